// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

import static be.passerelle.casefile.consent.Consents.CONSENTS;
import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;
import static be.passerelle.casefile.incapacity.IncapacityConditions.INCAPABLE;
import static be.passerelle.casefile.incapacity.IncapacityConditions.IN_PUBLIC;
import static be.passerelle.casefile.incapacity.IncapacityConditions.belongs;
import static be.passerelle.casefile.incapacity.IncapacityConditions.isOutsidePublic;
import static be.passerelle.casefile.trajectory.Trajectory.TRAJECTORY;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.AGREES_TO_EMPLOYER;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.BEGAN_AT_FUND;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.CONSENTED;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.CONSENTED_TO_PHYSICIAN;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.CONTACT_HELD;
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
import static be.passerelle.casefile.trajectory.TrajectoryConditions.NO_OPEN_TRAJECTORY;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.NO_PLAN_YET;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.OPENING_STANDS;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.PLANNED;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.REFERRED;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.RETURN_TO_WORK;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.STILL_CONSENTED;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.goesOn;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.EMPLOYMENT_ADVISER;
import static be.passerelle.stream.act.Role.INSURED;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;

import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.TakenBack;
import be.passerelle.casefile.file.WaysToTell;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.trajectory.SupportedEmployment;
import be.passerelle.law.trajectory.TrajectoryTerms;
import be.passerelle.registers.convention.PartnerTask;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Duty;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.TermWording;
import be.passerelle.stream.procedure.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The table of the Return To Work trajectory.
public final class TrajectoryProcedure {

    private static final List<Row<?, ?>> OPENING = List.of(
            FileRow.opening(TRAJECTORY, TrajectoryAct.Proposed.class, ADVISORY_PHYSICIAN, Articles.ROUTE_A)
                    .when(INCAPABLE, IN_PUBLIC, NO_OPEN_TRAJECTORY)
                    .notBefore(TrajectoryProcedure::incapable)
                    .notBefore(TrajectoryProcedure::endOfTheLast),
            FileRow.opening(TRAJECTORY, TrajectoryAct.ContactAsked.class, INSURED, Articles.ROUTE_B)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.ASKING)
                    .when(INCAPABLE, IN_PUBLIC, NO_OPEN_TRAJECTORY)
                    .notBefore(TrajectoryProcedure::incapable)
                    .notBefore(TrajectoryProcedure::endOfTheLast)
                    .check(
                            "takenBackSince",
                            "",
                            (s, p, _) ->
                                    TakenBack.isSaidSince(s.file(), p, TrajectoryAct.ContactAsked.class::isInstance)),
            FileRow.in(TRAJECTORY, TrajectoryAct.HealthAllows.class, ADVISORY_PHYSICIAN, Articles.ROUTE_B)
                    .when(INCAPABLE, HEALTH_OPEN)
                    .mustWhile("trajectory.healthFinding", TrajectoryConditions::goesOn, _ -> Duty.noTerm()),
            FileRow.in(TRAJECTORY, TrajectoryAct.HealthDoesNotAllow.class, ADVISORY_PHYSICIAN, Articles.ROUTE_B)
                    .when(BEGAN_AT_FUND, NOT_ENGAGED)
                    .mustWhile("trajectory.healthFinding", whileItGoesOn(HEALTH_OPEN), _ -> Duty.noTerm()));

    private static final List<Row<?, ?>> CONTACT = List.of(
            FileRow.in(
                            TRAJECTORY,
                            TrajectoryAct.FirstContactPlanned.class,
                            RETURN_TO_WORK_COORDINATOR,
                            Articles.COORDINATOR)
                    .when(RETURN_TO_WORK, NO_CONTACT_YET)
                    .check("notInPast", "on", (_, p, act) -> !act.on().isBefore(p.happenedOn())),
            FileRow.in(
                            TRAJECTORY,
                            TrajectoryAct.FirstContactHeld.class,
                            RETURN_TO_WORK_COORDINATOR,
                            Articles.COORDINATOR)
                    .when(RETURN_TO_WORK, NO_CONTACT_YET)
                    .mustWhile(
                            "trajectory.firstContact", whileWanted(HEALTH_ALLOWS), TrajectoryConditions::firstContactBy)
                    .untilWorded(TermWording.of(
                            "firstContact", TrajectoryTerms.FIRST_CONTACT, TrajectoryTerms.FIRST_CONTACT_COUNTS_FROM))
                    .notBefore(s -> Optional.of(s.thread().opened())));

    private static final List<Row<?, ?>> ENGAGEMENT = List.of(
            FileRow.in(TRAJECTORY, TrajectoryAct.EngagementSignedByInsured.class, INSURED, Articles.ENGAGEMENT)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.BINDING)
                    .when(INCAPABLE, IN_PUBLIC, OPENING_STANDS, HEALTH_ALLOWS, CONTACT_HELD, NOT_SIGNED_BY_INSURED)
                    .mustWhile(
                            "trajectory.engagement", TrajectoryProcedure::goesOnAndWantsEngagement, _ -> Duty.noTerm())
                    .notBefore(s -> s.thread().contact().held())
                    .check("signedInThis", "", (s, p, _) -> isSignedSinceContact(s, p))
                    .check(
                            "takenBackSince",
                            "",
                            (s, p, _) -> TakenBack.isSaidSince(
                                    s.file(), p, TrajectoryAct.EngagementSignedByInsured.class::isInstance)),
            FileRow.in(TRAJECTORY, TrajectoryAct.EngagementDeclined.class, INSURED, Articles.VOLUNTARY)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.GIVING_UP)
                    .when(CONTACT_HELD, NOT_ENGAGED)
                    .mustWhile("trajectory.engagement", whileWanted(NOT_SIGNED_BY_INSURED), _ -> Duty.noTerm()),
            FileRow.in(
                            TRAJECTORY,
                            TrajectoryAct.EngagementSignedByCoordinator.class,
                            RETURN_TO_WORK_COORDINATOR,
                            Articles.ENGAGEMENT)
                    .when(INCAPABLE, IN_PUBLIC, OPENING_STANDS, HEALTH_ALLOWS, CONTACT_HELD, NOT_SIGNED_BY_COORDINATOR)
                    .mustWhile(
                            "trajectory.engagement", TrajectoryProcedure::goesOnAndWantsEngagement, _ -> Duty.noTerm())
                    .notBefore(s -> s.thread().contact().held()),
            FileRow.in(
                            TRAJECTORY,
                            TrajectoryAct.EngagementSignedByPhysician.class,
                            ADVISORY_PHYSICIAN,
                            Articles.ENGAGEMENT)
                    .when(INCAPABLE, IN_PUBLIC, OPENING_STANDS, HEALTH_ALLOWS, CONTACT_HELD, NOT_SIGNED_BY_PHYSICIAN)
                    .mustWhile(
                            "trajectory.engagement", TrajectoryProcedure::goesOnAndWantsEngagement, _ -> Duty.noTerm())
                    .notBefore(s -> s.thread().contact().held()));

    private static final List<Row<?, ?>> PLAN = List.of(
            FileRow.in(TRAJECTORY, TrajectoryAct.PlanDrawnUp.class, RETURN_TO_WORK_COORDINATOR, Articles.COORDINATOR)
                    .when(INCAPABLE, IN_PUBLIC, ENGAGED, NO_PLAN_YET)
                    .mustWhile("trajectory.plan", TrajectoryConditions::goesOn, TrajectoryProcedure::plan)
                    .untilWorded(TermWording.of("plan", TrajectoryTerms.PLAN))
                    .notBefore(s -> s.thread().engagement().complete())
                    .check(
                            "followUpLater",
                            "followUpOn",
                            (_, p, act) -> act.followUpOn().isAfter(p.happenedOn())),
            FileRow.in(TRAJECTORY, TrajectoryAct.PlanReviewed.class, RETURN_TO_WORK_COORDINATOR, Articles.COORDINATOR)
                    .when(PLANNED)
                    .mustWhile("trajectory.review", TrajectoryConditions::goesOn, TrajectoryProcedure::review)
                    .untilWorded(TermWording.of("review", TrajectoryTerms.REVIEW))
                    .notBefore(s -> s.thread().plan().orLastReview())
                    .check(
                            "followUpLater",
                            "nextFollowUpOn",
                            (_, p, act) -> act.nextFollowUpOn().isAfter(p.happenedOn())));

    private static final List<Row<?, ?>> REFERRAL = List.of(
            FileRow.in(TRAJECTORY, TrajectoryAct.FundActionHeld.class, RETURN_TO_WORK_COORDINATOR, Articles.COORDINATOR)
                    .when(CONTACT_HELD)
                    .notBefore(s -> s.thread().contact().held()),
            FileRow.in(
                            TRAJECTORY,
                            TrajectoryAct.SentToOccupationalPhysician.class,
                            RETURN_TO_WORK_COORDINATOR,
                            Articles.EMPLOYER_FIRST)
                    // "Before everything else", says one source; with the person's consent it may be done, another:
                    // advice.
                    .when(CONTACT_HELD, HAS_EMPLOYER, AGREES_TO_EMPLOYER, CONSENTED_TO_PHYSICIAN, NOT_SENT_TO_PHYSICIAN)
                    .notBefore(s -> s.thread().contact().held()),
            FileRow.in(TRAJECTORY, TrajectoryAct.ReferredToPartner.class, RETURN_TO_WORK_COORDINATOR, Articles.PARTNER)
                    .when(IN_PUBLIC, ENGAGED, CONSENTED)
                    .mustWhile("trajectory.referral", whileItGoesOnUnless(STILL_CONSENTED), _ -> Duty.noTerm())
                    .notBefore(s -> s.thread().engagement().complete())
                    .check(
                            "consentForPartner",
                            "partner",
                            (s, _, act) -> s.file()
                                    .state(CONSENTS)
                                    .covers(
                                            act.partner(),
                                            ConsentPurpose.REFERRAL,
                                            s.thread().number())));

    /// Under a convention partners accompanied people before there were trajectories, too.
    private static final List<Row<?, ?>> PARTNER = List.of(
            FileRow.in(TRAJECTORY, TrajectoryAct.IntakeHeld.class, EMPLOYMENT_ADVISER, Articles.PARTNER)
                    .when(REFERRED, STILL_CONSENTED, NO_INTAKE_YET)
                    // Whether there is still an incapacity is not told to every partner, by their duties either.
                    .must("trajectory.intake", _ -> Duty.noTerm())
                    .notBefore(s -> s.thread().referral().made()),
            FileRow.in(TRAJECTORY, TrajectoryAct.PartnerActionHeld.class, EMPLOYMENT_ADVISER, Articles.PARTNER)
                    .when(REFERRED, STILL_CONSENTED, INTAKE_HELD)
                    .notBefore(s -> s.thread().referral().intakeHeld()),
            FileRow.in(TRAJECTORY, TrajectoryAct.JobCoached.class, EMPLOYMENT_ADVISER, Articles.JOB_COACHING)
                    .when(REFERRED, STILL_CONSENTED, INTAKE_HELD)
                    .notBefore(s -> s.thread().referral().intakeHeld())
                    .check(
                            "coachesAtWork",
                            "",
                            (s, p, _) -> s.registers()
                                    .lets(p.by().organisation(), PartnerTask.COACH_AT_WORK, p.happenedOn()))
                    .check(
                            "regularJob",
                            "job",
                            (_, _, act) -> SupportedEmployment.allows(act.job(), act.paidAtLeastMinimum())
                                    .isTold()));

    private static final List<Row<?, ?>> END = List.of(
            FileRow.in(TRAJECTORY, TrajectoryAct.Stopped.class, INSURED, Articles.VOLUNTARY)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.GIVING_UP),
            FileRow.in(TRAJECTORY, TrajectoryAct.Closed.class, RETURN_TO_WORK_COORDINATOR, Articles.COORDINATOR)
                    .when(RETURN_TO_WORK, MAY_CLOSE)
                    .mustWhile("trajectory.close", LedByPartner::mustClose, TrajectoryProcedure::closing)
                    .check(
                            "resultOutsidePublic",
                            "result",
                            (s, _, act) -> act.result() != TrajectoryResult.OUTSIDE_PUBLIC || isOutsidePublic(s)));

    /// Since when trajectories are law: the law of 12 December 2021, and for the self-employed the one of
    /// 12 January 2023. One that is open can always be ended.
    private static final Validity SINCE = Validity.from(LocalDate.of(2022, 1, 1), Scheme.EMPLOYEE, Scheme.UNEMPLOYED)
            .andFrom(LocalDate.of(2023, 1, 1), Scheme.SELF_EMPLOYED);

    private static final List<Row<?, ?>> ROWS = Stream.of(
                    OPENING.stream().map(row -> row.inForce(SINCE)),
                    LedByPartner.OPENING.stream(),
                    LedByPartner.GOING_ON.stream(),
                    Stream.of(CONTACT, ENGAGEMENT, PLAN, REFERRAL)
                            .flatMap(List::stream)
                            .map(row -> row.inForce(SINCE)),
                    PARTNER.stream(),
                    END.stream(),
                    LedByPartner.END.stream())
            .<Row<?, ?>>flatMap(rows -> rows)
            .toList();

    private TrajectoryProcedure() {}

    public static List<Row<?, ?>> rows() {
        return ROWS;
    }

    /// What was signed in an earlier trajectory, or before they met, is not signed in this one.
    private static boolean isSignedSinceContact(In<Trajectory> s, ProposedAct proposed) {
        return TakenBack.isSaidSinceTheLastWay(s.file(), proposed)
                && TakenBack.said(proposed)
                        .filter(said -> s.thread()
                                .contact()
                                .held()
                                .filter(held -> said.isBefore(held.day()))
                                .isPresent())
                        .isEmpty();
    }

    private static Optional<DatedFact> incapable(In<?> s) {
        return s.file().threads(INCAPACITY).openOrLast().map(Incapacity::recognised);
    }

    /// What was asked for or proposed before one ended was of that one.
    private static Optional<DatedFact> endOfTheLast(In<?> s) {
        return s.file().threads(TRAJECTORY).openOrLast().flatMap(Trajectory::ended);
    }

    private static Function<In<Trajectory>, Finding<Yes>> whileItGoesOn(Condition<In<Trajectory>> condition) {
        return s -> goesOn(s).and(() -> condition.in(s));
    }

    /// The same where three people have to sign.
    private static Function<In<Trajectory>, Finding<Yes>> whileWanted(Condition<In<Trajectory>> condition) {
        return s -> goesOnAndWantsEngagement(s).and(() -> condition.in(s));
    }

    private static Finding<Yes> goesOnAndWantsEngagement(In<Trajectory> s) {
        return goesOn(s).and(() -> TrajectoryConditions.wantsEngagement(s));
    }

    private static Function<In<Trajectory>, Finding<Yes>> whileItGoesOnUnless(Condition<In<Trajectory>> condition) {
        return s -> goesOn(s).and(() -> condition.in(s).negated());
    }

    /// The law sets no term; whoever reads why learns that the trajectory is not meant for the incapacity.
    private static Finding<Deadline> closing(In<Trajectory> s) {
        return belongs(s)
                .filter(_ -> isOutsidePublic(s))
                .map(outside -> Finding.<Deadline>no(Phrase.of("procedure.outsidePublic"), Articles.PUBLIC)
                        .stableAtMost(outside.stableUntil()))
                .orElseGet(Duty::noTerm);
    }

    private static Finding<Deadline> plan(In<Trajectory> s) {
        return s.thread()
                .engagement()
                .complete()
                .map(done -> TrajectoryTerms.plan(s.law(), done))
                .orElseGet(Duty::noTerm);
    }

    private static Optional<DatedFact> agreed(Trajectory trajectory, DatedFact planOrLastReview) {
        return trajectory.plan().followUpOn().map(day -> new DatedFact(day, planOrLastReview.act()));
    }

    private static Finding<Deadline> review(In<Trajectory> s) {
        return s.thread()
                .plan()
                .orLastReview()
                .map(last -> TrajectoryTerms.review(s.law(), last, agreed(s.thread(), last)))
                .orElseGet(Duty::noTerm);
    }
}
