// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

/// How a contract of employment ended.
public enum EndOfContract {
    /// For medical force majeure: the agreed work is out for good.
    MEDICAL_FORCE_MAJEURE,
    /// By both, as they agreed.
    MUTUAL_CONSENT,
    OTHERWISE
}
