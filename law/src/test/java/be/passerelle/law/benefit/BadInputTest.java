// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a caller must not pass is refused with its range and article; a day that nobody lives through cannot be
/// told.
class BadInputTest {

    private static final Law LAW = LawInForce.read();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Money BENEFIT = Money.of("60.00");
    private static final Money NEGATIVE = Money.of("-0.01");
    private static final AuthorisedActivity HALF_TIME =
            new AuthorisedActivity.Job(DAY, Optional.of(EmploymentFraction.of("19", "38")), Optional.empty());

    @ParameterizedTest
    @CsvSource({"-0.01, 38", "38.01, 38", "1, 0", "1, -38", "1, 168.01"})
    void hours_out_of_range_are_refused(String hours, String reference) {
        refused(() -> EmploymentFraction.of(hours, reference), "article 230 §1");
    }

    @Test
    void the_ends_of_the_range_of_hours_are_taken() {
        assertThat(EmploymentFraction.of("0", "0.01").isAtMost(Percent.of("20")))
                .isTrue();
        assertThat(EmploymentFraction.of("168", "168").isAtMost(Percent.of("20")))
                .isFalse();
    }

    @Test
    void an_activity_has_no_reduction_before_it_began() {
        refused(() -> ReducedBenefit.onDay(LAW, Scheme.EMPLOYEE, HALF_TIME, BENEFIT, DAY.minusDays(1)), "article 230");
        refused(
                () -> ReducedBenefit.during(LAW, Scheme.EMPLOYEE, HALF_TIME, BENEFIT, Period.of(DAY.minusDays(1), DAY)),
                "article 230");
    }

    @Test
    void amounts_out_of_range_are_refused() {
        refused(() -> ReducedBenefit.onDay(LAW, Scheme.EMPLOYEE, HALF_TIME, NEGATIVE, DAY), "0 to 100 000");
        refused(() -> FractionReduction.daily(LAW, EmploymentFraction.of("1", "2"), NEGATIVE, DAY), "0 to 100 000");
        refused(() -> IncomeReduction.underBrackets(LAW, NEGATIVE, BENEFIT, DAY), "0 to 100 000");
        refused(() -> IncomeReduction.underSteps(LAW, BENEFIT, NEGATIVE, DAY), "0 to 100 000");
        refused(() -> IncomeReduction.wholeDeducted(LAW, NEGATIVE, BENEFIT, DAY), "0 to 100 000");
        refused(() -> IncomeReduction.limit(LAW, 4, LocalDate.of(2016, 1, 4)), "1 to 3");
        refused(
                () -> SelfEmployedActivity.daily(LAW, Scheme.EMPLOYEE, DAY, Money.of("100000.01"), DAY),
                "0 to 100 000");
        refused(() -> DailyPay.ofMonth(LAW, NEGATIVE, DAY), "0 to 100 000");
        refused(() -> DailyPay.ofFiveDayWeek(NEGATIVE), "0 to 100 000");
        refused(() -> DailyPay.ofCycle(BENEFIT, 0), "1 to 366");
        refused(() -> DailyPay.ofCycle(BENEFIT, 367), "1 to 366");
        refused(() -> DailyBenefit.onDay(LAW, DAY, Household.SINGLE, NEGATIVE, DAY), "0 to 100 000");
        refused(() -> DailyBenefit.ofUnemployed(LAW, DAY, Household.SINGLE, BENEFIT, NEGATIVE, DAY), "0 to 100 000");
        refused(() -> AbsenceMeasure.daily(LAW, DAY, NEGATIVE, DAY), "0 to 100 000");
        refused(() -> RegistrationMeasure.daily(LAW, NEGATIVE, DAY), "0 to 100 000");
        refused(() -> LateDeclaration.daily(LAW, NEGATIVE, DAY), "0 to 100 000");
        refused(() -> new Percent(new BigDecimal("100.01")), "0 to 100");
        refused(() -> new Percent(new BigDecimal("-1")), "0 to 100");
    }

    @Test
    void what_comes_in_the_wrong_order_is_refused() {
        LocalDate before = DAY.minusDays(1);
        refused(() -> BenefitRate.onDay(LAW, DAY, Household.SINGLE, before), "article 87");
        refused(() -> DailyBenefit.maximum(LAW, DAY, Household.SINGLE, before), "article 87");
        refused(() -> MinimumBenefit.onDay(LAW, DAY, Household.SINGLE, true, before), "article 87");
        refused(
                () -> AbsenceMeasure.afterSecond(LAW, DAY, fact(DAY), Optional.of(fact(before))),
                "article 215octiesdecies");
        refused(
                () -> AbsenceMeasure.afterThird(LAW, DAY, fact(DAY), Optional.empty(), Optional.of(fact(before))),
                "article 215octiesdecies");
        refused(() -> new RegularWorkFacts(before, DAY, 0, Optional.empty(), Optional.empty()), "article 224");
        refused(() -> new RegularWorkFacts(DAY, before, -1, Optional.empty(), Optional.empty()), "article 224");
        refused(
                () -> new RegularWorkFacts(DAY, before, 1, Optional.of(new BigDecimal("-1")), Optional.empty()),
                "article 224");
        refused(() -> LostPayGuarantee.applies(LAW, Period.of(before, DAY), false, List.of(), DAY), "articles 87");
    }

    static Stream<Finding<?>> beyondReckoning() {
        Period always = Period.ALWAYS;
        LocalDate far = Day.LAST.plusDays(1);
        return Stream.of(
                PayableDays.in(LAW, always),
                PayableDays.ofUnemployed(LAW, LocalDate.MIN, Period.of(DAY, DAY)),
                PaidPeriod.amount(LAW, day -> SelfEmployedBenefit.daily(LAW, Household.SINGLE, false, day), always),
                PayableDays.in(LAW, Period.of(DAY, far)),
                ReducedBenefit.during(LAW, Scheme.EMPLOYEE, HALF_TIME, BENEFIT, Period.since(DAY)),
                SelfEmployedActivity.percentage(LAW, Scheme.EMPLOYEE, LocalDate.MIN, DAY),
                BenefitRate.onDay(LAW, LocalDate.MAX, Household.SINGLE, LocalDate.MAX),
                BenefitRate.householdCountsFrom(LAW, LocalDate.MIN, DAY),
                DailyBenefit.maximum(LAW, LocalDate.MIN, Household.SINGLE, DAY),
                DailyBenefit.onDay(LAW, LocalDate.MIN, Household.SINGLE, BENEFIT, DAY),
                DailyBenefit.ofUnemployed(LAW, LocalDate.MIN, Household.SINGLE, BENEFIT, BENEFIT, DAY),
                MinimumBenefit.onDay(LAW, LocalDate.MIN, Household.SINGLE, true, DAY),
                RegularWorker.is(
                        LAW, new RegularWorkFacts(LocalDate.MAX, DAY, 120, Optional.empty(), Optional.of(true))),
                SelfEmployedBenefit.paidFrom(LAW, always),
                AbsenceMeasure.afterSecond(LAW, DAY, fact(LocalDate.MAX), Optional.empty()),
                LostPayGuarantee.applies(LAW, Period.of(LocalDate.MIN, DAY), false, List.of(), DAY.plusDays(20)),
                LostPayGuarantee.applies(LAW, Period.of(DAY, DAY), true, List.of(), LocalDate.MAX),
                LostPayGuarantee.applies(LAW, Period.of(DAY, far), true, List.of(always), LocalDate.MAX));
    }

    @ParameterizedTest
    @MethodSource("beyondReckoning")
    void days_beyond_reckoning_cannot_be_told(Finding<?> finding) {
        assertThat(finding.isUnknown()).isTrue();
        assertThat(finding.reason()).isNotNull();
    }

    @Test
    void no_activity_over_all_days_that_are_reckoned_overflows() {
        AuthorisedActivity activity = new AuthorisedActivity.Job(
                Day.FIRST, Optional.of(EmploymentFraction.of("19", "38")), Optional.of(BENEFIT));
        Finding<Money> whole =
                ReducedBenefit.during(LAW, Scheme.EMPLOYEE, activity, BENEFIT, Period.of(Day.FIRST, Day.LAST));
        assertThat(whole.isUnknown())
                .as("payable days before 2002 were not examined")
                .isTrue();
        assertThat(SelfEmployedActivity.percentage(LAW, Scheme.EMPLOYEE, Day.LAST, Day.LAST)
                        .value())
                .contains(Percent.NONE);
        assertThat(BenefitRate.onDay(LAW, Day.LAST, Household.SINGLE, Day.LAST).value())
                .contains(Percent.of("60"));
    }

    @Test
    void unemployment_without_an_end_suspends_the_guarantee_for_good() {
        Period earlier = Period.of(LocalDate.of(2022, 1, 3), LocalDate.of(2024, 7, 8));
        List<Period> unemployed =
                List.of(Period.since(LocalDate.of(2024, 8, 1)), Period.of(Day.LAST.minusDays(1), Day.LAST));
        assertThat(LostPayGuarantee.applies(LAW, earlier, true, unemployed, LocalDate.of(2030, 1, 1))
                        .isTold())
                .isTrue();
    }

    private static DatedFact fact(LocalDate day) {
        return new DatedFact(day, 1);
    }

    private static void refused(ThrowingCallable call, String inMessage) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(inMessage);
    }
}
