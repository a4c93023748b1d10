// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Relapse;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The pay that benefit is counted from is not lower than before for somebody who becomes incapable again
/// within 24 months, outside the windows of relapse, after more than six months of primary incapacity or
/// after invalidity; fully controlled unemployment suspends the 24 months (regulation of 16 April 1997,
/// article 43).
public final class LostPayGuarantee {

    /// Primary incapacity must have lasted longer than this.
    public static final ParameterName<Term> AFTER_PRIMARY = ParameterName.term("benefit/guaranteeAfterPrimary");

    /// Within which time after its end the new incapacity begins.
    public static final ParameterName<Term> WINDOW = ParameterName.term("benefit/guaranteeWindow");

    private static final Citation ARTICLE = Citation.of("rule-1997-04-16", "43");

    private LostPayGuarantee() {}

    /// Yes when the earlier pay is the least; *no* also within a window of relapse, where the earlier
    /// incapacity goes on and its pay with it.
    ///
    /// @param earlier the earlier incapacity, with its last day
    /// @param wasInvalid whether that last day was a day of invalidity
    /// @param unemployed periods of fully controlled unemployment, without overlap
    /// @param beginsAgainOn the first day of the new incapacity, after the end of the earlier one
    /// @throws IllegalArgumentException when it does not begin after it
    public static Finding<Yes> applies(
            Law law, Period earlier, boolean wasInvalid, List<Period> unemployed, LocalDate beginsAgainOn) {
        return Relapse.joins(law, earlier.until(), wasInvalid, beginsAgainOn)
                .negated()
                .then(_ -> longEnough(law, earlier, wasInvalid, beginsAgainOn))
                .then(_ -> withinWindow(law, earlier, unemployed, beginsAgainOn))
                .under(ARTICLE, _ -> Phrase.of("law.guarantee.applies"), Phrase.of("law.guarantee.appliesNot"));
    }

    /// The pay per day that the new benefit is counted from: the larger of both where the guarantee
    /// applies. Where that cannot be told, neither can the pay, unless the new one is no lower.
    ///
    /// @param newPay pay per day at the new incapacity, euro
    /// @param earlierPay the pay that benefit would be counted from had the earlier incapacity gone on,
    /// euro
    public static Finding<Money> dailyPay(Finding<Yes> applies, Money newPay, Money earlierPay) {
        Money now = Cents.checked("the pay per day", newPay);
        Money before = Cents.checked("the earlier pay per day", earlierPay);
        if (applies.isUnknown() && now.compareTo(before) < 0) {
            return applies.map(_ -> before);
        }
        return applies.map(_ -> now.compareTo(before) < 0 ? before : now)
                .or(() -> Finding.of(now, lines -> lines.fact(Phrase.of("law.fact.dailyPay", "amount", now))))
                .under(ARTICLE, pay -> Phrase.of("law.benefit.dailyPay", "amount", pay));
    }

    private static Finding<Yes> longEnough(Law law, Period earlier, boolean wasInvalid, LocalDate day) {
        if (wasInvalid) {
            return Finding.yes(_ -> {});
        }
        return Finding.day(
                        earlier.from(), lines -> lines.fact(Phrase.of("law.fact.incapacityDuring", "period", earlier)))
                .and(
                        law.asOf(day).take(AFTER_PRIMARY),
                        (from, least) -> least.beginningOn(from).until())
                .where(least -> earlier.until().isAfter(least))
                .map(_ -> Yes.YES);
    }

    private static Finding<Yes> withinWindow(
            Law law, Period earlier, List<Period> unemployed, LocalDate beginsAgainOn) {
        return law.asOf(beginsAgainOn)
                .take(WINDOW)
                .map(window -> lastDay(earlier.until(), window, unemployed))
                .step(ARTICLE, last -> Phrase.of("law.guarantee.until", "day", last))
                .where(last -> !beginsAgainOn.isAfter(last))
                .map(_ -> Yes.YES);
    }

    /// The last day of the window. Each day of unemployment within it puts it off by one day.
    private static LocalDate lastDay(LocalDate ended, Term window, List<Period> unemployed) {
        LocalDate last = window.after(ended);
        List<Period> inOrder =
                unemployed.stream().sorted(Comparator.comparing(Period::from)).toList();
        for (Period days : inOrder) {
            Optional<Period> suspending = Period.ifAny(Day.later(days.from(), Day.after(ended)), days.until());
            if (suspending.isEmpty()
                    || Day.isOpen(last)
                    || suspending.get().from().isAfter(last)) {
                continue;
            }
            last = suspending.get().isOpenEnded()
                    ? LocalDate.MAX
                    : last.plusDays(suspending.get().days());
        }
        return last;
    }
}
