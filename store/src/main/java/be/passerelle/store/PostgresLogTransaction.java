// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.person.Insured;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.book.RegisterMove;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.access.SecurityEvents.Origin;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.registry.projection.Projection;
import be.passerelle.store.SecurityEventTable.Happened;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.key.KeyVault;
import be.passerelle.stream.key.StoredKey;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.StoredRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A transaction of the log, or the part of one that somebody has who shares it. Nothing is written
/// before its end.
final class PostgresLogTransaction implements LogTransaction {

    private final LogReads reads;
    private final KeyVault vault;
    private final String lawVersion;
    private final Origin origin;
    private final Map<StreamId, Integer> heads = new HashMap<>();
    private final Map<StreamId, List<StoredKey>> made = new HashMap<>();
    private final Map<CaseFileId, Before> before = new HashMap<>();
    private final Writes writes = new Writes();

    /// @param origin from where is written
    PostgresLogTransaction(LogReads reads, KeyVault vault, String lawVersion, Origin origin) {
        this.reads = reads;
        this.vault = vault;
        this.lawVersion = lawVersion;
        this.origin = origin;
    }

    /// A file as it was locked.
    private record Before(int head, Shown shown) {

        /// What was shown, with whose the file was: it is read from its acts.
        Shown of(CaseFile file) {
            return shown.handledAsAfter(HandlerTable.acted(file).stream()
                    .filter(act -> act.number() <= head)
                    .toList());
        }
    }

    /// What is to be written at the end.
    Writes writes() {
        return writes;
    }

    @Override
    public Instant now() {
        return reads.now();
    }

    @Override
    public List<StoredStream> recordedWith(CommandId command, Set<KeyKind> asked) {
        SortedMap<StreamId, List<StoredRow>> byStream = new TreeMap<>();
        for (StoredRow row : reads.recordedWith(command)) {
            StreamId stream = StreamId.of(row.envelope().kind(), row.envelope().stream());
            byStream.computeIfAbsent(stream, _ -> new ArrayList<>()).add(row);
        }
        if (byStream.isEmpty()) {
            return List.of();
        }
        Map<StreamId, Set<KeyKind>> wanted = new TreeMap<>();
        byStream.keySet().forEach(stream -> wanted.put(stream, asked));
        List<StoredKey> found = reads.keys(wanted);
        return byStream.entrySet().stream()
                .map(each -> new StoredStream(each.getKey(), each.getValue(), vault.open(each.getKey(), found, asked)))
                .toList();
    }

    @Override
    public StoredStream lock(StreamId stream, Set<KeyKind> asked) {
        LogReads.Read read = reads.stream(stream, asked);
        int head = read.rows().isEmpty() ? 0 : read.rows().getLast().number();
        heads.put(stream, head);
        if (stream instanceof CaseFileId file) {
            before.put(file, new Before(head, read.shown()));
        }
        if (head == 0) {
            KeyVault.Made fresh = vault.make(stream);
            made.put(stream, fresh.stored());
            return new StoredStream(stream, List.of(), fresh.ring());
        }
        return new StoredStream(stream, read.rows(), vault.open(stream, read.keys(), asked));
    }

    @Override
    public void append(StreamId stream, List<StoredRow> rows) {
        int next = requireLocked(stream) + 1;
        for (StoredRow row : rows) {
            if (row.number() != next) {
                throw new IllegalStateException("act " + row.number() + " does not follow in " + stream);
            }
            next++;
        }
        if (!rows.isEmpty()) {
            writes.keys(Optional.ofNullable(made.remove(stream)).orElse(List.of()));
            writes.acts(rows);
            heads.put(stream, next - 1);
        }
    }

    private int requireLocked(StreamId stream) {
        Integer head = heads.get(stream);
        if (head == null) {
            throw new IllegalStateException("the stream " + stream + " was not locked");
        }
        return head;
    }

    @Override
    public RegisterBook registers() {
        return reads.registers();
    }

    @Override
    public void moved(List<RegisterMove> moves) {
        writes.moved(moves);
    }

    @Override
    public void erase(CaseFileId file) {
        requireLocked(file);
        writes.erased(file);
    }

    @Override
    public void note(Viewer viewer, Operation operation, Map<CaseFileId, Optional<Ground>> grounds) {
        writes.notes(AccessLogTable.notes(viewer, operation, grounds, origin.client()));
    }

    @Override
    public void note(Kind kind, PersonId person) {
        writes.happened(new Happened(kind, Optional.of(person), origin, Optional.empty()));
    }

    @Override
    public Set<CaseFileId> openedInEmergency(Viewer viewer) {
        return reads.openedInEmergency(viewer);
    }

    /// A file that nobody was registered in has nothing to show.
    @Override
    public void project(CaseFile file, Projection projection) {
        requireLocked(file.id());
        LocalDate day = LocalDate.ofInstant(now(), Registry.BELGIUM);
        Computed from = new Computed(day, lawVersion, reads.registersVersion());
        Shown shown =
                Objects.requireNonNull(before.get(file.id()), "it was locked").of(file);
        file.state(Insured.PERSON)
                .person()
                .ifPresent(person -> writes.shown(file.id(), shown.to(file, person, projection, from)));
    }
}
