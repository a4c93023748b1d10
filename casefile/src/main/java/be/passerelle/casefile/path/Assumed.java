// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.path;

import be.passerelle.law.benefit.EmploymentFraction;
import java.time.LocalDate;
import java.util.Optional;

/// What somebody assumes of the paths. Nothing of it is kept.
///
/// @param turning the day on which they part; one in the middle of the way where none is chosen
/// @param hours how much the person works where they work part-time; not known where it is not said
public record Assumed(Optional<LocalDate> turning, Optional<EmploymentFraction> hours) {

    /// Nothing in particular.
    public static final Assumed NOTHING = new Assumed(Optional.empty(), Optional.empty());
}
