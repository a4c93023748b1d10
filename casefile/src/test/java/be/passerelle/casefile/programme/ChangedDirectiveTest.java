// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.REGISTERS;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.parameter.Money;
import be.passerelle.registers.Registers;
import be.passerelle.registers.convention.Convention;
import be.passerelle.registers.directive.Directive;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A request that waits follows the registers: what they say today decides who decides today.
class ChangedDirectiveTest {

    private static final LocalDate SINCE = LocalDate.of(2017, 1, 1);
    private static final Citation INVENTED = Citation.of("tests", "directive");
    private static final Money CENT = new Money(new BigDecimal("0.01"));

    private final InventedLife life = InventedLife.incapable()
            .accompanied()
            .project(ADVISER, CENTRE, true)
            .requested(ADVISER);
    private final Money price = life.file()
            .threads(Programme.PROGRAMME)
            .open()
            .orElseThrow()
            .project()
            .price();

    @Test
    void a_request_becomes_decidable_when_the_limit_is_raised_to_its_price() {
        assertThat(decidedByExpert(upTo(price.minus(CENT)))).isFalse();
        assertThat(decidedByExpert(upTo(price))).isTrue();
    }

    @Test
    void a_request_no_longer_goes_under_a_convention_that_has_ended() {
        LocalDate requested = life.today();
        assertThat(decidedByExpert(under(Period.of(SINCE, requested)))).isTrue();
        assertThat(decidedByExpert(under(Period.of(SINCE, requested.minusDays(1)))))
                .isFalse();
    }

    /// A directive that reaches back makes nobody late for days on which there was none.
    @Test
    void the_term_runs_from_the_day_on_which_the_directive_was_known() {
        LocalDate complete = life.today();
        assertThat(decisionDue(complete, complete.minusDays(1))).isEqualTo(decisionDue(complete, complete));
        assertThat(decisionDue(complete.plusDays(1), complete.plusDays(1)))
                .isEqualTo(decisionDue(complete, complete).plusDays(1));
        assertThat(decisionDue(complete.plusDays(30), complete)).isEqualTo(decisionDue(complete, complete));
    }

    /// A decision says under which text it was taken: that text was there when it was taken.
    @Test
    void nobody_decides_under_a_directive_before_it_was_known() {
        LocalDate complete = life.today();
        LocalDate known = complete.plusDays(8);
        assertThat(refusals(known.minusDays(1), known)).containsExactly("directiveWasKnown");
        assertThat(refusals(known, known)).isEmpty();
        assertThat(refusals(complete, complete.minusDays(1))).isEmpty();
    }

    private List<String> refusals(LocalDate decidedOn, LocalDate knownSince) {
        return Procedure.accepts(life.file(), granted(decidedOn), LAW, known(knownSince), knownSince.plusDays(1))
                .stream()
                .map(Refusal::code)
                .toList();
    }

    private Registers known(LocalDate since) {
        Directive known = upTo(price).directives().getFirst();
        return Registers.of(
                REGISTERS.organisations().values(),
                upTo(price).conventions(),
                List.of(new Directive(known.key(), known.period(), known.terms(), since)));
    }

    private LocalDate decisionDue(LocalDate today, LocalDate knownSince) {
        Registers registers = known(knownSince);
        List<LocalDate> due = Procedure.next(life.file(), LAW, registers, today).stream()
                .filter(n -> n.task().equals("programme.decision"))
                .flatMap(n -> n.until().stream())
                .distinct()
                .toList();
        assertThat(due).as("everything that settles it is due at once").hasSize(1);
        return due.getFirst();
    }

    private boolean decidedByExpert(Registers registers) {
        List<NextAct> next = Procedure.next(life.file(), LAW, registers, life.today());
        boolean offered = next.stream().anyMatch(n -> n.code().equals("decision.grantedUnderDirective"));
        boolean accepted = Procedure.accepts(life.file(), granted(life.today()), LAW, registers, life.today())
                .isEmpty();
        assertThat(offered).isEqualTo(accepted);
        return accepted;
    }

    private ProposedAct granted(LocalDate on) {
        return new ProposedAct(
                life.programme(), on, EXPERT.performer(), new DecisionAct.GrantedUnderDirective("1", "meets it"));
    }

    private static Registers upTo(Money limit) {
        return registers(Period.since(SINCE), limit);
    }

    private Registers under(Period convention) {
        return registers(convention, price);
    }

    private static Registers registers(Period convention, Money limit) {
        return Registers.of(
                REGISTERS.organisations().values(),
                List.of(new Convention(ADVISER.organisation(), convention, INVENTED)),
                List.of(new Directive(
                        "1",
                        Period.since(SINCE),
                        List.of(Directive.Condition.SENT_UNDER_CONVENTION, Directive.Condition.PRICE_WITHIN_LIMIT),
                        Optional.of(limit),
                        INVENTED)));
    }
}
