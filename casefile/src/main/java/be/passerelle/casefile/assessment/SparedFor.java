// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import be.passerelle.law.assessment.NoQuestionnaire;
import java.util.Optional;

/// Why somebody is spared the questionnaire, where the file does not say it by itself. It does of authorised
/// work, and of a trajectory at the person's own request.
public enum SparedFor {
    /// A valid medical reason; it does not put off the estimate.
    MEDICAL_REASON,
    /// A trajectory with the occupational physician was asked for and runs.
    OCCUPATIONAL_TRAJECTORY,
    /// The incapacity began too near the legal pension age.
    NEAR_PENSION;

    /// The exception that the law knows by a name; near the pension it looks at the day.
    Optional<NoQuestionnaire> exception() {
        return switch (this) {
            case MEDICAL_REASON -> Optional.of(NoQuestionnaire.MEDICAL_REASON);
            case OCCUPATIONAL_TRAJECTORY -> Optional.of(NoQuestionnaire.OCCUPATIONAL_TRAJECTORY);
            case NEAR_PENSION -> Optional.empty();
        };
    }
}
