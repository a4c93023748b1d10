// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.assessment;

/// What a return to work takes.
///
/// @param hasEmployer whether the person still has an employer
/// @param workPossible whether some work is possible: with that employer, or, without one, at all
/// @param needsTraining whether it takes a training
/// @param needsAdaptation whether it takes a technical adaptation of the work
public record ReturnNeeds(boolean hasEmployer, boolean workPossible, boolean needsTraining, boolean needsAdaptation) {}
