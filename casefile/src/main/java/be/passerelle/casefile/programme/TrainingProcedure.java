// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import static be.passerelle.casefile.incapacity.IncapacityConditions.INCAPABLE;
import static be.passerelle.casefile.programme.Programme.PROGRAMME;
import static be.passerelle.casefile.programme.ProgrammeConditions.*;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.INSPECTING_PHYSICIAN;
import static be.passerelle.stream.act.Role.TRAINING_CENTRE;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.programme.EvaluationTerms;
import be.passerelle.law.programme.ReEvaluator;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Duty;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.TermWording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The table of a training that was granted: start, attendance, end, evaluations.
final class TrainingProcedure {

    static final List<Row<?, ?>> ROWS = List.of(
            FileRow.in(PROGRAMME, ProgrammeAct.TrainingStarted.class, TRAINING_CENTRE, Articles.REHABILITATION)
                    .when(GRANTED, NOT_STARTED, TRAINING_RUNS)
                    .must("programme.start")
                    .from(s -> s.thread().grant().days().from())
                    .fromWorded(TermWording.of("from.training"))
                    .check(
                            "withinGranted",
                            "happenedOn",
                            (s, p, _) -> s.thread().grant().days().contains(p.happenedOn())),
            FileRow.in(PROGRAMME, ProgrammeAct.TrainingNotBegun.class, TRAINING_CENTRE, Articles.REHABILITATION)
                    .when(GRANTED, NOT_STARTED, TRAINING_RUNS, NOT_YET_SAID_TO_LAPSE)
                    .must("programme.start")
                    .from(s -> s.thread().grant().days().from())
                    .fromWorded(TermWording.of("from.training")),
            FileRow.in(PROGRAMME, ProgrammeAct.TrainingInterrupted.class, TRAINING_CENTRE, Articles.REHABILITATION)
                    .when(GRANTED, STARTED, TRAINING_RUNS, NOT_INTERRUPTED)
                    .notBefore(s -> s.thread().training().latestChange())
                    .check(
                            "expectedLater",
                            "expectedOn",
                            (_, p, act) -> act.expectedOn()
                                    .filter(day -> !day.isAfter(p.happenedOn()))
                                    .isEmpty()),
            FileRow.in(PROGRAMME, ProgrammeAct.TrainingResumed.class, TRAINING_CENTRE, Articles.REHABILITATION)
                    .when(GRANTED, STARTED, TRAINING_RUNS, INTERRUPTED)
                    .must("programme.resume")
                    .notBefore(s -> s.thread().training().latestChange())
                    .check(
                            "resumesLater",
                            "happenedOn",
                            (s, p, _) -> s.thread()
                                    .training()
                                    .interruption()
                                    .filter(without -> p.happenedOn()
                                            .isAfter(without.from().day()))
                                    .isPresent()),
            FileRow.in(PROGRAMME, ProgrammeAct.AttendanceRecorded.class, TRAINING_CENTRE, Articles.PREMIUMS)
                    .when(WAS_GRANTED, STARTED)
                    .must(
                            "programme.attendance",
                            s -> s.thread().monthWithoutHours().isPresent(),
                            _ -> Duty.noTerm())
                    .from(TrainingProcedure::attendanceFrom)
                    .fromWorded(TermWording.of("from.attendance"))
                    .check("monthOfTraining", "month", (s, p, act) -> isMonthOfTraining(s, p, act.month()))
                    .check(
                            "hoursFitDays",
                            "hours",
                            (s, _, act) -> fitsDays(s.thread().training(), act)),
            FileRow.in(PROGRAMME, ProgrammeAct.InterimReported.class, TRAINING_CENTRE, Articles.REHABILITATION)
                    .when(GRANTED, STARTED, TRAINING_RUNS)
                    .notBefore(s -> s.thread().training().started()),
            FileRow.in(PROGRAMME, ProgrammeAct.TrainingEnded.class, TRAINING_CENTRE, Articles.REHABILITATION)
                    .when(GRANTED, STARTED, TRAINING_RUNS)
                    .mustWhile("programme.end", TrainingProcedure::lastDayReached, _ -> Duty.noTerm())
                    .notBefore(s -> s.thread().training().latestChange())
                    .check(
                            "certificateOfSuccess",
                            "certificate",
                            (_, _, act) -> !act.certificate() || act.result() == TrainingResult.SUCCESS),
            FileRow.in(PROGRAMME, ProgrammeAct.EvaluatedAfterTraining.class, ADVISORY_PHYSICIAN, Articles.RE_EVALUATION)
                    .when(WAS_GRANTED, TRAINING_ENDED, NOT_EVALUATED_AFTER)
                    .must("programme.evaluationAfter")
                    .notBefore(s -> s.thread().training().ended()),
            FileRow.in(PROGRAMME, ProgrammeAct.EvaluatedAtSixMonths.class, ADVISORY_PHYSICIAN, Articles.RE_EVALUATION)
                    .when(WAS_GRANTED, TRAINING_ENDED, NOT_EVALUATED_AT_SIX)
                    .must("programme.evaluationAtSixMonths", TrainingProcedure::sixMonths)
                    .untilWorded(TermWording.of("sixMonths", EvaluationTerms.REINTEGRATION_PHASE))
                    .notBefore(s -> s.thread().training().ended()),
            reEvaluated(ADVISORY_PHYSICIAN, ReEvaluator.ADVISORY_PHYSICIAN),
            reEvaluated(INSPECTING_PHYSICIAN, ReEvaluator.MEDICAL_COUNCIL));

    private TrainingProcedure() {}

    private static Row<In<Programme>, ProgrammeAct.IncapacityReEvaluated> reEvaluated(
            Role by, ReEvaluator reEvaluator) {
        Condition<In<Programme>> isReEvaluator = Condition.found(
                "reEvaluates",
                Articles.RE_EVALUATION,
                s -> EvaluationTerms.reEvaluator(s.law(), s.on()).where(r -> r == reEvaluator));
        return FileRow.in(PROGRAMME, ProgrammeAct.IncapacityReEvaluated.class, by, Articles.RE_EVALUATION)
                .when(
                        INCAPABLE,
                        WAS_GRANTED,
                        TRAINING_ENDED,
                        SUCCEEDED,
                        EVALUATED_AT_SIX,
                        NOT_RE_EVALUATED,
                        isReEvaluator)
                .must("programme.reEvaluation")
                .from(s -> sixMonths(s).value().map(Deadline::day).orElse(LocalDate.MIN))
                .fromWorded(TermWording.of("from.sixMonths", EvaluationTerms.REINTEGRATION_PHASE))
                .notBefore(s -> s.thread().evaluations().atSixMonths())
                .check(
                        "notWhilePresumed",
                        "conclusion",
                        (s, p, act) -> act.conclusion() != ReEvaluation.NO_LONGER_INCAPABLE
                                || !s.rights().isPresumedIncapable(s.file(), s.law(), p.happenedOn()));
    }

    private static Finding<Deadline> sixMonths(In<Programme> s) {
        return s.thread()
                .training()
                .ended()
                .map(ended -> EvaluationTerms.sixMonths(s.law(), ended))
                .orElseGet(Duty::noTerm);
    }

    /// From its last day on, the end of the training must be noted.
    static Finding<Yes> lastDayReached(In<Programme> s) {
        LocalDate lastDay = s.thread().grant().days().until();
        Finding<Yes> reached = Finding.when(
                !s.day().isBefore(lastDay), lines -> lines.fact(Phrase.of("procedure.lastDay", "day", lastDay)));
        return reached.isTold() ? reached : reached.stableAtMost(Day.before(lastDay));
    }

    /// Hours of a month are recorded when the month, or the training, is over.
    private static LocalDate attendanceFrom(In<Programme> s) {
        Optional<YearMonth> missing = s.thread().monthWithoutHours();
        Optional<DatedFact> ended = s.thread().training().ended();
        if (missing.isEmpty()) {
            return LocalDate.MIN;
        }
        LocalDate monthOver = missing.get().plusMonths(1).atDay(1);
        return ended.isPresent() && ended.get().day().isBefore(monthOver)
                ? ended.get().day()
                : monthOver;
    }

    /// No more than the days of the month hold, on which the training ran: a day has 24 hours.
    private static boolean fitsDays(Training training, ProgrammeAct.AttendanceRecorded act) {
        return act.hours().compareTo(BigDecimal.valueOf(24 * training.daysIn(act.month()))) <= 0;
    }

    private static boolean isMonthOfTraining(In<Programme> s, ProposedAct proposed, YearMonth month) {
        Programme programme = s.thread();
        YearMonth first = YearMonth.from(programme
                .training()
                .started()
                .map(DatedFact::day)
                .orElse(programme.grant().days().from()));
        YearMonth last =
                YearMonth.from(programme.training().ended().map(DatedFact::day).orElse(proposed.happenedOn()));
        return !month.isBefore(first) && !month.isAfter(last);
    }
}
