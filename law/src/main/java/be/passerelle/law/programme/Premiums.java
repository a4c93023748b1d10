// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/// What a training gives besides its costs: a premium for each hour really followed and a lump sum after success
/// (royal decree of 3 July 1996, article 215sexies; law of 14 July 1994, article 109bis).
public final class Premiums {

    /// Euro for each hour of training, guidance or apprenticeship that was really followed, gross.
    public static final ParameterName<Money> HOURLY = ParameterName.money("programme/hourlyPremium");

    /// Euro once, after a programme completed with success, gross.
    public static final ParameterName<Money> LUMP_SUM = ParameterName.money("programme/successLumpSum");

    private static final Citation ARTICLE = Citation.of("ar-1996-07-03", "215sexies");

    private Premiums() {}

    /// The premium of one month, in whole cents: the value that holds on the first day of the month, times the hours.
    ///
    /// @param hours the hours really followed in the month, at least 0
    /// @param act the number of the act that reports them
    public static Finding<Money> hourly(Law law, YearMonth month, BigDecimal hours, int act) {
        if (hours.signum() < 0) {
            throw new IllegalArgumentException("hours followed are at least 0: " + hours);
        }
        return Finding.of(
                        hours,
                        lines -> lines.fact(Phrase.of("law.fact.hoursFollowed", "hours", hours, "month", month), act))
                .and(
                        law.asOf(month.atDay(1)).take(HOURLY),
                        (h, rate) -> rate.times(h).inCents())
                .under(
                        ARTICLE,
                        premium -> Phrase.of("law.premium.hourly", "amount", premium, "hours", hours, "month", month));
    }

    /// The premium for one hour on that day.
    public static Finding<Money> hourlyRate(Law law, LocalDate day) {
        return law.on(day).take(HOURLY).under(ARTICLE, rate -> Phrase.of("law.premium.rate", "amount", rate));
    }

    /// The lump sum after a programme that ended with success on that day.
    public static Finding<Money> lumpSum(Law law, DatedFact endedWithSuccess) {
        return endedWithSuccess
                .as("law.fact.endedWithSuccess")
                .and(law.asOf(endedWithSuccess.day()).take(LUMP_SUM), (_, sum) -> sum)
                .under(ARTICLE, sum -> Phrase.of("law.premium.lumpSum", "amount", sum));
    }
}
