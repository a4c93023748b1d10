// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Rights;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.outcome.Outcomes;
import be.passerelle.casefile.programme.Decision;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.resumption.Resumption;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.Law;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.RecognisedDays;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.programme.PresumptionDuringTraining;
import be.passerelle.law.trajectory.PresumptionDuringTrajectory;
import be.passerelle.law.trajectory.PresumptionFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The presumptions of incapacity that a file gives: during a trajectory, and during an approved training.
public final class Presumptions {

    /// What the procedure asks of them.
    public static final Rights RIGHTS = new Rights() {
        @Override
        public boolean isPresumedIncapable(CaseFile file, Law law, LocalDate day) {
            return on(file, law, day);
        }

        @Override
        public boolean isInTraining(CaseFile file, Law law, LocalDate day) {
            return Presumptions.isInTraining(file, law, day);
        }
    };

    private Presumptions() {}

    /// During a trajectory, six months at most.
    public static Finding<Period> duringTrajectory(CaseFile file, Trajectory trajectory, Law law) {
        LocalDate opened = trajectory.opened().day();
        Scheme scheme = schemeOn(file, opened);
        // Before there were trajectories a partner accompanied people, and nothing was presumed.
        boolean stands = !trajectory.isOpeningRevoked() && trajectory.isReturnToWork();
        return PresumptionDuringTrajectory.period(
                file.lawFor(law, opened),
                new PresumptionFacts(
                        scheme,
                        trajectory.engagement().complete().filter(_ -> stands),
                        trajectory.plan().drawnUp().filter(_ -> stands),
                        workingSince(file, law, trajectory),
                        trainingStart(file, trajectory, law),
                        trajectory.ended(),
                        earlier(file, trajectory, incapableSince(file, law, opened)),
                        Recognitions.sameAs(file, law, opened)));
    }

    /// The engagement of an earlier trajectory in the same incapacity.
    private static Optional<DatedFact> earlier(CaseFile file, Trajectory trajectory, LocalDate since) {
        return file.threads(Trajectory.TRAJECTORY).all().stream()
                .filter(each -> each.number() != trajectory.number() && !each.isOpeningRevoked())
                .flatMap(each -> each.engagement().complete().stream())
                .filter(engaged -> !engaged.day().isBefore(since)
                        && engaged.day().isBefore(trajectory.opened().day()))
                .findFirst();
    }

    /// The first day of work that leaves no presumption: a return to work, or a resumption during incapacity
    /// that still runs when the presumption would begin, or begins later.
    private static Optional<DatedFact> workingSince(CaseFile file, Law law, Trajectory trajectory) {
        LocalDate opened = trajectory.opened().day();
        LocalDate since = incapableSince(file, law, opened);
        LocalDate begins = DatedFact.first(
                        trajectory.engagement().complete(), trajectory.plan().drawnUp())
                .map(DatedFact::day)
                .orElse(opened);
        Optional<DatedFact> first = file.state(Outcomes.OUTCOMES).workingSince(opened, since);
        for (Resumption each : file.threads(Resumption.RESUMPTION).all()) {
            boolean runs = !each.firstDay().isBefore(since)
                    && each.lastDay()
                            .filter(last -> last.isBefore(begins) || last.isBefore(each.firstDay()))
                            .isEmpty();
            if (runs) {
                first = DatedFact.first(first, Optional.of(each.begun()));
            }
        }
        return first;
    }

    /// The first day of the incapacity in which the trajectory was opened, of the first one where it is a
    /// relapse: work of before is of no matter.
    private static LocalDate incapableSince(CaseFile file, Law law, LocalDate opened) {
        return file.threads(Incapacity.INCAPACITY)
                .on(opened)
                .map(incapacity -> IncapacityChain.of(file, law, incapacity).since())
                .orElse(opened);
    }

    /// During a training that was granted; empty for a programme that was not. Where the commission did not
    /// ratify the grant it ends on that day: what becomes of the days before no source says.
    public static Optional<Finding<Period>> duringTraining(CaseFile file, Programme programme, Law law) {
        return duringTraining(
                file,
                programme,
                law,
                Recognitions.sameAs(file, law, programme.opened().day()));
    }

    private static Optional<Finding<Period>> duringTraining(
            CaseFile file, Programme programme, Law law, List<RecognisedDays> recognised) {
        Decision decision = programme.decision();
        if (!decision.isGranted() && !decision.notRatified()) {
            return Optional.empty();
        }
        Finding<Period> days = PresumptionDuringTraining.period(
                file.lawFor(law, programme.opened().day()),
                schemeOn(file, programme.grant().days().from()),
                Trainings.approved(programme),
                recognised);
        return Optional.of(
                decision.notRatified()
                        ? days.noting(lines -> lines.openQuestion(Phrase.of("rights.notRatified"), Articles.DIRECTIVES))
                        : days);
    }

    /// Whether an approved training keeps incapacity from being assessed anew on a day: also where nobody
    /// prolonged the recognition, as not prolonging it would assess it.
    private static boolean isInTraining(CaseFile file, Law law, LocalDate day) {
        for (Programme programme : file.threads(Programme.PROGRAMME).all()) {
            if (IncapacityChain.isOther(file, law, programme.opened().day(), day)) {
                continue;
            }
            List<RecognisedDays> supposed =
                    List.of(RecognisedDays.supposed(programme.grant().days()));
            if (duringTraining(file, programme, law, supposed)
                    .filter(f -> contains(f, day))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// The scheme of the incapacity that runs on a day; that of employees where none does.
    static Scheme schemeOn(CaseFile file, LocalDate day) {
        return file.threads(Incapacity.INCAPACITY)
                .on(day)
                .map(Incapacity::scheme)
                .orElse(Scheme.EMPLOYEE);
    }

    /// Whether incapacity is presumed on a day.
    public static boolean on(CaseFile file, Law law, LocalDate day) {
        for (Trajectory trajectory : file.threads(Trajectory.TRAJECTORY).all()) {
            if (contains(duringTrajectory(file, trajectory, law), day)) {
                return true;
            }
        }
        for (Programme programme : file.threads(Programme.PROGRAMME).all()) {
            if (duringTraining(file, programme, law)
                    .filter(f -> contains(f, day))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(Finding<Period> finding, LocalDate day) {
        return finding.value().filter(p -> p.contains(day)).isPresent();
    }

    /// The first day of an approved training that ends the presumption of this trajectory, as planned until it
    /// really starts: one of its own, or one granted in an earlier trajectory that begins while this one runs.
    /// A training that was never followed ends nothing; one that was already running presumes on its own.
    private static Optional<DatedFact> trainingStart(CaseFile file, Trajectory trajectory, Law law) {
        for (Programme programme : file.threads(Programme.PROGRAMME).all()) {
            Optional<LocalDate> from =
                    duringTraining(file, programme, law).flatMap(Finding::value).map(Period::from);
            if (from.isPresent() && (isOwn(programme, trajectory) || isUnderWay(trajectory, from.get()))) {
                return programme
                        .training()
                        .started()
                        .or(() -> programme.decision().taken())
                        .map(fact -> new DatedFact(from.get(), fact.act()));
            }
        }
        return Optional.empty();
    }

    private static boolean isOwn(Programme programme, Trajectory trajectory) {
        return programme.trajectory() == trajectory.number();
    }

    private static boolean isUnderWay(Trajectory trajectory, LocalDate day) {
        return trajectory
                .engagement()
                .complete()
                .filter(engaged -> engaged.day().isBefore(day))
                .isPresent();
    }
}
