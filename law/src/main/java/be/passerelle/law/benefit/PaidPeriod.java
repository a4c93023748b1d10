// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Why;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What is paid for a run of days, such as a month: each payable day with its own amount (law of 14 July 1994,
/// article 87; regulation of 16 April 1997, article 22).
public final class PaidPeriod {

    private static final Citation ARTICLE = Citation.of("rule-1997-04-16", "22");

    private PaidPeriod() {}

    /// The benefit for the days, euro. An amount is asked for once for each run of days on which it stays the
    /// same: the rule that gives it says until when, as every rule does. Cannot be told as soon as one part
    /// cannot.
    ///
    /// @param daily the benefit per payable day on a day, such as [DailyBenefit#onDay] or
    ///     [ReducedBenefit#onDay]
    /// @param days with a beginning and an end
    public static Finding<Money> amount(Law law, Function<LocalDate, Finding<Money>> daily, Period days) {
        if (!Day.isReckoned(days.from()) || !Day.isReckoned(days.until())) {
            return Finding.unknown(Phrase.of("law.benefit.openDays"));
        }
        return sum(runs(daily, part -> PayableDays.in(law, part), days), days);
    }

    /// The runs of days that are paid alike, first to last: an amount is asked for once for each.
    ///
    /// @param payable how many days of a run are paid
    /// @param days with a beginning and an end
    public static List<PaidRun> runs(
            Function<LocalDate, Finding<Money>> daily, Function<Period, Finding<Integer>> payable, Period days) {
        List<PaidRun> runs = new ArrayList<>();
        LocalDate from = days.from();
        while (!from.isAfter(days.until())) {
            Finding<Money> amount = daily.apply(from);
            Period run = Period.of(from, Day.earlier(amount.stableUntil(), days.until()));
            runs.add(new PaidRun(run, amount, payable.apply(run)));
            from = Day.after(run.until());
        }
        return runs;
    }

    /// What runs of days give together, euro. Cannot be told as soon as one of them cannot.
    public static Finding<Money> sum(List<PaidRun> runs, Period days) {
        Finding<Money> total = Finding.of(Money.ZERO, _ -> {});
        for (PaidRun run : runs) {
            total = total.and(run.amount(), Money::plus);
        }
        return settled(total).under(ARTICLE, sum -> Phrase.of("law.benefit.during", "amount", sum, "period", days));
    }

    /// What was counted for given days does not change with time.
    private static <T> Finding<T> settled(Finding<T> finding) {
        return switch (finding) {
            case Finding.Told<T>(T value, LocalDate _, Certainty certainty, Why why) ->
                new Finding.Told<>(value, LocalDate.MAX, certainty, why);
            case Finding.No<T>(LocalDate _, Certainty certainty, Why why) ->
                new Finding.No<>(LocalDate.MAX, certainty, why);
            case Finding.Unknown<T>(Phrase missing, LocalDate _, Why why) ->
                new Finding.Unknown<>(missing, LocalDate.MAX, why);
        };
    }
}
