// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// The training as it is followed.
///
/// @param notBegun the latest report that it did not begin, though it was granted
/// @param started its first day, once it has started
/// @param attendance the hours really followed, by month, first to last
/// @param interruptions the days without it between, first to last; the last may be open
/// @param ended its last day, once it has ended
/// @param result how it ended; none where it was stopped as its grant was not ratified
public record Training(
        Optional<DatedFact> notBegun,
        Optional<DatedFact> started,
        SortedMap<YearMonth, Attendance> attendance,
        List<Interruption> interruptions,
        Optional<DatedFact> ended,
        Optional<TrainingResult> result) {

    /// The hours followed in a month, and the act that says so.
    public record Attendance(BigDecimal hours, int act) {}

    /// Some days without the training.
    ///
    /// @param from the first of them
    /// @param resumed the first day after them, once it is resumed
    public record Interruption(DatedFact from, Optional<DatedFact> resumed) {

        Period days() {
            return Period.of(
                    from.day(), resumed.map(day -> Day.before(day.day())).orElse(LocalDate.MAX));
        }
    }

    static final Training NONE = new Training(
            Optional.empty(),
            Optional.empty(),
            Collections.emptySortedMap(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    public Training {
        interruptions = List.copyOf(interruptions);
    }

    Training notBegun(DatedFact fact) {
        return new Training(Optional.of(fact), started, attendance, interruptions, ended, result);
    }

    Training started(DatedFact fact) {
        return new Training(notBegun, Optional.of(fact), attendance, interruptions, ended, result);
    }

    Training interrupted(DatedFact fact) {
        List<Interruption> now = new ArrayList<>(interruptions);
        now.add(new Interruption(fact, Optional.empty()));
        return new Training(notBegun, started, attendance, now, ended, result);
    }

    Training resumed(DatedFact fact) {
        List<Interruption> now = new ArrayList<>(interruptions);
        now.replaceAll(each -> each.resumed().isEmpty() ? new Interruption(each.from(), Optional.of(fact)) : each);
        return new Training(notBegun, started, attendance, now, ended, result);
    }

    /// The same with the hours of every month, which nobody adds to any more.
    Training with(SortedMap<YearMonth, Attendance> hours) {
        return hours.isEmpty()
                ? this
                : new Training(
                        notBegun, started, Collections.unmodifiableSortedMap(hours), interruptions, ended, result);
    }

    Training ended(DatedFact fact, TrainingResult how) {
        return new Training(notBegun, started, attendance, interruptions, Optional.of(fact), Optional.of(how));
    }

    /// Its grant is gone, and nobody gave it up.
    Training stopped(DatedFact fact) {
        return new Training(notBegun, started, attendance, interruptions, Optional.of(fact), Optional.empty());
    }

    /// Whether it ended with success.
    public boolean isPassed() {
        return result.filter(r -> r == TrainingResult.SUCCESS).isPresent();
    }

    /// The interruption that goes on.
    public Optional<Interruption> interruption() {
        return interruptions.isEmpty() || ended.isPresent()
                ? Optional.empty()
                : Optional.of(interruptions.getLast())
                        .filter(last -> last.resumed().isEmpty());
    }

    /// The latest day on which it was followed again, or the first on which it was not.
    Optional<DatedFact> latestChange() {
        return interruptions.isEmpty()
                ? started
                : interruptions
                        .getLast()
                        .resumed()
                        .or(() -> Optional.of(interruptions.getLast().from()));
    }

    /// The days of the interruptions, until the training ended at the latest.
    public List<Period> interruptedDays() {
        Period run = Period.of(LocalDate.MIN, ended.map(DatedFact::day).orElse(LocalDate.MAX));
        return interruptions.stream()
                .flatMap(each -> each.days().intersection(run).stream())
                .toList();
    }

    /// On how many days of a month it ran, from its first to its last and without interruptions.
    public long daysIn(YearMonth month) {
        if (started.isEmpty()) {
            return 0;
        }
        LocalDate first = Day.later(month.atDay(1), started.get().day());
        LocalDate last =
                Day.earlier(month.atEndOfMonth(), ended.map(DatedFact::day).orElse(LocalDate.MAX));
        return Period.ifAny(first, last)
                .map(days -> days.days()
                        - interruptions.stream()
                                .flatMap(each -> each.days().intersection(days).stream())
                                .mapToLong(Period::days)
                                .sum())
                .orElse(0L);
    }
}
