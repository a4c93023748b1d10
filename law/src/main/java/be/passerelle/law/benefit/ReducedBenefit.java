// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Percent;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// What is left of the benefit during an authorised activity, under the regime of each day: royal decree of
/// 3 July 1996, article 230.
public final class ReducedBenefit {

    /// How a job reduces the benefit: [#EMPLOYMENT_FRACTION], [#INCOME_BRACKETS], [#EQUAL_STEPS] or
    /// `incomeDeducted`.
    public static final ParameterName<String> REGIME = ParameterName.choice("benefit/reductionRegime");

    public static final String EMPLOYMENT_FRACTION = "employmentFraction";
    public static final String INCOME_BRACKETS = "incomeBrackets";
    public static final String EQUAL_STEPS = "equalSteps";

    /// Whether those who were authorised before the employment fraction have the more favourable
    /// calculation.
    public static final ParameterName<Boolean> MORE_FAVOURABLE = ParameterName.flag("benefit/moreFavourable");

    /// Whether work in a sheltered workshop leaves the benefit whole.
    public static final ParameterName<Boolean> SHELTERED = ParameterName.flag("benefit/shelteredWork");

    public static final ParameterName<Percent> CHILDMINDER_FIRST = ParameterName.percent("benefit/childminderFirst");
    public static final ParameterName<Term> CHILDMINDER_TERM = ParameterName.term("benefit/childminderFirstTerm");
    public static final ParameterName<Percent> CHILDMINDER_AFTERWARDS =
            ParameterName.percent("benefit/childminderAfterwards");

    private static final Citation TRANSITION = Citation.of("published-explanations", "sdworx2018");
    private static final Citation SPECIAL = Citation.of("published-explanations", "mcPartena");
    private static final Citation ARTICLE = Citation.of("ar-1996-07-03", "230");

    private ReducedBenefit() {}

    /// The benefit per payable day that is left on that day, in whole cents.
    ///
    /// @param law for the incapacity, where it is known: see [Law#forIncapacityFrom]
    /// @param benefit euro per payable day before the reduction, 0 to 100 000
    /// @param day the first day of the activity or a later one
    /// @throws IllegalArgumentException for a day before the activity began, or an amount out of range
    public static Finding<Money> onDay(
            Law law, Scheme scheme, AuthorisedActivity activity, Money benefit, LocalDate day) {
        if (day.isBefore(activity.since())) {
            throw new IllegalArgumentException("the authorised activity begins on " + activity.since()
                    + " (royal decree of 3 July 1996, article 230); no reduction on " + day);
        }
        if (scheme == Scheme.SELF_EMPLOYED) {
            return SelfEmployedActivity.daily(law, scheme, activity.since(), benefit, day);
        }
        return switch (activity) {
            case AuthorisedActivity.Job job -> ofJob(law, job, benefit, day);
            case AuthorisedActivity.ShelteredJob _ -> sheltered(law, benefit, day);
            case AuthorisedActivity.Childminding(LocalDate since) -> childminding(law, since, benefit, day);
            case AuthorisedActivity.SelfEmployment(LocalDate since) ->
                SelfEmployedActivity.daily(law, scheme, since, benefit, day);
        };
    }

    /// The benefit left for a run of days, such as a month: the amount of each day times the payable days,
    /// euro. Where the law or the activity changes meanwhile, each part counts with its own amount.
    ///
    /// @param days within the calendar, none before the activity began
    public static Finding<Money> during(
            Law law, Scheme scheme, AuthorisedActivity activity, Money benefit, Period days) {
        return PaidPeriod.amount(law, day -> onDay(law, scheme, activity, benefit, day), days)
                .under(ARTICLE, sum -> Phrase.of("law.reduction.during", "amount", sum, "period", days));
    }

    private static Finding<Money> ofJob(Law law, AuthorisedActivity.Job job, Money benefit, LocalDate day) {
        return law.on(day).take(REGIME).choose(regime -> switch (regime) {
            case EMPLOYMENT_FRACTION -> byFraction(law, job, benefit, day);
            case INCOME_BRACKETS ->
                byIncome(job.dailyIncome(), income -> IncomeReduction.underBrackets(law, income, benefit, day));
            case EQUAL_STEPS ->
                byIncome(job.dailyIncome(), income -> IncomeReduction.underSteps(law, income, benefit, day));
            default -> byIncome(job.dailyIncome(), income -> IncomeReduction.wholeDeducted(law, income, benefit, day));
        });
    }

    private static Finding<Money> byIncome(Optional<Money> income, Function<Money, Finding<Money>> rule) {
        return income.map(rule).orElseGet(() -> Finding.unknown(Phrase.of("law.fact.dailyIncomeMissing")));
    }

    private static Finding<Money> byFraction(Law law, AuthorisedActivity.Job job, Money benefit, LocalDate day) {
        Finding<Money> left = job.fraction()
                .map(fraction -> FractionReduction.daily(law, fraction, benefit, day))
                .orElseGet(() -> Finding.unknown(Phrase.of("law.fact.employmentFractionMissing")));
        if (law.asOf(job.since())
                .take(REGIME)
                .value()
                .filter(EMPLOYMENT_FRACTION::equals)
                .isPresent()) {
            return left;
        }
        Finding<Yes> transition = law.on(day).holds(MORE_FAVOURABLE);
        return transition.isTold()
                ? transition
                        .then(_ -> left.and(
                                byIncome(
                                        job.dailyIncome(),
                                        income -> IncomeReduction.underBrackets(law, income, benefit, day)),
                                (one, other) -> one.compareTo(other) < 0 ? other : one))
                        .under(TRANSITION, amount -> Phrase.of("law.reduction.moreFavourable", "amount", amount))
                : left.stableAtMost(transition.stableUntil());
    }

    private static Finding<Money> sheltered(Law law, Money benefit, LocalDate day) {
        Money whole = Cents.checked("the benefit per day", benefit);
        return Cents.of(law, day, law.on(day).holds(SHELTERED).map(_ -> whole))
                .under(SPECIAL, left -> Phrase.of("law.reduction.sheltered", "amount", left));
    }

    /// Childminders: one share in the first year of the authorisation, another afterwards.
    private static Finding<Money> childminding(Law law, LocalDate since, Money benefit, LocalDate day) {
        LawOnDay on = law.on(day);
        Money whole = Cents.checked("the benefit per day", benefit);
        Finding<Percent> share = Finding.day(
                        since, lines -> lines.fact(Phrase.of("law.fact.activitySince", "day", since)))
                .and(
                        on.take(CHILDMINDER_TERM),
                        (first, term) -> term.beginningOn(first).until())
                .then(firstUntil -> day.isAfter(firstUntil)
                        ? on.take(CHILDMINDER_AFTERWARDS)
                        : on.take(CHILDMINDER_FIRST).stableAtMost(firstUntil));
        return Cents.of(law, day, share.map(percent -> percent.off(whole)))
                .under(SPECIAL, left -> Phrase.of("law.reduction.left", "amount", left, "whole", whole));
    }
}
