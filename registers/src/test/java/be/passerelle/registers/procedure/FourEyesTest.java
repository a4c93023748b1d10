// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import static be.passerelle.registers.book.InventedRegisters.EXPERT;
import static be.passerelle.registers.book.InventedRegisters.FUND;
import static be.passerelle.registers.book.InventedRegisters.FUND_KEEPER;
import static be.passerelle.registers.book.InventedRegisters.HEAD;
import static be.passerelle.registers.book.InventedRegisters.OTHER_HEAD;
import static be.passerelle.registers.book.InventedRegisters.OTHER_SECRETARY;
import static be.passerelle.registers.book.InventedRegisters.PARTNER;
import static be.passerelle.registers.book.InventedRegisters.SECRETARY;
import static be.passerelle.registers.book.InventedRegisters.START;
import static be.passerelle.registers.book.InventedRegisters.by;
import static be.passerelle.registers.book.InventedRegisters.convention;
import static be.passerelle.registers.book.InventedRegisters.directive;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.parameter.Money;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.InventedRegisters;
import be.passerelle.registers.convention.Convention;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.directive.Directive;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.directive.DirectiveTerms;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A directive and a convention change when two people want it.
class FourEyesTest {

    private static final RegisterKey DIRECTIVE = RegisterKey.directive("1");
    private static final RegisterKey CONVENTION = RegisterKey.convention(PARTNER);

    private final InventedRegisters registers = InventedRegisters.atWork();

    @Test
    void nothing_holds_before_a_second_person_confirms() {
        ActNumber proposal = registers.record(SECRETARY, DIRECTIVE, directive(START, Optional.empty(), "3000.00"));
        assertThat(registers.registers().directivesOn(START)).isEmpty();
        registers.record(OTHER_SECRETARY, DIRECTIVE, new DirectiveAct.Confirmed(proposal));
        assertThat(registers.registers().directivesOn(START.minusDays(1))).isEmpty();
        assertThat(registers.registers().directivesOn(START))
                .extracting(Directive::highestPrice)
                .containsExactly(Optional.of(Money.of("3000.00")));
    }

    @Test
    void who_proposed_does_not_confirm_nor_do_the_nearest_others() {
        ActNumber proposal = registers.record(SECRETARY, DIRECTIVE, directive(START, Optional.empty(), "3000.00"));
        DirectiveAct.Confirmed confirmed = new DirectiveAct.Confirmed(proposal);
        assertThat(registers.refused(SECRETARY, DIRECTIVE, confirmed)).containsExactly("samePerson");
        assertThat(registers.refused(by("secretary", HEAD.organisation(), Role.DEPARTMENT_HEAD), DIRECTIVE, confirmed))
                .containsExactly("samePerson");
        assertThat(registers.refused(by("Secretary", HEAD.organisation(), Role.DEPARTMENT_HEAD), DIRECTIVE, confirmed))
                .as("in other letters")
                .containsExactly("samePerson");
        assertThat(registers.refused(EXPERT, DIRECTIVE, confirmed)).containsExactly("notKept");
        assertThat(registers.refused(by("x", FUND, Role.COMMISSION_SECRETARY), DIRECTIVE, confirmed))
                .containsExactly("notKeptByOrganisation");
        assertThat(registers.refused(OTHER_SECRETARY, DIRECTIVE, confirmed)).isEmpty();
        assertThat(registers.refused(HEAD, DIRECTIVE, confirmed)).isEmpty();
    }

    @Test
    void a_convention_is_for_department_heads() {
        ConventionAct.Proposed proposed = convention(START, Optional.empty(), "4500.00");
        assertThat(registers.refused(SECRETARY, CONVENTION, proposed)).containsExactly("notKept");
        assertThat(registers.refused(FUND_KEEPER, CONVENTION, proposed)).containsExactly("notKept");
        ActNumber proposal = registers.record(HEAD, CONVENTION, proposed);
        assertThat(registers.refused(HEAD, CONVENTION, new ConventionAct.Confirmed(proposal)))
                .containsExactly("samePerson");
        assertThat(registers.refused(SECRETARY, CONVENTION, new ConventionAct.Confirmed(proposal)))
                .containsExactly("notKept");
        registers.record(OTHER_HEAD, CONVENTION, new ConventionAct.Confirmed(proposal));
        assertThat(registers.registers().hasConvention(PARTNER, START.minusDays(1)))
                .isFalse();
        assertThat(registers.registers().hasConvention(PARTNER, START)).isTrue();
    }

    @Test
    void what_was_declined_never_holds_and_is_not_confirmed_later() {
        ActNumber proposal = registers.record(SECRETARY, DIRECTIVE, directive(START, Optional.empty(), "3000.00"));
        registers.record(OTHER_SECRETARY, DIRECTIVE, new DirectiveAct.Declined(proposal, "too high"));
        assertThat(registers.refused(OTHER_SECRETARY, DIRECTIVE, new DirectiveAct.Confirmed(proposal)))
                .containsExactly("proposalWaits");
        assertThat(registers.registers().directives()).isEmpty();
    }

    @Test
    void one_proposal_waits_at_a_time() {
        registers.record(SECRETARY, DIRECTIVE, directive(START, Optional.empty(), "3000.00"));
        assertThat(registers.refused(OTHER_SECRETARY, DIRECTIVE, directive(START, Optional.empty(), "2000.00")))
                .containsExactly("alreadyProposed");
    }

    @Test
    void a_version_takes_the_place_of_another_on_its_first_day() {
        ActNumber first = confirmedDirective(START, "3000.00");
        LocalDate day = START.plusMonths(1);
        registers.on(day);
        assertThat(registers.refused(SECRETARY, DIRECTIVE, directive(day, Optional.empty(), "4000.00")))
                .containsExactly("overlaps");
        assertThat(registers.refused(SECRETARY, DIRECTIVE, directive(day.minusDays(1), Optional.of(first), "4000.00")))
                .containsExactly("replacesInThePast");
        ActNumber second = registers.record(SECRETARY, DIRECTIVE, directive(day, Optional.of(first), "4000.00"));
        registers.record(HEAD, DIRECTIVE, new DirectiveAct.Confirmed(second));
        assertThat(price(day.minusDays(1))).isEqualTo("3000.00");
        assertThat(price(day)).isEqualTo("4000.00");
    }

    @Test
    void a_proposal_that_would_reach_back_by_now_is_not_confirmed() {
        ActNumber first = confirmedDirective(START, "3000.00");
        LocalDate day = START.plusDays(10);
        ActNumber second = registers.record(SECRETARY, DIRECTIVE, directive(day, Optional.of(first), "4000.00"));
        registers.on(day.plusDays(1));
        assertThat(registers.refused(HEAD, DIRECTIVE, new DirectiveAct.Confirmed(second)))
                .containsExactly("waitedTooLong");
        registers.on(day);
        assertThat(registers.refused(HEAD, DIRECTIVE, new DirectiveAct.Confirmed(second)))
                .isEmpty();
    }

    @Test
    void a_directive_ends_today_or_later_never_before_decisions_under_it() {
        ActNumber first = confirmedDirective(START, "3000.00");
        LocalDate day = START.plusDays(10);
        registers.on(day);
        assertThat(registers.refused(SECRETARY, DIRECTIVE, new DirectiveAct.EndProposed(first, day.minusDays(1), "x")))
                .containsExactly("endsInThePast");
        ActNumber end = registers.record(SECRETARY, DIRECTIVE, new DirectiveAct.EndProposed(first, day, "x"));
        registers.record(HEAD, DIRECTIVE, new DirectiveAct.Confirmed(end));
        assertThat(registers.registers().directivesOn(day)).hasSize(1);
        assertThat(registers.registers().directivesOn(day.plusDays(1))).isEmpty();
    }

    @Test
    void versions_may_follow_each_other_day_on_day() {
        ActNumber first =
                registers.record(HEAD, CONVENTION, convention(START, Optional.of(START.plusDays(9)), "4500.00"));
        registers.record(OTHER_HEAD, CONVENTION, new ConventionAct.Confirmed(first));
        assertThat(registers.refused(HEAD, CONVENTION, convention(START.plusDays(9), Optional.empty(), "5000.00")))
                .containsExactly("overlaps");
        ActNumber second =
                registers.record(HEAD, CONVENTION, convention(START.plusDays(10), Optional.empty(), "5000.00"));
        registers.record(OTHER_HEAD, CONVENTION, new ConventionAct.Confirmed(second));
        assertThat(registers.registers().conventions())
                .extracting(Convention::period)
                .hasSize(2);
    }

    @Test
    void a_price_is_given_when_it_is_a_condition() {
        DirectiveAct.Proposed without = new DirectiveAct.Proposed(
                "1",
                START,
                Optional.empty(),
                Optional.empty(),
                new DirectiveTerms(
                        List.of(Directive.Condition.PRICE_WITHIN_LIMIT), Optional.empty(), Optional.empty(), "x"));
        assertThat(registers.refused(SECRETARY, DIRECTIVE, without)).containsExactly("priceAndLimit");
    }

    private ActNumber confirmedDirective(LocalDate from, String price) {
        ActNumber proposal = registers.record(SECRETARY, DIRECTIVE, directive(from, Optional.empty(), price));
        registers.record(OTHER_SECRETARY, DIRECTIVE, new DirectiveAct.Confirmed(proposal));
        return proposal;
    }

    private String price(LocalDate day) {
        return registers
                .registers()
                .directivesOn(day)
                .getFirst()
                .highestPrice()
                .orElseThrow()
                .euro()
                .toPlainString();
    }
}
