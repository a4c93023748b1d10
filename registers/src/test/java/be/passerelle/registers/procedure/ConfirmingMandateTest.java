// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import static be.passerelle.registers.book.InventedRegisters.FUND;
import static be.passerelle.registers.book.InventedRegisters.HEAD;
import static be.passerelle.registers.book.InventedRegisters.INSTITUTE;
import static be.passerelle.registers.book.InventedRegisters.OTHER_HEAD;
import static be.passerelle.registers.book.InventedRegisters.START;
import static be.passerelle.registers.book.InventedRegisters.by;
import static be.passerelle.registers.book.InventedRegisters.mandate;
import static be.passerelle.registers.book.InventedRegisters.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.InventedRegisters;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever confirms what others propose is given that role by two people, neither of whom is the one that gets it: else
/// one person could make a second pair of eyes for themselves.
class ConfirmingMandateTest {

    private static final PersonId JO = new PersonId("jo");
    private static final RegisterKey OF_JO = RegisterKey.mandates(JO, INSTITUTE);
    private static final Performer KEEPER = by("keeper", INSTITUTE, Role.ORGANISATION_ADMINISTRATOR);
    private static final Performer OTHER_KEEPER = by("other-keeper", INSTITUTE, Role.ORGANISATION_ADMINISTRATOR);

    private final InventedRegisters registers = InventedRegisters.atWork();

    /// What the procedure says, not a list beside it.
    @Test
    void the_roles_that_take_two_are_those_that_confirm() {
        assertThat(Keepers.confirm())
                .contains(Role.SECURITY_OFFICER, Role.DEPARTMENT_HEAD, Role.COMMISSION_SECRETARY)
                .doesNotContain(Role.ADVISORY_PHYSICIAN, Role.SOCIAL_EXPERT, Role.INSURED);
        for (Role role : Role.values()) {
            boolean confirms = List.of(
                            ConventionAct.Confirmed.class, DirectiveAct.Confirmed.class, MandateAct.Confirmed.class)
                    .stream()
                    .anyMatch(act -> Keepers.performs(role, ActType.of(act)));
            assertThat(Keepers.confirm().contains(role))
                    .as(role.name())
                    .isEqualTo(confirms || Keepers.erase().contains(role));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DEPARTMENT_HEAD", "COMMISSION_SECRETARY", "SECURITY_OFFICER", "ORGANISATION_ADMINISTRATOR"})
    void nobody_gives_them_alone(Role role) {
        assertThat(registers.refused(KEEPER, OF_JO, mandate("jo", INSTITUTE, role, START, Optional.empty())))
                .containsExactly("takesTwo");
        ActNumber proposal = registers.record(KEEPER, OF_JO, proposed("jo", INSTITUTE, role, START, Optional.empty()));
        assertThat(held(START)).isEmpty();
        assertThat(registers.refused(KEEPER, OF_JO, new MandateAct.Confirmed(proposal)))
                .containsExactly("samePerson");
        registers.record(OTHER_KEEPER, OF_JO, new MandateAct.Confirmed(proposal));
        assertThat(held(START)).extracting(Mandate::role).containsExactly(role);
        assertThat(registers.refused(OTHER_HEAD, OF_JO, new MandateAct.Confirmed(proposal)))
                .containsExactly("proposalWaits");
    }

    /// Also under another mandate: it is the person that counts.
    @Test
    void whoever_gets_it_does_not_confirm_it() {
        ActNumber proposal = propose(Role.SECURITY_OFFICER);
        assertThat(registers.refused(
                        by("jo", INSTITUTE, Role.DEPARTMENT_HEAD), OF_JO, new MandateAct.Confirmed(proposal)))
                .containsExactly("notYourself");
        assertThat(registers.refused(
                        by("keeper", INSTITUTE, Role.DEPARTMENT_HEAD), OF_JO, new MandateAct.Confirmed(proposal)))
                .containsExactly("samePerson");
        assertThat(registers.refused(
                        by("expert", INSTITUTE, Role.SOCIAL_EXPERT), OF_JO, new MandateAct.Confirmed(proposal)))
                .containsExactly("notKept");
        assertThat(registers.refused(
                        by("k", FUND, Role.ORGANISATION_ADMINISTRATOR), OF_JO, new MandateAct.Confirmed(proposal)))
                .containsExactly("notYourPeople");
        assertThat(registers.refused(HEAD, OF_JO, new MandateAct.Confirmed(proposal)))
                .isEmpty();
    }

    /// To lengthen a mandate, or to open it again, is to give another: it takes two as well.
    @Test
    void a_longer_mandate_takes_two_again() {
        LocalDate last = START.plusDays(9);
        ActNumber first = registers.record(
                KEEPER, OF_JO, proposed("jo", INSTITUTE, Role.SECURITY_OFFICER, START, Optional.of(last)));
        registers.record(HEAD, OF_JO, new MandateAct.Confirmed(first));
        LocalDate next = last.plusDays(1);
        assertThat(registers.refused(
                        KEEPER, OF_JO, mandate("jo", INSTITUTE, Role.SECURITY_OFFICER, next, Optional.empty())))
                .containsExactly("takesTwo");
        ActNumber longer = registers.record(
                KEEPER, OF_JO, proposed("jo", INSTITUTE, Role.SECURITY_OFFICER, next, Optional.empty()));
        assertThat(held(next)).isEmpty();
        registers.record(HEAD, OF_JO, new MandateAct.Confirmed(longer));
        assertThat(held(next)).hasSize(1);
    }

    @Test
    void it_never_holds_before_it_was_confirmed() {
        ActNumber proposal = propose(Role.SECURITY_OFFICER);
        LocalDate later = START.plusDays(4);
        registers.on(later).record(HEAD, OF_JO, new MandateAct.Confirmed(proposal));
        assertThat(held(later.minusDays(1))).isEmpty();
        assertThat(held(later)).hasSize(1);
    }

    @Test
    void what_waited_too_long_is_declined() {
        ActNumber proposal = registers.record(
                KEEPER, OF_JO, proposed("jo", INSTITUTE, Role.SECURITY_OFFICER, START, Optional.of(START)));
        assertThat(registers.refused(
                        KEEPER, OF_JO, proposed("jo", INSTITUTE, Role.DEPARTMENT_HEAD, START, Optional.empty())))
                .as("one waits at a time")
                .containsExactly("alreadyProposed");
        registers.on(START.plusDays(1));
        assertThat(registers.refused(HEAD, OF_JO, new MandateAct.Confirmed(proposal)))
                .containsExactly("waitedTooLong");
        registers.record(KEEPER, OF_JO, new MandateAct.Declined(proposal, "Too late"));
        assertThat(propose(Role.DEPARTMENT_HEAD, START.plusDays(1))).isNotNull();
    }

    @Test
    void pages_offer_what_is_open_to_each() {
        propose(Role.SECURITY_OFFICER);
        assertThat(offered(KEEPER)).contains("mandate.declined").doesNotContain("mandate.confirmed");
        assertThat(offered(HEAD)).contains("mandate.confirmed", "mandate.declined");
        assertThat(offered(by("jo", INSTITUTE, Role.DEPARTMENT_HEAD))).doesNotContain("mandate.confirmed");
        assertThat(offered(by("k", FUND, Role.ORGANISATION_ADMINISTRATOR))).isEmpty();
    }

    private List<String> offered(Performer by) {
        return Offers.on(registers.book().page(OF_JO).orElseThrow().entry(), by, START).stream()
                .map(ActType::code)
                .toList();
    }

    private ActNumber propose(Role role) {
        return propose(role, START);
    }

    private ActNumber propose(Role role, LocalDate from) {
        return registers.record(KEEPER, OF_JO, proposed("jo", INSTITUTE, role, from, Optional.empty()));
    }

    private List<Mandate> held(LocalDate day) {
        return registers.registers().mandatesOn(JO, day);
    }
}
