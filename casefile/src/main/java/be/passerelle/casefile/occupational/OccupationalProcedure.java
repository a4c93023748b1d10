// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import static be.passerelle.casefile.occupational.Occupational.OCCUPATIONAL;
import static be.passerelle.casefile.person.PersonConditions.ALIVE;
import static be.passerelle.casefile.person.PersonConditions.REGISTERED;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.EMPLOYER;
import static be.passerelle.stream.act.Role.INSURED;
import static be.passerelle.stream.act.Role.OCCUPATIONAL_PHYSICIAN;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;
import static be.passerelle.stream.act.Role.TREATING_PHYSICIAN;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.WaysToTell;
import be.passerelle.casefile.file.WholeFile;
import be.passerelle.law.occupational.EmployersPlan;
import be.passerelle.law.occupational.OccupationalAssessment;
import be.passerelle.law.occupational.WorkPotential;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.Duty;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.TermWording;
import be.passerelle.stream.procedure.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The table of the reintegration with the employer, in the versions of the Code of 2017, 2022 and 2026.
public final class OccupationalProcedure {

    private static final Validity SINCE_2017 = Validity.from(LocalDate.of(2017, 1, 1));
    private static final Validity UNTIL_2022 = SINCE_2017.until(LocalDate.of(2022, 9, 30));
    private static final Validity SINCE_2022 = Validity.from(LocalDate.of(2022, 10, 1));
    private static final Validity OWN_PROCEDURE = Validity.from(LocalDate.of(2022, 11, 28));
    private static final Validity SINCE_2026 = Validity.from(LocalDate.of(2026, 1, 1));

    private static final TermWording ASSESSED_BY =
            TermWording.of("occupationalAssessment", OccupationalAssessment.ASSESSMENT);
    private static final TermWording PLANNED_BY =
            TermWording.of("employersPlan", EmployersPlan.TEMPORARY, EmployersPlan.DEFINITIVE);
    private static final TermWording ANSWERED_BY = TermWording.of("answerToPlan", EmployersPlan.ANSWER);

    /// What goes on with the employer ends with the contract; what it owes the Return To Work Fund comes after it.
    private static final List<Row<?, ?>> ROWS = Stream.<Stream<? extends Row<?, ?>>>of(
                    naming().stream(),
                    Stream.of(asking(), before(), assessing(), planning(), forceMajeure(), ending())
                            .flatMap(List::stream)
                            .map(row -> row.when(OccupationalConditions.GOES_ON)),
                    FundNotice.rows().stream())
            .<Row<?, ?>>flatMap(rows -> rows)
            .toList();

    private OccupationalProcedure() {}

    public static List<Row<?, ?>> rows() {
        return ROWS;
    }

    /// A step under the Code since it knows the trajectory.
    private static <A extends OccupationalAct> Row<In<Occupational>, A> step(Class<A> act, Role by) {
        return FileRow.in(OCCUPATIONAL, act, by, Articles.CODEX).inForce(SINCE_2017);
    }

    /// A step of the worker, of whoever represents them, or entered for them.
    private static <A extends OccupationalAct> Row<In<Occupational>, A> ofWorker(Class<A> act, Set<Channel> ways) {
        return step(act, INSURED).alsoByRepresentative().alsoEntered(ways);
    }

    /// The plan, or the report that there can be none: one of them is owed.
    private static <A extends OccupationalAct> Row<In<Occupational>, A> planned(Class<A> act) {
        return step(act, EMPLOYER)
                .when(OccupationalConditions.PLAN_OWED)
                .must("occupational.plan", ReintegrationCourse::planBy)
                .untilWorded(PLANNED_BY)
                .notBefore(s -> ReintegrationCourse.toPlan(s).flatMap(Reintegration::assessed));
    }

    /// Yes or no to the plan.
    private static <A extends OccupationalAct> Row<In<Occupational>, A> answered(Class<A> act) {
        return ofWorker(act, WaysToTell.BINDING)
                .when(OccupationalConditions.PLAN_UNANSWERED)
                .must("occupational.answer", ReintegrationCourse::answerBy)
                .untilWorded(ANSWERED_BY)
                .notBefore(s -> ReintegrationCourse.toAnswer(s).flatMap(Reintegration::planHandedOver));
    }

    /// The person says who employs them, or the fund, which knows it from the declaration of the incapacity.
    private static List<Row<?, ?>> naming() {
        return List.of(
                named(INSURED).alsoByRepresentative().alsoEntered(WaysToTell.BINDING),
                named(RETURN_TO_WORK_COORDINATOR),
                absenceDated(INSURED).alsoByRepresentative().alsoEntered(WaysToTell.ASKING),
                absenceDated(RETURN_TO_WORK_COORDINATOR));
    }

    private static Row<In<Occupational>, OccupationalAct.AbsenceDated> absenceDated(Role by) {
        return step(OccupationalAct.AbsenceDated.class, by)
                .check(
                        "absentSinceNotLater",
                        "absentSince",
                        (_, p, act) -> !act.absentSince().isAfter(p.happenedOn()));
    }

    private static Row<In<WholeFile>, OccupationalAct.EmployerNamed> named(Role by) {
        return FileRow.opening(OCCUPATIONAL, OccupationalAct.EmployerNamed.class, by, Articles.CODEX)
                .inForce(SINCE_2017)
                .when(REGISTERED, ALIVE)
                .check(
                        "absentSinceNotLater",
                        "absentSince",
                        (_, p, act) -> act.absentSince()
                                .filter(day -> day.isAfter(p.happenedOn()))
                                .isEmpty())
                .check(
                        "employerNamedOnce",
                        "employer",
                        (s, _, act) -> s.file().threads(OCCUPATIONAL).open().stream()
                                .noneMatch(o -> o.named().employer().equals(act.employer())));
    }

    private static List<Row<In<Occupational>, ?>> asking() {
        return List.of(
                ofWorker(OccupationalAct.AskedByWorker.class, WaysToTell.ASKING)
                        .when(OccupationalConditions.NONE_GOES_ON, StartConditions.WORKER_MAY),
                step(OccupationalAct.AskedByTreatingPhysician.class, TREATING_PHYSICIAN)
                        .when(OccupationalConditions.NONE_GOES_ON, StartConditions.TREATING_MAY)
                        .check("patientShares", "", (s, p, _) -> OccupationalConditions.isSharedWith(s, p))
                        .check("workerAgrees", "workerAgrees", (_, _, act) -> act.workerAgrees()),
                step(OccupationalAct.AskedByEmployer.class, EMPLOYER)
                        .when(OccupationalConditions.NONE_GOES_ON, OccupationalConditions.ABSENT)
                        .mustWhile(
                                "occupational.formalStart",
                                OccupationalConditions::isToBegin,
                                OccupationalConditions::beginBy)
                        .untilWorded(TermWording.of("formalStart", WorkPotential.START_WITHIN))
                        .check(
                                "resumedWithinAbsence",
                                "resumedFrom",
                                (s, p, act) -> StartConditions.isResumedWithin(s, p.happenedOn(), act))
                        .check(
                                "employerMayAsk",
                                "",
                                (s, p, act) -> StartConditions.employerMay(s, p.happenedOn(), act)),
                FileRow.in(
                                OCCUPATIONAL,
                                OccupationalAct.AskedByAdvisoryPhysician.class,
                                ADVISORY_PHYSICIAN,
                                Articles.CODEX)
                        .inForce(UNTIL_2022)
                        .when(OccupationalConditions.NONE_GOES_ON, StartConditions.ADVISORY_MAY));
    }

    /// What comes before a trajectory, or instead of one.
    private static List<Row<In<Occupational>, ?>> before() {
        return List.of(
                FileRow.in(
                                OCCUPATIONAL,
                                OccupationalAct.ContactMade.class,
                                OCCUPATIONAL_PHYSICIAN,
                                Articles.CODEX_CONTACT)
                        .inForce(SINCE_2022)
                        .when(OccupationalConditions.NOT_CONTACTED)
                        .mustWhile("occupational.contact", OccupationalConditions::isToBeContacted, _ -> Duty.noTerm())
                        .from(OccupationalConditions::contactedFrom)
                        .fromWorded(TermWording.of("from.occupationalContact", WorkPotential.CONTACT_AFTER)),
                FileRow.in(
                                OCCUPATIONAL,
                                OccupationalAct.PotentialEstimated.class,
                                OCCUPATIONAL_PHYSICIAN,
                                Articles.POTENTIAL)
                        .inForce(SINCE_2026)
                        .when(OccupationalConditions.NOT_ESTIMATED)
                        .mustWhile(
                                "occupational.potential", OccupationalConditions::isToBeEstimated, _ -> Duty.noTerm())
                        .from(OccupationalConditions::estimatedFrom)
                        .fromWorded(TermWording.of("from.workPotential", WorkPotential.ESTIMATE_AFTER)),
                ofWorker(OccupationalAct.VisitAsked.class, WaysToTell.ASKING)
                        .when(OccupationalConditions.NO_VISIT_ASKED, OccupationalConditions.WORKER_MAY_ASK_VISIT),
                FileRow.in(OCCUPATIONAL, OccupationalAct.VisitAsked.class, EMPLOYER, Articles.CODEX)
                        .inForce(SINCE_2026)
                        .when(OccupationalConditions.NO_VISIT_ASKED, OccupationalConditions.EMPLOYER_MAY_ASK_VISIT),
                FileRow.in(OCCUPATIONAL, OccupationalAct.VisitHeld.class, OCCUPATIONAL_PHYSICIAN, Articles.CODEX)
                        .when(OccupationalConditions.VISIT_ASKED)
                        .must("occupational.visit")
                        .notBefore(s -> s.thread().visitAsked()),
                FileRow.in(OCCUPATIONAL, OccupationalAct.HealthNoted.class, OCCUPATIONAL_PHYSICIAN, Articles.CODEX));
    }

    private static List<Row<In<Occupational>, ?>> assessing() {
        return List.of(
                step(OccupationalAct.Assessed.class, OCCUPATIONAL_PHYSICIAN)
                        .when(OccupationalConditions.TO_ASSESS)
                        .must("occupational.assessment", ReintegrationCourse::assessBy)
                        .untilWorded(ASSESSED_BY)
                        .from(ReintegrationCourse::assessedFrom)
                        .fromWorded(TermWording.of("from.furtherAssessment"))
                        .notBefore(s -> ReintegrationCourse.toAssess(s).map(Reintegration::asked))
                        .check(
                                "decisionOfVersion",
                                "decision",
                                (s, p, act) -> OccupationalConditions.isDecision(s, p.happenedOn(), act.decision()))
                        .check(
                                "reviewWhereNothingSettled",
                                "reviewOn",
                                (s, p, act) -> OccupationalConditions.isReview(s, p.happenedOn(), act)),
                step(OccupationalAct.Closed.class, OCCUPATIONAL_PHYSICIAN)
                        .when(OccupationalConditions.ONE_GOES_ON)
                        .notBefore(s -> ReintegrationCourse.goingOn(s).map(Reintegration::asked)),
                ofWorker(OccupationalAct.Appealed.class, WaysToTell.ASKING)
                        .when(OccupationalConditions.APPEAL_OPEN)
                        .notBefore(s -> s.thread().reintegration().flatMap(Reintegration::assessed)),
                step(OccupationalAct.AppealDecided.class, OCCUPATIONAL_PHYSICIAN)
                        .when(OccupationalConditions.APPEALED)
                        .must("occupational.appeal", ReintegrationCourse::inspectionBy)
                        .untilWorded(TermWording.of("inspection", OccupationalAssessment.INSPECTION))
                        .notBy(OccupationalProcedure::whoAssessed)
                        .check(
                                "notOwnDecision",
                                "",
                                (s, p, _) -> whoAssessed(s)
                                        .filter(p.by().person()::equals)
                                        .isEmpty())
                        .notBefore(s -> ReintegrationCourse.goingOn(s).flatMap(Reintegration::appealed)));
    }

    /// Nobody judges their own decision. In the appeal the physician of the inspection decides with the treating and
    /// the occupational physician; a colleague of the same service records what came of it.
    private static Optional<PersonId> whoAssessed(In<Occupational> s) {
        return s.thread().reintegration().flatMap(Reintegration::assessedBy);
    }

    private static List<Row<In<Occupational>, ?>> planning() {
        return List.of(
                planned(OccupationalAct.PlanHandedOver.class)
                        .check(
                                "planHours",
                                "hoursAWeek",
                                (_, _, act) -> act.hoursAWeek().signum() > 0)
                        .check(
                                "planDays",
                                "until",
                                (_, _, act) ->
                                        act.until().filter(act.from()::isAfter).isEmpty()),
                planned(OccupationalAct.PlanNotPossible.class),
                answered(OccupationalAct.PlanAccepted.class),
                answered(OccupationalAct.PlanRefused.class),
                FileRow.in(
                                OCCUPATIONAL,
                                OccupationalAct.PlanCommented.class,
                                ADVISORY_PHYSICIAN,
                                Articles.PLAN_COMMENTED)
                        .inForce(SINCE_2017)
                        .when(OccupationalConditions.COMMENT_OPEN)
                        .must(
                                "occupational.comment",
                                _ -> false,
                                s -> ReintegrationCourse.commentBy(s).orElseGet(Duty::noTerm))
                        .untilWorded(TermWording.of("comment", EmployersPlan.COMMENT))
                        .notBefore(s -> s.thread().reintegration().flatMap(Reintegration::planHandedOver)));
    }

    private static List<Row<In<Occupational>, ?>> forceMajeure() {
        return List.of(
                forceMajeureAsked(INSURED).alsoByRepresentative().alsoEntered(WaysToTell.BINDING),
                forceMajeureAsked(EMPLOYER),
                FileRow.in(
                                OCCUPATIONAL,
                                OccupationalAct.ForceMajeureAssessed.class,
                                OCCUPATIONAL_PHYSICIAN,
                                Articles.FORCE_MAJEURE)
                        .inForce(OWN_PROCEDURE)
                        .when(OccupationalConditions.FORCE_MAJEURE_ASKED, OccupationalConditions.NONE_GOES_ON)
                        .must("occupational.forceMajeure")
                        .notBefore(s -> s.thread().forceMajeureAsked()));
    }

    private static Row<In<Occupational>, OccupationalAct.ForceMajeureAsked> forceMajeureAsked(Role by) {
        return FileRow.in(OCCUPATIONAL, OccupationalAct.ForceMajeureAsked.class, by, Articles.FORCE_MAJEURE)
                .inForce(OWN_PROCEDURE)
                .when(OccupationalConditions.FORCE_MAJEURE_NOT_ASKED, OccupationalConditions.FORCE_MAJEURE_POSSIBLE);
    }

    private static List<Row<In<Occupational>, ?>> ending() {
        return List.of(
                FileRow.in(OCCUPATIONAL, OccupationalAct.ContractEnded.class, EMPLOYER, Articles.CONTRACT_ENDED)
                        .check("forceMajeureFound", "how", OccupationalProcedure::isPossibleEnd),
                FileRow.in(OCCUPATIONAL, OccupationalAct.Ended.class, RETURN_TO_WORK_COORDINATOR, Articles.SECURITY)
                        .when(OccupationalConditions.NOTHING_WAITS)
                        .must("occupational.end")
                        .from(OccupationalConditions::endedFrom)
                        .fromWorded(TermWording.of("from.recognisedUntil")));
    }

    private static boolean isPossibleEnd(In<Occupational> s, ProposedAct proposed, OccupationalAct.ContractEnded act) {
        return !act.how().isForceMajeure() || ForceMajeure.mayEnd(s, proposed.happenedOn());
    }
}
