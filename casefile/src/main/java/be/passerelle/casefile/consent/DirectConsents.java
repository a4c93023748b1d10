// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.consent;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.stream.identifier.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the person agreed to with an employment partner before anything was opened. It is for one trajectory: the
/// one that goes on when they say so, or else the first that is opened afterwards, whichever it is; and it is over
/// with that. Whoever agreed, and then went another way, agreed to no more.
public final class DirectConsents {

    private DirectConsents() {}

    /// The trajectories of a file, in the order in which they were opened.
    public static List<FileThread> ways(CaseFile file) {
        return file.threads().stream().filter(FileThread::refers).toList();
    }

    /// The trajectory that a consent is for; empty while it is for one to come.
    public static Optional<FileThread> way(Consents.InForce consent, List<? extends FileThread> ways) {
        return first(ways.stream().filter(way -> consent.running().contains(way.number())))
                .or(() -> first(ways.stream().filter(way -> !consent.opened().contains(way.number()))));
    }

    private static Optional<FileThread> first(Stream<? extends FileThread> ways) {
        return ways.<FileThread>map(way -> way).findFirst();
    }

    /// The consents that wait for a trajectory to be opened.
    public static Stream<Consents.InForce> awaiting(CaseFile file) {
        List<FileThread> ways = ways(file);
        return inForce(file).filter(each -> way(each, ways).isEmpty());
    }

    /// Whether the person agreed that this partner accompanies them in this trajectory.
    public static boolean covers(CaseFile file, OrganisationId partner, FileThread trajectory) {
        List<FileThread> ways = ways(file);
        return trajectory.isLedByPartner()
                && inForce(file)
                        .filter(each -> each.consent().recipient().equals(partner))
                        .anyMatch(each -> way(each, ways)
                                .filter(way -> way.number() == trajectory.number())
                                .isPresent());
    }

    /// Those in force, whatever became of what they were for.
    public static Stream<Consents.InForce> inForce(CaseFile file) {
        return file.state(Consents.CONSENTS).inForce().stream()
                .filter(each -> each.consent().purpose() == ConsentPurpose.DIRECT_SUPPORT);
    }

    static boolean goesOn(Consents.InForce consent, List<? extends FileThread> ways) {
        Optional<FileThread> way = way(consent, ways);
        return way.isEmpty()
                || way.filter(each -> each.isLedByPartner() && each.isOpen()).isPresent();
    }
}
