// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import static be.passerelle.casefile.incapacity.IncapacityConditions.INCAPABLE;
import static be.passerelle.casefile.incapacity.IncapacityConditions.IN_PUBLIC_OF_TRAINING;
import static be.passerelle.casefile.programme.Programme.PROGRAMME;
import static be.passerelle.casefile.programme.ProgrammeConditions.*;
import static be.passerelle.casefile.programme.ProgrammeConditions.NO_OPEN_PROGRAMME;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.OPEN_TRAJECTORY;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.EMPLOYMENT_ADVISER;
import static be.passerelle.stream.act.Role.INSPECTING_PHYSICIAN;
import static be.passerelle.stream.act.Role.INSURED;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;
import static be.passerelle.stream.act.Role.SOCIAL_EXPERT;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.WaysToTell;
import be.passerelle.casefile.file.WholeFile;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.programme.DecisionTerm;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Duty;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.TermWording;
import be.passerelle.stream.procedure.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The table of vocational rehabilitation: project, request, opinions. The training itself is in
/// [TrainingProcedure].
public final class ProgrammeProcedure {

    static final TermWording SAME_DAY = TermWording.of("decision", DecisionTerm.SERVICE_LEVEL);

    private static final TermWording BEFORE_TRAINING = TermWording.of("beforeTraining");

    private static final Finding<Role> PHYSICIAN =
            Finding.of(ADVISORY_PHYSICIAN, lines -> lines.fact(Phrase.of("procedure.physicianAsks")));

    /// Before there were trajectories the advisory physician described the project with the person. Since then
    /// it comes out of a trajectory.
    private static final Validity BEFORE_TRAJECTORIES = new Validity(List.of(
            new Validity.Span(
                    Period.of(LocalDate.of(2009, 7, 1), LocalDate.of(2021, 12, 31)),
                    Set.of(Scheme.EMPLOYEE, Scheme.UNEMPLOYED)),
            new Validity.Span(
                    Period.of(LocalDate.of(2009, 7, 1), LocalDate.of(2022, 12, 31)), Set.of(Scheme.SELF_EMPLOYED))));

    private static final List<Row<?, ?>> PROJECT = List.of(
            project(ADVISORY_PHYSICIAN)
                    .when(INCAPABLE, IN_PUBLIC_OF_TRAINING, NO_OPEN_PROGRAMME)
                    .inForce(BEFORE_TRAJECTORIES),
            project(EMPLOYMENT_ADVISER)
                    .when(
                            INCAPABLE,
                            IN_PUBLIC_OF_TRAINING,
                            OPEN_TRAJECTORY,
                            ENGAGED_IN_TRAJECTORY,
                            INTAKE_OF_PARTNER,
                            NO_OPEN_PROGRAMME),
            project(RETURN_TO_WORK_COORDINATOR)
                    .when(INCAPABLE, IN_PUBLIC_OF_TRAINING, OPEN_TRAJECTORY, ENGAGED_IN_TRAJECTORY, NO_OPEN_PROGRAMME),
            FileRow.in(PROGRAMME, ProgrammeAct.FoundCompatible.class, ADVISORY_PHYSICIAN, Articles.TRAINING_DECISION)
                    .when(COMPATIBILITY_OPEN)
                    .must("programme.compatibility", ProgrammeProcedure::beforeTraining)
                    .untilWorded(BEFORE_TRAINING),
            FileRow.in(PROGRAMME, ProgrammeAct.FoundIncompatible.class, ADVISORY_PHYSICIAN, Articles.TRAINING_DECISION)
                    .when(COMPATIBILITY_OPEN)
                    .must("programme.compatibility", ProgrammeProcedure::beforeTraining)
                    .untilWorded(BEFORE_TRAINING),
            FileRow.in(PROGRAMME, ProgrammeAct.Withdrawn.class, INSURED, Articles.VOLUNTARY)
                    .when(MAY_GIVE_UP)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.GIVING_UP));

    private static final List<Row<?, ?>> REQUEST = List.of(
            requested(EMPLOYMENT_ADVISER),
            requested(RETURN_TO_WORK_COORDINATOR),
            requested(ADVISORY_PHYSICIAN),
            notPursued(EMPLOYMENT_ADVISER),
            notPursued(RETURN_TO_WORK_COORDINATOR),
            notPursued(ADVISORY_PHYSICIAN),
            FileRow.in(PROGRAMME, ProgrammeAct.FoundIncomplete.class, SOCIAL_EXPERT, Articles.DIRECTIVES)
                    .when(COMPLETE, UNDECIDED)
                    .must("programme.decision", DirectiveTest::settles, ProgrammeProcedure::sameDayUnderDirective)
                    .untilWorded(SAME_DAY)
                    .notBefore(s -> s.thread().current().request().complete()),
            supplied(EMPLOYMENT_ADVISER),
            supplied(RETURN_TO_WORK_COORDINATOR),
            supplied(ADVISORY_PHYSICIAN));

    private static final List<Row<?, ?>> OPINIONS = List.of(
            FileRow.in(PROGRAMME, ProgrammeAct.SocialOpinionGiven.class, SOCIAL_EXPERT, Articles.TRAINING_DECISION)
                    .when(COMPLETE, UNDECIDED, NO_SOCIAL_OPINION)
                    .must("programme.socialOpinion", s -> !DirectiveTest.settles(s), ProgrammeProcedure::sameDay)
                    .untilWorded(SAME_DAY)
                    .notBefore(s -> s.thread().current().request().complete()),
            FileRow.in(
                            PROGRAMME,
                            ProgrammeAct.MedicalOpinionGiven.class,
                            INSPECTING_PHYSICIAN,
                            Articles.TRAINING_DECISION)
                    .when(COMPLETE, UNDECIDED, NO_MEDICAL_OPINION)
                    .must("programme.medicalOpinion", ProgrammeProcedure::medicalOpinionWanted, _ -> Duty.noTerm())
                    .notBefore(s -> s.thread().current().request().complete()));

    private static final List<Row<?, ?>> ROWS = Stream.of(
                    PROJECT, ChangeProcedure.ROWS, REQUEST, OPINIONS, TrainingProcedure.ROWS, DecisionProcedure.ROWS)
            .<Row<?, ?>>flatMap(List::stream)
            .toList();

    private ProgrammeProcedure() {}

    public static List<Row<?, ?>> rows() {
        return ROWS;
    }

    /// A complete request is treated within the day.
    public static Finding<Deadline> sameDay(In<Programme> s) {
        return s.thread()
                .current()
                .request()
                .complete()
                .map(c -> DecisionTerm.whenComplete(s.law(), c))
                .orElseGet(Duty::noTerm);
    }

    /// The same for what is decided under a directive: nobody is late for days on which there was none.
    static Finding<Deadline> sameDayUnderDirective(In<Programme> s) {
        return s.thread()
                .current()
                .request()
                .complete()
                .map(c -> DecisionTerm.whenDecidable(
                        s.law(), c, DirectiveTest.knownSince(s).orElse(c.day())))
                .orElseGet(Duty::noTerm);
    }

    private static Row<In<WholeFile>, ProgrammeAct.ProjectProposed> project(Role by) {
        return FileRow.opening(PROGRAMME, ProgrammeAct.ProjectProposed.class, by, Articles.TRAINING_DECISION)
                .check("endsAfterStart", "endsOn", (_, _, act) -> !act.endsOn().isBefore(act.startsOn()))
                .check("startsLater", "startsOn", (_, p, act) -> act.startsOn().isAfter(p.happenedOn()))
                .notBefore(s -> s.file()
                        .threads(Trajectory.TRAJECTORY)
                        .open()
                        .flatMap(t -> t.engagement()
                                .complete()
                                .or(() -> t.referral().intakeHeld().filter(_ -> t.isLedByPartner()))));
    }

    private static Row<In<Programme>, ProgrammeAct.Requested> requested(Role by) {
        Condition<In<Programme>> mayAsk = mayAsk(by);
        return FileRow.in(PROGRAMME, ProgrammeAct.Requested.class, by, Articles.TRAINING_DECISION)
                .when(EXAMINED, NOT_REQUESTED, mayAsk)
                .mustWhile("programme.request", s -> asksForCompatible(s, by), ProgrammeProcedure::beforeTraining)
                .untilWorded(BEFORE_TRAINING)
                .notBefore(s -> s.thread().current().project().examined());
    }

    /// After an unfavourable opinion nobody has to ask, and somebody says what becomes of the project: it is
    /// asked for nevertheless, or not.
    private static Row<In<Programme>, ProgrammeAct.NotPursued> notPursued(Role by) {
        Condition<In<Programme>> inCharge = Condition.found("wouldAsk", Articles.TRAINING_DECISION, s -> asks(s, by));
        return FileRow.in(PROGRAMME, ProgrammeAct.NotPursued.class, by, Articles.TRAINING_DECISION)
                .when(MAY_LEAVE, NOT_REQUESTED, inCharge.about(DirectiveTest.WHO_ACCOMPANIES))
                .must(
                        "programme.pursueOrLeave",
                        s -> s.thread().current().project().incompatible().isPresent(),
                        ProgrammeProcedure::beforeTraining)
                .untilWorded(BEFORE_TRAINING)
                .notBefore(s -> s.thread().current().project().incompatible());
    }

    private static Finding<Yes> asksForCompatible(In<Programme> s, Role by) {
        return s.thread().current().project().compatible().isPresent() || isReintegration(s)
                ? asks(s, by)
                : Finding.no(lines -> lines.fact(Phrase.of("condition.incompatible")));
    }

    /// Whether this role must ask: whoever described the project; where the law does not let them, the
    /// coordinator or the physician.
    static Finding<Yes> asks(In<Programme> s, Role by) {
        return asking(s, s.thread().current().project().proposer().role())
                .or(() -> asking(s, RETURN_TO_WORK_COORDINATOR))
                .or(() -> PHYSICIAN)
                .ifUnknown(() -> PHYSICIAN)
                .where(role -> role == by)
                .map(_ -> Yes.YES);
    }

    private static Finding<Role> asking(In<Programme> s, Role role) {
        return mayAsk(role).in(s).map(_ -> role);
    }

    private static Row<In<Programme>, ProgrammeAct.Supplied> supplied(Role by) {
        return FileRow.in(PROGRAMME, ProgrammeAct.Supplied.class, by, Articles.DIRECTIVES)
                .when(INCOMPLETE, sentBy(by))
                .must("programme.supply", ProgrammeProcedure::beforeTraining)
                .untilWorded(BEFORE_TRAINING)
                .notBefore(s -> s.thread().current().request().foundIncomplete());
    }

    /// Wanted when no directive settles the request, or when the social opinion makes a refusal possible.
    private static boolean medicalOpinionWanted(In<Programme> s) {
        return !DirectiveTest.settles(s)
                || s.thread().current().opinions().social().isPresent();
    }

    /// No term of the law: but places in trainings were lost because decisions came after the first day.
    private static Finding<Deadline> beforeTraining(In<Programme> s) {
        return s.thread().current().begins().map(ProgrammeProcedure::before).orElseGet(Duty::noTerm);
    }

    private static Finding<Deadline> before(LocalDate begins) {
        return Finding.of(
                Deadline.on(Day.before(begins)),
                lines -> lines.add(
                        Reason.rule(Phrase.of("procedure.beforeTraining", "day", begins), Articles.DIRECTIVES)));
    }
}
