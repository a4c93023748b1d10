// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.occupational.TrajectoryInitiator;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fold of one trajectory with the employer.
final class ReintegrationFold {

    private final DatedFact asked;
    private final TrajectoryInitiator by;
    private @Nullable DatedFact assessed;
    private @Nullable PersonId assessedBy;
    private OccupationalAct.@Nullable Assessed assessment;
    private @Nullable DatedFact appealed;
    private @Nullable DatedFact appealDecided;
    private boolean upheld;
    private @Nullable DatedFact plan;
    private OccupationalAct.@Nullable PlanHandedOver says;
    private @Nullable DatedFact report;
    private @Nullable DatedFact answered;
    private boolean accepted;
    private @Nullable DatedFact commented;
    private boolean agrees;
    private @Nullable DatedFact closed;

    ReintegrationFold(DatedFact asked, TrajectoryInitiator by) {
        this.asked = asked;
        this.by = by;
    }

    void apply(RecordedAct recorded, OccupationalAct.InTrajectory act) {
        DatedFact fact = recorded.fact();
        switch (act) {
            case OccupationalAct.Assessed content -> assessed(recorded, content);
            case OccupationalAct.Appealed _ -> appealed = fact;
            case OccupationalAct.AppealDecided content -> {
                appealDecided = fact;
                upheld = content.stands();
                if (!upheld) {
                    forgetPlan();
                }
            }
            case OccupationalAct.PlanHandedOver content -> {
                plan = fact;
                says = content;
            }
            case OccupationalAct.PlanNotPossible _ -> report = fact;
            case OccupationalAct.PlanAccepted _ -> {
                answered = fact;
                accepted = true;
            }
            case OccupationalAct.PlanRefused _ -> answered = fact;
            case OccupationalAct.PlanCommented content -> {
                commented = fact;
                agrees = content.agrees();
            }
            case OccupationalAct.Closed _ -> closed = fact;
        }
    }

    /// A new assessment is another decision: appeal and plan were of the one before.
    private void assessed(RecordedAct recorded, OccupationalAct.Assessed content) {
        assessed = recorded.fact();
        assessedBy = recorded.by().person();
        assessment = content;
        appealed = null;
        appealDecided = null;
        upheld = false;
        forgetPlan();
    }

    /// What rested on a decision falls with it.
    private void forgetPlan() {
        plan = null;
        report = null;
        answered = null;
        accepted = false;
        commented = null;
        closed = null;
    }

    /// The plan, where the worker accepted it.
    Optional<AcceptedPlan> acceptedPlan() {
        return plan == null || says == null || answered == null || !accepted
                ? Optional.empty()
                : Optional.of(new AcceptedPlan(plan, says, answered, Optional.ofNullable(commented), agrees));
    }

    Reintegration state() {
        return new Reintegration(
                asked,
                by,
                Optional.ofNullable(assessed),
                Optional.ofNullable(assessedBy),
                Optional.ofNullable(assessment),
                Optional.ofNullable(appealed),
                Optional.ofNullable(appealDecided),
                upheld,
                Optional.ofNullable(plan),
                Optional.ofNullable(report),
                Optional.ofNullable(answered),
                accepted,
                Optional.ofNullable(commented),
                Optional.ofNullable(closed));
    }
}
