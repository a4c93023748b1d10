// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import static be.passerelle.registers.book.InventedRegisters.FUND;
import static be.passerelle.registers.book.InventedRegisters.FUND_KEEPER;
import static be.passerelle.registers.book.InventedRegisters.START;
import static be.passerelle.registers.book.InventedRegisters.mandate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.passerelle.law.calendar.Period;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.InventedRegisters;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.mandate.StandIn;
import be.passerelle.registers.mandate.StandIns;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A deputy who leaves, or goes on leave, stands in for nobody then, whatever was announced before.
class StandInsTest {

    private static final Role ROLE = Role.RETURN_TO_WORK_COORDINATOR;
    private static final PersonId JO = new PersonId("jo");
    private static final PersonId AN = new PersonId("an");
    private static final RegisterKey OF_JO = RegisterKey.mandates(JO, FUND);
    private static final RegisterKey OF_AN = RegisterKey.mandates(AN, FUND);
    private static final LocalDate AWAY = START.plusDays(5);
    private static final LocalDate BACK = START.plusDays(20);
    private static final LocalDate LAST = START.plusDays(9);

    private final InventedRegisters registers = InventedRegisters.atWork();
    private ActNumber jo = new ActNumber(1);
    private ActNumber an = new ActNumber(1);

    @BeforeEach
    void anStandsInForJo() {
        jo = given(JO);
        an = given(AN);
        given(new PersonId("el"));
        registers.record(FUND_KEEPER, OF_JO, new MandateAct.AbsenceAnnounced(jo, "an", AWAY, BACK.minusDays(1)));
        assertThat(standIns().alone(START)).isEmpty();
    }

    @Test
    void nobody_stands_in_from_the_day_after_the_last_of_the_deputy() {
        registers.record(FUND_KEEPER, OF_AN, new MandateAct.Ended(an, LAST));
        assertThat(standsIn(LAST)).isTrue();
        assertThat(standsIn(LAST.plusDays(1))).isFalse();
        assertThat(standIns().around(JO, FUND, ROLE, START))
                .extracting(StandIn::days, StandIn::attended)
                .containsExactly(
                        tuple(Period.of(AWAY, LAST), true),
                        tuple(Period.of(LAST.plusDays(1), BACK.minusDays(1)), false));
        assertThat(standIns().around(AN, FUND, ROLE, START))
                .extracting(StandIn::days)
                .containsExactly(Period.of(AWAY, LAST));
        assertThat(standIns().alone(BACK)).isEmpty();
    }

    @Test
    void nobody_stands_in_on_the_days_on_which_the_deputy_is_away_too() {
        LocalDate until = LAST.plusDays(2);
        registers.record(FUND_KEEPER, OF_AN, new MandateAct.AbsenceAnnounced(an, "el", LAST, until));
        assertThat(standsIn(LAST.minusDays(1))).isTrue();
        assertThat(standsIn(LAST)).isFalse();
        assertThat(standsIn(until)).isFalse();
        assertThat(standsIn(until.plusDays(1))).isTrue();
        assertThat(standIns().alone(START)).extracting(StandIn::days).containsExactly(Period.of(LAST, until));
    }

    /// Nothing is to be done for somebody who left themselves.
    @Test
    void whoever_left_needs_no_deputy() {
        registers.record(FUND_KEEPER, OF_AN, new MandateAct.Ended(an, LAST));
        registers.record(FUND_KEEPER, OF_JO, new MandateAct.Ended(jo, LAST));
        assertThat(standIns().alone(START)).isEmpty();
    }

    /// Only when the deputy is not there: then the new one takes the place of what is left.
    @Test
    void another_deputy_is_named_by_announcing_the_days_again() {
        assertThat(again(LAST)).as("the deputy is there").containsExactly("overlaps");
        registers.record(FUND_KEEPER, OF_AN, new MandateAct.Ended(an, LAST));
        assertThat(again(LAST)).as("the deputy is still there on the first day").containsExactly("overlaps");
        assertThat(again(LAST.plusDays(1))).isEmpty();
        registers.record(FUND_KEEPER, OF_JO, announced(LAST.plusDays(1)));
        assertThat(standIns().alone(START)).isEmpty();
        assertThat(((MandateEntry) registers.book().page(OF_JO).orElseThrow().entry()).absences())
                .extracting(a -> a.deputy().key() + " " + a.period().from() + " "
                        + a.period().until())
                .containsExactly("an " + AWAY + " " + LAST, "el " + LAST.plusDays(1) + " " + BACK.minusDays(1));
    }

    @Test
    void who_held_a_role_and_holds_it_no_longer_is_known() {
        assertThat(registers.registers().formerHolders(FUND, ROLE, LAST)).isEmpty();
        registers.record(FUND_KEEPER, OF_AN, new MandateAct.Ended(an, LAST));
        assertThat(registers.registers().formerHolders(FUND, ROLE, LAST)).isEmpty();
        assertThat(registers.registers().formerHolders(FUND, ROLE, LAST.plusDays(1)))
                .containsExactly(AN);
        assertThat(registers.registers().formerHolders(FUND, Role.FUND_PAYMENTS, LAST.plusDays(1)))
                .isEmpty();
        registers.record(FUND_KEEPER, OF_AN, mandate("an", FUND, ROLE, LAST.plusDays(3), Optional.empty()));
        assertThat(registers.registers().formerHolders(FUND, ROLE, LAST.plusDays(2)))
                .containsExactly(AN);
        assertThat(registers.registers().formerHolders(FUND, ROLE, LAST.plusDays(3)))
                .as("back again")
                .isEmpty();
    }

    private ActNumber given(PersonId person) {
        return registers.record(
                FUND_KEEPER,
                RegisterKey.mandates(person, FUND),
                mandate(person.key(), FUND, ROLE, START, Optional.empty()));
    }

    private List<String> again(LocalDate from) {
        return registers.refused(FUND_KEEPER, OF_JO, announced(from));
    }

    private MandateAct.AbsenceAnnounced announced(LocalDate from) {
        return new MandateAct.AbsenceAnnounced(jo, "el", from, BACK.minusDays(1));
    }

    private boolean standsIn(LocalDate day) {
        return standIns().standsInFor(AN, FUND, ROLE, day).contains(JO);
    }

    private StandIns standIns() {
        return registers.registers().standIns();
    }
}
