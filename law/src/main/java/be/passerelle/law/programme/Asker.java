// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

/// Who might submit a request for a training.
public enum Asker {
    /// A referral adviser of a regional employment or disability service.
    EMPLOYMENT_ADVISER,
    /// The return-to-work coordinator of the sickness fund.
    COORDINATOR,
    ADVISORY_PHYSICIAN
}
