// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import static be.passerelle.casefile.procedure.OnFile.INCAPABLE;
import static be.passerelle.casefile.procedure.ThreadKind.PROGRAMME;
import static be.passerelle.casefile.programme.ProgrammeConditions.*;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.INSPECTING_PHYSICIAN;
import static be.passerelle.stream.act.Role.TRAINING_CENTRE;

import be.passerelle.casefile.procedure.Articles;
import be.passerelle.casefile.procedure.Condition;
import be.passerelle.casefile.procedure.Duty;
import be.passerelle.casefile.procedure.Row;
import be.passerelle.casefile.procedure.Situation;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.programme.EvaluationTerms;
import be.passerelle.law.programme.ReEvaluator;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The table of a training that was granted: start, attendance, end, evaluations.
final class TrainingProcedure {

    static final List<Row<?>> ROWS = List.of(
            Row.in(PROGRAMME, ProgrammeAct.TrainingStarted.class, TRAINING_CENTRE, Articles.REHABILITATION)
                    .when(GRANTED, NOT_STARTED, TRAINING_RUNS)
                    .must("programme.start")
                    .from(s -> s.programme().project().startsOn())
                    .check(
                            "withinGranted",
                            "happenedOn",
                            (s, p, _) -> s.programme().granted().contains(p.happenedOn())),
            Row.in(PROGRAMME, ProgrammeAct.AttendanceRecorded.class, TRAINING_CENTRE, Articles.PREMIUMS)
                    .when(GRANTED, STARTED)
                    .must(
                            "programme.attendance",
                            s -> s.programme().monthWithoutHours().isPresent(),
                            _ -> Duty.noTerm())
                    .from(TrainingProcedure::attendanceFrom)
                    .check("monthOfTraining", "month", (s, p, act) -> isMonthOfTraining(s, p, act.month())),
            Row.in(PROGRAMME, ProgrammeAct.InterimReported.class, TRAINING_CENTRE, Articles.REHABILITATION)
                    .when(GRANTED, STARTED, TRAINING_RUNS)
                    .notBefore(s -> s.programme().started()),
            Row.in(PROGRAMME, ProgrammeAct.TrainingEnded.class, TRAINING_CENTRE, Articles.REHABILITATION)
                    .when(GRANTED, TRAINING_RUNS)
                    .must("programme.end", TrainingProcedure::lastDayReached, TrainingProcedure::noTermButItsLastDay)
                    .notBefore(s -> s.programme().started())
                    .check(
                            "startedUnlessAbandoned",
                            "result",
                            (s, _, act) -> act.result() == TrainingResult.ABANDONED
                                    || s.programme().started().isPresent())
                    .check(
                            "certificateOfSuccess",
                            "certificate",
                            (_, _, act) -> !act.certificate() || act.result() == TrainingResult.SUCCESS),
            Row.in(PROGRAMME, ProgrammeAct.EvaluatedAfterTraining.class, ADVISORY_PHYSICIAN, Articles.RE_EVALUATION)
                    .when(GRANTED, TRAINING_ENDED, NOT_EVALUATED_AFTER)
                    .must("programme.evaluationAfter")
                    .notBefore(s -> s.programme().trainingEnded()),
            Row.in(PROGRAMME, ProgrammeAct.EvaluatedAtSixMonths.class, ADVISORY_PHYSICIAN, Articles.RE_EVALUATION)
                    .when(GRANTED, TRAINING_ENDED, SUCCEEDED, NOT_EVALUATED_AT_SIX)
                    .must("programme.evaluationAtSixMonths", TrainingProcedure::sixMonths)
                    .notBefore(s -> s.programme().trainingEnded()),
            reEvaluated(ADVISORY_PHYSICIAN, ReEvaluator.ADVISORY_PHYSICIAN),
            reEvaluated(INSPECTING_PHYSICIAN, ReEvaluator.MEDICAL_COUNCIL));

    private TrainingProcedure() {}

    private static Row<ProgrammeAct.IncapacityReEvaluated> reEvaluated(Role by, ReEvaluator reEvaluator) {
        Condition isReEvaluator = Condition.found(
                "reEvaluates",
                Articles.RE_EVALUATION,
                s -> EvaluationTerms.reEvaluator(s.law(), s.on()).where(r -> r == reEvaluator));
        return Row.in(PROGRAMME, ProgrammeAct.IncapacityReEvaluated.class, by, Articles.RE_EVALUATION)
                .when(INCAPABLE, GRANTED, TRAINING_ENDED, SUCCEEDED, EVALUATED_AT_SIX, NOT_RE_EVALUATED, isReEvaluator)
                .must("programme.reEvaluation")
                .from(s -> sixMonths(s).value().map(Deadline::day).orElse(LocalDate.MIN))
                .notBefore(s -> s.programme().evaluatedAtSixMonths());
    }

    private static Finding<Deadline> sixMonths(Situation s) {
        return s.programme()
                .trainingEnded()
                .map(ended -> EvaluationTerms.sixMonths(s.law(), ended))
                .orElseGet(Duty::noTerm);
    }

    private static boolean lastDayReached(Situation s) {
        return !s.day().isBefore(s.programme().project().endsOn());
    }

    /// The law sets no term; but from the last day on, the end must be noted, so until then this holds.
    private static Finding<Deadline> noTermButItsLastDay(Situation s) {
        LocalDate lastDay = s.programme().project().endsOn();
        return lastDayReached(s) ? Duty.noTerm() : Duty.noTerm().stableAtMost(Day.before(lastDay));
    }

    /// Hours of a month are recorded when the month, or the training, is over.
    private static LocalDate attendanceFrom(Situation s) {
        Optional<YearMonth> missing = s.programme().monthWithoutHours();
        Optional<DatedFact> ended = s.programme().trainingEnded();
        if (missing.isEmpty()) {
            return LocalDate.MIN;
        }
        LocalDate monthOver = missing.get().plusMonths(1).atDay(1);
        return ended.isPresent() && ended.get().day().isBefore(monthOver)
                ? ended.get().day()
                : monthOver;
    }

    private static boolean isMonthOfTraining(Situation s, ProposedAct proposed, YearMonth month) {
        Programme programme = s.programme();
        YearMonth first = YearMonth.from(programme
                .started()
                .map(DatedFact::day)
                .orElse(programme.project().startsOn()));
        YearMonth last =
                YearMonth.from(programme.trainingEnded().map(DatedFact::day).orElse(proposed.happenedOn()));
        return !month.isBefore(first) && !month.isAfter(last);
    }
}
