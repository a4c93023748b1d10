// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A run of days without a gap on which incapacity is recognised (law of 14 July 1994, article 100 §1). Every
/// right rests on such days.
///
/// @param days both ends included
/// @param act the number of the act that recognised the incapacity; 0 where it is only supposed
/// @param closed what closed the incapacity, on its last day; empty while the recognition can still be
///     prolonged
public record RecognisedDays(Period days, int act, Optional<DatedFact> closed) {

    private static final int SUPPOSED = 0;

    /// The run that holds a day.
    public static Optional<RecognisedDays> holding(List<RecognisedDays> all, LocalDate day) {
        for (RecognisedDays each : all) {
            if (each.days.contains(day)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// Days that are taken as recognised, for what would be given if they are.
    public static RecognisedDays supposed(Period days) {
        return new RecognisedDays(days, SUPPOSED, Optional.empty());
    }

    /// Whether nobody recognised them yet.
    public boolean isSupposed() {
        return act == SUPPOSED;
    }

    /// Whether nothing but the last day recognised so far stands behind the last day of this run: it ran out.
    public boolean ranOut() {
        return closed.filter(last -> !last.day().isAfter(days.until())).isEmpty();
    }
}
