// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.assessment;

/// What a level of the evaluation grid opens.
public enum GridOpening {
    OWN_POST,
    OTHER_REFERENCE_OCCUPATION,
    /// Training for a reference occupation, at the expense of the insurance.
    REHABILITATION,
    /// Training for another occupation, at the expense of the insurance.
    REORIENTATION,
    /// Social inclusion, outside economic work.
    SOCIAL_INCLUSION
}
