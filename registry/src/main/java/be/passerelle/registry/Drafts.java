// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.law.Law;
import be.passerelle.registers.KnownRegisters;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.reading.StoredStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// All streams of an intention as they were locked, with what was added to them so far. They are checked
/// in the order in which one kind looks at another: registers, then what is neither, then files. So a file
/// is checked against the registers as the same intention leaves them, and a decision against the vote that
/// makes it.
public final class Drafts {

    private final Map<StreamId, StoredStream> locked;
    private final List<Draft> all;
    private final LogTransaction tx;
    private final Function<LogTransaction, KnownRegisters> known;
    private Optional<RegisterBook> book = Optional.empty();

    /// @param locked all streams that the intention names
    /// @param known what files ask of registers when the intention changes none
    Drafts(
            Intention intention,
            Map<StreamId, StoredStream> locked,
            Law law,
            LogTransaction tx,
            Function<LogTransaction, KnownRegisters> known) {
        this.locked = locked;
        this.tx = tx;
        this.known = known;
        this.all = intention.streams().stream()
                .map(wanted -> wanted.draft(stored(wanted.stream()), law))
                .sorted(Comparator.comparingInt(Drafts::rank))
                .toList();
    }

    private static int rank(Draft draft) {
        return switch (draft) {
            case RegisterDraft _ -> 0;
            case FileDraft _ -> 2;
            default -> 1;
        };
    }

    /// A stream as it was locked, without anything added.
    ///
    /// @throws NullPointerException when the intention does not name it
    public StoredStream stored(StreamId stream) {
        return Objects.requireNonNull(locked.get(stream), () -> stream + " was not locked");
    }

    /// A file that is written to, with what was added to it so far.
    public Optional<CaseFile> file(CaseFileId id) {
        return files().stream()
                .map(FileDraft::file)
                .filter(file -> file.id().equals(id))
                .findFirst();
    }

    /// What was added so far to all streams but that of a draft.
    List<RecordedAct> beside(Draft draft) {
        return all.stream()
                .filter(other -> !other.stream().equals(draft.stream()))
                .flatMap(other -> other.added().acts().stream())
                .toList();
    }

    /// All registers, with what was added so far.
    RegisterBook book() {
        return book.orElseGet(tx::registers);
    }

    /// Takes note of the registers with what a draft added.
    void leave(RegisterBook left) {
        book = Optional.of(left);
    }

    /// What files ask of registers, with what was added so far.
    public KnownRegisters registers() {
        return book.<KnownRegisters>map(left -> left).orElseGet(() -> known.apply(tx));
    }

    /// On what ground the viewer looks at each file that there is, or that is opened.
    Map<CaseFileId, Optional<Ground>> grounds(Viewer viewer, LocalDate today) {
        Map<CaseFileId, Optional<Ground>> grounds = new LinkedHashMap<>();
        for (FileDraft draft : files()) {
            if (draft.isMeant()) {
                grounds.put(draft.file().id(), draft.ground(viewer, today));
            }
        }
        return grounds;
    }

    /// Checks and adds everything; the outcome when something is in the way.
    Optional<Outcome> check(Intention intention, Instant now) {
        for (Draft draft : all) {
            Optional<Outcome> refused = draft.check(intention, this, now);
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }

    /// Appends what was added, with what follows from it.
    List<RecordedAct> append(LocalDate today) {
        List<RecordedAct> recorded = new ArrayList<>();
        for (Draft draft : all) {
            tx.append(draft.stream(), draft.added().rows());
            draft.conclude(this, today, tx);
            recorded.addAll(draft.added().acts());
        }
        // Whatever was checked first, as somebody finds them who asks again.
        recorded.sort(Comparator.comparing(RecordedAct::stream).thenComparing(RecordedAct::number));
        return List.copyOf(recorded);
    }

    private List<FileDraft> files() {
        return all.stream()
                .filter(FileDraft.class::isInstance)
                .map(FileDraft.class::cast)
                .toList();
    }
}
