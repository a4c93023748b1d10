// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

/// Who evaluates incapacity anew after a successful training.
public enum ReEvaluator {
    ADVISORY_PHYSICIAN,
    /// The medical council for invalidity.
    MEDICAL_COUNCIL
}
