// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

import be.passerelle.law.calendar.Period;

/// Days on which an incapacity was interrupted.
///
/// @param days both ends included
/// @param act the number of the act that reported them
public record InterruptedDays(Interruption why, Period days, int act) {}
