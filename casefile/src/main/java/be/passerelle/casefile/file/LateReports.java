// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.casefile.correction.Contradiction;
import be.passerelle.casefile.correction.Contradiction.Kind;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which steps taken before a report do not fit it. The steps stand until somebody settles it.
final class LateReports {

    private final List<Trajectory> trajectories;
    private final List<Programme> programmes;

    LateReports(List<Trajectory> trajectories, List<Programme> programmes) {
        this.trajectories = trajectories;
        this.programmes = programmes;
    }

    /// The end of incapacity does not fit a training that was granted for later days, nor an engagement that was
    /// completed after it.
    List<Contradiction> ofEnd(DatedFact ended) {
        List<Contradiction> found = new ArrayList<>();
        for (Programme programme : programmes) {
            if (ended.day().isBefore(programme.granted().until())) {
                grant(programme)
                        .ifPresent(grant -> found.add(new Contradiction(
                                Kind.INCAPACITY_ENDED_BEFORE_TRAINING, ended, grant, Role.SOCIAL_EXPERT)));
            }
        }
        for (Trajectory trajectory : trajectories) {
            Optional<DatedFact> engaged = trajectory.engagementComplete();
            if (trajectory.isOpen()
                    && engaged.isPresent()
                    && ended.day().isBefore(engaged.get().day())) {
                found.add(new Contradiction(
                        Kind.INCAPACITY_ENDED_BEFORE_ENGAGEMENT,
                        ended,
                        engaged.get(),
                        Role.RETURN_TO_WORK_COORDINATOR));
            }
        }
        return found;
    }

    /// A cause that keeps the person outside the public does not fit a trajectory that was opened from its first day
    /// on, nor a training that was granted for that day or a later one.
    List<Contradiction> ofCause(DatedFact excludedFrom) {
        List<Contradiction> found = new ArrayList<>();
        for (Programme programme : programmes) {
            if (!excludedFrom.day().isAfter(programme.granted().until())) {
                grant(programme)
                        .ifPresent(grant -> found.add(new Contradiction(
                                Kind.OUTSIDE_PUBLIC_DURING_TRAINING, excludedFrom, grant, Role.SOCIAL_EXPERT)));
            }
        }
        for (Trajectory trajectory : trajectories) {
            boolean before = trajectory.opened().day().isBefore(excludedFrom.day());
            if (trajectory.isOpen() && !before && !trajectory.isOpeningRevoked()) {
                found.add(new Contradiction(
                        Kind.OUTSIDE_PUBLIC_AT_OPENING,
                        excludedFrom,
                        trajectory.opened(),
                        Role.RETURN_TO_WORK_COORDINATOR));
            }
        }
        return found;
    }

    /// The decision that grants a training, while the training has not ended.
    private static Optional<DatedFact> grant(Programme programme) {
        return programme.isGranted() && programme.trainingEnded().isEmpty() ? programme.decided() : Optional.empty();
    }
}
