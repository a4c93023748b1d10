// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.AmountTable;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;

/// What a self-employed person is paid: a flat amount per day, Monday to Saturday, from the first day,
/// unless the incapacity is shorter than eight days (royal decree of 20 July 1971).
public final class SelfEmployedBenefit {

    public static final ParameterName<AmountTable> AMOUNT = ParameterName.table("benefit/selfEmployedAmount");

    /// The shortest incapacity that is paid.
    public static final ParameterName<Term> SHORTEST = ParameterName.term("benefit/selfEmployedShortest");

    private static final Citation PAGE = Citation.of("inami-page-benefit", "selfEmployed");

    private SelfEmployedBenefit() {}

    /// The amount per day.
    ///
    /// @param businessStopped whether the business was stopped and the days are assimilated: only those who
    /// cohabit then have another amount
    public static Finding<Money> daily(Law law, Household household, boolean businessStopped, LocalDate day) {
        String row = switch (household) {
            case WITH_DEPENDANTS -> "withDependants";
            case SINGLE -> "single";
            case COHABITING -> businessStopped ? "cohabitingStopped" : "cohabiting";
        };
        return law.on(day).amount(AMOUNT, row).under(PAGE, amount -> Phrase.of("law.benefit.daily", "amount", amount));
    }

    /// From which day an incapacity is paid; *no* where it is shorter than eight days.
    ///
    /// @param incapacity its days; without an end it is long enough
    public static Finding<LocalDate> paidFrom(Law law, Period incapacity) {
        return Finding.day(
                        incapacity.from(),
                        lines -> lines.fact(Phrase.of("law.fact.incapacityDuring", "period", incapacity)))
                .and(law.asOf(incapacity.from()).take(SHORTEST), (from, shortest) -> shortest.beginningOn(from))
                .where(shortest -> !incapacity.until().isBefore(shortest.until()))
                .map(Period::from)
                .under(PAGE, from -> Phrase.of("law.benefit.paidFrom", "day", from), Phrase.of("law.benefit.tooShort"));
    }
}
