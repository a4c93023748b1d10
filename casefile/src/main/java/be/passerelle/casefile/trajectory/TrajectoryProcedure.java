// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

import static be.passerelle.casefile.procedure.OnFile.INCAPABLE;
import static be.passerelle.casefile.procedure.OnFile.IN_PUBLIC;
import static be.passerelle.casefile.procedure.OnFile.NO_OPEN_TRAJECTORY;
import static be.passerelle.casefile.procedure.ThreadKind.TRAJECTORY;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.AGREES_TO_EMPLOYER;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.CONSENTED;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.CONSENTED_TO_PHYSICIAN;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.CONTACT_HELD;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.EMPLOYER_FIRST;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.ENGAGED;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.HAS_EMPLOYER;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.HEALTH_ALLOWS;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.HEALTH_OPEN;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.INTAKE_HELD;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.MAY_CLOSE;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.NOT_ENGAGED;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.NOT_SENT_TO_PHYSICIAN;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.NOT_SIGNED_BY_COORDINATOR;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.NOT_SIGNED_BY_INSURED;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.NOT_SIGNED_BY_PHYSICIAN;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.NO_CONTACT_YET;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.NO_INTAKE_YET;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.NO_PLAN_YET;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.OPENING_STANDS;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.PLANNED;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.REFERRED;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.STILL_CONSENTED;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.INSURED;
import static be.passerelle.stream.act.Role.REFERRAL_COUNSELLOR;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;

import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.procedure.Articles;
import be.passerelle.casefile.procedure.Condition;
import be.passerelle.casefile.procedure.Duty;
import be.passerelle.casefile.procedure.OnFile;
import be.passerelle.casefile.procedure.Row;
import be.passerelle.casefile.procedure.Situation;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.trajectory.TrajectoryTerms;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The table of the Return To Work trajectory.
public final class TrajectoryProcedure {

    private static final List<Row<?>> OPENING = List.of(
            Row.opening(TRAJECTORY, TrajectoryAct.Proposed.class, ADVISORY_PHYSICIAN, Articles.ROUTE_A)
                    .when(INCAPABLE, IN_PUBLIC, NO_OPEN_TRAJECTORY)
                    .notBefore(TrajectoryProcedure::incapable),
            Row.opening(TRAJECTORY, TrajectoryAct.ContactAsked.class, INSURED, Articles.ROUTE_B)
                    .when(INCAPABLE, IN_PUBLIC, NO_OPEN_TRAJECTORY)
                    .notBefore(TrajectoryProcedure::incapable),
            Row.in(TRAJECTORY, TrajectoryAct.HealthAllows.class, ADVISORY_PHYSICIAN, Articles.ROUTE_B)
                    .when(HEALTH_OPEN)
                    .must("trajectory.healthFinding", TrajectoryConditions::goesOn, _ -> Duty.noTerm()),
            Row.in(TRAJECTORY, TrajectoryAct.HealthDoesNotAllow.class, ADVISORY_PHYSICIAN, Articles.ROUTE_B)
                    .when(NOT_ENGAGED)
                    .must("trajectory.healthFinding", whileItGoesOn(HEALTH_OPEN), _ -> Duty.noTerm()));

    private static final List<Row<?>> CONTACT = List.of(
            Row.in(
                            TRAJECTORY,
                            TrajectoryAct.FirstContactPlanned.class,
                            RETURN_TO_WORK_COORDINATOR,
                            Articles.COORDINATOR)
                    .when(NO_CONTACT_YET)
                    .check("notInPast", "on", (_, p, act) -> !act.on().isBefore(p.happenedOn())),
            Row.in(TRAJECTORY, TrajectoryAct.FirstContactHeld.class, RETURN_TO_WORK_COORDINATOR, Articles.COORDINATOR)
                    .when(NO_CONTACT_YET)
                    .must("trajectory.firstContact", whileItGoesOn(HEALTH_ALLOWS), TrajectoryProcedure::firstContact)
                    .notBefore(s -> Optional.of(s.trajectory().opened())));

    private static final List<Row<?>> ENGAGEMENT = List.of(
            Row.in(TRAJECTORY, TrajectoryAct.EngagementSignedByInsured.class, INSURED, Articles.ENGAGEMENT)
                    .when(IN_PUBLIC, OPENING_STANDS, HEALTH_ALLOWS, CONTACT_HELD, NOT_SIGNED_BY_INSURED)
                    .must("trajectory.engagement", TrajectoryConditions::goesOn, _ -> Duty.noTerm())
                    .notBefore(s -> s.trajectory().contactHeld()),
            Row.in(TRAJECTORY, TrajectoryAct.EngagementDeclined.class, INSURED, Articles.VOLUNTARY)
                    .when(CONTACT_HELD, NOT_ENGAGED)
                    .must("trajectory.engagement", whileItGoesOn(NOT_SIGNED_BY_INSURED), _ -> Duty.noTerm()),
            Row.in(
                            TRAJECTORY,
                            TrajectoryAct.EngagementSignedByCoordinator.class,
                            RETURN_TO_WORK_COORDINATOR,
                            Articles.ENGAGEMENT)
                    .when(IN_PUBLIC, OPENING_STANDS, HEALTH_ALLOWS, CONTACT_HELD, NOT_SIGNED_BY_COORDINATOR)
                    .must("trajectory.engagement", TrajectoryConditions::goesOn, _ -> Duty.noTerm())
                    .notBefore(s -> s.trajectory().contactHeld()),
            Row.in(TRAJECTORY, TrajectoryAct.EngagementSignedByPhysician.class, ADVISORY_PHYSICIAN, Articles.ENGAGEMENT)
                    .when(IN_PUBLIC, OPENING_STANDS, HEALTH_ALLOWS, CONTACT_HELD, NOT_SIGNED_BY_PHYSICIAN)
                    .must("trajectory.engagement", TrajectoryConditions::goesOn, _ -> Duty.noTerm())
                    .notBefore(s -> s.trajectory().contactHeld()));

    private static final List<Row<?>> PLAN = List.of(
            Row.in(TRAJECTORY, TrajectoryAct.PlanDrawnUp.class, RETURN_TO_WORK_COORDINATOR, Articles.COORDINATOR)
                    .when(IN_PUBLIC, ENGAGED, NO_PLAN_YET)
                    .must("trajectory.plan", TrajectoryConditions::goesOn, TrajectoryProcedure::plan)
                    .notBefore(s -> s.trajectory().engagementComplete())
                    .check(
                            "followUpLater",
                            "followUpOn",
                            (_, p, act) -> act.followUpOn().isAfter(p.happenedOn())),
            Row.in(TRAJECTORY, TrajectoryAct.PlanReviewed.class, RETURN_TO_WORK_COORDINATOR, Articles.COORDINATOR)
                    .when(PLANNED)
                    .must("trajectory.review", TrajectoryConditions::goesOn, TrajectoryProcedure::review)
                    .notBefore(s -> s.trajectory().planOrLastReview())
                    .check(
                            "followUpLater",
                            "nextFollowUpOn",
                            (_, p, act) -> act.nextFollowUpOn().isAfter(p.happenedOn())));

    private static final List<Row<?>> REFERRAL = List.of(
            Row.in(
                            TRAJECTORY,
                            TrajectoryAct.SentToOccupationalPhysician.class,
                            RETURN_TO_WORK_COORDINATOR,
                            Articles.EMPLOYER_FIRST)
                    .when(CONTACT_HELD, HAS_EMPLOYER, AGREES_TO_EMPLOYER, CONSENTED_TO_PHYSICIAN, NOT_SENT_TO_PHYSICIAN)
                    .must("trajectory.occupationalPhysician", TrajectoryConditions::goesOn, _ -> Duty.noTerm())
                    .notBefore(s -> s.trajectory().contactHeld()),
            Row.in(TRAJECTORY, TrajectoryAct.ReferredToPartner.class, RETURN_TO_WORK_COORDINATOR, Articles.PARTNER)
                    .when(IN_PUBLIC, ENGAGED, EMPLOYER_FIRST, CONSENTED)
                    .must(
                            "trajectory.referral",
                            s -> TrajectoryConditions.goesOn(s) && !TrajectoryConditions.isStillConsented(s),
                            _ -> Duty.noTerm())
                    .notBefore(s -> s.trajectory().engagementComplete())
                    .check(
                            "consentForPartner",
                            "partner",
                            (s, _, act) ->
                                    s.file().consents().covers(act.partner(), ConsentPurpose.REFERRAL, s.thread())),
            Row.in(TRAJECTORY, TrajectoryAct.IntakeHeld.class, REFERRAL_COUNSELLOR, Articles.PARTNER)
                    .when(REFERRED, STILL_CONSENTED, NO_INTAKE_YET)
                    .must("trajectory.intake", TrajectoryConditions::goesOn, _ -> Duty.noTerm())
                    .notBefore(s -> s.trajectory().referred()),
            Row.in(TRAJECTORY, TrajectoryAct.PartnerActionHeld.class, REFERRAL_COUNSELLOR, Articles.PARTNER)
                    .when(REFERRED, STILL_CONSENTED, INTAKE_HELD)
                    .notBefore(s -> s.trajectory().intakeHeld()));

    private static final List<Row<?>> END = List.of(
            Row.in(TRAJECTORY, TrajectoryAct.Stopped.class, INSURED, Articles.VOLUNTARY),
            Row.in(TRAJECTORY, TrajectoryAct.Closed.class, RETURN_TO_WORK_COORDINATOR, Articles.COORDINATOR)
                    .when(MAY_CLOSE)
                    .must("trajectory.close", s -> !TrajectoryConditions.goesOn(s), TrajectoryProcedure::closing)
                    .check(
                            "resultOutsidePublic",
                            "result",
                            (s, _, act) ->
                                    act.result() != TrajectoryResult.OUTSIDE_PUBLIC || OnFile.isOutsidePublic(s)));

    private static final List<Row<?>> ROWS = Stream.of(OPENING, CONTACT, ENGAGEMENT, PLAN, REFERRAL, END)
            .<Row<?>>flatMap(List::stream)
            .toList();

    private TrajectoryProcedure() {}

    public static List<Row<?>> rows() {
        return ROWS;
    }

    private static Optional<DatedFact> incapable(Situation s) {
        return s.file().currentIncapacity().map(Incapacity::recognised);
    }

    private static Predicate<Situation> whileItGoesOn(Condition condition) {
        return s -> TrajectoryConditions.goesOn(s) && condition.holds().test(s);
    }

    private static Finding<Deadline> firstContact(Situation s) {
        Trajectory t = s.trajectory();
        return TrajectoryTerms.firstContact(s.law(), t.route(), t.opened(), t.healthAllows());
    }

    /// The law sets no term; whoever reads why learns that the trajectory is not meant for the incapacity.
    private static Finding<Deadline> closing(Situation s) {
        return OnFile.belongs(s)
                .filter(_ -> OnFile.isOutsidePublic(s))
                .map(outside -> Finding.<Deadline>no(Phrase.of("procedure.outsidePublic"), Articles.PUBLIC)
                        .stableAtMost(outside.stableUntil()))
                .orElseGet(Duty::noTerm);
    }

    private static Finding<Deadline> plan(Situation s) {
        return s.trajectory()
                .engagementComplete()
                .map(done -> TrajectoryTerms.plan(s.law(), done))
                .orElseGet(Duty::noTerm);
    }

    private static Optional<DatedFact> agreed(Trajectory trajectory, DatedFact planOrLastReview) {
        return trajectory.followUpOn().map(day -> new DatedFact(day, planOrLastReview.act()));
    }

    private static Finding<Deadline> review(Situation s) {
        return s.trajectory()
                .planOrLastReview()
                .map(last -> TrajectoryTerms.review(s.law(), last, agreed(s.trajectory(), last)))
                .orElseGet(Duty::noTerm);
    }
}
