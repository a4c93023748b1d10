// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.Cause;
import java.time.LocalDate;
import java.util.Optional;

/// An absence from work as somebody said it: the fund may know nothing of it yet, as long as the employer pays.
///
/// @param since its first day, and the act that says it
/// @param cause what it comes from
/// @param temporaryEnded the day on which temporary incapacity ended, after an accident at work or a disease that comes
///     from it
public record StatedAbsence(DatedFact since, Cause cause, Optional<LocalDate> temporaryEnded) {}
