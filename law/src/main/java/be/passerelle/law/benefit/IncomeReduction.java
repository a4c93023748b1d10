// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;

/// What the income from authorised work took off the benefit before 1 April 2018: the whole income until 31
/// March 2002, shares of four equal steps until 2011, shares of four indexed brackets since 2012 (royal
/// decree of 3 July 1996, article 230, in its earlier versions, known from secondary sources).
public final class IncomeReduction {

    /// The first bracket, not indexed.
    public static final ParameterName<Money> FIRST = ParameterName.money("benefit/bracketFirst");

    /// The second and the third bracket, not indexed.
    public static final ParameterName<Money> NEXT = ParameterName.money("benefit/bracketNext");

    public static final ParameterName<BigDecimal> INDEX = ParameterName.factor("benefit/bracketIndex");
    public static final ParameterName<Percent> SECOND_SHARE = ParameterName.percent("benefit/bracketSecondShare");
    public static final ParameterName<Percent> THIRD_SHARE = ParameterName.percent("benefit/bracketThirdShare");
    public static final ParameterName<Percent> FOURTH_SHARE = ParameterName.percent("benefit/bracketFourthShare");

    /// Which of two sources is followed for the step of 2002: [#MINISTER_TEXT] or `guideSocial`.
    public static final ParameterName<String> STEP = ParameterName.choice("benefit/stepOf2002");

    public static final ParameterName<Money> STEP_GUIDE_SOCIAL = ParameterName.money("benefit/stepGuideSocial");
    public static final ParameterName<Money> STEP_MINISTER_TEXT = ParameterName.money("benefit/stepMinisterText");

    /// A minister's text, which has another step than the press of the time.
    public static final String MINISTER_TEXT = "ministerText";

    private static final Citation INCOME = Citation.of("published-explanations", "kluwer2012");
    private static final Citation STEPS = Citation.of("published-explanations", "guidesocial2002");

    private IncomeReduction() {}

    /// The highest income per day that lies in a bracket since 2012, with four decimals.
    ///
    /// @param bracket 1 to 3
    public static Finding<Money> limit(Law law, int bracket, LocalDate day) {
        return indexed(law.on(day))
                .map(brackets -> brackets.limit(bracket))
                .under(INCOME, limit -> Phrase.of("law.reduction.limit", "bracket", bracket, "amount", limit));
    }

    /// The benefit per day that is left under the indexed brackets, in whole cents.
    ///
    /// @param income gross professional income per day less the worker's own contributions, euro
    /// @param benefit euro per payable day before the reduction
    public static Finding<Money> underBrackets(Law law, Money income, Money benefit, LocalDate day) {
        return left(law, indexed(law.on(day)), income, benefit, day, INCOME)
                .under(INCOME, amount -> Phrase.of("law.reduction.left", "amount", amount, "whole", benefit));
    }

    /// The same under the equal steps of 2002 to 2011.
    ///
    /// @param income income per day as that regime counted it, euro
    public static Finding<Money> underSteps(Law law, Money income, Money benefit, LocalDate day) {
        Finding<Money> left = afterSteps(law, income, benefit, day);
        return left.noting(OtherReadings.of(law, STEP, STEPS, left, other -> afterSteps(other, income, benefit, day)))
                .under(STEPS, amount -> Phrase.of("law.reduction.left", "amount", amount, "whole", benefit));
    }

    private static Finding<Money> afterSteps(Law law, Money income, Money benefit, LocalDate day) {
        LawOnDay on = law.on(day);
        Finding<Brackets> steps = on.take(STEP)
                .then(source -> on.take(source.equals(MINISTER_TEXT) ? STEP_MINISTER_TEXT : STEP_GUIDE_SOCIAL))
                .and(
                        shares(on),
                        (step, shares) -> new Brackets(step, step, shares.second, shares.third, shares.fourth));
        return left(law, steps, income, benefit, day, STEPS);
    }

    /// The same before 1 April 2002: the whole income is deducted.
    public static Finding<Money> wholeDeducted(Law law, Money income, Money benefit, LocalDate day) {
        Money whole = Cents.checked("the benefit per day", benefit);
        return Cents.of(law, day, income(income).map(deducted -> Cents.atLeastZero(whole.minus(deducted))))
                .under(STEPS, left -> Phrase.of("law.reduction.left", "amount", left, "whole", whole));
    }

    private static Finding<Money> left(
            Law law, Finding<Brackets> brackets, Money income, Money benefit, LocalDate day, Citation article) {
        Money whole = Cents.checked("the benefit per day", benefit);
        Finding<Money> exact = income(income)
                .and(brackets, (earned, steps) -> steps.deduction(earned))
                .step(article, deducted -> Phrase.of("law.reduction.deducted", "amount", deducted))
                .map(deducted -> Cents.atLeastZero(whole.minus(deducted)));
        return Cents.of(law, day, exact);
    }

    private static Finding<Money> income(Money income) {
        return Finding.of(
                Cents.checked("the income per day", income),
                lines -> lines.fact(Phrase.of("law.fact.dailyIncome", "amount", income)));
    }

    /// The brackets indexed to four decimals.
    private static Finding<Brackets> indexed(LawOnDay on) {
        return on.take(INDEX)
                .and(on.take(FIRST), (index, first) -> new BigDecimal[] {index, first.euro()})
                .and(on.take(NEXT), (base, next) -> new Money[] {
                    Cents.stored(new Money(base[1].multiply(base[0]))), Cents.stored(next.times(base[0]))
                })
                .and(
                        shares(on),
                        (widths, shares) ->
                                new Brackets(widths[0], widths[1], shares.second, shares.third, shares.fourth));
    }

    private static Finding<Shares> shares(LawOnDay on) {
        return on.take(SECOND_SHARE)
                .and(on.take(THIRD_SHARE), (second, third) -> new Percent[] {second, third})
                .and(on.take(FOURTH_SHARE), (both, fourth) -> new Shares(both[0], both[1], fourth));
    }

    private record Shares(Percent second, Percent third, Percent fourth) {}
}
