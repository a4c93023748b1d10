// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registry.log.Asked;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.RegisterId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.key.StoredKey;
import be.passerelle.stream.row.StoredRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a transaction of the log locks and reads, in one round trip for all who share it.
///
/// Locks come first, in one order for everybody: that of all registers, streams in the order of their
/// identifiers. The statements after them see what those who held the locks wrote.
final class LogReads {

    private static final String LOCK = "SELECT pg_advisory_xact_lock(?)";

    private static final String LOCK_ALL = "SELECT pg_advisory_xact_lock(key) FROM unnest(?::bigint[]) AS key";

    /// Plans are made once: whoever looks a few rows up by their keys needs no other plan for other keys,
    /// and planning takes longer than looking up.
    private static final String PLANNED_ONCE = "SET LOCAL plan_cache_mode = force_generic_plan";

    private static final String MOMENT =
            "SELECT clock_timestamp() + ahead, version FROM installation_clock, register_version";

    /// Names the lock that lets one intention at a time change registers.
    private static final long ALL_REGISTERS = 0x5061_7373_6572_7265L;

    private final Connection connection;
    private final PostgresRegisters registers;
    private final Map<StreamId, Read> streams = new HashMap<>();
    private @Nullable Instant now;
    private long registersVersion;

    LogReads(Connection connection, PostgresRegisters registers) {
        this.connection = connection;
        this.registers = registers;
    }

    /// A stream as it was read under its lock.
    ///
    /// @param asked the keys that were asked for
    /// @param shown what is shown of a file
    record Read(Set<KeyKind> asked, List<StoredRow> rows, List<StoredKey> keys, Shown shown) {}

    /// Locks and reads what intentions ask for that have nothing in common.
    void fetch(List<Asked> all) {
        SortedMap<StreamId, Set<KeyKind>> asked = new TreeMap<>();
        all.forEach(each -> each.streams().forEach(stream -> asked.put(stream, each.keys())));
        fetch(asked);
    }

    /// The rows that a command recorded, in the order of their streams.
    List<StoredRow> recordedWith(CommandId command) {
        List<StoredRow> rows = new ArrayList<>();
        run(ActTable.ofCommand(new Pipeline(), command, rows::add));
        return rows;
    }

    /// A stream under its lock; what was read before is handed out once.
    Read stream(StreamId stream, Set<KeyKind> keys) {
        Read read = streams.remove(stream);
        if (read == null || !read.asked.containsAll(keys)) {
            fetch(new TreeMap<>(Map.of(stream, keys)));
            read = streams.remove(stream);
        }
        if (read == null) {
            throw new IllegalStateException("the stream " + stream + " was not read");
        }
        return read;
    }

    /// Keys of streams that are not locked.
    List<StoredKey> keys(Map<StreamId, Set<KeyKind>> asked) {
        List<StoredKey> keys = new ArrayList<>();
        run(KeyTable.ofEach(new Pipeline(), asked, keys::add));
        return keys;
    }

    /// The files that somebody opened in an emergency, and that are still open to them.
    Set<CaseFileId> openedInEmergency(Viewer viewer) {
        Set<CaseFileId> opened = new HashSet<>();
        run(EmergencyTable.openedBy(new Pipeline(), viewer, opened));
        return Set.copyOf(opened);
    }

    Instant now() {
        Instant known = now;
        if (known == null) {
            run(moment(new Pipeline()));
            known = now;
        }
        if (known == null) {
            throw new IllegalStateException("the installation has no clock");
        }
        return known;
    }

    /// The registers as they stood when the locks were there.
    RegisterBook registers() {
        now();
        try {
            return registers.at(registersVersion, connection);
        } catch (SQLException e) {
            throw new PostgresLog.SqlFailure(e);
        }
    }

    /// Which registers those are.
    long registersVersion() {
        return registersVersion;
    }

    private void fetch(SortedMap<StreamId, Set<KeyKind>> ofStreams) {
        Pipeline reads = new Pipeline().then(PLANNED_ONCE);
        if (ofStreams.keySet().stream().anyMatch(RegisterId.class::isInstance)) {
            reads.then(LOCK, ALL_REGISTERS);
        }
        reads.then(LOCK_ALL, (Object) ofStreams.keySet().stream()
                .mapToLong(stream -> key(stream.value()))
                .toArray());
        moment(reads);
        Map<StreamId, List<StoredRow>> rows = new HashMap<>();
        ActTable.ofEach(
                reads,
                ofStreams.keySet(),
                row -> rows.computeIfAbsent(stream(row), _ -> new ArrayList<>()).add(row));
        Map<StreamId, List<StoredKey>> keys = new HashMap<>();
        KeyTable.ofEach(
                reads,
                ofStreams,
                key -> keys.computeIfAbsent(key.stream(), _ -> new ArrayList<>())
                        .add(key));
        Map<CaseFileId, Shown> shown = shown(reads, ofStreams);
        run(reads);
        for (Map.Entry<StreamId, Set<KeyKind>> each : ofStreams.entrySet()) {
            StreamId stream = each.getKey();
            Shown of = stream instanceof CaseFileId file ? shown.getOrDefault(file, Shown.nothing()) : Shown.nothing();
            streams.put(
                    stream,
                    new Read(
                            each.getValue(),
                            rows.getOrDefault(stream, List.of()),
                            keys.getOrDefault(stream, List.of()),
                            of));
        }
    }

    private static Map<CaseFileId, Shown> shown(Pipeline reads, Map<StreamId, Set<KeyKind>> streams) {
        List<CaseFileId> files = streams.keySet().stream()
                .filter(CaseFileId.class::isInstance)
                .map(CaseFileId.class::cast)
                .toList();
        return files.isEmpty() ? Map.of() : Shown.readButHandlers(reads, files);
    }

    private Pipeline moment(Pipeline pipeline) {
        return pipeline.thenEach(
                row -> {
                    now = row.getObject(1, OffsetDateTime.class).toInstant();
                    registersVersion = row.getLong(2);
                },
                MOMENT);
    }

    /// Locks a stream until the transaction ends.
    static Pipeline lock(Pipeline pipeline, StreamId stream) {
        return pipeline.then(LOCK, key(stream.value()));
    }

    private static StreamId stream(StoredRow row) {
        return StreamId.of(row.envelope().kind(), row.envelope().stream());
    }

    void run(Pipeline pipeline) {
        try {
            pipeline.run(connection);
        } catch (SQLException e) {
            throw new PostgresLog.SqlFailure(e);
        }
    }

    /// Two that share a key by chance wait for each other, which harms nothing.
    private static long key(UUID id) {
        return id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    }
}
