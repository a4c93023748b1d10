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
import be.passerelle.law.parameter.AmountTable;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;

/// What is paid per day to an employee or an unemployed person, before reductions and minima: the rate of
/// the day of the pay per day, at most the maximum for the onset; in whole cents.
public final class DailyBenefit {

    public static final ParameterName<AmountTable> MAXIMUM = ParameterName.table("benefit/maximumPrimary");
    public static final ParameterName<AmountTable> MAXIMUM_WITH_DEPENDANTS =
            ParameterName.table("benefit/maximumInvalidityWithDependants");
    public static final ParameterName<AmountTable> MAXIMUM_SINGLE =
            ParameterName.table("benefit/maximumInvaliditySingle");
    public static final ParameterName<AmountTable> MAXIMUM_COHABITING =
            ParameterName.table("benefit/maximumInvalidityCohabiting");

    /// The pay per day that counts at most, by onset.
    public static final ParameterName<AmountTable> CEILING = ParameterName.table("benefit/payCeiling");

    /// How long an unemployed person has no more than the unemployment allowance.
    public static final ParameterName<Term> UNEMPLOYED_TERM = ParameterName.term("benefit/unemployedTerm");

    /// Whether the minimum is no more than the lost pay.
    public static final ParameterName<Boolean> CAPPED_AT_PAY = ParameterName.flag("benefit/minimumCappedAtPay");

    private static final Citation CALCULATION = Citation.of("inami-page-benefit", "calculation");

    private DailyBenefit() {}

    /// The most that is paid per day: as printed, else the rate of the ceiling of pay.
    ///
    /// @param incapacityFrom the first day of the incapacity
    /// @param day that day or a later one
    public static Finding<Money> maximum(Law law, LocalDate incapacityFrom, Household household, LocalDate day) {
        BenefitRate.checkOrder(incapacityFrom, day);
        LawOnDay on = law.forIncapacityFrom(incapacityFrom).on(day);
        return Invalidity.beginsOn(law, incapacityFrom, Scheme.EMPLOYEE)
                .then(invalidFrom -> day.isBefore(invalidFrom)
                        ? on.amountForIncapacityFrom(MAXIMUM, incapacityFrom).stableAtMost(Day.before(invalidFrom))
                        : on.amountForIncapacityFrom(maximum(household), incapacityFrom))
                .ifUnknown(() -> Cents.of(
                        law,
                        day,
                        BenefitRate.onDay(law, incapacityFrom, household, day)
                                .and(
                                        on.amountForIncapacityFrom(CEILING, incapacityFrom),
                                        (rate, ceiling) -> rate.of(ceiling))))
                .under(CALCULATION, most -> Phrase.of("law.benefit.maximum", "amount", most));
    }

    /// The benefit per day of an employee, or of an unemployed person after the first six months. Cannot be
    /// told where no maximum was found for the day and the onset.
    ///
    /// @param dailyPay lost pay per day of a six-day week, euro: see [DailyPay]
    public static Finding<Money> onDay(
            Law law, LocalDate incapacityFrom, Household household, Money dailyPay, LocalDate day) {
        Money pay = Cents.checked("the pay per day", dailyPay);
        Finding<Money> share = Cents.of(
                law, day, BenefitRate.onDay(law, incapacityFrom, household, day).map(rate -> rate.of(pay)));
        return share.given(lines -> lines.fact(Phrase.of("law.fact.dailyPay", "amount", pay)))
                .and(maximum(law, incapacityFrom, household, day), DailyBenefit::lower)
                .under(CALCULATION, amount -> Phrase.of("law.benefit.daily", "amount", amount));
    }

    /// The benefit per day of an unemployed person: the unemployment allowance in the first six months
    /// unless the benefit of an employee is lower, that benefit from the seventh month on.
    ///
    /// @param allowance unemployment allowance per day, euro
    public static Finding<Money> ofUnemployed(
            Law law, LocalDate incapacityFrom, Household household, Money dailyPay, Money allowance, LocalDate day) {
        Money paid = Cents.checked("the unemployment allowance per day", allowance);
        return Finding.day(
                        incapacityFrom,
                        lines -> lines.fact(Phrase.of("law.fact.incapacitySince", "day", incapacityFrom)))
                .and(
                        law.forIncapacityFrom(incapacityFrom).on(day).take(UNEMPLOYED_TERM),
                        (from, term) -> term.beginningOn(from).until())
                .then(until -> day.isAfter(until)
                        ? onDay(law, incapacityFrom, household, dailyPay, day)
                        : onDay(law, incapacityFrom, household, dailyPay, day)
                                .map(benefit -> lower(benefit, paid))
                                .given(lines -> lines.fact(Phrase.of("law.fact.allowance", "amount", paid)))
                                .stableAtMost(until))
                .under(CALCULATION, amount -> Phrase.of("law.benefit.daily", "amount", amount));
    }

    /// The same with the minimum for the month of incapacity, the household and the worker: the higher of both,
    /// but no more than the lost pay where the law says so. A minimum that is not known decides nothing where the
    /// benefit is the maximum already: no published minimum exceeds it.
    ///
    /// @param regular whether the person is a regular worker: see [RegularWorker]
    public static Finding<Money> withMinimum(
            Law law, LocalDate incapacityFrom, Household household, boolean regular, Money dailyPay, LocalDate day) {
        Finding<Money> benefit = onDay(law, incapacityFrom, household, dailyPay, day);
        Finding<Money> minimum = MinimumBenefit.onDay(law, incapacityFrom, household, regular, day);
        if (minimum.isUnknown() && isMaximum(law, incapacityFrom, household, benefit, day)) {
            return benefit.noting(lines -> lines.openQuestion(Phrase.of("law.benefit.aboveMinima")))
                    .stableAtMost(minimum.stableUntil())
                    .under(CALCULATION, amount -> Phrase.of("law.benefit.daily", "amount", amount));
        }
        Finding<Money> raised = minimum.isNo()
                ? benefit.noting(minimum.why()).stableAtMost(minimum.stableUntil())
                : benefit.and(minimum, (paid, least) -> paid.compareTo(least) < 0 ? least : paid);
        return raised.then(amount -> amount.compareTo(dailyPay) <= 0
                        ? Finding.of(amount, _ -> {})
                        : Cents.of(
                                law,
                                day,
                                law.forIncapacityFrom(incapacityFrom)
                                        .on(day)
                                        .take(CAPPED_AT_PAY)
                                        .map(capped -> capped ? dailyPay : amount)))
                .under(CALCULATION, amount -> Phrase.of("law.benefit.daily", "amount", amount));
    }

    private static boolean isMaximum(
            Law law, LocalDate incapacityFrom, Household household, Finding<Money> benefit, LocalDate day) {
        return benefit.isTold()
                && benefit.value()
                        .equals(maximum(law, incapacityFrom, household, day).value());
    }

    private static ParameterName<AmountTable> maximum(Household household) {
        return switch (household) {
            case WITH_DEPENDANTS -> MAXIMUM_WITH_DEPENDANTS;
            case SINGLE -> MAXIMUM_SINGLE;
            case COHABITING -> MAXIMUM_COHABITING;
        };
    }

    private static Money lower(Money one, Money other) {
        return one.compareTo(other) > 0 ? other : one;
    }
}
