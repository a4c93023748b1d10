// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.occupational.CodexDecision;
import be.passerelle.law.occupational.TrajectoryInitiator;
import be.passerelle.stream.identifier.PersonId;
import java.util.Optional;

/// One trajectory of reintegration with the employer, as its acts say. Whether it is over, the version of the Code says
/// that it follows ([ReintegrationCourse]).
///
/// @param asked the request
/// @param by who asked
/// @param assessed the last assessment
/// @param assessedBy who assessed
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
        Optional<DatedFact> assessed,
        Optional<PersonId> assessedBy,
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

    /// Whether an appeal waits for the inspection.
    public boolean isAppealed() {
        return appealed.isPresent() && appealDecided.isEmpty();
    }

    /// Whether an assessment counts: there is one, and no appeal took it away.
    public boolean isAssessed() {
        return assessed.isPresent() && (appealDecided.isEmpty() || isUpheld);
    }

    /// The decision that was taken last, and counts unless an appeal took it away.
    public Optional<CodexDecision> decision() {
        return assessment.map(OccupationalAct.Assessed::decision);
    }

    /// The act of employer, worker or physician that ended its course, whatever the decision was.
    public Optional<DatedFact> endedByAct() {
        return DatedFact.first(closed, DatedFact.first(planNotPossible, answered));
    }
}
