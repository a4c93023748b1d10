// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.detection.Detected;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.path.Assumed;
import be.passerelle.casefile.path.Path;
import be.passerelle.casefile.path.Paths;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.programme.DirectiveTest;
import be.passerelle.casefile.programme.PreCheck;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.rights.Prospect;
import be.passerelle.casefile.role.Power;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What lies ahead in a file, as somebody may know it: what a training would give, what becomes of its request,
/// and where the paths lead that the person can take.
public final class SeenAhead {

    /// Who asks where the paths lead: the person, and whoever helps them before they commit.
    private static final Set<Role> ON_THE_WAY =
            Set.of(Role.INSURED, Role.RETURN_TO_WORK_COORDINATOR, Role.EMPLOYMENT_ADVISER, Role.ADVISORY_PHYSICIAN);

    /// What a path is made of.
    private static final List<Compartment> MADE_OF =
            List.of(Compartment.INCAPACITY, Compartment.TRAJECTORY, Compartment.PROGRAMME, Compartment.ATTENDANCE);

    private final SeenFile file;
    private final Access access;
    private final FileOnDay standing;
    private final AsSeen asSeen;

    SeenAhead(SeenFile file, Access access, FileOnDay standing, AsSeen asSeen) {
        this.file = file;
        this.access = access;
        this.standing = standing;
        this.asSeen = asSeen;
    }

    /// What the open training will give, or would give if it is granted, for whoever reads programmes.
    public Optional<Prospect> prospect() {
        return file.threads(Programme.FACTS)
                .open()
                .filter(p -> p.training().ended().isEmpty()
                        && (p.decision().ruling().isEmpty() || p.decision().isGranted()))
                .map(p -> asSeen.of(Prospect.of(standing.file(), p, standing.law())));
    }

    /// The directives in force, held against the open programme; before its request, for who knows who helps.
    public List<DirectiveTest.Result> directives() {
        return file.threads(Programme.FACTS).open().stream()
                .filter(p -> p.request().sent().isPresent() || access.knows(DirectiveTest.WHO_ACCOMPANIES))
                .flatMap(p -> DirectiveTest.of(standing.in(p)).stream())
                .toList();
    }

    /// Whether the request of the open programme will be decided the same day, or what is missing: for those who
    /// send requests, until it is decided.
    public Optional<PreCheck> preCheck() {
        return PreCheck.SENDERS.contains(access.viewer().role())
                ? file.threads(Programme.FACTS)
                        .open()
                        .filter(p -> p.decision().taken().isEmpty())
                        .map(p -> PreCheck.of(standing.in(p), access::knows))
                : Optional.empty();
    }

    /// The steps that are due or possible, for whoever looks through files for them.
    public List<Detected> detected() {
        return RoleTable.of(access.viewer().role()).may(Power.FIND_STEPS) ? Detected.among(file.next()) : List.of();
    }

    /// Where the paths of the open trajectory lead; none where there is none, or for whoever does not read what
    /// they are made of.
    ///
    public List<Path> paths(Assumed assumed) {
        return seesPaths()
                ? Paths.of(standing, assumed).stream()
                        .map(path -> asSeen.of(path, access))
                        .toList()
                : List.of();
    }

    /// Whether there are paths to be told.
    public boolean hasPaths() {
        return seesPaths()
                && file.threads(Trajectory.FACTS).open().isPresent()
                && file.threads(Incapacity.FACTS).open().isPresent();
    }

    /// Whether the paths are told to whoever asks.
    public boolean seesPaths() {
        return ON_THE_WAY.contains(access.viewer().role()) && MADE_OF.stream().allMatch(access::reads);
    }
}
