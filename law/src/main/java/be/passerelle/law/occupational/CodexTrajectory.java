// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.occupational;

import be.passerelle.law.finding.DatedFact;

/// The trajectory that a term belongs to.
///
/// @param incapacityFrom the first day of the incapacity
/// @param asked the day on which the occupational physician received the request
public record CodexTrajectory(DatedFact incapacityFrom, DatedFact asked) {}
