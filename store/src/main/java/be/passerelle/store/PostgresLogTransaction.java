// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.Person;
import be.passerelle.registry.Registry;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.registry.log.StoredAct;
import be.passerelle.registry.projection.Projection;
import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One transaction of the log. What is fetched takes one round trip to the database; what is written, and the commit
/// itself, take one more.
final class PostgresLogTransaction implements LogTransaction {

    private static final String LOCK = "SELECT pg_advisory_xact_lock(?)";

    private final Connection connection;
    private final String lawVersion;
    private final UnaryOperator<Instant> notBefore;
    private final Map<CommandId, List<RecordedAct>> commands = new HashMap<>();
    private final Map<CommandId, Integer> parts = new HashMap<>();
    private final Map<CaseFileId, Integer> heads = new HashMap<>();
    private final Map<CaseFileId, Shown> shown = new HashMap<>();
    private final Map<CaseFileId, List<StoredAct>> fetched = new HashMap<>();
    private final Pipeline writes = new Pipeline();
    private boolean hasWrites;
    private @Nullable Instant now;

    PostgresLogTransaction(Connection connection, String lawVersion, UnaryOperator<Instant> notBefore) {
        this.connection = connection;
        this.lawVersion = lawVersion;
        this.notBefore = notBefore;
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
    public void fetch(CommandId command, List<CaseFileId> files) {
        Pipeline reads = new Pipeline();
        fetch(reads, command);
        files.forEach(file -> fetch(reads, file));
        run(reads);
    }

    /// Takes a lock on the command too, so that the answer stays true until the end of the transaction.
    @Override
    public List<RecordedAct> recordedWith(CommandId command) {
        if (!commands.containsKey(command)) {
            Pipeline reads = new Pipeline();
            fetch(reads, command);
            run(reads);
        }
        List<RecordedAct> acts = new ArrayList<>(commands.getOrDefault(command, List.of()));
        acts.sort(Comparator.comparing(RecordedAct::file).thenComparing(RecordedAct::number));
        return List.copyOf(acts);
    }

    @Override
    public List<StoredAct> lock(CaseFileId file) {
        if (!fetched.containsKey(file)) {
            Pipeline reads = new Pipeline();
            fetch(reads, file);
            run(reads);
        }
        List<StoredAct> rows = List.copyOf(fetched.getOrDefault(file, List.of()));
        fetched.remove(file);
        heads.put(file, rows.isEmpty() ? 0 : rows.getLast().act().number());
        return rows;
    }

    private void fetch(Pipeline reads, CommandId command) {
        List<RecordedAct> acts = new ArrayList<>();
        commands.put(command, acts);
        ActTable.ofCommand(reads.then(LOCK, key(command.value())), command, acts::add);
    }

    private void fetch(Pipeline reads, CaseFileId file) {
        List<StoredAct> rows = new ArrayList<>();
        Shown found = new Shown();
        fetched.put(file, rows);
        shown.put(file, found);
        readClock(lock(reads, file));
        ActTable.ofFile(reads, file, 0, rows::add);
        CaseFileTable.foundBy(reads, file, by -> found.by = by);
        HandlerTable.ofFile(reads, file, found.handlers);
        WorkItemTable.ofFile(reads, file, found.work);
    }

    /// Locks a file until the transaction ends.
    static Pipeline lock(Pipeline pipeline, CaseFileId file) {
        return pipeline.then(LOCK, key(file.value()));
    }

    @Override
    public void append(CaseFileId file, List<StoredAct> rows) {
        Integer head = heads.get(file);
        if (head == null) {
            throw new IllegalStateException("the file " + file + " was not locked");
        }
        int next = head + 1;
        for (StoredAct row : rows) {
            if (row.act().number() != next) {
                throw new IllegalStateException("act " + row.act().number() + " does not follow in " + file);
            }
            next++;
        }
        if (!rows.isEmpty()) {
            ActTable.append(writes, file, rows, parts);
            heads.put(file, next - 1);
            hasWrites = true;
        }
    }

    /// A file that nobody was registered in has nothing to show.
    @Override
    public void project(CaseFile file, Projection projection) {
        LocalDate day = LocalDate.ofInstant(now(), Registry.BELGIUM);
        file.person().ifPresent(person -> project(file, person, projection, day));
    }

    /// Writes what differs from what is shown: most acts change a line or two.
    private void project(CaseFile file, Person person, Projection projection, LocalDate day) {
        // What a second projection in one transaction would follow was not read.
        Shown before = shown.getOrDefault(file.id(), new Shown());
        shown.remove(file.id());
        CaseFileTable.replace(writes, file, person, projection, day, lawVersion);
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
        return InstallationClockTable.now(pipeline, read -> now = notBefore.apply(read));
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
