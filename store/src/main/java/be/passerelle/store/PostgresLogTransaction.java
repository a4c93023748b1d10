// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Person;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registry.Registry;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.registry.projection.Projection;
import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.RegisterId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.key.KeyVault;
import be.passerelle.stream.key.StoredKey;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.StoredRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One transaction of the log. What is fetched takes one round trip to the database; what is written, and
/// the commit itself, take one more.
final class PostgresLogTransaction implements LogTransaction {

    private static final String LOCK = "SELECT pg_advisory_xact_lock(?)";
    private static final String ERASE = "SELECT erase_stream(?)";

    /// Names the lock that lets one intention at a time change registers.
    private static final long ALL_REGISTERS = 0x5061_7373_6572_7265L;

    private final Connection connection;
    private final KeyVault vault;
    private final PostgresRegisters registers;
    private final String lawVersion;
    private final Map<CommandId, Rows> commands = new HashMap<>();
    private final Map<UUID, Integer> parts = new HashMap<>();
    private final Map<StreamId, Integer> heads = new HashMap<>();
    private final Map<StreamId, List<StoredKey>> made = new HashMap<>();
    private final Map<CaseFileId, Shown> shown = new HashMap<>();
    private final Map<StreamId, Rows> fetched = new HashMap<>();
    private final Pipeline writes = new Pipeline();
    private boolean hasWrites;
    private boolean registersMoved;
    private @Nullable Instant now;
    private long registersVersion;

    PostgresLogTransaction(Connection connection, KeyVault vault, PostgresRegisters registers, String lawVersion) {
        this.connection = connection;
        this.vault = vault;
        this.registers = registers;
        this.lawVersion = lawVersion;
    }

    @Override
    public Instant now() {
        Instant known = now;
        if (known == null) {
            run(readClock(new Pipeline()));
            known = now;
        }
        if (known == null) {
            throw new IllegalStateException("the installation has no clock");
        }
        return known;
    }

    @Override
    public void fetch(CommandId command, List<StreamId> streams, Set<KeyKind> keys) {
        Pipeline reads = new Pipeline();
        if (streams.stream().anyMatch(RegisterId.class::isInstance)) {
            reads.then(LOCK, ALL_REGISTERS);
        }
        fetch(reads, command, keys);
        streams.forEach(stream -> fetch(reads, stream, keys));
        run(reads);
    }

    /// Takes a lock on the command too, so that the answer stays true until the end of the transaction.
    @Override
    public List<StoredStream> recordedWith(CommandId command, Set<KeyKind> keys) {
        if (!commands.containsKey(command)) {
            Pipeline reads = new Pipeline();
            fetch(reads, command, keys);
            run(reads);
        }
        Rows found = commands.getOrDefault(command, new Rows(keys));
        SortedMap<StreamId, List<StoredRow>> byStream = new TreeMap<>();
        for (StoredRow row : found.rows) {
            byStream.computeIfAbsent(
                            StreamId.of(row.envelope().kind(), row.envelope().stream()), _ -> new ArrayList<>())
                    .add(row);
        }
        return byStream.entrySet().stream()
                .map(each -> new StoredStream(
                        each.getKey(), each.getValue(), vault.open(each.getKey(), found.keys, found.asked)))
                .toList();
    }

    @Override
    public StoredStream lock(StreamId stream, Set<KeyKind> keys) {
        Rows found = fetched.remove(stream);
        if (found == null || !found.asked.containsAll(keys)) {
            Pipeline reads = new Pipeline();
            fetch(reads, stream, keys);
            run(reads);
            found = fetched.remove(stream);
        }
        if (found == null || found.rows.isEmpty()) {
            KeyVault.Made fresh = vault.make(stream);
            made.put(stream, fresh.stored());
            heads.put(stream, 0);
            return new StoredStream(stream, List.of(), fresh.ring());
        }
        heads.put(stream, found.rows.getLast().number());
        return new StoredStream(stream, found.rows, vault.open(stream, found.keys, keys));
    }

    private void fetch(Pipeline reads, CommandId command, Set<KeyKind> keys) {
        Rows found = new Rows(keys);
        commands.put(command, found);
        ActTable.ofCommand(reads.then(LOCK, key(command.value())), command, found.rows::add);
        KeyTable.ofCommand(reads, command, keys, found.keys::add);
    }

    private void fetch(Pipeline reads, StreamId stream, Set<KeyKind> keys) {
        Rows found = new Rows(keys);
        fetched.put(stream, found);
        readClock(lock(reads, stream));
        ActTable.ofStream(reads, stream, found.rows::add);
        KeyTable.ofStream(reads, stream, keys, found.keys::add);
        if (stream instanceof CaseFileId file) {
            Shown before = new Shown();
            shown.put(file, before);
            CaseFileTable.foundBy(reads, file, by -> before.by = by);
            HandlerTable.ofFile(reads, file, before.handlers);
            WorkItemTable.ofFile(reads, file, before.work);
        }
    }

    /// Locks a stream until the transaction ends.
    static Pipeline lock(Pipeline pipeline, StreamId stream) {
        return pipeline.then(LOCK, key(stream.value()));
    }

    @Override
    public void append(StreamId stream, List<StoredRow> rows) {
        Integer head = heads.get(stream);
        if (head == null) {
            throw new IllegalStateException("the stream " + stream + " was not locked");
        }
        int next = head + 1;
        for (StoredRow row : rows) {
            if (row.number() != next) {
                throw new IllegalStateException("act " + row.number() + " does not follow in " + stream);
            }
            next++;
        }
        if (!rows.isEmpty()) {
            List<StoredKey> keys = made.remove(stream);
            if (keys != null) {
                keys.forEach(key -> KeyTable.add(writes, key));
            }
            ActTable.append(writes, stream, rows, parts);
            heads.put(stream, next - 1);
            if (stream instanceof RegisterId && !registersMoved) {
                PostgresRegisters.move(writes);
                registersMoved = true;
            }
            hasWrites = true;
        }
    }

    @Override
    public RegisterBook registers() {
        now();
        try {
            return registers.at(registersVersion, connection);
        } catch (SQLException e) {
            throw new PostgresLog.SqlFailure(e);
        }
    }

    @Override
    public void erase(CaseFileId file) {
        if (!heads.containsKey(file)) {
            throw new IllegalStateException("the file " + file + " was not locked");
        }
        Projections.forget(writes, file);
        writes.then(ERASE, file.value());
        hasWrites = true;
    }

    /// A file that nobody was registered in has nothing to show.
    @Override
    public void project(CaseFile file, Projection projection) {
        LocalDate day = LocalDate.ofInstant(now(), Registry.BELGIUM);
        file.state(Insured.PERSON).person().ifPresent(person -> project(file, person, projection, day));
    }

    /// Writes what differs from what is shown: most acts change a line or two.
    private void project(CaseFile file, Person person, Projection projection, LocalDate day) {
        // What a second projection in one transaction would follow was not read.
        Shown before = shown.getOrDefault(file.id(), new Shown());
        shown.remove(file.id());
        CaseFileTable.replace(writes, file, person, projection, new Computed(day, lawVersion, registersVersion));
        boolean sameReaders = CaseFileTable.FoundBy.of(person, projection).equals(before.by);
        if (!sameReaders) {
            SearchKeyTable.replace(writes, file, person, projection);
        }
        boolean sameHandlers = HandlerTable.isUpToDate(file, before.handlers);
        if (!sameHandlers) {
            HandlerTable.replace(writes, file);
        }
        if (sameReaders && sameHandlers) {
            WorkItemTable.change(writes, file, person, projection, before.work);
        } else {
            WorkItemTable.replace(writes, file, person, projection);
        }
        hasWrites = true;
    }

    /// Rows and keys as they were read.
    private static final class Rows {

        private final Set<KeyKind> asked;
        private final List<StoredRow> rows = new ArrayList<>();
        private final List<StoredKey> keys = new ArrayList<>();

        Rows(Set<KeyKind> asked) {
            this.asked = asked;
        }
    }

    /// What lists and search showed of a file when it was locked.
    private static final class Shown {

        private CaseFileTable.@Nullable FoundBy by;
        private final Map<HandlerTable.Team, Optional<String>> handlers = new HashMap<>();
        private final Set<WorkItem> work = new HashSet<>();
    }

    /// Sends what was written, and commits it.
    void flush() {
        if (hasWrites) {
            run(writes.thenCommit());
        }
    }

    private Pipeline readClock(Pipeline pipeline) {
        PostgresRegisters.version(pipeline, read -> registersVersion = read);
        return InstallationClockTable.now(pipeline, read -> now = read);
    }

    private void run(Pipeline pipeline) {
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
