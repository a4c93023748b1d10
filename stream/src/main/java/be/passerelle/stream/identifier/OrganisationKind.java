// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

/// The kinds of organisation that take part.
public enum OrganisationKind {
    SICKNESS_FUND,
    NIHDI,
    EMPLOYMENT_PARTNER,
    TRAINING_CENTRE,
    /// The service for prevention at work of an employer, with its occupational physician.
    PREVENTION_SERVICE,
    /// The insured persons themselves, who act for nobody else.
    INSURED,
    /// A practice in which physicians care for patients.
    MEDICAL_PRACTICE,
    /// An employer, with those who see to the return of its workers.
    EMPLOYER
}
