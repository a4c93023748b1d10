// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.outcome.Outcomes;
import be.passerelle.casefile.programme.InterruptedBy;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.ReEvaluation;
import be.passerelle.casefile.programme.Training;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Habits about a training that was granted: start, attendance, end, evaluations.
final class TrainingHabits {

    private static final long HALF_HOURS = 2;
    private static final long MOST_HOURS_A_MONTH = 180;

    private TrainingHabits() {}

    static Optional<UpcomingAct> started(Moment m) {
        Programme programme = m.programme();
        Period granted = programme.grant().days();
        LocalDate decided = programme.decision().taken().orElseThrow().day();
        LocalDate first = later(granted.from(), OfficeDays.working(decided.plusDays(1)));
        if (!granted.contains(first)) {
            return Optional.empty();
        }
        if (never(m)) {
            return Optional.empty();
        }
        LocalDate on = m.after(first, 0, 4);
        return Optional.of(UpcomingAct.late(on, first, new ProgrammeAct.TrainingStarted()));
    }

    /// Now and then nobody comes.
    private static boolean never(Moment m) {
        return m.outlook().strays("training.neverBegins", m.next().thread());
    }

    /// A few days after the first; and once more when the last granted day is over.
    static Optional<UpcomingAct> notBegun(Moment m) {
        Period granted = m.programme().grant().days();
        boolean said = m.programme().training().notBegun().isPresent();
        boolean over = m.situation().day().isAfter(granted.until());
        if (!never(m) && !over) {
            return Optional.empty();
        }
        LocalDate last = said || over ? granted.until() : granted.from();
        return Optional.of(UpcomingAct.late(
                m.after(last, 2, 9), last, new ProgrammeAct.TrainingNotBegun(Optional.of(m.words("notBegun")))));
    }

    static Optional<UpcomingAct> interrupted(Moment m) {
        Period granted = m.programme().grant().days();
        LocalDate from = granted.from().plusDays(granted.days() / 3);
        boolean tooEarly =
                from.isBefore(m.programme().training().started().orElseThrow().day());
        boolean strays = m.outlook().strays("training.interrupted", m.next().thread());
        if (m.times() > 0 || tooEarly || !strays) {
            return Optional.empty();
        }
        InterruptedBy by = m.between(0, 2, "interrupted by") == 0 ? InterruptedBy.CENTRE : InterruptedBy.PERSON;
        return Optional.of(UpcomingAct.late(
                m.after(from, 0, 4),
                from,
                new ProgrammeAct.TrainingInterrupted(by, Optional.of(from.plusDays(awayFor(m))))));
    }

    private static int awayFor(Moment m) {
        return m.chance().between(7, 45, "interrupted for", m.next().thread());
    }

    static Optional<UpcomingAct> resumed(Moment m) {
        LocalDate away =
                m.programme().training().interruption().orElseThrow().from().day();
        LocalDate again = away.plusDays(awayFor(m));
        return Optional.of(UpcomingAct.late(m.after(again, 0, 4), again, new ProgrammeAct.TrainingResumed()));
    }

    static Optional<UpcomingAct> attendanceRecorded(Moment m) {
        Programme programme = m.programme();
        return programme
                .monthWithoutHours()
                .map(month -> UpcomingAct.of(
                        m.after(later(m.seen(), m.next().from()), 1, 8),
                        _ -> new ProgrammeAct.AttendanceRecorded(month, hours(m, programme, month))));
    }

    private static LocalDate lastDay(Programme programme) {
        return programme
                .training()
                .ended()
                .map(DatedFact::day)
                .orElse(programme.grant().days().until());
    }

    /// The share of the hours of the whole training that falls into the month, less some absence, in half
    /// hours.
    private static BigDecimal hours(Moment m, Programme programme, YearMonth month) {
        Period whole = programme.grant().days();
        LocalDate from = later(programme.training().started().orElseThrow().day(), month.atDay(1));
        LocalDate until = earlier(lastDay(programme), month.atEndOfMonth());
        long span = until.isBefore(from) ? 0 : ChronoUnit.DAYS.between(from, until) + 1;
        long days = Math.min(span, programme.training().daysIn(month));
        long present = m.between(82, 100, "present");
        long halfHours = programme.grant().hours() * HALF_HOURS * days * present / (whole.days() * 100);
        return BigDecimal.valueOf(Math.min(halfHours, MOST_HOURS_A_MONTH * HALF_HOURS) * 5, 1);
    }

    static Optional<UpcomingAct> interimReported(Moment m) {
        if (m.times() > 0 || m.between(0, 2, "interim") > 0) {
            return Optional.empty();
        }
        long half = m.programme().grant().days().days() / 2;
        LocalDate on = m.programme().grant().days().from().plusDays(half);
        return Optional.of(UpcomingAct.of(on, _ -> new ProgrammeAct.InterimReported(m.words("interim"))));
    }

    static Optional<UpcomingAct> ended(Moment m) {
        Programme programme = m.programme();
        Period granted = programme.grant().days();
        if (m.outlook().strays("training.abandoned", m.next().thread())) {
            int percent = m.between(15, 70, "abandons at");
            LocalDate last =
                    later(latestChange(programme.training()), granted.from().plusDays(granted.days() * percent / 100));
            return Optional.of(UpcomingAct.late(
                    m.after(last, 1, 12),
                    last,
                    new ProgrammeAct.TrainingEnded(
                            TrainingResult.ABANDONED, false, Optional.of(m.words("abandoned")))));
        }
        LocalDate last = later(latestChange(programme.training()), granted.until());
        boolean passes = m.outlook().stage().isPresent() || m.happens("training.passed");
        return Optional.of(UpcomingAct.late(
                m.after(last, 0, 7),
                last,
                new ProgrammeAct.TrainingEnded(
                        passes ? TrainingResult.SUCCESS : TrainingResult.FAILURE,
                        passes,
                        Optional.of(m.words(passes ? "passed" : "failed")))));
    }

    /// The day before which it did not end.
    private static LocalDate latestChange(Training training) {
        LocalDate day = training.started().orElseThrow().day();
        for (Training.Interruption each : training.interruptions()) {
            day = each.resumed().orElse(each.from()).day();
        }
        return day;
    }

    static Optional<UpcomingAct> evaluatedAfter(Moment m) {
        return Optional.of(UpcomingAct.of(
                m.after(5, 24), _ -> new ProgrammeAct.EvaluatedAfterTraining(m.words("evaluationAfter"))));
    }

    static Optional<UpcomingAct> evaluatedAtSixMonths(Moment m) {
        LocalDate due = m.next().until().orElse(m.seen().plusMonths(7));
        boolean skills = m.programme().training().isPassed() && m.between(0, 9, "skills") > 0;
        return Optional.of(UpcomingAct.of(
                m.after(due.minusDays(16), 0, 19),
                _ -> new ProgrammeAct.EvaluatedAtSixMonths(skills, m.words("evaluationAtSix"))));
    }

    static Optional<UpcomingAct> reEvaluated(Moment m) {
        boolean back = m.file().state(Outcomes.OUTCOMES).returned().isPresent();
        boolean skilled = m.done(ProgrammeAct.EvaluatedAtSixMonths.class).stream()
                .anyMatch(a -> a.act() instanceof ProgrammeAct.EvaluatedAtSixMonths at && at.newSkillsAcquired());
        boolean fit = skilled && (back || m.happens("training.noLongerIncapable"));
        return Optional.of(UpcomingAct.of(
                m.after(later(m.seen(), m.next().from()), 2, 20),
                _ -> new ProgrammeAct.IncapacityReEvaluated(
                        fit ? ReEvaluation.NO_LONGER_INCAPABLE : ReEvaluation.STILL_INCAPABLE,
                        m.words(fit ? "reEvaluatedFit" : "reEvaluatedIncapable"))));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
