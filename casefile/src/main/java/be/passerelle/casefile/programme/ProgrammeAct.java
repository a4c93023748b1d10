// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import static be.passerelle.stream.act.ActKind.REPORT;
import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.ATTENDANCE;
import static be.passerelle.stream.act.Compartment.PROGRAMME;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.assessment.Occupation;
import be.passerelle.casefile.file.GivesUp;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.OfKind;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.ToldTo;
import be.passerelle.stream.act.Within;
import be.passerelle.stream.act.WorthReading;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Acts of a vocational rehabilitation programme (law of 14 July 1994, art. 109bis).
public sealed interface ProgrammeAct extends ActInProgramme {

    /// A training project is described, for the advisory physician's finding. Opens the programme.
    @FilledWith(ProposingProject.class)
    @Declared(code = "programme.projectProposed", kind = STEP, compartment = PROGRAMME)
    record ProjectProposed(
            @TextLength(max = 160) String course,
            @OfKind(OrganisationKind.TRAINING_CENTRE) OrganisationId centre,
            Occupation occupation,
            Language language,
            LocalDate startsOn,
            LocalDate endsOn,
            @Within(min = 1, max = 5000) int hours,
            Money price,
            boolean recognisedDiploma,
            boolean soughtOnLocalMarket)
            implements ProgrammeAct {}

    /// The training is compatible with health, and necessary. Before the request is sent.
    @Declared(code = "programme.foundCompatible", kind = STEP, compartment = PROGRAMME)
    record FoundCompatible(
            @TextLength(max = 1000, lines = true) Optional<String> conditions) implements ProgrammeAct {}

    /// The training is not compatible with health, or not necessary: an opinion, as the commission alone
    /// refuses. Whoever described the project may ask nevertheless.
    @Declared(code = "programme.foundIncompatible", kind = STEP, compartment = PROGRAMME)
    record FoundIncompatible(
            @TextLength(max = 1000, lines = true) String explanation) implements ProgrammeAct {}

    /// Nobody asks for a project that the advisory physician found not compatible: another one can be described.
    @Declared(code = "programme.notPursued", kind = STEP, compartment = PROGRAMME)
    record NotPursued(@TextLength(max = 1000, lines = true) String explanation) implements ProgrammeAct {}

    /// The request for the training is sent to the institute.
    @Declared(code = "programme.requested", kind = STEP, compartment = PROGRAMME)
    record Requested(@TextLength(max = 2000, lines = true) String motivation) implements ProgrammeAct {}

    /// The request lacks something.
    @Declared(code = "programme.foundIncomplete", kind = STEP, compartment = PROGRAMME)
    record FoundIncomplete(
            @Within(min = 1, max = 6) List<MissingItem> missing,
            @TextLength(max = 1000, lines = true) String explanation)
            implements ProgrammeAct {}

    /// What was missing is supplied.
    @FilledWith(Supplying.class)
    @Declared(code = "programme.supplied", kind = STEP, compartment = PROGRAMME)
    record Supplied(
            boolean recognisedDiploma,
            boolean soughtOnLocalMarket,
            Money price,
            @TextLength(max = 2000, lines = true) String answer)
            implements ProgrammeAct {}

    /// The social expert's opinion.
    @Declared(code = "programme.socialOpinionGiven", kind = STEP, compartment = PROGRAMME)
    record SocialOpinionGiven(
            Opinion opinion,
            @TextLength(max = 2000, lines = true) String reasons) implements ProgrammeAct {}

    /// The inspecting physician's opinion, in words without medical grounds. Beside it stands what the person
    /// can do, besides what the social expert reads.
    @ReadBeside(
            facts = {
                ProgrammeAct.ProjectProposed.class,
                ProgrammeAct.ProlongationProposed.class,
                ProgrammeAct.ModificationProposed.class,
                ProgrammeAct.ReintegrationProposed.class,
                ProgrammeAct.FoundCompatible.class,
                ProgrammeAct.FoundIncompatible.class,
                ProgrammeAct.Requested.class,
                ProgrammeAct.Supplied.class,
                ProgrammeAct.SocialOpinionGiven.class
            },
            earlier = {
                AssessmentAct.WorkAbilityStated.class,
                AssessmentAct.CategorySet.class,
                AssessmentAct.ReferenceOccupationsEstablished.class,
                IncapacityAct.Recognised.class,
                IncapacityAct.Prolonged.class,
                IncapacityAct.InvalidityRecognised.class,
                ProgrammeAct.ProjectProposed.class,
                ProgrammeAct.Withdrawn.class,
                DecisionAct.GrantedUnderDirective.class,
                DecisionAct.TakenByCommission.class
            })
    @Declared(code = "programme.medicalOpinionGiven", kind = STEP, compartment = PROGRAMME)
    record MedicalOpinionGiven(
            Opinion opinion,
            @TextLength(max = 2000, lines = true) String reasons) implements ProgrammeAct {}

    /// The person gives up the project, or the training that was granted: at any moment, and nobody does it
    /// without them.
    @ToldTo(Role.TRAINING_CENTRE)
    @Declared(code = "programme.withdrawn", kind = STEP, compartment = PROGRAMME)
    record Withdrawn(@TextLength(max = 1000, lines = true) Optional<String> reason) implements ProgrammeAct, GivesUp {}

    /// More days or hours of a training that was granted: it is asked for and decided as the training was. The
    /// days and hours are those of the whole training, as it would be.
    @FilledWith(ChangingTraining.class)
    @Declared(code = "programme.prolongationProposed", kind = STEP, compartment = PROGRAMME)
    record ProlongationProposed(
            LocalDate endsOn,
            @Within(min = 1, max = 5000) int hours,
            Money price,
            @TextLength(max = 2000, lines = true) String reason)
            implements ProgrammeAct {}

    /// Another course of a training that was granted, with no more days and hours: asked for and decided as the
    /// training was.
    @FilledWith(ChangingTraining.class)
    @Declared(code = "programme.modificationProposed", kind = STEP, compartment = PROGRAMME)
    record ModificationProposed(
            LocalDate startsOn,
            LocalDate endsOn,
            @Within(min = 1, max = 5000) int hours,
            Money price,
            @TextLength(max = 2000, lines = true) String reason)
            implements ProgrammeAct {}

    /// Support in the search for work, during the phase of reintegration after a training: asked for and decided
    /// as the training was. Without it nothing of that phase is paid.
    @Declared(code = "programme.reintegrationProposed", kind = STEP, compartment = PROGRAMME)
    record ReintegrationProposed(
            @TextLength(max = 1000, lines = true) String support,
            Money price,
            @TextLength(max = 2000, lines = true) String reason)
            implements ProgrammeAct {}

    /// The training started; it happened on its first day.
    @Declared(code = "programme.trainingStarted", kind = REPORT, compartment = ATTENDANCE)
    record TrainingStarted() implements ProgrammeAct {}

    /// The training did not begin, though it was granted: nobody came, or the centre put it off. It happened on
    /// a day from the first granted one on; whether it is given up, the person alone says. From the last granted
    /// day on it cannot begin any more, and the programme is over.
    @Declared(code = "programme.trainingNotBegun", kind = REPORT, compartment = ATTENDANCE)
    record TrainingNotBegun(
            @TextLength(max = 1000, lines = true) Optional<String> remarks) implements ProgrammeAct {}

    /// The training is interrupted; it happened on the first day without it.
    @Declared(code = "programme.trainingInterrupted", kind = REPORT, compartment = ATTENDANCE)
    record TrainingInterrupted(InterruptedBy by, Optional<LocalDate> expectedOn) implements ProgrammeAct {}

    /// The training is resumed; it happened on the first day with it.
    @Declared(code = "programme.trainingResumed", kind = REPORT, compartment = ATTENDANCE)
    record TrainingResumed() implements ProgrammeAct {}

    /// The hours really followed in a month.
    @FilledWith(RecordingAttendance.class)
    @Declared(code = "programme.attendanceRecorded", kind = REPORT, compartment = ATTENDANCE)
    record AttendanceRecorded(
            YearMonth month, @Within(max = 400) BigDecimal hours) implements ProgrammeAct {}

    /// The centre's report on the way.
    @Declared(code = "programme.interimReported", kind = REPORT, compartment = ATTENDANCE)
    record InterimReported(
            @TextLength(max = 2000, lines = true) String report) implements ProgrammeAct {}

    /// The training ended; it happened on its last day.
    @Declared(code = "programme.trainingEnded", kind = REPORT, compartment = ATTENDANCE)
    record TrainingEnded(
            TrainingResult result,
            boolean certificate,
            @TextLength(max = 1000, lines = true) Optional<String> remarks) implements ProgrammeAct {}

    /// The advisory physician's evaluation right after the training.
    @WorthReading(beside = {IncapacityAct.Ended.class, IncapacityAct.Prolonged.class})
    @Declared(code = "programme.evaluatedAfterTraining", kind = STEP, compartment = PROGRAMME)
    record EvaluatedAfterTraining(
            @TextLength(max = 2000, lines = true) String findings) implements ProgrammeAct {}

    /// The advisory physician's evaluation, six months at most after the training, however it ended.
    @Declared(code = "programme.evaluatedAtSixMonths", kind = STEP, compartment = PROGRAMME)
    record EvaluatedAtSixMonths(
            boolean newSkillsAcquired,
            @TextLength(max = 2000, lines = true) String findings) implements ProgrammeAct {}

    /// The incapacity is evaluated again, with the new skills.
    @Declared(code = "programme.incapacityReEvaluated", kind = STEP, compartment = PROGRAMME)
    record IncapacityReEvaluated(
            ReEvaluation conclusion,
            @TextLength(max = 2000, lines = true) String reasons) implements ProgrammeAct {}
}
