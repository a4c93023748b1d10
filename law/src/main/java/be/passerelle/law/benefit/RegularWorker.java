// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Percent;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.workingday.WorkingDayMeaning;
import be.passerelle.law.workingday.WorkingDays;
import java.math.BigDecimal;

/// Who is a regular worker, for whom the minima are higher: royal decree of 3 July 1996, article 224, as it
/// read on 28 April 2017.
public final class RegularWorker {

    /// How long somebody is entitled, at least, when the incapacity begins.
    public static final ParameterName<Term> ENTITLED_FOR = ParameterName.term("benefit/regularEntitledFor");

    /// Days worked or assimilated, at least.
    public static final ParameterName<Term> DAYS = ParameterName.term("benefit/regularDays");

    /// Hours instead of days, at least, for seasonal, intermittent and part-time workers.
    public static final ParameterName<BigDecimal> HOURS = ParameterName.factor("benefit/regularHours");

    /// The share of the working days since the entitlement began that was worked, at least.
    public static final ParameterName<Percent> SHARE = ParameterName.percent("benefit/regularShare");

    private static final Citation ARTICLE = Citation.of("ar-1996-07-03", "224");

    private RegularWorker() {}

    /// Whether somebody is a regular worker. Where everything else holds, it cannot be told before the fund
    /// has said whether the pay condition is met.
    public static Finding<Yes> is(Law law, RegularWorkFacts facts) {
        LawOnDay on = law.asOf(facts.incapacityFrom());
        return Finding.day(
                        facts.incapacityFrom(),
                        lines -> lines.fact(Phrase.of("law.fact.incapacitySince", "day", facts.incapacityFrom())))
                .and(Finding.day(
                        facts.entitledSince(),
                        lines -> lines.fact(Phrase.of("law.fact.entitledSince", "day", facts.entitledSince()))))
                .then(_ -> entitledLongEnough(on, facts)
                        .and(workedEnough(on, facts))
                        .and(workedMost(on, facts))
                        .and(payCondition(facts)))
                .under(ARTICLE, _ -> Phrase.of("law.regular.is"), Phrase.of("law.regular.isNot"));
    }

    private static Finding<Yes> entitledLongEnough(LawOnDay on, RegularWorkFacts facts) {
        return on.take(ENTITLED_FOR)
                .where(term -> !term.after(facts.entitledSince()).isAfter(facts.incapacityFrom()))
                .map(_ -> Yes.YES);
    }

    private static Finding<Yes> workedEnough(LawOnDay on, RegularWorkFacts facts) {
        if (facts.hours().isPresent()) {
            BigDecimal hours = facts.hours().get();
            return on.take(HOURS)
                    .given(lines -> lines.fact(Phrase.of("law.fact.hoursWorked", "hours", hours)))
                    .where(least -> hours.compareTo(least) >= 0)
                    .map(_ -> Yes.YES);
        }
        return on.take(DAYS)
                .given(lines -> lines.fact(Phrase.of("law.fact.daysWorked", "days", facts.days())))
                .where(least -> facts.days() >= least.amount())
                .map(_ -> Yes.YES);
    }

    private static Finding<Yes> workedMost(LawOnDay on, RegularWorkFacts facts) {
        return WorkingDays.under(on.law(), WorkingDayMeaning.REGULATION, facts.incapacityFrom())
                .map(working -> working.between(Day.before(facts.entitledSince()), Day.before(facts.incapacityFrom())))
                .step(ARTICLE, all -> Phrase.of("law.fact.workingDaysSince", "days", all, "worked", facts.days()))
                .and(
                        on.take(SHARE),
                        (all, share) -> BigDecimal.valueOf(facts.days())
                                        .movePointRight(2)
                                        .compareTo(share.percent().multiply(BigDecimal.valueOf(all)))
                                >= 0)
                .where(worked -> worked)
                .map(_ -> Yes.YES);
    }

    private static Finding<Yes> payCondition(RegularWorkFacts facts) {
        return facts.payCondition()
                .map(met -> Finding.when(
                        met,
                        lines -> lines.fact(
                                Phrase.of(met ? "law.fact.payConditionMet" : "law.fact.payConditionNotMet"))))
                .orElseGet(() -> Finding.unknown(Phrase.of("law.fact.payConditionMissing")));
    }
}
