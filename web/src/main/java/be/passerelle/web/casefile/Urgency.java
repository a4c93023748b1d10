// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// How soon something has to be done. What can be done now comes before what cannot yet; of the former, what has no
/// term is due today: before whatever may wait until a later day, after what is late and what ends today.
///
/// @param later whether it cannot be done yet
/// @param day until when, or from when it can be done
/// @param withoutTerm whether nothing says until when
record Urgency(boolean later, LocalDate day, boolean withoutTerm) implements Comparable<Urgency> {

    private static final Comparator<Urgency> ORDER =
            Comparator.comparing(Urgency::later).thenComparing(Urgency::day).thenComparing(Urgency::withoutTerm);

    static Urgency of(NextAct next, Optional<LocalDate> until, LocalDate today) {
        return of(next.from(), until, today);
    }

    /// @param from since when it can be done, or from when
    static Urgency of(LocalDate from, Optional<LocalDate> until, LocalDate today) {
        boolean later = from.isAfter(today);
        return new Urgency(later, later ? from : until.orElse(today), until.isEmpty());
    }

    @Override
    public int compareTo(Urgency other) {
        return ORDER.compare(this, other);
    }
}
