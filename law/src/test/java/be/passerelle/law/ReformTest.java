// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.calendar.Timeline;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Invalidity;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Texts;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.programme.Premiums;
import be.passerelle.law.programme.WhoDecides;
import be.passerelle.law.trajectory.TrajectoryTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The law after a change from a day on, and values that only later incapacities get.
class ReformTest {

    private static final Law LAW = LawInForce.read();
    private static final LocalDate REFORM = LocalDate.of(2027, 1, 1);
    private static final LocalDate EVE = LocalDate.of(2026, 12, 31);
    private static final Parameter<Money> HOURLY = LAW.parameter(Premiums.HOURLY);

    @Test
    void a_value_changes_on_its_first_day_and_the_days_before_keep_theirs() {
        Law law = LAW.with("reform", HOURLY.from(REFORM, Money.of("6.00")));
        assertThat(rate(law, EVE)).contains(Money.of("5.00"));
        assertThat(rate(law, REFORM)).contains(Money.of("6.00"));
        assertThat(Premiums.hourlyRate(law, EVE).stableUntil()).isEqualTo(EVE);
        assertThat(Premiums.hourlyRate(law, REFORM).stableUntil()).isEqualTo(LocalDate.MAX);
        assertThat(rate(law, LocalDate.of(2011, 8, 31)))
                .as("what was not known before stays so")
                .isEmpty();
        assertThat(law.parameter(Premiums.HOURLY).values()).hasSize(2);
    }

    @Test
    void a_change_within_a_value_with_an_end_splits_it() {
        Parameter<String> way = LAW.parameter(WhoDecides.WAY);
        LocalDate day = LocalDate.of(2012, 6, 1);
        Law law = LAW.with("reform", way.from(day, WhoDecides.UNDER_DIRECTIVES));
        assertThat(law.parameter(WhoDecides.WAY)
                        .at(day.minusDays(1))
                        .orElseThrow()
                        .value())
                .isEqualTo(WhoDecides.COMMISSION_ONLY);
        assertThat(law.parameter(WhoDecides.WAY).at(day).orElseThrow().value()).isEqualTo(WhoDecides.UNDER_DIRECTIVES);
        DatedValue<String> forAYear = new DatedValue<>(
                WhoDecides.UNDER_DIRECTIVES,
                Period.of(day, day.plusYears(1)),
                way.values().getFirst().citation(),
                Certainty.INFERRED,
                "a trial year");
        assertThat(way.with(forAYear).values())
                .extracting(DatedValue::value)
                .containsExactly(
                        WhoDecides.COMMISSION_ONLY,
                        WhoDecides.UNDER_DIRECTIVES,
                        WhoDecides.COMMISSION_ONLY,
                        WhoDecides.UNDER_DIRECTIVES);
        assertThat(way.with(forAYear)
                        .at(day.plusYears(1).plusDays(1))
                        .orElseThrow()
                        .value())
                .isEqualTo(WhoDecides.COMMISSION_ONLY);
    }

    @Test
    void a_value_for_later_incapacities_passes_over_those_that_had_begun() {
        Law law = LAW.with("reform", HOURLY.with(forIncapacitiesFrom(REFORM, Money.of("6.00"))));
        assertThat(rate(law.forIncapacityFrom(EVE), REFORM)).contains(Money.of("5.00"));
        assertThat(rate(law.forIncapacityFrom(REFORM), REFORM)).contains(Money.of("6.00"));
        assertThat(rate(law.forIncapacityFrom(EVE), EVE)).contains(Money.of("5.00"));
        assertThat(rate(law, EVE)).as("no need to ask before").contains(Money.of("5.00"));
        assertThat(Premiums.hourlyRate(law, REFORM))
                .as("not known when the incapacity began")
                .isInstanceOfSatisfying(
                        Finding.Unknown.class,
                        unknown -> assertThat(Texts.ofLaw().word(unknown.missing(), Language.EN))
                                .contains("depends on the first day of the incapacity"));
    }

    @Test
    void two_such_values_in_a_row_are_both_passed_over_and_a_gap_is_not_bridged() {
        LocalDate second = REFORM.plusYears(1);
        Parameter<Money> twice = HOURLY.with(forIncapacitiesFrom(REFORM, Money.of("6.00")))
                .with(forIncapacitiesFrom(second, Money.of("7.00")));
        Law law = LAW.with("reform", twice);
        assertThat(rate(law.forIncapacityFrom(EVE), second)).contains(Money.of("5.00"));
        assertThat(rate(law.forIncapacityFrom(REFORM), second)).contains(Money.of("6.00"));
        assertThat(rate(law.forIncapacityFrom(second.minusDays(1)), second)).contains(Money.of("6.00"));
        assertThat(rate(law.forIncapacityFrom(second), second)).contains(Money.of("7.00"));

        LocalDate first = LocalDate.of(2011, 9, 1);
        Law gap = LAW.with(
                "gap",
                new Parameter<>(
                        HOURLY.name(),
                        HOURLY.unit(),
                        HOURLY.title(),
                        List.of(
                                dated(Period.of(first, EVE.minusDays(1)), Money.of("5.00"), Optional.empty()),
                                forIncapacitiesFrom(REFORM, Money.of("6.00"))),
                        List.of(),
                        Optional.empty(),
                        REFORM));
        assertThat(rate(gap.forIncapacityFrom(EVE), REFORM)).isEmpty();
    }

    @Test
    void rules_ask_for_the_incapacity_they_know() {
        LocalDate began = LocalDate.of(2026, 6, 1);
        Parameter<Term> year = LAW.parameter(Invalidity.PRIMARY_INCAPACITY);
        DatedValue<Term> shorter = new DatedValue<>(
                Term.months(6),
                Period.since(LocalDate.of(2026, 1, 1)),
                year.values().getFirst().citation(),
                Certainty.OFFICIAL,
                "invented",
                Optional.empty(),
                Optional.of(began));
        Law law = LAW.with("reform", year.with(shorter));
        assertThat(Invalidity.beginsOn(law, began, Scheme.EMPLOYEE).value()).contains(LocalDate.of(2026, 12, 1));
        assertThat(Invalidity.beginsOn(law, began.minusDays(1), Scheme.EMPLOYEE).value())
                .contains(LocalDate.of(2027, 5, 31));
    }

    @Test
    void the_values_of_a_period_come_one_after_the_other() {
        Law law = LAW.with("reform", HOURLY.from(REFORM, Money.of("6.00")));
        Period days = Period.of(EVE.minusDays(9), REFORM.plusDays(9));
        Finding<Timeline<Money>> rates = Finding.over(law.during(days, Premiums.HOURLY));
        assertThat(rates.value().orElseThrow().spans())
                .containsExactly(
                        new Timeline.Span<>(Period.of(days.from(), EVE), Money.of("5.00")),
                        new Timeline.Span<>(Period.of(REFORM, days.until()), Money.of("6.00")));
        assertThat(rates.reason().steps()).hasSize(1);
        LocalDate known = LocalDate.of(2011, 9, 1);
        assertThat(law.during(Period.of(known.minusDays(1), known), Premiums.HOURLY)
                        .spans())
                .extracting(span -> span.value().isUnknown())
                .containsExactly(true, false);
        assertThat(Finding.over(law.during(Period.of(known.minusDays(1), known), Premiums.HOURLY))
                        .isUnknown())
                .isTrue();
    }

    @Test
    void a_rule_is_as_sure_as_the_weakest_value_that_it_took() {
        DatedFact asked = new DatedFact(LocalDate.of(2026, 9, 1), 3);
        assertThat(TrajectoryTerms.plan(LAW, asked).certainty()).isEqualTo(Certainty.SECONDARY);
        assertThat(Premiums.hourlyRate(LAW, asked.day()).certainty()).isEqualTo(Certainty.OFFICIAL);
        assertThat(WhoDecides.training(LAW, true, asked.day()).certainty()).isEqualTo(Certainty.OPEN);
    }

    private static Optional<Money> rate(Law law, LocalDate day) {
        return Premiums.hourlyRate(law, day).value();
    }

    private static DatedValue<Money> forIncapacitiesFrom(LocalDate day, Money value) {
        return dated(Period.since(day), value, Optional.of(day));
    }

    private static DatedValue<Money> dated(Period period, Money value, Optional<LocalDate> incapacitiesFrom) {
        return new DatedValue<>(
                value,
                period,
                HOURLY.values().getFirst().citation(),
                Certainty.OFFICIAL,
                "invented",
                Optional.empty(),
                incapacitiesFrom);
    }
}
