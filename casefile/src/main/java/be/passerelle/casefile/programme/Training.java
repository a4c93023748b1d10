// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.law.finding.DatedFact;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/// The training as it is followed.
///
/// @param started its first day, once it has started
/// @param attendance the hours really followed, by month, first to last
/// @param ended its last day, once it has ended
/// @param result how it ended
public record Training(
        Optional<DatedFact> started,
        SortedMap<YearMonth, Attendance> attendance,
        Optional<DatedFact> ended,
        Optional<TrainingResult> result) {

    /// The hours followed in a month, and the act that says so.
    public record Attendance(BigDecimal hours, int act) {}

    static final Training NONE =
            new Training(Optional.empty(), Collections.emptySortedMap(), Optional.empty(), Optional.empty());

    Training started(DatedFact fact) {
        return new Training(Optional.of(fact), attendance, ended, result);
    }

    /// The same with the hours of every month, which nobody adds to any more.
    Training with(SortedMap<YearMonth, Attendance> hours) {
        return hours.isEmpty() ? this : new Training(started, Collections.unmodifiableSortedMap(hours), ended, result);
    }

    Training ended(DatedFact fact, TrainingResult how) {
        return new Training(started, attendance, Optional.of(fact), Optional.of(how));
    }

    /// Whether it ended with success.
    public boolean isPassed() {
        return result.filter(r -> r == TrainingResult.SUCCESS).isPresent();
    }
}
