// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.casefile.PathsLink;
import be.passerelle.web.casefile.PreCheckOnPage;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.NextStep;
import java.util.Optional;
import java.util.Set;

/// What is worth knowing before a step is taken that leads far: whether the request will be decided the same day,
/// and where the paths lead.
///
/// @param outlook whether the request will be decided the same day
/// @param paths where the paths stand side by side
public record Beforehand(Optional<NextStep.Outlook> outlook, Optional<Link> paths) {

    static final Beforehand NOTHING = new Beforehand(Optional.empty(), Optional.empty());

    /// The acts that make a request, or send it.
    private static final Set<Class<? extends Act>> OF_REQUESTS = Set.of(
            ProgrammeAct.ProjectProposed.class,
            ProgrammeAct.FoundCompatible.class,
            ProgrammeAct.Requested.class,
            ProgrammeAct.Supplied.class);

    /// The acts before which the paths are worth a look.
    private static final Set<Class<? extends Act>> BEFORE_COMMITTING = Set.of(
            TrajectoryAct.EngagementSignedByInsured.class,
            TrajectoryAct.EngagementSignedByCoordinator.class,
            TrajectoryAct.EngagementDeclined.class,
            TrajectoryAct.Stopped.class,
            ProgrammeAct.ProjectProposed.class,
            ProgrammeAct.Requested.class,
            ProgrammeAct.Withdrawn.class);

    /// Beside the form of an act.
    static Beforehand of(Opened opened, ActType<?> type) {
        Optional<NextStep.Outlook> outlook =
                OF_REQUESTS.contains(type.of()) ? new PreCheckOnPage(opened).of(opened.file()) : Optional.empty();
        return new Beforehand(outlook, paths(opened, type));
    }

    /// Whether the request will be decided the same day once this act is recorded.
    static Optional<NextStep.Outlook> afterwards(Opened opened, ProposedAct act) {
        return OF_REQUESTS.contains(act.act().getClass())
                ? new PreCheckOnPage(opened).of(opened.file().after(act))
                : Optional.empty();
    }

    private static Optional<Link> paths(Opened opened, ActType<?> type) {
        return BEFORE_COMMITTING.contains(type.of()) ? PathsLink.of(opened) : Optional.empty();
    }
}
