// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.incapacity.ControlFinding;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.casefile.incapacity.PensionAge;
import be.passerelle.casefile.outcome.Outcomes;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.ReEvaluation;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Habits about incapacity for work.
final class IncapacityHabits {

    private IncapacityHabits() {}

    static Optional<UpcomingAct> recognised(Moment m) {
        if (m.times() > 0) {
            return Optional.empty();
        }
        Outlook o = m.outlook();
        LocalDate until = o.start().plusDays(m.between(45, 90, "until"));
        return Optional.of(UpcomingAct.late(
                m.seen(),
                o.start(),
                new IncapacityAct.Recognised(
                        until,
                        o.scheme(),
                        o.cause(),
                        o.statutoryCivilServant(),
                        o.employer(Sentences.in(m.language(), "employer")))));
    }

    /// With the certificate the fund opens the file; later ones are recorded now and then.
    static Optional<UpcomingAct> certificateReceived(Moment m) {
        if (m.times() > 0 || !m.happens("incapacity.certificate")) {
            return Optional.empty();
        }
        LocalDate from = m.outlook().start();
        LocalDate until = from.plusDays(m.between(20, 80, "certified"));
        return Optional.of(UpcomingAct.of(
                m.after(0, 2),
                _ -> new IncapacityAct.CertificateReceived(
                        from, until, Optional.of(until.plusDays(30)), Sealed.readable(m.words("grounds")))));
    }

    /// Some contracts end meanwhile.
    static Optional<UpcomingAct> contractEnded(Moment m) {
        return m.role() == Role.RETURN_TO_WORK_COORDINATOR
                        && m.outlook().known().isEmpty()
                        && m.outlook().strays("incapacity.contractEnds")
                ? Optional.of(UpcomingAct.of(m.after(120, 500), _ -> new IncapacityAct.ContractEnded()))
                : Optional.empty();
    }

    static Optional<UpcomingAct> prolonged(Moment m) {
        Incapacity incapacity = m.incapacity();
        LocalDate until = incapacity.until();
        LocalDate invalidFrom = invalidFrom(m);
        boolean invalid = incapacity.invalidity().isPresent();
        boolean coversTheYear = !until.isBefore(invalidFrom.minusDays(1));
        Optional<LocalDate> returns = m.outlook().returnsByThemselves();
        boolean soonBack = returns.isPresent() && !returns.get().isAfter(until.plusDays(3));
        if (invalid != (m.role() == Role.INSPECTING_PHYSICIAN) || (!invalid && coversTheYear) || soonBack) {
            return Optional.empty();
        }
        int days = invalid ? m.between(200, 700, "longer") : m.between(60, 140, "longer");
        LocalDate on = m.after(until, -6, 4);
        LocalDate longer = invalid ? until.plusDays(days) : earlier(until.plusDays(days), invalidFrom.minusDays(1));
        return Optional.of(new UpcomingAct(
                on,
                day -> day.isAfter(until) ? until.plusDays(1) : day,
                _ -> new IncapacityAct.Prolonged(upToPension(m, longer))));
    }

    /// The institute controls few people.
    static Optional<UpcomingAct> controlled(Moment m) {
        return m.times() > 0 || m.between(0, 19, "controlled") > 0
                ? Optional.empty()
                : Optional.of(UpcomingAct.of(
                        m.after(m.next().from(), 5, 120),
                        _ -> new IncapacityAct.Controlled(ControlFinding.STILL_INCAPABLE)));
    }

    static Optional<UpcomingAct> invalidityProposed(Moment m) {
        LocalDate from = invalidFrom(m);
        if (m.incapacity().until().isBefore(from.minusDays(1))) {
            return Optional.empty();
        }
        int days = m.between(365, 730, "invalid for");
        return Optional.of(UpcomingAct.of(
                m.after(from, -30, -8),
                _ -> new IncapacityAct.InvalidityProposed(from.plusDays(days), Sealed.readable(m.words("grounds")))));
    }

    static Optional<UpcomingAct> invalidityNotRecognised(Moment m) {
        return isNotRecognised(m)
                ? Optional.of(UpcomingAct.of(
                        m.after(invalidFrom(m), 0, 12),
                        _ -> new IncapacityAct.InvalidityNotRecognised(Optional.of(m.words("medicalUnfavourable")))))
                : Optional.empty();
    }

    private static boolean isNotRecognised(Moment m) {
        boolean accompanied = m.file().threads(Trajectory.TRAJECTORY).open().isPresent();
        return !accompanied
                && m.outlook().stage().isEmpty()
                && m.outlook().known().isEmpty()
                && m.chance().below(50, "invalidity not recognised") == 0;
    }

    static Optional<UpcomingAct> invalidityRecognised(Moment m) {
        LocalDate from = invalidFrom(m);
        if (m.incapacity().until().isBefore(from.minusDays(1)) || isNotRecognised(m)) {
            return Optional.empty();
        }
        LocalDate on = m.after(from, 0, 12);
        int days = m.between(365, 730, "invalid for");
        return Optional.of(UpcomingAct.late(
                on, from, new IncapacityAct.InvalidityRecognised(upToPension(m, from.plusDays(days)))));
    }

    /// Now and then it becomes known during a trajectory that another insurance covers the incapacity.
    static Optional<UpcomingAct> causeEstablished(Moment m) {
        Optional<LocalDate> opened = m.file()
                .threads(Trajectory.TRAJECTORY)
                .open()
                .map(Trajectory::opened)
                .map(DatedFact::day);
        if (m.times() > 0 || opened.isEmpty() || !m.outlook().strays("incapacity.causeFoundLate")) {
            return Optional.empty();
        }
        Cause cause = m.between(0, 2, "cause") == 0 ? Cause.OCCUPATIONAL_DISEASE : Cause.ACCIDENT_AT_WORK;
        return Optional.of(UpcomingAct.late(
                opened.get().plusDays(m.between(20, 200, "found after")),
                m.incapacity().recognised().day(),
                new IncapacityAct.CauseEstablished(cause)));
    }

    static Optional<UpcomingAct> ended(Moment m) {
        Incapacity incapacity = m.incapacity();
        boolean invalid = incapacity.invalidity().isPresent();
        if (invalid != (m.role() == Role.INSPECTING_PHYSICIAN)) {
            return Optional.empty();
        }
        return endsAtPension(m, incapacity)
                .or(() -> dies(m, incapacity))
                .or(() -> endsAtWork(m, incapacity))
                .or(() -> endsAfterTraining(m))
                .or(() -> becomesKnownLate(m, incapacity))
                .or(() -> endsByItself(m, incapacity));
    }

    /// And some after they were.
    static Optional<UpcomingAct> diesLater(Moment m) {
        List<Incapacity> all = m.file().threads(Incapacity.INCAPACITY).all();
        LocalDate day = m.outlook().start().plusDays(m.chance().between(200, 1500, "dies later on"));
        return m.role() == Role.RETURN_TO_WORK_COORDINATOR
                        && !all.isEmpty()
                        && all.stream()
                                .allMatch(i -> i.ended()
                                        .filter(end -> end.day().isBefore(day))
                                        .isPresent())
                        && m.outlook().strays("person.dies")
                ? Optional.of(UpcomingAct.late(m.after(day, 1, 12), day, new PersonAct.Died()))
                : Optional.empty();
    }

    /// Recognised up to the pension, it is ended on the last day before it.
    private static Optional<UpcomingAct> endsAtPension(Moment m, Incapacity incapacity) {
        return lastBeforePension(m)
                .filter(last -> !incapacity.until().isBefore(last))
                .map(last -> UpcomingAct.late(m.after(last, 0, 9), last, new IncapacityAct.Ended(EndCause.PENSION)));
    }

    private static Optional<LocalDate> lastBeforePension(Moment m) {
        return PensionAge.of(m.file())
                .flatMap(pension -> pension.lastDay(m.situation().law()).value());
    }

    private static LocalDate upToPension(Moment m, LocalDate until) {
        return lastBeforePension(m).map(last -> earlier(until, last)).orElse(until);
    }

    /// Some people die while they are incapable of work.
    private static Optional<UpcomingAct> dies(Moment m, Incapacity incapacity) {
        LocalDate day = m.outlook().start().plusDays(m.chance().between(60, 1200, "dies on"));
        return m.outlook().strays("incapacity.dies")
                        && day.isAfter(incapacity.recognised().day())
                ? Optional.of(UpcomingAct.late(m.after(day, 1, 12), day, new IncapacityAct.Ended(EndCause.DEATH)))
                : Optional.empty();
    }

    /// Work was resumed in full: the incapacity ended the day before.
    private static Optional<UpcomingAct> endsAtWork(Moment m, Incapacity incapacity) {
        boolean full = m.file()
                .state(Outcomes.OUTCOMES)
                .latestReturn()
                .filter(r -> r.extent() == WorkExtent.FULL)
                .isPresent();
        Optional<LocalDate> back = m.file().state(Outcomes.OUTCOMES).returned().map(DatedFact::day);
        if (!full
                || back.isEmpty()
                || !back.get().isAfter(incapacity.recognised().day())) {
            return Optional.empty();
        }
        LocalDate lastDay = back.get().minusDays(1);
        return Optional.of(
                UpcomingAct.late(m.after(back.get(), 2, 12), lastDay, new IncapacityAct.Ended(EndCause.WORK_RESUMED)));
    }

    /// With the new skills the person is no longer incapable.
    private static Optional<UpcomingAct> endsAfterTraining(Moment m) {
        for (Programme programme : m.file().threads(Programme.PROGRAMME).all()) {
            Optional<DatedFact> done = programme.evaluations().reEvaluated();
            if (done.isPresent()
                    && m.file()
                            .act(done.get().act())
                            .filter(a -> a.act() instanceof ProgrammeAct.IncapacityReEvaluated re
                                    && re.conclusion() == ReEvaluation.NO_LONGER_INCAPABLE)
                            .isPresent()) {
                return Optional.of(UpcomingAct.of(
                        m.after(done.get().day(), 3, 15), _ -> new IncapacityAct.Ended(EndCause.FIT_FOR_WORK)));
            }
        }
        return Optional.empty();
    }

    /// The end of the incapacity is reported after a step that rests on it.
    private static Optional<UpcomingAct> becomesKnownLate(Moment m, Incapacity incapacity) {
        boolean held = m.outlook().stage().filter(s -> s == Halt.CONTRADICTION).isPresent();
        if (!held && !m.outlook().strays("incapacity.endsReportedLate")) {
            return Optional.empty();
        }
        Optional<LocalDate> granted = m.file().threads(Programme.PROGRAMME).all().stream()
                .filter(p -> p.decision().isGranted())
                .filter(p -> p.training().ended().isEmpty())
                .flatMap(p -> p.decision().taken().stream()
                        .map(DatedFact::day)
                        .map(day -> earlier(day, p.project().days().from())))
                .findFirst();
        Optional<LocalDate> engaged = m.file()
                .threads(Trajectory.TRAJECTORY)
                .open()
                .flatMap(t -> t.engagement().complete())
                .map(DatedFact::day);
        Optional<LocalDate> step = granted.isPresent() || m.outlook().reaches(Halt.Reach.TRAINING) ? granted : engaged;
        return step.filter(
                        day -> day.minusDays(12).isAfter(incapacity.recognised().day()))
                .map(day -> UpcomingAct.late(
                        m.after(day, 6, 20),
                        day.minusDays(m.between(2, 12, "ended before")),
                        new IncapacityAct.Ended(EndCause.WORK_RESUMED)));
    }

    private static Optional<UpcomingAct> endsByItself(Moment m, Incapacity incapacity) {
        boolean accompanied = m.file().threads(Trajectory.TRAJECTORY).open().isPresent()
                || m.file().threads(Programme.PROGRAMME).open().isPresent();
        return m.outlook()
                .returnsByThemselves()
                .filter(day ->
                        !accompanied && day.isAfter(incapacity.recognised().day()))
                .map(day -> UpcomingAct.late(
                        m.after(day, 0, 9), day.minusDays(1), new IncapacityAct.Ended(EndCause.WORK_RESUMED)));
    }

    private static LocalDate invalidFrom(Moment m) {
        Incapacity incapacity = m.incapacity();
        return IncapacityChain.of(m.file(), m.situation().law(), incapacity)
                .invalidFrom(m.file(), m.situation().law(), incapacity.scheme())
                .value()
                .orElseThrow();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
