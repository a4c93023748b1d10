// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Belonging;
import be.passerelle.law.incapacity.TargetPublic;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Role;
import java.util.Optional;

/// The conditions about the file as a whole that several subjects share.
public final class OnFile {

    public static final Condition REGISTERED = Condition.of(
            "registered", Articles.RECOGNITION, s -> s.file().person().isPresent());

    public static final Condition NOT_REGISTERED = Condition.of(
            "notRegistered", Articles.RECOGNITION, s -> s.file().person().isEmpty());

    /// The person is recognised incapable today, in the incapacity that no act has ended.
    public static final Condition INCAPABLE = Condition.of(
            "incapable",
            Articles.RECOGNITION,
            s -> s.file().currentIncapacity().filter(Incapacity::isOpen).isPresent());

    /// The person belongs to the public of the trajectories; otherwise the refusal says where to turn.
    public static final Condition IN_PUBLIC = new Condition(
            "inPublic",
            Articles.PUBLIC,
            s -> belonging(s).filter(Belonging::belongs).isPresent(),
            s -> belonging(s).flatMap(Belonging::whereToTurn).orElse(Phrase.of("refusal.inPublic")));

    /// The same for those who may not know what the incapacity comes from: the refusal does not say why.
    public static final Condition IN_PUBLIC_UNTOLD = Condition.of(
            "inPublic",
            Articles.PUBLIC,
            s -> belonging(s).filter(Belonging::belongs).isPresent());

    /// Nobody reported that the person died.
    public static final Condition ALIVE =
            Condition.of("alive", Articles.RECOGNITION, s -> s.file().died().isEmpty());

    public static final Condition NO_OPEN_TRAJECTORY = Condition.of(
            "noOpenTrajectory",
            Articles.TRAJECTORY,
            s -> s.file().openTrajectory().isEmpty());

    public static final Condition OPEN_TRAJECTORY = Condition.of(
            "openTrajectory",
            Articles.TRAJECTORY,
            s -> s.file().openTrajectory().isPresent());

    public static final Condition NO_OPEN_PROGRAMME = Condition.of(
            "noOpenProgramme",
            Articles.REHABILITATION,
            s -> s.file().openProgramme().isEmpty());

    private OnFile() {}

    /// Whether the trajectories are meant for the current incapacity, on the material day; empty without one.
    public static Optional<Finding<Belonging>> belongs(Situation s) {
        return s.file()
                .currentIncapacity()
                .map(i -> TargetPublic.ofTrajectories(
                        s.law().forIncapacityFrom(i.recognised().day()),
                        i.scheme(),
                        i.causeOn(s.on()),
                        i.statutoryCivilServant(),
                        s.on()));
    }

    private static Optional<Belonging> belonging(Situation s) {
        return belongs(s).flatMap(Finding::value);
    }

    /// There is an incapacity that the trajectories are not meant for: another insurance or service sees to it, or they
    /// are not open to its scheme.
    public static boolean isOutsidePublic(Situation s) {
        return belonging(s).filter(b -> !b.belongs()).isPresent();
    }

    /// If there is an employer, the occupational physician comes before everything else, unless the person no longer
    /// wishes to return.
    public static boolean employerComesFirst(Situation s, Trajectory trajectory) {
        return s.file().currentIncapacity().flatMap(Incapacity::employer).isPresent()
                && trajectory
                        .contact()
                        .filter(TrajectoryAct.FirstContactHeld::wishesToReturnToEmployer)
                        .isPresent()
                && trajectory.sentToOccupationalPhysician().isEmpty();
    }

    /// A contradiction waits for this role to settle it.
    public static Condition contradictionFor(Role role) {
        return Condition.of(
                "contradictionOpen",
                Articles.ACCURACY,
                s -> s.file().corrections().contradictions().stream().anyMatch(c -> c.settler() == role));
    }
}
