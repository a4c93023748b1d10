// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.Law;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.programme.PresumptionDuringTraining;
import be.passerelle.law.trajectory.PresumptionDuringTrajectory;
import be.passerelle.law.trajectory.PresumptionFacts;
import java.time.LocalDate;
import java.util.Optional;

/// The presumptions of incapacity that a file gives: during a trajectory, and during an approved training.
public final class Presumptions {

    private Presumptions() {}

    /// During a trajectory, six months at most.
    public static Finding<Optional<Period>> duringTrajectory(CaseFile file, Trajectory trajectory, Law law) {
        LocalDate opened = trajectory.opened().day();
        Scheme scheme = file.incapacityOn(opened).map(Incapacity::scheme).orElse(Scheme.EMPLOYEE);
        return PresumptionDuringTrajectory.period(
                law,
                new PresumptionFacts(
                        scheme,
                        trajectory.engagementComplete(),
                        trajectory.planDrawnUp(),
                        file.outcomes().returnedSince(opened),
                        trainingStart(file, trajectory),
                        trajectory.ended()));
    }

    /// During a training that was granted; empty for a programme that was not.
    public static Optional<Finding<Optional<Period>>> duringTraining(Programme programme, Law law) {
        return programme.isGranted()
                ? programme
                        .decided()
                        .map(decided -> PresumptionDuringTraining.period(
                                law, programme.granted(), programme.started(), programme.trainingEnded(), decided))
                : Optional.empty();
    }

    /// Whether incapacity is presumed on a day.
    public static boolean on(CaseFile file, Law law, LocalDate day) {
        for (Trajectory trajectory : file.trajectories()) {
            if (contains(duringTrajectory(file, trajectory, law), day)) {
                return true;
            }
        }
        for (Programme programme : file.programmes()) {
            if (duringTraining(programme, law).filter(f -> contains(f, day)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(Finding<Optional<Period>> finding, LocalDate day) {
        return finding.value().flatMap(p -> p).filter(p -> p.contains(day)).isPresent();
    }

    /// The first day of a training that was granted in this trajectory: as it was planned, until it really starts.
    private static Optional<DatedFact> trainingStart(CaseFile file, Trajectory trajectory) {
        for (Programme programme : file.programmes()) {
            boolean neverBegan =
                    programme.started().isEmpty() && programme.trainingEnded().isPresent();
            if (programme.trajectory() == trajectory.thread() && programme.isGranted() && !neverBegan) {
                return programme
                        .started()
                        .or(() -> programme
                                .decided()
                                .map(d -> new DatedFact(programme.project().startsOn(), d.act())));
            }
        }
        return Optional.empty();
    }
}
