// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import static be.passerelle.casefile.procedure.OnFile.INCAPABLE;
import static be.passerelle.casefile.procedure.OnFile.IN_PUBLIC;
import static be.passerelle.casefile.procedure.OnFile.IN_PUBLIC_UNTOLD;
import static be.passerelle.casefile.procedure.OnFile.NO_OPEN_PROGRAMME;
import static be.passerelle.casefile.procedure.OnFile.OPEN_TRAJECTORY;
import static be.passerelle.casefile.procedure.ThreadKind.PROGRAMME;
import static be.passerelle.casefile.programme.ProgrammeConditions.*;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.INSPECTING_PHYSICIAN;
import static be.passerelle.stream.act.Role.INSURED;
import static be.passerelle.stream.act.Role.REFERRAL_COUNSELLOR;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;
import static be.passerelle.stream.act.Role.SOCIAL_EXPERT;

import be.passerelle.casefile.decision.DirectiveTest;
import be.passerelle.casefile.procedure.Articles;
import be.passerelle.casefile.procedure.Condition;
import be.passerelle.casefile.procedure.Duty;
import be.passerelle.casefile.procedure.Row;
import be.passerelle.casefile.procedure.Situation;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.programme.DecisionTerm;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The table of vocational rehabilitation: project, request, opinions. The training itself is in
/// [TrainingProcedure].
public final class ProgrammeProcedure {

    private static final List<Row<?>> PROJECT = List.of(
            project(REFERRAL_COUNSELLOR)
                    .when(
                            INCAPABLE,
                            IN_PUBLIC_UNTOLD,
                            OPEN_TRAJECTORY,
                            ENGAGED_IN_TRAJECTORY,
                            INTAKE_OF_PARTNER,
                            NO_OPEN_PROGRAMME),
            project(RETURN_TO_WORK_COORDINATOR)
                    .when(
                            INCAPABLE,
                            IN_PUBLIC,
                            OPEN_TRAJECTORY,
                            ENGAGED_IN_TRAJECTORY,
                            EMPLOYER_FIRST,
                            NO_OPEN_PROGRAMME),
            Row.in(PROGRAMME, ProgrammeAct.FoundCompatible.class, ADVISORY_PHYSICIAN, Articles.TRAINING_DECISION)
                    .when(COMPATIBILITY_OPEN)
                    .must("programme.compatibility", ProgrammeProcedure::beforeTraining),
            Row.in(PROGRAMME, ProgrammeAct.FoundIncompatible.class, ADVISORY_PHYSICIAN, Articles.TRAINING_DECISION)
                    .when(COMPATIBILITY_OPEN)
                    .must("programme.compatibility", ProgrammeProcedure::beforeTraining),
            Row.in(PROGRAMME, ProgrammeAct.Withdrawn.class, INSURED, Articles.VOLUNTARY)
                    .when(UNDECIDED),
            Row.in(PROGRAMME, ProgrammeAct.Withdrawn.class, RETURN_TO_WORK_COORDINATOR, Articles.VOLUNTARY)
                    .when(UNDECIDED));

    private static final List<Row<?>> REQUEST = List.of(
            requested(REFERRAL_COUNSELLOR),
            requested(RETURN_TO_WORK_COORDINATOR),
            requested(ADVISORY_PHYSICIAN),
            Row.in(PROGRAMME, ProgrammeAct.FoundIncomplete.class, SOCIAL_EXPERT, Articles.DIRECTIVES)
                    .when(COMPLETE, UNDECIDED)
                    .must("programme.decision", DirectiveTest::settles, ProgrammeProcedure::sameDay)
                    .notBefore(s -> s.programme().complete()),
            supplied(REFERRAL_COUNSELLOR),
            supplied(RETURN_TO_WORK_COORDINATOR),
            supplied(ADVISORY_PHYSICIAN));

    private static final List<Row<?>> OPINIONS = List.of(
            Row.in(PROGRAMME, ProgrammeAct.SocialOpinionGiven.class, SOCIAL_EXPERT, Articles.TRAINING_DECISION)
                    .when(COMPLETE, UNDECIDED, NO_SOCIAL_OPINION)
                    .must("programme.socialOpinion", s -> !DirectiveTest.settles(s), ProgrammeProcedure::sameDay)
                    .notBefore(s -> s.programme().complete()),
            Row.in(PROGRAMME, ProgrammeAct.MedicalOpinionGiven.class, INSPECTING_PHYSICIAN, Articles.TRAINING_DECISION)
                    .when(COMPLETE, UNDECIDED, NO_MEDICAL_OPINION)
                    .must("programme.medicalOpinion", ProgrammeProcedure::medicalOpinionWanted, _ -> Duty.noTerm())
                    .notBefore(s -> s.programme().complete()));

    private static final List<Row<?>> ROWS = Stream.of(PROJECT, REQUEST, OPINIONS, TrainingProcedure.ROWS)
            .<Row<?>>flatMap(List::stream)
            .toList();

    private ProgrammeProcedure() {}

    public static List<Row<?>> rows() {
        return ROWS;
    }

    /// A complete request is treated within the day.
    public static Finding<Deadline> sameDay(Situation s) {
        return s.programme()
                .complete()
                .map(c -> DecisionTerm.whenComplete(s.law(), c))
                .orElseGet(Duty::noTerm);
    }

    private static Row<ProgrammeAct.ProjectProposed> project(Role by) {
        return Row.opening(PROGRAMME, ProgrammeAct.ProjectProposed.class, by, Articles.TRAINING_DECISION)
                .check("endsAfterStart", "endsOn", (_, _, act) -> !act.endsOn().isBefore(act.startsOn()))
                .check("startsLater", "startsOn", (_, p, act) -> act.startsOn().isAfter(p.happenedOn()))
                .notBefore(s -> s.file().openTrajectory().flatMap(Trajectory::engagementComplete));
    }

    private static Row<ProgrammeAct.Requested> requested(Role by) {
        Condition mayAsk = mayAsk(by);
        return Row.in(PROGRAMME, ProgrammeAct.Requested.class, by, Articles.TRAINING_DECISION)
                .when(COMPATIBLE, NOT_REQUESTED, mayAsk)
                .must("programme.request", s -> asks(s) == by, ProgrammeProcedure::beforeTraining)
                .notBefore(s -> s.programme().compatible());
    }

    /// Who must ask: whoever described the project; where the law does not let them, the coordinator or the physician.
    private static Role asks(Situation s) {
        Role proposer = s.programme().proposer().role();
        return Stream.of(proposer, RETURN_TO_WORK_COORDINATOR)
                .filter(role -> mayAsk(role).holds().test(s))
                .findFirst()
                .orElse(ADVISORY_PHYSICIAN);
    }

    private static Row<ProgrammeAct.Supplied> supplied(Role by) {
        return Row.in(PROGRAMME, ProgrammeAct.Supplied.class, by, Articles.DIRECTIVES)
                .when(INCOMPLETE, sentBy(by))
                .must("programme.supply", ProgrammeProcedure::beforeTraining)
                .notBefore(s -> s.programme().foundIncomplete());
    }

    /// Wanted when no directive settles the request, or when the social opinion makes a refusal possible.
    private static boolean medicalOpinionWanted(Situation s) {
        return !DirectiveTest.settles(s) || s.programme().socialOpinion().isPresent();
    }

    /// No term of the law: but places in trainings were lost because decisions came after the first day.
    private static Finding<Deadline> beforeTraining(Situation s) {
        LocalDate starts = s.programme().project().startsOn();
        return Finding.of(
                Deadline.on(Day.before(starts)),
                lines -> lines.add(
                        Reason.rule(Phrase.of("procedure.beforeTraining", "day", starts), Articles.DIRECTIVES)));
    }
}
