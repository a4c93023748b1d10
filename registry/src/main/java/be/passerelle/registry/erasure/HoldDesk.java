// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.desk.FileStore;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where security officers keep files from being erased. What they learn of a file is what they learn when they erase
/// one, and is noted in its access log with the same words: whoever reads that cannot tell one from the other. Nobody
/// else learns of a hold, and nobody of one of their own file, or of that of somebody whom they represent.
public final class HoldDesk {

    private final ErasureDesk erasing;
    private final Holds holds;
    private final FileStore files;
    private final InstallationClock clock;

    HoldDesk(ErasureDesk erasing, Holds holds, FileStore files, InstallationClock clock) {
        this.erasing = erasing;
        this.holds = holds;
        this.files = files;
        this.clock = clock;
    }

    /// Who holds files, reads which are held, and says when one is not any more.
    public static boolean isFor(Viewer viewer) {
        return ErasureDesk.isFor(viewer);
    }

    /// All holds, latest first; none for anybody else.
    public List<Hold> list(Viewer viewer) {
        if (!isFor(viewer)) {
            return List.of();
        }
        Set<CaseFileId> close = files.closeTo(viewer);
        return holds.list().reversed().stream()
                .filter(hold -> !close.contains(hold.file()))
                .toList();
    }

    /// A hold.
    ///
    /// @param request the number of the act that asked for it, or to lift it
    public Optional<Hold> of(Viewer viewer, int request) {
        return list(viewer).stream().filter(hold -> hold.isAskedBy(request)).findFirst();
    }

    /// How it stands today.
    public Hold.State state(Hold hold) {
        return hold.state(clock.today());
    }

    /// Whether the viewer may answer what waits: whoever asked does not.
    public boolean mayAnswer(Viewer viewer, Hold hold) {
        return isFor(viewer)
                && hold.waiting(clock.today())
                        .filter(asked -> !asked.by().person().equals(viewer.person()))
                        .isPresent();
    }

    /// Whether the viewer may ask that it be lifted.
    public boolean mayLift(Viewer viewer, Hold hold) {
        return isFor(viewer) && holds.mayBeLifted(hold, clock.today());
    }

    /// What the file is recognised by, while the hold keeps it; empty for anybody else.
    public Optional<Recognised> recognised(Viewer viewer, Hold hold) {
        return isFor(viewer)
                        && hold.keeps(clock.today())
                        && !files.closeTo(viewer).contains(hold.file())
                ? erasing.recognised(viewer, hold.file())
                : Optional.empty();
    }

    /// Asks that a file be held: it is not erased from then on.
    public Answer ask(Viewer viewer, CommandId command, CaseFileId file, HoldBasis basis) {
        if (files.closeTo(viewer).contains(file)) {
            return Answer.NO_FILE;
        }
        if (isFor(viewer) && files.read(file).isPresent()) {
            erasing.note(viewer, file);
        }
        return holds.ask(viewer.performer(), command, file, basis);
    }

    /// Asks that a hold be lifted.
    ///
    /// @param hold the number of the act that asked for it
    public Answer lift(Viewer viewer, CommandId command, int hold, String reference) {
        return noted(viewer, hold) ? holds.lift(viewer.performer(), command, hold, reference) : refused(viewer);
    }

    /// Confirms that a file be held, or that a hold be lifted.
    public Answer confirm(Viewer viewer, CommandId command, int request) {
        return answer(viewer, command, request, true);
    }

    /// Declines it.
    public Answer decline(Viewer viewer, CommandId command, int request) {
        return answer(viewer, command, request, false);
    }

    private Answer answer(Viewer viewer, CommandId command, int request, boolean confirms) {
        return noted(viewer, request) ? holds.answer(viewer.performer(), command, request, confirms) : refused(viewer);
    }

    /// Whether there is such a request for the viewer; that they looked is noted then.
    private boolean noted(Viewer viewer, int request) {
        Optional<Hold> hold = of(viewer, request);
        hold.ifPresent(each -> erasing.note(viewer, each.file()));
        return hold.isPresent();
    }

    private static Answer refused(Viewer viewer) {
        return isFor(viewer) ? Answer.NO_REQUEST : Answer.NOT_YOURS;
    }
}
