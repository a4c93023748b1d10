// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

import be.passerelle.law.finding.DatedFact;
import java.time.LocalDate;
import java.util.Optional;

/// The reintegration plan and how it is followed up.
///
/// @param content what it says
/// @param drawnUp the act that drew it up
/// @param lastReview its latest review
/// @param followUpOn the day of follow-up that the plan, or its latest review, fixes
public record Plan(
        Optional<TrajectoryAct.PlanDrawnUp> content,
        Optional<DatedFact> drawnUp,
        Optional<DatedFact> lastReview,
        Optional<LocalDate> followUpOn) {

    static final Plan NONE = new Plan(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Plan drawnUp(DatedFact fact, TrajectoryAct.PlanDrawnUp act) {
        return new Plan(Optional.of(act), Optional.of(fact), lastReview, Optional.of(act.followUpOn()));
    }

    Plan reviewed(DatedFact fact, TrajectoryAct.PlanReviewed act) {
        return new Plan(content, drawnUp, Optional.of(fact), Optional.of(act.nextFollowUpOn()));
    }

    /// The latest review, or the plan when there was none yet.
    public Optional<DatedFact> orLastReview() {
        return lastReview.or(() -> drawnUp);
    }
}
