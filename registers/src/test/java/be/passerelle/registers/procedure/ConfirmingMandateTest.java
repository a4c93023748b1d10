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
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever confirms what others propose is given that role by two people, and loses it by two, neither of whom is the
/// one
/// whose role it is: else one person could make a second pair of eyes for themselves, or send all others away.
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

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DEPARTMENT_HEAD", "COMMISSION_SECRETARY", "SECURITY_OFFICER", "ORGANISATION_ADMINISTRATOR"})
    void nobody_ends_them_alone(Role role) {
        ActNumber given = give(role);
        LocalDate last = START.plusDays(3);
        assertThat(registers.refused(KEEPER, OF_JO, new MandateAct.Ended(given, last)))
                .contains("takesTwo");
        staysHeaded();
        ActNumber end = registers.record(KEEPER, OF_JO, new MandateAct.EndProposed(given, last));
        assertThat(held(last.plusDays(1))).as("nothing changed").hasSize(1);
        assertThat(registers.refused(KEEPER, OF_JO, new MandateAct.Confirmed(end)))
                .containsExactly("samePerson");
        assertThat(registers.refused(
                        by("Keeper", INSTITUTE, Role.DEPARTMENT_HEAD), OF_JO, new MandateAct.Confirmed(end)))
                .as("the same in other letters")
                .containsExactly("samePerson");
        registers.record(OTHER_KEEPER, OF_JO, new MandateAct.Confirmed(end));
        assertThat(held(last)).hasSize(1);
        assertThat(held(last.plusDays(1))).isEmpty();
    }

    /// Nor keeps it by declining.
    @Test
    void whose_mandate_ends_neither_confirms_nor_declines() {
        ActNumber end = proposeEnd(START.plusDays(3));
        for (String key : List.of("jo", "Jo")) {
            Performer jo = by(key, INSTITUTE, Role.DEPARTMENT_HEAD);
            assertThat(registers.refused(jo, OF_JO, new MandateAct.Confirmed(end)))
                    .containsExactly("notYourself");
            assertThat(registers.refused(jo, OF_JO, new MandateAct.Declined(end, "I stay")))
                    .containsExactly("notYourself");
            assertThat(offered(jo)).doesNotContain("mandate.confirmed", "mandate.declined");
        }
        registers.record(HEAD, OF_JO, new MandateAct.Declined(end, "Jo stays"));
        assertThat(held(START.plusDays(9))).hasSize(1);
    }

    /// What was proposed weeks ago ends no sooner than the day before it was confirmed.
    @Test
    void it_ends_no_sooner_than_the_day_before_the_second_person() {
        ActNumber end = proposeEnd(START.minusDays(1));
        LocalDate later = START.plusDays(20);
        registers.on(later).record(HEAD, OF_JO, new MandateAct.Confirmed(end));
        assertThat(held(later.minusDays(1))).hasSize(1);
        assertThat(held(later)).isEmpty();
    }

    /// Neither begins nor ends for days that have passed.
    @Test
    void the_second_person_confirms_on_the_day_itself() {
        ActNumber proposal = propose(Role.SECURITY_OFFICER);
        LocalDate later = START.plusDays(4);
        MandateAct.Confirmed confirmed = new MandateAct.Confirmed(proposal);
        assertThat(RegisterProcedure.accepts(
                        registers.book(), OF_JO, new ProposedAct(0, START, HEAD, confirmed), later))
                .extracting(Refusal::code)
                .containsExactly("confirmedToday");
    }

    @Test
    void what_ended_by_itself_is_not_ended_again() {
        LocalDate last = START.plusDays(9);
        ActNumber given = registers.record(
                KEEPER, OF_JO, proposed("jo", INSTITUTE, Role.SECURITY_OFFICER, START, Optional.of(last)));
        registers.record(HEAD, OF_JO, new MandateAct.Confirmed(given));
        assertThat(registers.refused(KEEPER, OF_JO, new MandateAct.EndProposed(given, last)))
                .containsExactly("endsAlready");
        assertThat(registers.refused(KEEPER, OF_JO, new MandateAct.EndProposed(given, START.minusDays(2))))
                .containsExactly("endsInThePast");
        ActNumber end = registers.record(KEEPER, OF_JO, new MandateAct.EndProposed(given, START));
        assertThat(registers.refused(KEEPER, OF_JO, new MandateAct.EndProposed(given, START)))
                .containsExactly("alreadyProposed");
        registers.on(last.plusDays(1));
        assertThat(registers.refused(HEAD, OF_JO, new MandateAct.Confirmed(end)))
                .containsExactly("endsAlready");
    }

    @Test
    void only_those_who_keep_them_propose_that_they_end() {
        ActNumber given = give(Role.SECURITY_OFFICER);
        MandateAct.EndProposed end = new MandateAct.EndProposed(given, START);
        assertThat(registers.refused(HEAD, OF_JO, end)).containsExactly("notYourPeople");
        assertThat(registers.refused(by("k", FUND, Role.ORGANISATION_ADMINISTRATOR), OF_JO, end))
                .containsExactly("notYourPeople");
        assertThat(registers.refused(by("expert", INSTITUTE, Role.SOCIAL_EXPERT), OF_JO, end))
                .containsExactly("notKept");
    }

    @Test
    void an_ordinary_mandate_ends_by_one_person() {
        ActNumber given =
                registers.record(KEEPER, OF_JO, mandate("jo", INSTITUTE, Role.SOCIAL_EXPERT, START, Optional.empty()));
        assertThat(offered(KEEPER)).contains("mandate.ended").doesNotContain("mandate.endProposed");
        registers.record(KEEPER, OF_JO, new MandateAct.Ended(given, START));
        assertThat(held(START.plusDays(1))).isEmpty();
    }

    @Test
    void pages_offer_the_end_that_takes_two() {
        give(Role.SECURITY_OFFICER);
        assertThat(offered(KEEPER)).contains("mandate.endProposed").doesNotContain("mandate.ended");
        registers.record(KEEPER, OF_JO, new MandateAct.EndProposed(new ActNumber(1), START));
        assertThat(offered(KEEPER))
                .contains("mandate.declined")
                .doesNotContain("mandate.endProposed", "mandate.confirmed");
        assertThat(offered(HEAD)).contains("mandate.confirmed", "mandate.declined");
    }

    private ActNumber give(Role role) {
        ActNumber proposal = propose(role);
        registers.record(OTHER_KEEPER, OF_JO, new MandateAct.Confirmed(proposal));
        return proposal;
    }

    private ActNumber proposeEnd(LocalDate lastDay) {
        ActNumber given = give(Role.SECURITY_OFFICER);
        return registers.record(KEEPER, OF_JO, new MandateAct.EndProposed(given, lastDay));
    }

    /// Somebody else heads the department.
    private void staysHeaded() {
        RegisterKey key = RegisterKey.mandates("an", INSTITUTE);
        ActNumber other =
                registers.record(KEEPER, key, proposed("an", INSTITUTE, Role.DEPARTMENT_HEAD, START, Optional.empty()));
        registers.record(OTHER_KEEPER, key, new MandateAct.Confirmed(other));
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
