// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.role.IdentityField;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.OrganisationId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which acts of a file somebody has nothing to do with although they have a ground to look at the
/// file: a partner and a centre see the threads that they have a part in, not those of others in the
/// same life; nobody sees how another organisation protects the file against its own people; and whoever
/// represents the person sees of no other who does.
final class Foreign {

    private Foreign() {}

    static Set<Integer> to(Viewer viewer, CaseFile file) {
        if (RoleTable.of(viewer.role()).worksWithWholeFiles()) {
            return file.acts().stream()
                    .filter(act -> Protected.isForeign(act, viewer) || isOfAnotherRepresentative(act, viewer))
                    .map(RecordedAct::number)
                    .collect(Collectors.toUnmodifiableSet());
        }
        Set<Integer> own = threads(viewer, file);
        Set<Integer> foreign = new HashSet<>();
        // What nobody can read may have been somebody else's: what rests on it is shown to nobody who has but a part.
        file.illegible().forEach(unread -> foreign.add(unread.number()));
        for (RecordedAct act : file.acts()) {
            if ((act.thread() != 0 && !own.contains(act.thread()))
                    || isConsentToAnother(act, viewer.organisation())
                    || refersTo(act, foreign)) {
                foreign.add(act.number());
            }
        }
        return Set.copyOf(foreign);
    }

    /// Whoever represents the person is told of their own representation, and of nobody else's.
    private static boolean isOfAnotherRepresentative(RecordedAct act, Viewer viewer) {
        return act.act() instanceof RepresentationAct
                && viewer.represents()
                        .filter(own -> act.number() != own.representation()
                                && references(act).noneMatch(about -> about == own.representation()))
                        .isPresent();
    }

    /// The threads that they have a part in. One whose first act cannot be read is none of them.
    private static Set<Integer> threads(Viewer viewer, CaseFile file) {
        return file.threads().stream()
                .filter(t -> Audience.hasPartIn(t, file, viewer.role(), Optional.of(viewer.organisation())))
                .map(FileThread::number)
                .collect(Collectors.toSet());
    }

    private static boolean isConsentToAnother(RecordedAct act, OrganisationId own) {
        return act.act() instanceof ConsentAct.Given given && !given.recipient().equals(own);
    }

    /// Whether it says something of an act that is foreign, as who withdraws a consent does.
    private static boolean refersTo(RecordedAct act, Set<Integer> foreign) {
        return references(act).anyMatch(foreign::contains);
    }

    /// The corrections of acts that may not be read: their reasons would tell what the acts say.
    static Set<Integer> corrections(
            Set<IdentityField> fields, CaseFile file, Set<Compartment> readable, Set<Integer> foreign) {
        Set<Integer> closed = new HashSet<>();
        for (RecordedAct recorded : file.acts()) {
            boolean isClosed = ActType.of(recorded.act()).compartment() == Compartment.CORRECTION
                    && references(recorded)
                            .anyMatch(about -> foreign.contains(about)
                                    || closed.contains(about)
                                    || !isReadable(about, fields, file, readable));
            if (isClosed) {
                closed.add(recorded.number());
            }
        }
        return closed.isEmpty() ? Set.of() : Set.copyOf(closed);
    }

    private static boolean isReadable(int about, Set<IdentityField> fields, CaseFile file, Set<Compartment> readable) {
        return file.act(about)
                .filter(act ->
                        readable.contains(ActType.of(act.act()).compartment()) && Access.readsWhole(fields, act.act()))
                .isPresent();
    }

    /// The numbers of the acts that an act refers to.
    private static Stream<Integer> references(RecordedAct act) {
        return ActType.of(act.act()).references().stream()
                .flatMap(reference -> reference.in(act.act()).stream())
                .map(ActNumber::number);
    }
}
