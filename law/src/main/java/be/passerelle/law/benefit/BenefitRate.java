// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Invalidity;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Percent;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;

/// Which share of the lost pay is paid: 60 % in primary incapacity, whatever the household; 65, 55 or 40 %
/// in invalidity by household (law of 14 July 1994, articles 87 and 93).
public final class BenefitRate {

    public static final ParameterName<Percent> PRIMARY = ParameterName.percent("benefit/ratePrimary");
    public static final ParameterName<Percent> WITH_DEPENDANTS =
            ParameterName.percent("benefit/rateInvalidityWithDependants");
    public static final ParameterName<Percent> SINGLE = ParameterName.percent("benefit/rateInvaliditySingle");
    public static final ParameterName<Percent> COHABITING = ParameterName.percent("benefit/rateInvalidityCohabiting");

    /// After how many months of incapacity the household counts for the minimum.
    public static final ParameterName<Term> HOUSEHOLD_AFTER = ParameterName.term("benefit/householdCountsAfter");

    private static final Citation PRIMARY_ARTICLE = Citation.of("law-1994-07-14", "87");
    private static final Citation INVALIDITY_ARTICLE = Citation.of("law-1994-07-14", "93");
    private static final Citation CALCULATION = Citation.of("inami-page-benefit", "calculation");

    private BenefitRate() {}

    /// The rate on a day of an incapacity that goes on without a break.
    ///
    /// @param incapacityFrom its first day
    /// @param day that day or a later one
    /// @throws IllegalArgumentException for a day before the incapacity
    public static Finding<Percent> onDay(Law law, LocalDate incapacityFrom, Household household, LocalDate day) {
        checkOrder(incapacityFrom, day);
        LawOnDay on = law.forIncapacityFrom(incapacityFrom).on(day);
        return Invalidity.beginsOn(law, incapacityFrom, Scheme.EMPLOYEE)
                .then(invalidFrom -> day.isBefore(invalidFrom)
                        ? on.take(PRIMARY)
                                .stableAtMost(Day.before(invalidFrom))
                                .under(PRIMARY_ARTICLE, BenefitRate::statement)
                        : on.take(invalidity(household))
                                .given(lines -> lines.fact(Phrase.of("law.fact.household", "household", household)))
                                .under(INVALIDITY_ARTICLE, BenefitRate::statement))
                .under(CALCULATION, BenefitRate::statement);
    }

    /// From which day the household counts for the minimum, as the law is on a day: for an incapacity from
    /// 10 April, 10 July.
    public static Finding<LocalDate> householdCountsFrom(Law law, LocalDate incapacityFrom, LocalDate day) {
        return Finding.day(
                        incapacityFrom,
                        lines -> lines.fact(Phrase.of("law.fact.incapacitySince", "day", incapacityFrom)))
                .and(
                        law.forIncapacityFrom(incapacityFrom).on(day).take(HOUSEHOLD_AFTER),
                        (from, after) -> Day.after(after.beginningOn(from).until()))
                .under(CALCULATION, from -> Phrase.of("law.benefit.householdFrom", "day", from));
    }

    static ParameterName<Percent> invalidity(Household household) {
        return switch (household) {
            case WITH_DEPENDANTS -> WITH_DEPENDANTS;
            case SINGLE -> SINGLE;
            case COHABITING -> COHABITING;
        };
    }

    static void checkOrder(LocalDate incapacityFrom, LocalDate day) {
        if (day.isBefore(incapacityFrom)) {
            throw new IllegalArgumentException("benefit is paid from the first day of the incapacity, " + incapacityFrom
                    + " (law of 14 July 1994, article 87): " + day);
        }
    }

    private static Phrase statement(Percent rate) {
        return Phrase.of("law.benefit.rate", "percent", rate);
    }
}
