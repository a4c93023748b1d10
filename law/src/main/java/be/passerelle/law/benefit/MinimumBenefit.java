// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.AmountTable;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;
import java.util.Comparator;

/// The least that is paid per day, by month of incapacity, household and whether somebody is a regular
/// worker: royal decree of 3 July 1996 and the amounts that INAMI publishes.
public final class MinimumBenefit {

    /// After how many months everybody has a minimum.
    public static final ParameterName<Term> AFTER = ParameterName.term("benefit/minimumAfter");

    /// After how many months the minimum is that of invalidity.
    public static final ParameterName<Term> FULL_AFTER = ParameterName.term("benefit/fullMinimumAfter");

    public static final ParameterName<AmountTable> FOURTH_MONTH = ParameterName.table("benefit/minimumFourthMonth");
    public static final ParameterName<AmountTable> SEVENTH_MONTH = ParameterName.table("benefit/minimumSeventhMonth");

    private static final Citation PAGE = Citation.of("inami-page-benefit", "minima");
    private static final Phrase NONE = Phrase.of("law.benefit.noMinimum");

    private MinimumBenefit() {}

    /// The minimum on a day of an incapacity; *no* before the month from which there is one.
    ///
    /// @param incapacityFrom the first day of the incapacity
    /// @param regular whether the person is a regular worker: see [RegularWorker]
    /// @param day the first day of the incapacity or a later one
    /// @throws IllegalArgumentException for a day before the incapacity
    public static Finding<Money> onDay(
            Law law, LocalDate incapacityFrom, Household household, boolean regular, LocalDate day) {
        BenefitRate.checkOrder(incapacityFrom, day);
        LawOnDay on = law.forIncapacityFrom(incapacityFrom).on(day);
        Finding<Money> minimum = BenefitRate.householdCountsFrom(law, incapacityFrom, day)
                .then(from -> day.isBefore(from)
                        ? beforeHousehold(on, incapacityFrom).stableAtMost(Day.before(from))
                        : byHousehold(on, incapacityFrom, row(household, regular)))
                .under(PAGE, least -> Phrase.of("law.benefit.minimum", "amount", least), NONE);
        return minimum.isUnknown() ? beforeAny(law, incapacityFrom, day, minimum) : minimum;
    }

    /// Where no source says from which month on there is a minimum, as in 2022: none in the months in which no rule
    /// ever gave one.
    private static Finding<Money> beforeAny(Law law, LocalDate incapacityFrom, LocalDate day, Finding<Money> unknown) {
        DatedValue<Term> earliest = law.parameter(AFTER).values().stream()
                .min(Comparator.comparing(
                        value -> value.value().beginningOn(incapacityFrom).until()))
                .orElseThrow();
        LocalDate last = earliest.value().beginningOn(incapacityFrom).until();
        if (day.isAfter(last)) {
            return unknown;
        }
        return law.on(earliest.period().from())
                .take(AFTER)
                .then(_ -> Finding.<Money>no(lines -> lines.openQuestion(Phrase.of("law.benefit.noMinimumYet"))))
                .under(PAGE, least -> Phrase.of("law.benefit.minimum", "amount", least), NONE)
                .stableAtMost(Day.earlier(last, unknown.stableUntil()));
    }

    /// In the months in which the household does not count yet: nothing, or an amount that was not found.
    private static Finding<Money> beforeHousehold(LawOnDay on, LocalDate incapacityFrom) {
        return firstDayAfter(on, AFTER, incapacityFrom)
                .then(first -> on.day().isBefore(first)
                        ? Finding.<Money>no(_ -> {}).stableAtMost(Day.before(first))
                        : Finding.unknown(Phrase.of("law.benefit.thirdMonthMissing")));
    }

    private static Finding<Money> byHousehold(LawOnDay on, LocalDate incapacityFrom, String row) {
        return firstDayAfter(on, FULL_AFTER, incapacityFrom)
                .then(first -> on.day().isBefore(first)
                        ? on.amount(FOURTH_MONTH, row).stableAtMost(Day.before(first))
                        : on.amount(SEVENTH_MONTH, row));
    }

    private static Finding<LocalDate> firstDayAfter(LawOnDay on, ParameterName<Term> months, LocalDate incapacityFrom) {
        return on.take(months)
                .map(term -> Day.after(term.beginningOn(incapacityFrom).until()));
    }

    private static String row(Household household, boolean regular) {
        String worker = regular ? "regular" : "other";
        return switch (household) {
            case WITH_DEPENDANTS -> worker + "WithDependants";
            case SINGLE -> worker + "Single";
            case COHABITING -> worker + "Cohabiting";
        };
    }
}
