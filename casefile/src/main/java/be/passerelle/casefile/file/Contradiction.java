// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Role;

/// A late report that does not fit a step taken before it. The step stands until somebody settles it.
///
/// @param kind which facts do not fit
/// @param report the late report
/// @param step the step that it contradicts
/// @param settler the role that must settle it
public record Contradiction(Kind kind, DatedFact report, DatedFact step, Role settler) {

    /// The contradictions that are told apart.
    public enum Kind {
        /// Incapacity had ended when the training was granted or before it ends.
        INCAPACITY_ENDED_BEFORE_TRAINING,
        /// Incapacity had ended when the engagement was completed.
        INCAPACITY_ENDED_BEFORE_ENGAGEMENT,
        /// The cause of the incapacity keeps the person outside the public on the day the trajectory was opened.
        OUTSIDE_PUBLIC_AT_OPENING,
        /// The cause of the incapacity keeps the person outside the public on days of the training granted.
        OUTSIDE_PUBLIC_DURING_TRAINING
    }
}
