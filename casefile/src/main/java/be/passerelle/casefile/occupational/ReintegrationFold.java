// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.occupational.TrajectoryInitiator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fold of one trajectory with the employer.
final class ReintegrationFold {

    private final DatedFact asked;
    private final TrajectoryInitiator by;
    private final DatedFact absent;
    private @Nullable DatedFact assessed;
    private OccupationalAct.@Nullable Assessed assessment;
    private @Nullable DatedFact appealed;
    private @Nullable DatedFact appealDecided;
    private boolean upheld;
    private @Nullable DatedFact plan;
    private @Nullable DatedFact report;
    private @Nullable DatedFact answered;
    private boolean accepted;
    private @Nullable DatedFact commented;
    private @Nullable DatedFact closed;

    ReintegrationFold(DatedFact asked, TrajectoryInitiator by, DatedFact absent) {
        this.asked = asked;
        this.by = by;
        this.absent = absent;
    }

    void apply(DatedFact fact, OccupationalAct.InTrajectory act) {
        switch (act) {
            case OccupationalAct.Assessed content -> assessed(fact, content);
            case OccupationalAct.Appealed _ -> appealed = fact;
            case OccupationalAct.AppealDecided content -> {
                appealDecided = fact;
                upheld = content.stands();
            }
            case OccupationalAct.PlanHandedOver _ -> plan = fact;
            case OccupationalAct.PlanNotPossible _ -> report = fact;
            case OccupationalAct.PlanAccepted _ -> {
                answered = fact;
                accepted = true;
            }
            case OccupationalAct.PlanRefused _ -> answered = fact;
            case OccupationalAct.PlanCommented _ -> commented = fact;
            case OccupationalAct.Closed _ -> closed = fact;
        }
    }

    /// A new assessment is another decision: appeal and plan were of the one before.
    private void assessed(DatedFact fact, OccupationalAct.Assessed content) {
        assessed = fact;
        assessment = content;
        appealed = null;
        appealDecided = null;
        upheld = false;
        plan = null;
        commented = null;
    }

    Reintegration state() {
        return new Reintegration(
                asked,
                by,
                absent,
                Optional.ofNullable(assessed),
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
