// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.role;

/// What somebody looks at a file for. It follows from the role and the ground, and with it how much of the file
/// they need.
public enum Purpose {
    /// To know what is kept of oneself, and to act in it.
    OWN_MATTERS,
    /// To assess the incapacity and what the person can do.
    ASSESSMENT,
    /// To accompany the person back to work.
    SUPPORT,
    /// To pay what the person is entitled to.
    PAYMENT,
    /// To care for the person.
    CARE,
    /// To train the person.
    TRAINING,
    /// To bring the person back to work with their employer.
    REINTEGRATION_AT_WORK,
    /// To prepare and take the decision on a request for training.
    DECISION_ON_TRAINING,
    /// To decide what the Return To Work Fund gives the person, and what an employer owes it.
    DECISION_ON_RETURN_TO_WORK_FUND,
    /// To decide whether the person is an invalid.
    DECISION_ON_INVALIDITY,
    /// To know that a file was erased in which one worked.
    TRACE_OF_ERASURE
}
