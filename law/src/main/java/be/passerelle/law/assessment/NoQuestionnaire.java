// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.assessment;

/// Why no questionnaire is sent, as long as it holds.
public enum NoQuestionnaire {
    /// A valid medical reason. It does not put off the estimate.
    MEDICAL_REASON,
    /// A trajectory with the occupational physician was asked for and runs.
    OCCUPATIONAL_TRAJECTORY,
    /// Authorised work runs.
    AUTHORISED_WORK,
    /// A Return To Work trajectory at the person's own request runs.
    OWN_TRAJECTORY
}
