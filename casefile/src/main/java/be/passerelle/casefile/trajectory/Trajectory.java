// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

import be.passerelle.casefile.file.Admission;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.Threads;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.trajectory.Route;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.Stage;
import be.passerelle.stream.procedure.ThreadKind;
import java.util.List;
import java.util.Optional;

/// One Return To Work trajectory, as its acts say.
///
/// @param number the number of the act that opened it
/// @param route by proposal of the physician, or by request of the person
/// @param healthAllows the physician's finding that health allows it
/// @param isOpeningRevoked whether its opening was revoked, after a contradiction: no right comes from it any longer
/// @param ended the act that ended it
public record Trajectory(
        int number,
        Route route,
        DatedFact opened,
        DatedFact latest,
        Optional<DatedFact> healthAllows,
        Contact contact,
        Engagement engagement,
        Plan plan,
        Referral referral,
        boolean isOpeningRevoked,
        Optional<DatedFact> ended)
        implements FileThread {

    /// The kind of its threads.
    public static final ThreadKind<Trajectory> TRAJECTORY = ThreadKind.of("trajectory", Trajectory.class);

    /// The subject.
    public static final Subject<Threads<Trajectory>> TRAJECTORIES = new Subject<>(
            "trajectory",
            List.of(TrajectoryAct.class),
            TrajectoryFold::all,
            TrajectoryProcedure::rows,
            threads -> stages(threads.current()));

    @Override
    public ThreadKind<Trajectory> kind() {
        return TRAJECTORY;
    }

    @Override
    public boolean isOpen() {
        return ended.isEmpty();
    }

    /// The employment partner that the person is referred to.
    public Optional<OrganisationId> partner() {
        return referral.partner();
    }

    @Override
    public Optional<OrganisationId> party(Role role) {
        return role == Role.REFERRAL_COUNSELLOR ? partner() : Optional.empty();
    }

    @Override
    public boolean concerns(Role role, OrganisationId organisation, CaseFile file) {
        return role != Role.REFERRAL_COUNSELLOR
                || partner().filter(organisation::equals).isPresent();
    }

    @Override
    public List<Admission> admits() {
        return partner()
                .map(partner -> List.of(Admission.of(Ground.REFERRED_WITH_CONSENT, partner)))
                .orElse(List.of());
    }

    @Override
    public boolean refers() {
        return true;
    }

    @Override
    public List<Stage> stages() {
        return stages(Optional.of(this));
    }

    private static List<Stage> stages(Optional<Trajectory> trajectory) {
        return List.of(
                new Stage("contact", Compartment.TRAJECTORY, trajectory.flatMap(t -> t.contact.held())),
                new Stage("engagement", Compartment.TRAJECTORY, trajectory.flatMap(t -> t.engagement.complete())),
                new Stage("plan", Compartment.TRAJECTORY, trajectory.flatMap(t -> t.plan.drawnUp())));
    }
}
