// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A training as the decision approves it and as it is followed.
///
/// @param granted the days that the decision approves, with every change that was granted since
/// @param decision the decision that approves it
/// @param changed the latest decision that changed its days or hours, a prolongation for instance
/// @param addedFrom the first of the days that this change added or moved
/// @param notBegun the report that it did not begin, as long as it has not
/// @param started its first day, once it has started
/// @param ended its last day, once it has ended
/// @param interruptions the days between an interruption and the day before it is resumed, first to last; the
/// last may be open
public record ApprovedTraining(
        Period granted,
        DatedFact decision,
        Optional<DatedFact> changed,
        Optional<LocalDate> addedFrom,
        Optional<DatedFact> notBegun,
        Optional<DatedFact> started,
        Optional<DatedFact> ended,
        List<Period> interruptions) {

    public ApprovedTraining {
        interruptions = List.copyOf(interruptions);
    }

    /// One that nothing is known of but its grant.
    public static ApprovedTraining of(Period granted, DatedFact decision) {
        return new ApprovedTraining(
                granted,
                decision,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /// The same as it was followed.
    public ApprovedTraining followed(Optional<DatedFact> from, Optional<DatedFact> until) {
        return new ApprovedTraining(granted, decision, changed, addedFrom, notBegun, from, until, interruptions);
    }

    /// The granted days from the real start to the real end, those of an interruption among them. Before it has
    /// started, the days as granted; empty when it ended before it began, or was reported not to have begun.
    public Optional<Period> days() {
        return daysFrom(granted.from());
    }

    /// The same, of the granted days from a day on.
    Optional<Period> daysFrom(LocalDate first) {
        if (started.isEmpty() && (ended.isPresent() || notBegun.isPresent())) {
            return Optional.empty();
        }
        LocalDate from = started.map(day -> Day.later(first, day.day())).orElse(first);
        LocalDate until =
                ended.map(day -> Day.earlier(granted.until(), day.day())).orElse(granted.until());
        return Period.ifAny(from, until);
    }

    /// The decision that came after the first of the days that it grants, where one did.
    Optional<DatedFact> reachingBack() {
        return decision.day().isAfter(granted.from())
                ? Optional.of(decision)
                : changed.filter(later -> addedFrom.filter(later.day()::isAfter).isPresent());
    }

    /// Whether it went on, or had begun, on days of the period that are not granted.
    boolean runsOutsideGrantIn(Period period) {
        LocalDate from = Day.later(period.from(), started.map(DatedFact::day).orElse(granted.from()));
        LocalDate until = Day.earlier(period.until(), ended.map(DatedFact::day).orElse(granted.until()));
        return Period.ifAny(from, until)
                .filter(run ->
                        run.from().isBefore(granted.from()) || run.until().isAfter(granted.until()))
                .isPresent();
    }

    /// How many of these days lie in no interruption.
    long daysWithoutInterruption(Period days) {
        long interrupted = interruptions.stream()
                .flatMap(each -> each.intersection(days).stream())
                .mapToLong(Period::days)
                .sum();
        return days.days() - interrupted;
    }
}
