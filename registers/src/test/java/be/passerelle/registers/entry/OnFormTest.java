// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.entry;

import static be.passerelle.registers.book.InventedRegisters.FUND;
import static be.passerelle.registers.book.InventedRegisters.FUND_KEEPER;
import static be.passerelle.registers.book.InventedRegisters.HEAD;
import static be.passerelle.registers.book.InventedRegisters.OTHER_FUND;
import static be.passerelle.registers.book.InventedRegisters.OTHER_SECRETARY;
import static be.passerelle.registers.book.InventedRegisters.SECRETARY;
import static be.passerelle.registers.book.InventedRegisters.START;
import static be.passerelle.registers.book.InventedRegisters.convention;
import static be.passerelle.registers.book.InventedRegisters.directive;
import static be.passerelle.registers.book.InventedRegisters.mandate;
import static be.passerelle.registers.book.InventedRegisters.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.InventedRegisters;
import be.passerelle.registers.book.RegisterActs;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.procedure.RegisterSituation;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActKind;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActReader;
import be.passerelle.stream.act.ActReading;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Candidate;
import be.passerelle.stream.act.Candidates;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Choices;
import be.passerelle.stream.act.ChosenFrom;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.Defaults;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.InputProblem;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Refers;
import be.passerelle.stream.act.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the forms of the registers offer and are filled with follows from what their acts declare.
public class OnFormTest {

    private static final RegisterKey DIRECTIVE = RegisterKey.directive("1");
    private static final RegisterKey CONVENTION = RegisterKey.convention(InventedRegisters.PARTNER);
    private static final RegisterKey OF_JO = RegisterKey.mandates("jo", FUND);
    private static final Role ROLE = Role.RETURN_TO_WORK_COORDINATOR;

    private final InventedRegisters registers = InventedRegisters.atWork();

    /// Choices, values and defaults of another kind of stream.
    public static final class OfAnotherStream implements Choices, Candidates, Defaults {
        @Override
        public String code() {
            return "planted";
        }
    }

    @FilledWith(OfAnotherStream.class)
    @Declared(code = "planted.elsewhere", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    public record Elsewhere(
            @Refers(among = OfAnotherStream.class) ActNumber act,
            @ChosenFrom(OfAnotherStream.class) String person) implements Act {}

    @Test
    void every_reference_says_where_its_choices_come_from() {
        assertThat(RegisterActs.all().stream().flatMap(type -> type.references().stream()))
                .hasSizeGreaterThan(10)
                .allSatisfy(reference -> {
                    assertThat(RegisterChoices.of(reference).code()).isNotBlank();
                    assertThat(reference.shape().types())
                            .isNotEmpty()
                            .allSatisfy(type -> assertThat(RegisterActs.all()).contains(type));
                });
    }

    @Test
    void what_looks_at_another_kind_of_stream_is_caught() {
        ActType<?> planted = ActType.of(Elsewhere.class);
        assertThatThrownBy(() -> RegisterChoices.of(planted.references().getFirst()))
                .hasMessageContaining("do not look at a register");
        assertThatThrownBy(() -> RegisterDefaults.of(planted)).hasMessageContaining("does not look at a register");
        assertThatThrownBy(() -> RegisterCandidates.of(
                        planted.components().getLast().candidates().orElseThrow()))
                .hasMessageContaining("does not look at a register");
    }

    @Test
    void what_is_filled_in_fits_the_act_and_answers_what_nobody_is_asked() {
        registers.record(SECRETARY, DIRECTIVE, directive(START, Optional.empty(), "3000.00"));
        registers.record(OTHER_SECRETARY, DIRECTIVE, new DirectiveAct.Confirmed(new ActNumber(1)));
        registers.record(SECRETARY, DIRECTIVE, directive(START.plusDays(1), Optional.of(new ActNumber(1)), "1.00"));
        filled(DIRECTIVE);
        registers.record(HEAD, CONVENTION, convention(START, Optional.empty(), "1.00"));
        filled(CONVENTION);
        registers.record(FUND_KEEPER, OF_JO, mandate("jo", FUND, ROLE, START, Optional.empty()));
        filled(RegisterKey.organisation(FUND));
        registers.record(
                FUND_KEEPER, OF_JO, proposed("jo", FUND, Role.ORGANISATION_ADMINISTRATOR, START, Optional.empty()));
        filled(OF_JO);
    }

    private void filled(RegisterKey key) {
        for (ActType<?> type : RegisterActs.all()) {
            if (Register.of(type) == key.register()) {
                Map<String, Object> content = RegisterDefaults.of(type).content(at(key));
                assertThat(wrong(type, content)).as(type.code()).isEmpty();
                assertThat(content.keySet())
                        .as(type.code())
                        .containsAll(type.components().stream()
                                .filter(component -> !component.isAsked(false))
                                .map(Component::name)
                                .toList());
            }
        }
    }

    @Test
    void a_version_that_holds_no_longer_and_what_waits_no_longer_are_no_choice() {
        ActNumber first = registers.record(SECRETARY, DIRECTIVE, directive(START, Optional.empty(), "3000.00"));
        assertThat(refused(new DirectiveAct.EndProposed(first, START, "x"))).contains("versionHolds");
        assertThat(named(DirectiveAct.Confirmed.class, DIRECTIVE)).containsExactly(first);
        registers.record(OTHER_SECRETARY, DIRECTIVE, new DirectiveAct.Confirmed(first));
        assertThat(named(DirectiveAct.Confirmed.class, DIRECTIVE)).isEmpty();
        assertThat(named(DirectiveAct.EndProposed.class, DIRECTIVE)).containsExactly(first);
        ActNumber none = new ActNumber(99);
        assertThat(refused(new DirectiveAct.EndProposed(none, START, "x"))).containsExactly("versionHolds");
        assertThat(refused(new DirectiveAct.EndProposed(new ActNumber(2), START, "x")))
                .as("the act that confirmed")
                .containsExactly("versionHolds");
        assertThat(refused(directive(START, Optional.of(none), "1.00"))).contains("versionHolds");
        assertThat(refused(new DirectiveAct.Declined(first, "x"))).containsExactly("proposalWaits");
        ActNumber end = registers.record(SECRETARY, DIRECTIVE, new DirectiveAct.EndProposed(first, START, "x"));
        registers.record(OTHER_SECRETARY, DIRECTIVE, new DirectiveAct.Confirmed(end));
        registers.on(START.plusDays(1));
        assertThat(named(DirectiveAct.EndProposed.class, DIRECTIVE)).isEmpty();
    }

    @Test
    void who_stands_in_is_chosen_from_colleagues_in_the_same_role() {
        registers.record(FUND_KEEPER, OF_JO, mandate("jo", FUND, ROLE, START, Optional.empty()));
        give("an", ROLE);
        give("el", Role.FUND_PAYMENTS);
        assertThat(offered(MandateAct.AbsenceAnnounced.class, "deputy", OF_JO, FUND_KEEPER))
                .containsExactly("an");
        assertThat(named(MandateAct.AbsenceAnnounced.class, OF_JO)).hasSize(1);
    }

    @Test
    void roles_and_organisations_are_those_that_somebody_may_give() {
        RegisterKey opened = new RegisterKey(Register.MANDATE, "");
        assertThat(offered(MandateAct.Given.class, "role", opened, FUND_KEEPER))
                .contains("fundPayments")
                .doesNotContain("organisationAdministrator", "socialExpert");
        assertThat(offered(MandateAct.Given.class, "organisation", opened, FUND_KEEPER))
                .containsExactly(FUND.key());
        assertThat(offered(MandateAct.Proposed.class, "role", opened, HEAD))
                .containsExactly("organisationAdministrator");
        assertThat(offered(MandateAct.Proposed.class, "organisation", opened, HEAD))
                .contains(FUND.key(), OTHER_FUND.key());
    }

    private void give(String person, Role role) {
        registers.record(
                FUND_KEEPER, RegisterKey.mandates(person, FUND), mandate(person, FUND, role, START, Optional.empty()));
    }

    private List<String> refused(DirectiveAct act) {
        return registers.refused(SECRETARY, DIRECTIVE, act);
    }

    private List<ActNumber> named(Class<? extends Act> act, RegisterKey key) {
        return RegisterChoices.of(ActType.of(act).references().getFirst()).in(at(key)).stream()
                .map(Choice::acts)
                .flatMap(List::stream)
                .toList();
    }

    private List<String> offered(Class<? extends Act> act, String name, RegisterKey key, Performer by) {
        ActType<?> type = ActType.of(act);
        return type.components().stream()
                .filter(component -> component.name().equals(name))
                .flatMap(component -> component.candidates().stream())
                .flatMap(declared -> RegisterCandidates.of(declared).in(at(key), by, type).stream())
                .map(Candidate::value)
                .toList();
    }

    private AtEntry at(RegisterKey key) {
        return RegisterSituation.of(registers.book(), key, registers.today());
    }

    /// Problems with what is filled in; that the rest is still missing is none.
    private static List<InputProblem> wrong(ActType<?> type, Map<String, Object> content) {
        return switch (ActReader.read(type, content)) {
            case ActReading.Read<?> _ -> List.of();
            case ActReading.Wrong<?>(List<InputProblem> problems) ->
                problems.stream()
                        .filter(p -> p.kind() != InputProblem.Kind.MISSING)
                        .toList();
        };
    }
}
