// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import be.passerelle.law.Law;
import be.passerelle.law.benefit.DailyBenefit;
import be.passerelle.law.benefit.Household;
import be.passerelle.law.benefit.PaidPeriod;
import be.passerelle.law.benefit.PayableDays;
import be.passerelle.law.benefit.SelfEmployedBenefit;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Why;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// The benefit per day before anything is taken off: as it was typed, or else as the rules give it.
///
/// @param law for the incapacity, where its first day is known
record WholeBenefit(Law law, Scheme scheme, TypedFacts typed) {

    /// What is paid per payable day; it cannot be told without an amount or what it is counted from.
    Finding<Money> on(LocalDate day) {
        Optional<Money> stated = typed.moneyIfAny("benefit");
        if (stated.isPresent()) {
            Money amount = stated.get();
            return Finding.of(amount, lines -> lines.fact(Phrase.of("calculation.benefit.stated", "amount", amount)));
        }
        return typed.oneOfIfAny("household", Household.class)
                .map(household -> counted(household, day))
                .orElseGet(() -> missing("calculation.benefit.missing"));
    }

    private Finding<Money> counted(Household household, LocalDate day) {
        return switch (scheme) {
            case SELF_EMPLOYED ->
                household == Household.COHABITING && !typed.has("businessStopped")
                        ? missing("calculation.benefit.businessMissing")
                        : SelfEmployedBenefit.daily(law, household, typed.yes("businessStopped"), day);
            case EMPLOYEE ->
                typed.has("incapacityFrom") && typed.has("dailyPay")
                        ? ofEmployee(household, typed.moneyIfAny("dailyPay").orElseThrow(), day)
                        : missing("calculation.benefit.payMissing");
            case UNEMPLOYED -> missing("calculation.benefit.unemployedMissing");
        };
    }

    /// With the minimum, as in a file. Where it was not said whether the person is a regular worker, that is missing as
    /// far as it decides.
    private Finding<Money> ofEmployee(Household household, Money pay, LocalDate day) {
        if (typed.has("regularWorker")) {
            return ofEmployee(household, pay, typed.yes("regularWorker"), day);
        }
        Finding<Money> regular = ofEmployee(household, pay, true, day);
        Finding<Money> other = ofEmployee(household, pay, false, day);
        boolean isSame =
                regular.isUnknown() == other.isUnknown() && regular.value().equals(other.value());
        Finding<Money> answer =
                isSame ? regular : atLeast(missing("calculation.benefit.regularWorkerMissing"), household, pay, day);
        return answer.stableAtMost(regular.stableUntil()).stableAtMost(other.stableUntil());
    }

    private Finding<Money> ofEmployee(Household household, Money pay, boolean regular, LocalDate day) {
        return atLeast(
                DailyBenefit.withMinimum(law, typed.day("incapacityFrom"), household, regular, pay, day),
                household,
                pay,
                day);
    }

    /// Where the minimum alone cannot be told, what there is at least.
    private Finding<Money> atLeast(Finding<Money> paid, Household household, Money pay, LocalDate day) {
        if (paid instanceof Finding.Unknown<Money>(Phrase missing, LocalDate until, Why why)) {
            Why least = lines -> DailyBenefit.onDay(law, typed.day("incapacityFrom"), household, pay, day)
                    .value()
                    .ifPresent(amount -> lines.fact(Phrase.of("calculation.benefit.withoutMinimum", "amount", amount)));
            return Finding.<Money>unknown(missing, why.then(least)).stableAtMost(until);
        }
        return paid;
    }

    /// How many of the days are paid.
    Finding<Integer> payable(Period days) {
        if (scheme != Scheme.UNEMPLOYED) {
            return PayableDays.in(law, days);
        }
        return typed.dayIfAny("incapacityFrom")
                .map(from -> PayableDays.ofUnemployed(law, from, days))
                .orElseGet(() -> Finding.unknown(Phrase.of("calculation.benefit.onsetMissing")));
    }

    /// What an amount per day comes to on these days.
    Finding<Money> during(Period days, Function<LocalDate, Finding<Money>> daily) {
        return scheme == Scheme.UNEMPLOYED
                ? payable(days).then(_ -> PaidPeriod.amount(law, daily, days))
                : PaidPeriod.amount(law, daily, days);
    }

    private static Finding<Money> missing(String key) {
        return Finding.unknown(Phrase.of(key));
    }
}
