// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.benefit;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.outcome.Outcomes;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.resumption.Resumption;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.calendar.Timeline;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.resumption.ResumptionRegime;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Days on which the file reports work that nothing in it authorises, until the advisory physician judges them
/// (law of 14 July 1994, article 101): a return in part that no request covers, and months with more hours than
/// were authorised.
///
/// @param days the days on which that work may have been
/// @param what what was reported
/// @param act the act that reports it
public record DoubtfulWork(Period days, Phrase what, int act) {

    /// Those that nobody judged yet, in no order.
    public static List<DoubtfulWork> of(CaseFile file, Law law) {
        List<DoubtfulWork> all = new ArrayList<>();
        List<Resumption> resumptions = file.threads(Resumption.RESUMPTION).all();
        Judged judged = new Judged(file.state(Benefit.BENEFIT).judgedWork());
        for (Outcomes.Return back : file.state(Outcomes.OUTCOMES).returns()) {
            if (back.extent() == WorkExtent.PART_TIME) {
                Recognitions.on(file, back.first().day())
                        .ifPresent(incapacity -> addUncovered(all, back, incapacity, resumptions, judged, law));
            }
        }
        for (Resumption work : resumptions) {
            for (YearMonth month : work.months().keySet()) {
                moreHours(work, month)
                        .filter(each -> !judged.touches(each.days()))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /// A day of work that was asked for: from its first one to its last, decided or not, unless the authorisation
    /// had to come first.
    public static boolean isCovered(Law law, Scheme scheme, Resumption work) {
        return work.authorised().isPresent()
                || !ResumptionRegime.startsBeforeDecision(law, scheme, work.firstDay())
                        .isNo();
    }

    /// To the end of the incapacity, or to the last day on which the file says that there was work.
    private static void addUncovered(
            List<DoubtfulWork> all,
            Outcomes.Return back,
            Incapacity incapacity,
            List<Resumption> resumptions,
            Judged judged,
            Law law) {
        LocalDate first = back.first().day();
        LocalDate last = Day.earlier(incapacity.lastRecognised(), judged.lastSince(first));
        Timeline<Yes> uncovered = Timeline.empty();
        for (Resumption work : resumptions) {
            last = work.ended()
                    .filter(end -> !end.day().isBefore(first))
                    .map(end -> end.day())
                    .filter(last::isAfter)
                    .orElse(last);
        }
        uncovered = Period.ifAny(first, last)
                .map(days -> Timeline.of(days, Yes.YES))
                .orElse(uncovered);
        for (Resumption work : resumptions) {
            Optional<Period> covered =
                    Period.ifAny(work.firstDay(), work.lastDay().orElse(LocalDate.MAX));
            if (covered.isPresent() && isCovered(law, incapacity.scheme(), work)) {
                uncovered = uncovered.erase(covered.get());
            }
        }
        for (Period each : judged.periods()) {
            uncovered = uncovered.erase(each);
        }
        for (Timeline.Span<Yes> span : uncovered.spans()) {
            all.add(new DoubtfulWork(
                    span.period(),
                    Phrase.of("benefit.workUncovered", "day", span.period().from()),
                    back.first().act()));
        }
    }

    /// More hours in a month than all the weeks allow that its days of work touch: the days are those from the
    /// first day of work to the end of the month, as nobody knows which of them were too many.
    private static Optional<DoubtfulWork> moreHours(Resumption work, YearMonth month) {
        LocalDate first = Day.later(work.firstDay(), month.atDay(1));
        LocalDate last = work.lastDay().filter(month.atEndOfMonth()::isAfter).orElse(month.atEndOfMonth());
        BigDecimal reported = work.months().getOrDefault(month, BigDecimal.ZERO);
        BigDecimal allowed =
                last.isBefore(first) ? BigDecimal.ZERO : hoursAWeek(work, month).multiply(weeks(first, last));
        return reported.compareTo(allowed) > 0
                ? Period.ifAny(first, month.atEndOfMonth())
                        .map(days -> new DoubtfulWork(
                                days,
                                Phrase.of("benefit.moreHours", "month", month),
                                work.authorised().orElse(work.opened()).act()))
                : Optional.empty();
    }

    /// The weeks, from Monday to Sunday, that a run of days touches.
    private static BigDecimal weeks(LocalDate first, LocalDate last) {
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(monday, last) / DayOfWeek.values().length + 1);
    }

    /// What is authorised; before the decision what was asked for, where that is more.
    private static BigDecimal hoursAWeek(Resumption work, YearMonth month) {
        BigDecimal asked = work.asked().hoursAWeek();
        boolean isDecidedBefore = work.authorised()
                .filter(decision -> YearMonth.from(decision.day()).isBefore(month))
                .isPresent();
        return work.grant()
                .map(ResumptionAct.Authorised::hoursAWeek)
                .map(granted -> isDecidedBefore ? granted : granted.max(asked))
                .orElse(asked);
    }

    /// The periods that the advisory physician judged.
    private record Judged(List<Period> periods) {

        private Judged(Reports<BenefitAct.UnauthorisedWorkJudged> all) {
            this(all.all().stream()
                    .map(each -> Period.of(each.said().from(), each.said().until()))
                    .toList());
        }

        private boolean touches(Period days) {
            return periods.stream().anyMatch(days::overlaps);
        }

        /// The last day judged on or after a day: what was reported before goes no further.
        private LocalDate lastSince(LocalDate day) {
            return periods.stream()
                    .map(Period::until)
                    .filter(until -> !until.isBefore(day))
                    .max(LocalDate::compareTo)
                    .orElse(LocalDate.MAX);
        }
    }
}
