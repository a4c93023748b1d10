// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.law.calendar.Period;

/// Some days of an absence, all through which the deputy is there, or is not.
///
/// @param attended whether the deputy holds the role on these days, and is not away themselves
public record StandIn(Absence absence, Period days, boolean attended) {}
