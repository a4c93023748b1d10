// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.preview.Preview;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.Law;
import be.passerelle.registers.Registers;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.reading.RowWriter;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.Chain;
import be.passerelle.stream.row.StoredRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A file with what is to be appended to it.
final class FileDraft {

    private final StoredStream stored;
    private final Law law;
    private final List<StoredRow> rows = new ArrayList<>();
    private final List<RecordedAct> recorded = new ArrayList<>();
    private CaseFile file;

    /// @param stored the file as it was locked
    FileDraft(CaseFileId id, StoredStream stored, Law law) {
        this.stored = stored;
        this.law = law;
        this.file = CaseFiles.of(id, stored);
    }

    /// The file with what was added here.
    CaseFile file() {
        return file;
    }

    List<StoredRow> rows() {
        return List.copyOf(rows);
    }

    List<RecordedAct> recorded() {
        return List.copyOf(recorded);
    }

    /// Why the viewer may look at the file as it is now; empty when they may not.
    Optional<Ground> ground(Viewer viewer, LocalDate today) {
        return Access.ground(viewer, file, law, today);
    }

    /// Whether there is such a file, or it is to be opened: of any other there is nothing to note.
    boolean isMeant(InFile inFile) {
        return file.head() > 0 || inFile.seenHead() == 0;
    }

    /// Checks the acts of an intention and adds them; the outcome when something is in the way.
    Optional<Outcome> check(Intention intention, InFile inFile, Registers registers, Instant now) {
        LocalDate today = Registry.day(now);
        if (!isMeant(inFile) || ground(intention.viewer(), today).isEmpty()) {
            return Optional.of(new Outcome.NoAccess(inFile.file()));
        }
        List<RecordedAct> since = since(file, inFile.seenHead());
        boolean sawMore = inFile.seenHead() > file.head(); // as after a backup was restored
        if (sawMore
                || (!since.isEmpty() && (inFile.nothingSince() || hasMovedOn(file, inFile, since, registers, today)))) {
            return Optional.of(new Outcome.MovedOn(inFile.file(), since));
        }
        for (int i = 0; i < inFile.acts().size(); i++) {
            ProposedAct proposed = inFile.acts().get(i);
            if (!proposed.by().equals(intention.viewer().performer())) {
                return Optional.of(new Outcome.NoAccess(inFile.file()));
            }
            List<Refusal> refusals = add(proposed, intention.command(), now, registers);
            if (!refusals.isEmpty()) {
                return Optional.of(new Outcome.Refused(inFile.file(), i, refusals));
            }
        }
        return Optional.empty();
    }

    /// Adds an act unless something stands against it.
    ///
    /// @param registers as they are on the day it is recorded on
    /// @return what stands against it
    List<Refusal> add(ProposedAct proposed, CommandId command, Instant at, Registers registers) {
        List<Refusal> refusals = Procedure.accepts(file, proposed, law, registers, Registry.day(at));
        if (refusals.isEmpty()) {
            append(proposed, command, at);
        }
        return refusals;
    }

    private void append(ProposedAct proposed, CommandId command, Instant at) {
        int number = file.head() + 1;
        RecordedAct act = new RecordedAct(
                file.id(),
                number,
                Procedure.opens(proposed.act()) ? number : proposed.thread(),
                proposed.happenedOn(),
                at.truncatedTo(ChronoUnit.MICROS), // what every store keeps: the hash covers it
                proposed.by(),
                command,
                law.version(),
                proposed.act());
        rows.add(RowWriter.write(act, stored.keys(), Chain.head(rows.isEmpty() ? stored.rows() : rows)));
        recorded.add(act);
        file = file.plus(List.of(act));
    }

    private static List<RecordedAct> since(CaseFile file, int seenHead) {
        return file.acts().stream().filter(a -> a.number() > seenHead).toList();
    }

    /// A file that moved on is in the way only when the thread itself, or the consequences that were shown,
    /// changed.
    private boolean hasMovedOn(
            CaseFile now, InFile inFile, List<RecordedAct> since, Registers registers, LocalDate today) {
        for (ProposedAct proposed : inFile.acts()) {
            for (RecordedAct other : since) {
                if (isInTheWay(now, proposed, other)) {
                    return true;
                }
            }
        }
        CaseFile seen = CaseFile.of(
                now.id(),
                now.acts().stream().filter(a -> a.number() <= inFile.seenHead()).toList(),
                now.illegible());
        return !Consequences.of(Preview.of(seen, inFile.acts(), law, registers, today))
                .equals(Consequences.of(Preview.of(now, inFile.acts(), law, registers, today)));
    }

    /// Whether an act recorded meanwhile is about the same thing: the same thread, what was taken back in
    /// it, or the same fact about the file as a whole.
    private static boolean isInTheWay(CaseFile file, ProposedAct proposed, RecordedAct other) {
        if (proposed.thread() == 0) {
            return other.thread() == 0
                    && other.act().getClass() == proposed.act().getClass();
        }
        return other.thread() == proposed.thread()
                || aboutAct(file, other)
                        .filter(a -> a.thread() == proposed.thread())
                        .isPresent();
    }

    /// The act that a correction took back.
    private static Optional<RecordedAct> aboutAct(CaseFile file, RecordedAct other) {
        return switch (other.act()) {
            case CorrectionAct.AnnulmentConfirmed(ActNumber request) ->
                file.act(request)
                        .filter(a -> a.act() instanceof CorrectionAct.AnnulmentAsked)
                        .flatMap(a -> file.act(((CorrectionAct.AnnulmentAsked) a.act()).act()));
            case CorrectionAct.ContradictionSettled settled -> file.act(settled.step());
            case Act _ -> Optional.empty();
        };
    }
}
