// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.occupational.CodexTrajectory;
import be.passerelle.law.occupational.TrajectoryInitiator;
import java.util.Optional;

/// One trajectory of reintegration with the employer, as its acts say. Whether it is over, the version of the Code says
/// that it follows ([ReintegrationCourse]).
///
/// @param asked the request
/// @param by who asked
/// @param absent the first day of the absence, or that of the request for a worker who is not off yet
/// @param assessed the last assessment
/// @param assessment what it says
/// @param appealed the appeal against it
/// @param appealDecided what came of the appeal
/// @param isUpheld whether the assessment stands after it
/// @param planHandedOver the plan
/// @param planNotPossible the report that there can be none
/// @param answered the answer of the worker to the plan
/// @param isAccepted whether the worker accepts it
/// @param commented the comment of the advisory physician
/// @param closed the act that closed it before
public record Reintegration(
        DatedFact asked,
        TrajectoryInitiator by,
        DatedFact absent,
        Optional<DatedFact> assessed,
        Optional<OccupationalAct.Assessed> assessment,
        Optional<DatedFact> appealed,
        Optional<DatedFact> appealDecided,
        boolean isUpheld,
        Optional<DatedFact> planHandedOver,
        Optional<DatedFact> planNotPossible,
        Optional<DatedFact> answered,
        boolean isAccepted,
        Optional<DatedFact> commented,
        Optional<DatedFact> closed) {

    /// As the rules of the Code take it.
    public CodexTrajectory codex() {
        return new CodexTrajectory(absent, asked);
    }

    /// Whether an appeal waits for the inspection.
    public boolean isAppealed() {
        return appealed.isPresent() && appealDecided.isEmpty();
    }

    /// Whether an assessment counts: there is one, and no appeal took it away.
    public boolean isAssessed() {
        return assessed.isPresent() && (appealDecided.isEmpty() || isUpheld);
    }

    /// The act of employer, worker or physician that ended it, whatever the decision was.
    public Optional<DatedFact> endedByAct() {
        return DatedFact.first(closed, DatedFact.first(planNotPossible, answered));
    }
}
