// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Percent;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;

/// What a self-employed activity takes off the benefit: nothing for six months, 10 % from the seventh month
/// to 31 December of the third year after the one in which it began; afterwards it depends on an income
/// threshold that was not found. For employees article 230 §2bis of the royal decree of 3 July 1996; the
/// scheme of the self-employed has the same steps for every authorised activity, under its own dates.
public final class SelfEmployedActivity {

    public static final ParameterName<Term> FREE = ParameterName.term("benefit/activityFree");
    public static final ParameterName<Percent> SHARE = ParameterName.percent("benefit/activityShare");
    public static final ParameterName<Term> YEARS = ParameterName.term("benefit/activityYears");

    public static final ParameterName<Term> FREE_IN_SCHEME = ParameterName.term("benefit/selfEmployedFree");
    public static final ParameterName<Percent> SHARE_IN_SCHEME = ParameterName.percent("benefit/selfEmployedShare");
    public static final ParameterName<Term> YEARS_IN_SCHEME = ParameterName.term("benefit/selfEmployedYears");

    private static final Citation OF_EMPLOYEES = Citation.of("ar-1996-07-03", "230", "§2bis");
    private static final Citation OF_SCHEME = Citation.of("inasti-faq", "authorisedActivity");
    private static final int DECEMBER = 12;
    private static final int LAST_OF_DECEMBER = 31;

    private SelfEmployedActivity() {}

    /// The percentage taken off on that day.
    ///
    /// @param since the first day of the activity under its authorisation
    /// @param day that day or a later one
    public static Finding<Percent> percentage(Law law, Scheme scheme, LocalDate since, LocalDate day) {
        LawOnDay on = law.on(day);
        boolean inScheme = scheme == Scheme.SELF_EMPLOYED;
        Citation article = inScheme ? OF_SCHEME : OF_EMPLOYEES;
        return Finding.day(since, lines -> lines.fact(Phrase.of("law.fact.activitySince", "day", since)))
                .and(
                        on.take(inScheme ? FREE_IN_SCHEME : FREE),
                        (first, free) -> free.beginningOn(first).until())
                .then(freeUntil -> day.isAfter(freeUntil)
                        ? afterwards(on, inScheme, since)
                        : Finding.of(Percent.NONE, _ -> {}).stableAtMost(freeUntil))
                .under(article, percent -> Phrase.of("law.reduction.percentage", "percent", percent));
    }

    /// The benefit per day that is left, in whole cents.
    ///
    /// @param benefit euro per payable day before the reduction
    public static Finding<Money> daily(Law law, Scheme scheme, LocalDate since, Money benefit, LocalDate day) {
        Money whole = Cents.checked("the benefit per day", benefit);
        return Cents.of(law, day, percentage(law, scheme, since, day).map(percent -> percent.off(whole)))
                .under(
                        scheme == Scheme.SELF_EMPLOYED ? OF_SCHEME : OF_EMPLOYEES,
                        left -> Phrase.of("law.reduction.left", "amount", left, "whole", whole));
    }

    private static Finding<Percent> afterwards(LawOnDay on, boolean inScheme, LocalDate since) {
        return on.take(inScheme ? YEARS_IN_SCHEME : YEARS)
                .map(years -> LocalDate.of(since.getYear() + years.amount(), DECEMBER, LAST_OF_DECEMBER))
                .then(last -> on.day().isAfter(last)
                        ? Finding.unknown(Phrase.of("law.reduction.thresholdMissing", "day", Day.after(last)))
                        : on.take(inScheme ? SHARE_IN_SCHEME : SHARE).stableAtMost(last));
    }
}
