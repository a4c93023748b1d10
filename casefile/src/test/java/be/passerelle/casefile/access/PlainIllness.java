// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import java.time.LocalDate;
import java.util.Optional;

/// An incapacity: its first day, and the last that is recognised.
final class PlainIllness {
    final LocalDate from;
    LocalDate until;
    Optional<LocalDate> ended = Optional.empty();
    /// The first day of the one that followed, where this one was reported after it.
    Optional<LocalDate> next = Optional.empty();
    boolean proposed;

    PlainIllness(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
    }

    /// Six months end on the eve of their day, or on the last of a month that has no such day.
    boolean isControlledOn(LocalDate day) {
        LocalDate seventh = from.minusDays(1).plusMonths(6).plusDays(1);
        LocalDate last = ended.filter(until::isAfter).orElse(until);
        boolean goesOn = ended.isEmpty() || (!ended.get().isBefore(seventh) && !day.isAfter(ended.get()));
        return (next.isEmpty() || proposed) && goesOn && !seventh.isAfter(day) && !last.isBefore(seventh.minusDays(1));
    }
}
