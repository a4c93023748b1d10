// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.resumption;

/// Who decides whether somebody may work during incapacity.
public enum ResumptionDecider {
    ADVISORY_PHYSICIAN,
    /// The High Commission of the medical council for invalidity.
    COUNCIL
}
