// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calendar;

import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.Optional;

/// The last day on which something may be done in time.
///
/// @param day the last day
/// @param ifMissed what the law attaches to a miss, when it says something
public record Deadline(LocalDate day, Optional<Phrase> ifMissed) {

    public static Deadline on(LocalDate day) {
        return new Deadline(day, Optional.empty());
    }
}
