// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import java.time.Instant;
import java.time.LocalDate;

/// The one clock of the installation. It never goes back; in demonstration mode it may be moved forward.
public interface InstallationClock {

    Instant now();

    /// Today in Belgium.
    LocalDate today();

    /// Moves the clock forward; what waits for a day follows at once.
    ///
    /// @throws IllegalArgumentException when the day is not later than today
    /// @throws IllegalStateException when the installation does not run in demonstration mode
    void moveTo(LocalDate day);
}
