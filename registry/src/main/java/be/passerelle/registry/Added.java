// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.law.finding.Determination;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.reading.RowWriter;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.Chain;
import be.passerelle.stream.row.StoredRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// What is to be appended to a stream: acts that were checked, and the rows that they are stored as.
public final class Added {

    private final StoredStream stored;
    private final String lawVersion;
    private final List<StoredRow> rows = new ArrayList<>();
    private final List<RecordedAct> acts = new ArrayList<>();

    /// @param stored the stream as it was locked
    /// @param lawVersion the version of the law that the acts were checked under
    public Added(StoredStream stored, String lawVersion) {
        this.stored = stored;
        this.lawVersion = lawVersion;
    }

    StreamId stream() {
        return stored.id();
    }

    /// The number that the next act gets.
    public int nextNumber() {
        return stored.rows().size() + rows.size() + 1;
    }

    /// Adds an act that was checked.
    ///
    /// @param thread the number of its thread, its own when it opens one; 0 for the stream as a whole
    public RecordedAct add(ProposedAct proposed, int thread, CommandId command, Instant at) {
        return add(proposed, List.of(), thread, command, at);
    }

    /// Adds a step that was checked, with what it rests on.
    RecordedAct add(ProposedAct proposed, List<Determination> found, int thread, CommandId command, Instant at) {
        RecordedAct act = new RecordedAct(
                        stored.id(),
                        nextNumber(),
                        thread,
                        proposed.happenedOn(),
                        at.truncatedTo(ChronoUnit.MICROS), // what every store keeps: the hash covers it
                        proposed.by(),
                        command,
                        lawVersion,
                        proposed.act())
                .restingOn(found);
        rows.add(RowWriter.write(act, stored.keys(), Chain.head(rows.isEmpty() ? stored.rows() : rows)));
        acts.add(act);
        return act;
    }

    /// As they are stored, in order.
    public List<StoredRow> rows() {
        return List.copyOf(rows);
    }

    /// In order.
    public List<RecordedAct> acts() {
        return List.copyOf(acts);
    }
}
