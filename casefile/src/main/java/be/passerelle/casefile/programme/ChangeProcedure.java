// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import static be.passerelle.casefile.incapacity.IncapacityConditions.INCAPABLE;
import static be.passerelle.casefile.incapacity.IncapacityConditions.IN_PUBLIC_OF_TRAINING;
import static be.passerelle.casefile.programme.Programme.PROGRAMME;
import static be.passerelle.casefile.programme.ProgrammeConditions.EVALUATED_AFTER;
import static be.passerelle.casefile.programme.ProgrammeConditions.GRANTED;
import static be.passerelle.casefile.programme.ProgrammeConditions.NOTHING_UNDER_WAY;
import static be.passerelle.casefile.programme.ProgrammeConditions.NO_REINTEGRATION;
import static be.passerelle.casefile.programme.ProgrammeConditions.TRAINING_ENDED;
import static be.passerelle.casefile.programme.ProgrammeConditions.TRAINING_RUNS;
import static be.passerelle.casefile.programme.ProgrammeConditions.mayAskForChange;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.EMPLOYMENT_ADVISER;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.programme.EvaluationTerms;
import be.passerelle.registers.convention.RequestKind;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Duty;
import be.passerelle.stream.procedure.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The table of changes of a granted training, up to their description: what follows is that of any request.
final class ChangeProcedure {

    static final List<Row<?, ?>> ROWS = List.of(
            prolongation(EMPLOYMENT_ADVISER),
            prolongation(RETURN_TO_WORK_COORDINATOR),
            prolongation(ADVISORY_PHYSICIAN),
            modification(EMPLOYMENT_ADVISER),
            modification(RETURN_TO_WORK_COORDINATOR),
            modification(ADVISORY_PHYSICIAN),
            reintegration(EMPLOYMENT_ADVISER),
            reintegration(RETURN_TO_WORK_COORDINATOR),
            reintegration(ADVISORY_PHYSICIAN));

    private ChangeProcedure() {}

    private static Row<In<Programme>, ProgrammeAct.ProlongationProposed> prolongation(Role by) {
        return FileRow.in(PROGRAMME, ProgrammeAct.ProlongationProposed.class, by, Articles.TRAINING_DECISION)
                .when(
                        INCAPABLE,
                        IN_PUBLIC_OF_TRAINING,
                        GRANTED,
                        TRAINING_RUNS,
                        NOTHING_UNDER_WAY,
                        mayAskForChange(by, RequestKind.PROLONGATION))
                .notBefore(s -> s.thread().current().decision().notified())
                .check("prolongs", "endsOn", (s, _, act) -> prolongs(s.thread().grant(), act));
    }

    private static Row<In<Programme>, ProgrammeAct.ModificationProposed> modification(Role by) {
        return FileRow.in(PROGRAMME, ProgrammeAct.ModificationProposed.class, by, Articles.TRAINING_DECISION)
                .when(
                        INCAPABLE,
                        IN_PUBLIC_OF_TRAINING,
                        GRANTED,
                        TRAINING_RUNS,
                        NOTHING_UNDER_WAY,
                        mayAskForChange(by, RequestKind.MODIFICATION))
                .mustWhile("programme.notBegun", s -> clarifies(s, by), _ -> Duty.noTerm())
                .notBefore(s -> s.thread().current().decision().notified())
                .check("endsAfterStart", "endsOn", (_, _, act) -> !act.endsOn().isBefore(act.startsOn()))
                .check(
                        "prolongsNothing",
                        "endsOn",
                        (s, _, act) -> prolongsNothing(s.thread().grant(), act))
                .check("startsLaterOrAsBefore", "startsOn", (s, p, act) -> startFits(s, p.happenedOn(), act.startsOn()))
                .check(
                        "changesSomething",
                        "endsOn",
                        (s, _, act) -> changes(s.thread().grant(), act));
    }

    /// After the evaluation right after the training, and within the phase.
    private static Row<In<Programme>, ProgrammeAct.ReintegrationProposed> reintegration(Role by) {
        return FileRow.in(PROGRAMME, ProgrammeAct.ReintegrationProposed.class, by, Articles.REHABILITATION)
                .when(
                        INCAPABLE,
                        IN_PUBLIC_OF_TRAINING,
                        GRANTED,
                        TRAINING_ENDED,
                        EVALUATED_AFTER,
                        NOTHING_UNDER_WAY,
                        NO_REINTEGRATION,
                        mayAskForChange(by, RequestKind.TRAINING))
                .notBefore(s -> s.thread().evaluations().after())
                .check("withinPhase", "happenedOn", (s, p, _) -> isWithinPhase(s, p.happenedOn()));
    }

    private static boolean isWithinPhase(In<Programme> s, LocalDate day) {
        return s.thread()
                .training()
                .ended()
                .flatMap(ended -> EvaluationTerms.sixMonths(s.law(), ended).value())
                .filter(last -> !day.isAfter(last.day()))
                .isPresent();
    }

    /// Of a training that did not begin, whoever asked for it sees with the person whether it is put later; the
    /// person may give it up, and it may begin yet.
    private static Finding<Yes> clarifies(In<Programme> s, Role by) {
        Training training = s.thread().training();
        return training.notBegun().isPresent() && training.started().isEmpty()
                ? ProgrammeProcedure.asks(s, by)
                : Finding.no(lines -> lines.fact(Phrase.of("condition.notBegun")));
    }

    private static boolean prolongs(Grant granted, ProgrammeAct.ProlongationProposed act) {
        boolean shortens = act.endsOn().isBefore(granted.days().until()) || act.hours() < granted.hours();
        return !shortens && (act.endsOn().isAfter(granted.days().until()) || act.hours() > granted.hours());
    }

    /// The days of a training that has not begun may all be put later.
    private static boolean prolongsNothing(Grant granted, ProgrammeAct.ModificationProposed act) {
        long days = ChronoUnit.DAYS.between(act.startsOn(), act.endsOn()) + 1;
        boolean sameStart = act.startsOn().equals(granted.days().from());
        return act.hours() <= granted.hours()
                && days <= granted.days().days()
                && !(sameStart && act.endsOn().isAfter(granted.days().until()));
    }

    /// A training that has begun, or should have, keeps its first day.
    private static boolean startFits(In<Programme> s, LocalDate proposed, LocalDate startsOn) {
        boolean same = startsOn.equals(s.thread().grant().days().from());
        return same || (s.thread().training().started().isEmpty() && startsOn.isAfter(proposed));
    }

    private static boolean changes(Grant granted, ProgrammeAct.ModificationProposed act) {
        boolean sameDays = act.startsOn().equals(granted.days().from())
                && act.endsOn().equals(granted.days().until());
        return !sameDays || act.hours() != granted.hours() || act.price().compareTo(granted.price()) != 0;
    }
}
