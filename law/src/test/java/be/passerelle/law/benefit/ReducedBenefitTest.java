// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Percent;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReducedBenefitTest {

    private static final Law LAW = LawInForce.read();
    private static final Money BENEFIT = Money.of("73.10");
    private static final long SEED = 20261130L;

    /// What a period gives is what its days give: counted day by day, without any run of equal days.
    @ParameterizedTest
    @ValueSource(strings = {"2003-01-06", "2012-01-02", "2016-02-01", "2017-06-05", "2018-03-30", "2019-10-31"})
    void a_period_is_the_sum_of_its_days(LocalDate since) {
        Random random = new Random(SEED);
        for (int i = 0; i < 40; i++) {
            AuthorisedActivity activity = activity(since, random);
            LocalDate from = since.plusDays(random.nextInt(1000));
            Period days = Period.of(from, from.plusDays(random.nextInt(200)));
            Finding<Money> whole = ReducedBenefit.during(LAW, Scheme.EMPLOYEE, activity, BENEFIT, days);
            assertThat(whole.value()).as("seed %d: %s %s", SEED, activity, days).isEqualTo(dayByDay(activity, days));
            assertThat(whole.stableUntil()).isEqualTo(LocalDate.MAX);
        }
    }

    private static AuthorisedActivity activity(LocalDate since, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new AuthorisedActivity.Childminding(since);
            case 1 -> new AuthorisedActivity.SelfEmployment(since);
            default ->
                new AuthorisedActivity.Job(
                        since,
                        Optional.of(new EmploymentFraction(
                                BigDecimal.valueOf(random.nextInt(3801), 2), BigDecimal.valueOf(38))),
                        Optional.of(new Money(BigDecimal.valueOf(random.nextInt(120000), 3))));
        };
    }

    private static Optional<Money> dayByDay(AuthorisedActivity activity, Period days) {
        Money sum = Money.ZERO;
        for (LocalDate day = days.from(); !day.isAfter(days.until()); day = day.plusDays(1)) {
            Optional<Money> left = ReducedBenefit.onDay(LAW, Scheme.EMPLOYEE, activity, BENEFIT, day)
                    .value();
            if (left.isEmpty()) {
                return Optional.empty();
            }
            sum = day.getDayOfWeek() == DayOfWeek.SUNDAY ? sum : sum.plus(left.get());
        }
        return Optional.of(sum);
    }

    @Test
    void more_hours_never_leave_more_and_nothing_is_added() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Money before = BENEFIT;
        for (int hundredths = 0; hundredths <= 3800; hundredths++) {
            EmploymentFraction fraction =
                    new EmploymentFraction(BigDecimal.valueOf(hundredths, 2), BigDecimal.valueOf(38));
            Money left =
                    FractionReduction.daily(LAW, fraction, BENEFIT, day).value().orElseThrow();
            assertThat(left).as("%d hundredths of an hour", hundredths).isLessThanOrEqualTo(before);
            before = left;
        }
        assertThat(before).isEqualTo(Money.of("14.62"));
    }

    @Test
    void more_income_never_leaves_more() {
        LocalDate day = LocalDate.of(2017, 3, 1);
        Money before = BENEFIT;
        for (int cents = 0; cents <= 13000; cents++) {
            Money income = new Money(BigDecimal.valueOf(cents, 2));
            Money left = IncomeReduction.underBrackets(LAW, income, BENEFIT, day)
                    .value()
                    .orElseThrow();
            assertThat(left).as("%d cents of income", cents).isLessThanOrEqualTo(before);
            before = left;
        }
        assertThat(before).isEqualTo(Money.ZERO);
    }

    @Test
    void a_reform_within_the_month_splits_it() {
        AuthorisedActivity halfTime = new AuthorisedActivity.Job(
                LocalDate.of(2026, 1, 5), Optional.of(EmploymentFraction.of("19", "38")), Optional.empty());
        Law reformed = LAW.with(
                "reform", LAW.parameter(FractionReduction.FREE).from(LocalDate.of(2027, 1, 18), Percent.of("30")));
        Period january = Period.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31));
        // 1 to 17 January 14 days less 30 %, 18 to 31 January 12 days less 20 %
        assertThat(ReducedBenefit.during(reformed, Scheme.EMPLOYEE, halfTime, Money.of("60.00"), january)
                        .value())
                .contains(Money.of("1164.00"));
    }

    @Test
    void the_answer_is_as_sure_as_its_weakest_source() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(FractionReduction.percentage(LAW, EmploymentFraction.of("7.6", "38"), day)
                        .certainty())
                .as("20 % is the text")
                .isEqualTo(Certainty.OFFICIAL);
        assertThat(FractionReduction.percentage(LAW, EmploymentFraction.of("19", "38"), day)
                        .certainty())
                .as("both readings of the hundredth give 30 %")
                .isEqualTo(Certainty.OFFICIAL);
        assertThat(FractionReduction.percentage(LAW, EmploymentFraction.of("24.198", "40"), day)
                        .certainty())
                .as("a reading decides")
                .isEqualTo(Certainty.OPEN);
        assertThat(FractionReduction.daily(LAW, EmploymentFraction.of("19", "38"), Money.of("60.00"), day)
                        .certainty())
                .as("60 less 30 % is not rounded")
                .isEqualTo(Certainty.OFFICIAL);
        assertThat(FractionReduction.daily(LAW, EmploymentFraction.of("19", "38"), Money.of("60.01"), day)
                        .certainty())
                .as("60.01 less 30 % is rounded")
                .isEqualTo(Certainty.INFERRED);
        assertThat(SelfEmployedBenefit.daily(LAW, Household.SINGLE, false, day).certainty())
                .as("times 1.02")
                .isEqualTo(Certainty.INFERRED);
    }
}
