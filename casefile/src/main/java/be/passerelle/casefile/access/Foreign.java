// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Which acts of a file somebody has nothing to do with although they have a ground to look at the file: a partner and
/// a centre see the threads that they have a part in, not those of others in the same life.
final class Foreign {

    private Foreign() {}

    static Set<Integer> to(Viewer viewer, CaseFile file) {
        if (viewer.role() != Role.REFERRAL_COUNSELLOR && viewer.role() != Role.TRAINING_CENTRE) {
            return Set.of();
        }
        Set<Integer> threads = threads(viewer, file);
        Set<Integer> foreign = new HashSet<>();
        for (RecordedAct act : file.acts()) {
            if (threads.contains(act.thread())
                    || isConsentToAnother(act, viewer.organisation())
                    || (act.act() instanceof ConsentAct.Withdrawn(int consent) && foreign.contains(consent))) {
                foreign.add(act.number());
            }
        }
        return Set.copyOf(foreign);
    }

    private static Set<Integer> threads(Viewer viewer, CaseFile file) {
        return file.threads().stream()
                .filter(t -> !t.concerns(viewer.role(), viewer.organisation(), file))
                .map(FileThread::number)
                .collect(Collectors.toSet());
    }

    private static boolean isConsentToAnother(RecordedAct act, OrganisationId own) {
        return act.act() instanceof ConsentAct.Given given && !given.recipient().equals(own);
    }

    /// The corrections of acts that may not be read: their reasons would tell what the acts say.
    static Set<Integer> corrections(CaseFile file, Set<Compartment> readable, Set<Integer> foreign) {
        Set<Integer> closed = new HashSet<>();
        for (RecordedAct recorded : file.acts()) {
            if (recorded.act() instanceof CorrectionAct correction) {
                int about = switch (correction) {
                    case CorrectionAct.AnnulmentAsked asked -> asked.act();
                    case CorrectionAct.AnnulmentConfirmed confirmed -> confirmed.request();
                    case CorrectionAct.AnnulmentDeclined declined -> declined.request();
                    case CorrectionAct.ContradictionSettled settled -> settled.step();
                };
                boolean isReadable = !foreign.contains(about)
                        && !closed.contains(about)
                        && file.act(about)
                                .filter(a ->
                                        readable.contains(ActType.of(a.act()).compartment()))
                                .isPresent();
                if (!isReadable) {
                    closed.add(recorded.number());
                }
            }
        }
        return closed.isEmpty() ? Set.of() : Set.copyOf(closed);
    }
}
