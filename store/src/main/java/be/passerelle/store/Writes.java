// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registers.book.RegisterMove;
import be.passerelle.registry.access.SecurityEvents.Event;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.StoredKey;
import be.passerelle.stream.row.StoredRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What somebody writes in a transaction, gathered until its end; those who share a transaction gather
/// theirs together. Each table is written by one statement.
final class Writes {

    private static final String ERASE = "SELECT erase_stream(?)";

    private final List<StoredKey> keys = new ArrayList<>();
    private final List<ActTable.Placed> acts = new ArrayList<>();
    private final Map<UUID, Integer> places = new HashMap<>();
    private final Map<CaseFileId, Shown.Change> shown = new LinkedHashMap<>();
    private final List<AccessLogTable.Note> notes = new ArrayList<>();
    private final List<SecurityEventTable.Happened> happened = new ArrayList<>();
    private final List<Event> kept = new ArrayList<>();
    private final List<CaseFileId> erased = new ArrayList<>();
    private final List<RegisterMove> moves = new ArrayList<>();
    private boolean registersMoved;

    void keys(Collection<StoredKey> made) {
        keys.addAll(made);
    }

    void acts(List<StoredRow> rows) {
        for (StoredRow row : rows) {
            acts.add(new ActTable.Placed(row, places.merge(row.envelope().command(), 1, Integer::sum)));
        }
    }

    /// What a file is to show in the end: a later one takes the place of an earlier one.
    void shown(CaseFileId file, Shown.Change change) {
        shown.put(file, change);
    }

    void notes(Collection<AccessLogTable.Note> more) {
        notes.addAll(more);
    }

    void happened(SecurityEventTable.Happened more) {
        happened.add(more);
    }

    /// What is kept of that, once the statements ran.
    List<Event> kept() {
        return List.copyOf(kept);
    }

    /// That registers changed which something shown may depend on.
    ///
    /// @param more what of them
    void moved(Collection<RegisterMove> more) {
        registersMoved = true;
        moves.addAll(more);
    }

    void erased(CaseFileId file) {
        erased.add(file);
    }

    /// Gathers what somebody else writes in the same transaction, about other streams with other commands.
    void also(Writes other) {
        keys.addAll(other.keys);
        acts.addAll(other.acts);
        shown.putAll(other.shown);
        notes.addAll(other.notes);
        happened.addAll(other.happened);
        erased.addAll(other.erased);
        moves.addAll(other.moves);
        registersMoved |= other.registersMoved;
    }

    boolean isEmpty() {
        return acts.isEmpty() && shown.isEmpty() && notes.isEmpty() && happened.isEmpty() && erased.isEmpty();
    }

    /// The statements: the same few for whatever is written, so that the database plans each once. What
    /// hardly ever happens has a statement of its own or a part of one, which would cost the others too.
    /// What is erased is taken away last: the act that confirms it is there then.
    Pipeline statements() {
        Pipeline pipeline = new Pipeline();
        Pipeline rows = new Pipeline();
        if (!keys.isEmpty()) {
            KeyTable.add(rows, keys);
        }
        ActTable.append(rows, acts);
        Shown.write(pipeline, rows, shown.values());
        AccessLogTable.note(rows, notes);
        pipeline.thenAtOnce(rows);
        happened.forEach(each -> SecurityEventTable.note(pipeline, each, kept::add));
        for (CaseFileId file : erased) {
            Projections.forget(pipeline, file).then(ERASE, file.value());
        }
        if (registersMoved) {
            PostgresRegisters.move(pipeline, moves);
        }
        return pipeline;
    }
}
