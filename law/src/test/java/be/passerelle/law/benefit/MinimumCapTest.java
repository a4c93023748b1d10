// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.parameter.AmountTable;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The limit of the minimum at the lost pay: minima of September 2023 are known, the maxima are not, so the
/// column of November stands in for them.
class MinimumCapTest {

    private static final LocalDate ONSET = LocalDate.of(2023, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

    private static final Law LAW = withMaxima(LawInForce.read());

    @Test
    void the_minimum_is_no_more_than_the_lost_pay() {
        assertThat(benefit(LAW, "70.00")).isEqualTo(Money.of("70.00"));
        assertThat(benefit(LAW, "74.91")).isEqualTo(Money.of("74.91"));
        assertThat(benefit(LAW, "74.92")).isEqualTo(Money.of("74.92"));
        assertThat(benefit(LAW, "74.93")).isEqualTo(Money.of("74.92"));
    }

    @Test
    void without_the_limit_the_minimum_is_paid() {
        Law unlimited =
                LAW.with("reform", LAW.parameter(DailyBenefit.CAPPED_AT_PAY).always(false));
        assertThat(benefit(unlimited, "70.00")).isEqualTo(Money.of("74.92"));
    }

    /// Why a minimum that was not found decides nothing at the maximum: on each day for which both are published, in
    /// the first year and in invalidity, the minimum of a household is no more than its maximum.
    @Test
    void no_published_minimum_exceeds_the_maximum() {
        Law law = LawInForce.read();
        int compared = 0;
        for (LocalDate day = LocalDate.of(2021, 1, 1);
                day.isBefore(LocalDate.of(2026, 12, 1));
                day = day.plusMonths(1)) {
            for (int months : List.of(4, 7, 11, 14, 40)) {
                for (Household household : Household.values()) {
                    LocalDate onset = day.minusMonths(months);
                    Optional<Money> least = MinimumBenefit.onDay(law, onset, household, true, day)
                            .value();
                    Optional<Money> most =
                            DailyBenefit.maximum(law, onset, household, day).value();
                    if (least.isPresent() && most.isPresent()) {
                        compared++;
                        assertThat(least.get())
                                .as("%s, %s, %s", day, months, household)
                                .isLessThanOrEqualTo(most.get());
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    private static Money benefit(Law law, String dailyPay) {
        return DailyBenefit.withMinimum(law, ONSET, Household.WITH_DEPENDANTS, true, Money.of(dailyPay), DAY)
                .value()
                .orElseThrow();
    }

    private static Law withMaxima(Law law) {
        Parameter<AmountTable> maxima = law.parameter(DailyBenefit.MAXIMUM);
        AmountTable november =
                maxima.at(LocalDate.of(2023, 11, 1)).orElseThrow().value();
        return law.with("maxima of November", maxima.from(DAY, november));
    }
}
