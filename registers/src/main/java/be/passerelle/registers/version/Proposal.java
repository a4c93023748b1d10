// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.version;

import be.passerelle.law.calendar.Period;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/// That something begins, or ends, on certain days.
public sealed interface Proposal<T> extends Waiting {

    /// That something holds in a period.
    ///
    /// @param replaces the version that ends the day before, when it does not stand on its own
    record Start<T>(int number, PersonId by, Period period, T terms, Optional<Integer> replaces)
            implements Proposal<T> {}

    /// That a version ends.
    ///
    /// @param version the number of the version
    record End<T>(int number, PersonId by, int version, LocalDate lastDay) implements Proposal<T> {}
}
