// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.incapacity.TargetPublic;
import java.util.Optional;

/// What can still come on the way back to work, by the law of the day that a file is seen on and by what the visitor
/// knows of it: a file of before the trajectories of 2022 is not told in their words, and nothing lies ahead of whom
/// nobody holds incapable any more.
public record WayBack(Opened opened) {

    /// Whether the visitor knows that the incapacity ended, and of nothing that goes on.
    boolean isOver() {
        SeenFile file = opened.file();
        Optional<Incapacity> incapacity = file.threads(Incapacity.FACTS).openOrLast();
        return incapacity.filter(last -> last.ended().isPresent()).isPresent()
                && file.threads(Trajectory.FACTS).open().isEmpty()
                && file.threads(Programme.FACTS).open().isEmpty();
    }

    /// Whether there are Return To Work trajectories for the person that day, and none of its own ways has been taken
    /// instead: a partner's under a convention, or a training without any.
    boolean hasTrajectories() {
        SeenFile file = opened.file();
        Optional<Trajectory> taken = file.threads(Trajectory.FACTS).openOrLast();
        if (taken.isPresent()) {
            return taken.get().isReturnToWork();
        }
        Scheme scheme = file.threads(Incapacity.FACTS)
                .openOrLast()
                .map(Incapacity::scheme)
                .orElse(Scheme.EMPLOYEE);
        return file.threads(Programme.FACTS).all().isEmpty()
                && opened.law()
                        .on(file.day())
                        .holds(TargetPublic.openTo(scheme))
                        .value()
                        .isPresent();
    }

    /// That no right runs, and what would give one, as far as something still can.
    ///
    /// @param page whose words these are: of the file, or of the person's own
    public String noRights(String page) {
        String none = opened.words().text(page + ".rights.none");
        if (isOver()) {
            return none;
        }
        return none + " "
                + opened.words().text(page + (hasTrajectories() ? ".rights.arise" : ".rights.ariseFromTraining"));
    }
}
