// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.workingday.WorkingDayMeaning;
import be.passerelle.law.workingday.WorkingDays;
import java.time.LocalDate;

/// The days for which benefit is paid: Monday to Saturday, whatever the days of the job were; public
/// holidays count like working days (regulation of 16 April 1997, article 22; law of 14 July 1994, article
/// 87). Not for unemployed people in their first six months: how their days are counted was not found.
public final class PayableDays {

    private static final Citation ARTICLE = Citation.of("rule-1997-04-16", "22");

    private PayableDays() {}

    /// The same for an unemployed person. Cannot be told for days within the first six months: the six-day week
    /// does not hold for them, and how their days are counted was not found.
    ///
    /// @param incapacityFrom the first day of the incapacity
    public static Finding<Integer> ofUnemployed(Law law, LocalDate incapacityFrom, Period days) {
        return Finding.day(
                        incapacityFrom,
                        lines -> lines.fact(Phrase.of("law.fact.incapacitySince", "day", incapacityFrom)))
                .and(
                        law.forIncapacityFrom(incapacityFrom).asOf(days.from()).take(DailyBenefit.UNEMPLOYED_TERM),
                        (from, term) -> term.beginningOn(from).until())
                .then(sixMonths -> days.from().isAfter(sixMonths)
                        ? in(law, days)
                        : Finding.unknown(Phrase.of("law.benefit.unemployedDaysMissing", "day", sixMonths)))
                .under(ARTICLE, count -> Phrase.of("law.benefit.payableDays", "days", count, "period", days));
    }

    /// How many days of the period are paid. Cannot be told for days beyond all reckoning.
    public static Finding<Integer> in(Law law, Period days) {
        LocalDate from = days.from();
        if (!Day.isReckoned(from) || !Day.isReckoned(days.until())) {
            return Finding.unknown(Phrase.of("law.benefit.openDays"));
        }
        return WorkingDays.under(law, WorkingDayMeaning.PAYMENT, from)
                .map(working -> working.between(Day.before(from), days.until()))
                .under(ARTICLE, count -> Phrase.of("law.benefit.payableDays", "days", count, "period", days));
    }
}
