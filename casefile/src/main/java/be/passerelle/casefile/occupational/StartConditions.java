// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.In;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.occupational.AbsenceFromWork;
import be.passerelle.law.occupational.StartFacts;
import be.passerelle.law.occupational.TrajectoryInitiator;
import be.passerelle.law.occupational.WhoMayStart;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.procedure.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who may ask for a trajectory with the employer, from what the thread says.
final class StartConditions {

    /// The worker may ask on the material day.
    static final Condition<In<Occupational>> WORKER_MAY = mayAsk("workerMayAsk", TrajectoryInitiator.WORKER);

    /// The treating physician may, where the worker agrees.
    static final Condition<In<Occupational>> TREATING_MAY =
            mayAsk("treatingPhysicianMayAsk", TrajectoryInitiator.TREATING_PHYSICIAN);

    /// The advisory physician may.
    static final Condition<In<Occupational>> ADVISORY_MAY =
            mayAsk("advisoryPhysicianMayAsk", TrajectoryInitiator.ADVISORY_PHYSICIAN);

    private StartConditions() {}

    private static Condition<In<Occupational>> mayAsk(String code, TrajectoryInitiator who) {
        return Condition.<In<Occupational>>found(
                        code,
                        Articles.CODEX,
                        s -> WhoMayStart.may(s.law(), facts(s, who, s.on(), Optional.empty(), false, true))
                                .stableAtMost(Absences.alikeUntil(s, s.on())))
                .about(Compartment.INCAPACITY);
    }

    /// Whether the employer may ask on the day of the request, with what it says.
    static boolean employerMay(In<Occupational> s, LocalDate asked, OccupationalAct.AskedByEmployer act) {
        Finding<Yes> may = WhoMayStart.may(
                s.law(),
                facts(
                        s,
                        TrajectoryInitiator.EMPLOYER,
                        asked,
                        resumed(act),
                        act.definitiveCertificate(),
                        act.workerAgrees()));
        return may.isTold();
    }

    /// Work meanwhile has a first and a last day, both within the absence.
    static boolean isResumedWithin(In<Occupational> s, LocalDate asked, OccupationalAct.AskedByEmployer act) {
        boolean none = act.resumedFrom().isEmpty() && act.resumedUntil().isEmpty();
        return none || resumed(act).filter(days -> fits(s, asked, days)).isPresent();
    }

    private static boolean fits(In<Occupational> s, LocalDate asked, Period days) {
        return Absences.stated(s, asked)
                        .filter(stated -> days.from().isAfter(stated.since().day()))
                        .isPresent()
                && days.until().isBefore(asked);
    }

    private static Optional<Period> resumed(OccupationalAct.AskedByEmployer act) {
        return act.resumedFrom().flatMap(from -> act.resumedUntil().flatMap(until -> Period.ifAny(from, until)));
    }

    private static StartFacts facts(
            In<Occupational> s,
            TrajectoryInitiator who,
            LocalDate asked,
            Optional<Period> resumed,
            boolean certificate,
            boolean agrees) {
        Optional<StatedAbsence> stated = Absences.stated(s, asked);
        Optional<AbsenceFromWork> absence = Absences.on(s, asked);
        Optional<LocalDate> since = absence.map(_ ->
                Absences.firstDay(s, new DatedFact(asked, s.thread().number())).day());
        return new StartFacts(
                who,
                since,
                stated.map(StatedAbsence::cause).orElse(s.thread().named().cause()),
                stated.flatMap(StatedAbsence::temporaryEnded)
                        .filter(end -> !end.isAfter(asked))
                        .isPresent(),
                Stream.concat(absence.map(AbsenceFromWork::resumed).orElse(List.of()).stream(), resumed.stream())
                        .filter(days -> since.filter(days.from()::isAfter).isPresent()
                                && days.until().isBefore(asked))
                        .toList(),
                certificate,
                agrees,
                asked);
    }
}
