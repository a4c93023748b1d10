// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.version;

import be.passerelle.law.calendar.Period;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/// One version of something that two people change: what holds in a period.
///
/// @param number the act that proposed it
/// @param period the days on which it holds
/// @param terms what holds
/// @param proposedBy who proposed it
/// @param confirmedBy the second person, who confirmed it
/// @param knownSince the day on which that was recorded: nobody could act on it before, also where the
///     period began earlier
public record Version<T>(
        int number, Period period, T terms, PersonId proposedBy, PersonId confirmedBy, LocalDate knownSince) {

    /// Its number, where another takes its place on a day; empty when it has ended by then.
    public Optional<ActNumber> replacedOn(LocalDate day) {
        return period.until().isBefore(day) ? Optional.empty() : Optional.of(new ActNumber(number));
    }

    Version<T> until(Period shorter) {
        return new Version<>(number, shorter, terms, proposedBy, confirmedBy, knownSince);
    }
}
