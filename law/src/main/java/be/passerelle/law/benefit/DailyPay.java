// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// The pay per day of a six-day week that benefit is counted from, with four decimals: regulation of 16
/// April 1997, article 23.
public final class DailyPay {

    /// By what a monthly pay is divided.
    public static final ParameterName<BigDecimal> MONTHLY_DIVISOR = ParameterName.factor("benefit/monthlyPayDivisor");

    private static final Citation ARTICLE = Citation.of("rule-1997-04-16", "23");

    /// A week of five days' pay is spread over the six days that are paid.
    private static final BigDecimal WORKED = BigDecimal.valueOf(5);

    private static final BigDecimal PAID = BigDecimal.valueOf(6);
    private static final int DECIMALS = 4;
    private static final int MOST_DAYS = 366;

    private DailyPay() {}

    /// Of somebody who is paid by the month: one twenty-sixth.
    ///
    /// @param pay gross euro per month
    /// @param day the day whose law is asked
    public static Finding<Money> ofMonth(Law law, Money pay, LocalDate day) {
        return Finding.of(
                        Cents.checked("the pay of a month", pay),
                        lines -> lines.fact(Phrase.of("law.fact.monthlyPay", "amount", pay)))
                .and(law.asOf(day).take(MONTHLY_DIVISOR), (month, divisor) -> divided(month.euro(), divisor))
                .under(ARTICLE, DailyPay::statement);
    }

    /// Of somebody who is paid by the day in a week of five days: five sixths.
    ///
    /// @param pay gross euro per day worked
    public static Finding<Money> ofFiveDayWeek(Money pay) {
        return Finding.of(
                        Cents.checked("the pay of a day", pay),
                        lines -> lines.fact(Phrase.of("law.fact.fiveDayPay", "amount", pay)))
                .map(daily -> divided(daily.euro().multiply(WORKED), PAID))
                .under(ARTICLE, DailyPay::statement);
    }

    /// Of somebody whose pay varies: the pay of a cycle over its working days.
    ///
    /// @param pay gross euro of the cycle
    /// @param workingDays of the cycle, 1 to 366
    public static Finding<Money> ofCycle(Money pay, int workingDays) {
        if (workingDays < 1 || workingDays > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "a cycle has 1 to 366 working days (regulation of 16 April 1997, article 23): " + workingDays);
        }
        return Finding.of(
                        Cents.checked("the pay of a cycle", pay),
                        lines -> lines.fact(Phrase.of("law.fact.cyclePay", "amount", pay, "days", workingDays)))
                .map(cycle -> divided(cycle.euro(), BigDecimal.valueOf(workingDays)))
                .under(ARTICLE, DailyPay::statement);
    }

    private static Money divided(BigDecimal pay, BigDecimal by) {
        return new Money(pay.divide(by, DECIMALS, RoundingMode.HALF_UP));
    }

    private static Phrase statement(Money daily) {
        return Phrase.of("law.benefit.dailyPay", "amount", daily);
    }
}
