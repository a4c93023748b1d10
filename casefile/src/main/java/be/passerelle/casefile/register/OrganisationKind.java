// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.register;

/// The kinds of organisation that take part.
public enum OrganisationKind {
    SICKNESS_FUND,
    NIHDI,
    EMPLOYMENT_PARTNER,
    TRAINING_CENTRE,
    /// The insured persons themselves, who act for nobody else.
    INSURED
}
