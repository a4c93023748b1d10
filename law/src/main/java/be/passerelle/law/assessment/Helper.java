// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.assessment;

/// Who helps somebody back to work.
public enum Helper {
    SICKNESS_FUND,
    OCCUPATIONAL_PHYSICIAN,
    /// The regional employment service and its training centres.
    EMPLOYMENT_SERVICE,
    /// The regional agency for people with a disability, which adapts work by technical means.
    DISABILITY_AGENCY
}
