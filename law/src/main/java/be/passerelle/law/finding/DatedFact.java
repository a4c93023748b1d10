// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.finding;

import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.Optional;

/// A fact of a file that a rule rests on: the day it happened and the act that states it.
///
/// @param day the material day
/// @param act the number of the act in the file
public record DatedFact(LocalDate day, int act) {

    /// The day of this fact as a rule takes it, with the fact as its line, worded with `{day}`. A day that no
    /// rule can count from cannot be told.
    public Finding<LocalDate> as(String key) {
        return Finding.day(day, lines -> lines.fact(key, this));
    }

    /// The fact as a line of a reason, worded with `{day}`.
    public Reason line(String key) {
        return Reason.fact(Phrase.of(key, "day", day), act);
    }

    /// Whichever happened first, of those that happened.
    public static Optional<DatedFact> first(Optional<DatedFact> one, Optional<DatedFact> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return other.get().day.isBefore(one.get().day) ? other : one;
    }
}
