// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Act;
import java.util.Set;

/// A task at which a life is held up, so that it waits for somebody on the day of the demonstration.
enum Halt {
    HEALTH(Reach.TRAJECTORY, 0, 25, Set.of(TrajectoryAct.HealthAllows.class, TrajectoryAct.HealthDoesNotAllow.class)),
    CONTACT(Reach.TRAJECTORY, -12, 10, Set.of(TrajectoryAct.FirstContactHeld.class)),
    INSURED_SIGNS(
            Reach.TRAJECTORY,
            0,
            20,
            Set.of(TrajectoryAct.EngagementSignedByInsured.class, TrajectoryAct.EngagementDeclined.class)),
    COORDINATOR_SIGNS(Reach.TRAJECTORY, 0, 15, Set.of(TrajectoryAct.EngagementSignedByCoordinator.class)),
    PHYSICIAN_SIGNS(Reach.TRAJECTORY, 0, 20, Set.of(TrajectoryAct.EngagementSignedByPhysician.class)),
    PLAN(Reach.TRAJECTORY, -12, 10, Set.of(TrajectoryAct.PlanDrawnUp.class)),
    REVIEW(Reach.TRAJECTORY, -14, 12, Set.of(TrajectoryAct.PlanReviewed.class)),
    REFERRAL(Reach.PARTNER, 0, 25, Set.of(TrajectoryAct.ReferredToPartner.class)),
    INTAKE(Reach.PARTNER, 0, 30, Set.of(TrajectoryAct.IntakeHeld.class)),
    COMPATIBILITY(
            Reach.TRAINING, -14, 6, Set.of(ProgrammeAct.FoundCompatible.class, ProgrammeAct.FoundIncompatible.class)),
    REQUEST(Reach.TRAINING, -14, 6, Set.of(ProgrammeAct.Requested.class)),
    SUPPLY(Reach.TRAINING, -14, 6, Set.of(ProgrammeAct.Supplied.class)),
    DECISION(Reach.TRAINING, 1, 2, Set.of(DecisionAct.GrantedUnderDirective.class, ProgrammeAct.FoundIncomplete.class)),
    SOCIAL_OPINION(
            Reach.COMMISSION, 1, 4, Set.of(ProgrammeAct.SocialOpinionGiven.class, ProgrammeAct.FoundIncomplete.class)),
    MEDICAL_OPINION(Reach.COMMISSION, 0, 12, Set.of(ProgrammeAct.MedicalOpinionGiven.class)),
    SITTING(Reach.COMMISSION, 0, 14, Set.of(DecisionAct.TakenByCommission.class)),
    NOTICE(Reach.TRAINING, 0, 9, Set.of(DecisionAct.Notified.class)),
    START(Reach.TRAINING, -6, 12, Set.of(ProgrammeAct.TrainingStarted.class)),
    ATTENDANCE(Reach.TRAINING, -5, 14, Set.of(ProgrammeAct.AttendanceRecorded.class)),
    END(Reach.TRAINING, 0, 15, Set.of(ProgrammeAct.TrainingEnded.class)),
    EVALUATION(Reach.TRAINING, 0, 30, Set.of(ProgrammeAct.EvaluatedAfterTraining.class)),
    SIX_MONTHS(Reach.TRAINING, -14, 14, Set.of(ProgrammeAct.EvaluatedAtSixMonths.class)),
    RE_EVALUATION(Reach.TRAINING, -10, 20, Set.of(ProgrammeAct.IncapacityReEvaluated.class)),
    PROLONGATION(Reach.NONE, -12, 12, Set.of(IncapacityAct.Prolonged.class)),
    PROLONGATION_OF_INVALIDITY(Reach.NONE, -12, 12, Set.of(IncapacityAct.Prolonged.class)),
    INVALIDITY(Reach.NONE, -12, 20, Set.of(IncapacityAct.InvalidityRecognised.class)),
    SECOND_PERSON(
            Reach.TRAJECTORY,
            0,
            15,
            Set.of(CorrectionAct.AnnulmentConfirmed.class, CorrectionAct.AnnulmentDeclined.class)),
    CONTRADICTION(Reach.TRAINING, 0, 20, Set.of(CorrectionAct.ContradictionSettled.class));

    /// How far a life goes.
    enum Reach {
        /// No trajectory.
        NONE,
        /// A trajectory with the fund.
        TRAJECTORY,
        /// Referred to a partner.
        PARTNER,
        /// A training.
        TRAINING,
        /// A training that no directive covers.
        COMMISSION
    }

    private final Reach reach;
    private final int leastDays;
    private final int mostDays;
    private final Set<Class<? extends Act>> acts;

    Halt(Reach reach, int leastDays, int mostDays, Set<Class<? extends Act>> acts) {
        this.reach = reach;
        this.leastDays = leastDays;
        this.mostDays = mostDays;
        this.acts = acts;
    }

    /// How far a life must go to come here.
    Reach reach() {
        return reach;
    }

    /// The fewest days for which the task has been overdue, or has been waiting when it has no term; below zero
    /// when its day is still to come.
    int leastDays() {
        return leastDays;
    }

    /// The most days for which the task has been overdue, or has been waiting when it has no term.
    int mostDays() {
        return mostDays;
    }

    boolean holds(Class<? extends Act> act) {
        return acts.contains(act);
    }
}
