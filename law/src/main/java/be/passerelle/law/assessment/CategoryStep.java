// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.assessment;

/// What follows from a category.
public enum CategoryStep {
    /// Nothing: the person is expected back.
    SPONTANEOUS_RETURN,
    /// Nothing: health does not allow it.
    NO_RETURN,
    /// Diagnosis or treatment comes first.
    CARE_FIRST,
    /// The occupational physician is asked.
    OCCUPATIONAL_PHYSICIAN,
    /// A first contact with the coordinator.
    COORDINATOR
}
