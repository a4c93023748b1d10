// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.checkpoint.Checkpoint;
import be.passerelle.stream.checkpoint.CheckpointFile;
import be.passerelle.stream.checkpoint.Head;
import be.passerelle.stream.checkpoint.Heads;
import be.passerelle.stream.checkpoint.InstallationKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The tables of checkpoints.
public final class CheckpointTable {

    /// Names the lock that lets one process at a time take a checkpoint.
    private static final long ONE_AT_A_TIME = 0x4368_6563_6B70_6F69L;

    private static final String LOCK = "SELECT pg_advisory_xact_lock(?)";
    private static final String ALL = "SELECT text FROM checkpoint ORDER BY number";
    private static final String LAST = "SELECT text FROM checkpoint ORDER BY number DESC LIMIT 1";

    private static final String KNOWN_HEADS = """
            SELECT DISTINCT ON (stream) kind, stream, number, hash FROM checkpoint_head
            ORDER BY stream, checkpoint DESC""";

    private static final String HEADS = """
            SELECT DISTINCT ON (stream) kind, stream, number, hash FROM act ORDER BY stream, number DESC""";

    private static final String MOVED = """
            SELECT kind, stream, number, hash FROM checkpoint_head WHERE checkpoint = ? ORDER BY stream::text""";

    private static final String COVER = """
            WITH covered AS (UPDATE access_log SET checkpoint = ? WHERE checkpoint IS NULL RETURNING *)
            SELECT number, stream, at, commitment, organisation, role, operation, ground FROM covered
            ORDER BY number""";

    private static final String ADD = "INSERT INTO checkpoint (number, text) VALUES (?, ?)";

    private static final String ADD_HEADS = """
            INSERT INTO checkpoint_head (checkpoint, kind, stream, number, hash)
            SELECT ?, * FROM unnest(?::text[], ?::uuid[], ?::int[], ?::bytea[])""";

    private final Transactions registry;

    public CheckpointTable(Transactions registry) {
        this.registry = registry;
    }

    /// Takes a checkpoint of everything that is committed.
    public Checkpoint take(InstallationKey key) {
        return registry.run(connection -> {
            new Pipeline().then(LOCK, ONE_AT_A_TIME).run(connection);
            return take(key, connection);
        });
    }

    private static Checkpoint take(InstallationKey key, Connection connection) throws SQLException {
        List<Checkpoint> last = new ArrayList<>();
        List<Head> heads = new ArrayList<>();
        Map<UUID, Head> known = new HashMap<>();
        Instant[] now = new Instant[1];
        Pipeline reads = InstallationClockTable.now(new Pipeline(), read -> now[0] = read);
        reads.thenEach(row -> last.add(parsed(row.getString(1))), LAST)
                .thenEach(row -> heads.add(head(row)), HEADS)
                .thenEach(row -> known.put(head(row).stream(), head(row)), KNOWN_HEADS)
                .run(connection);
        long number = last.isEmpty() ? 1 : last.getFirst().number() + 1;
        AccessChain accesses = last.isEmpty() ? new AccessChain() : AccessChain.after(last.getFirst());
        new Pipeline().thenEach(accesses::add, COVER, number).run(connection);
        Checkpoint checkpoint = new Checkpoint(
                        number,
                        now[0],
                        key.id(),
                        heads.size(),
                        Heads.root(heads),
                        accesses.lines(),
                        accesses.head(),
                        last.isEmpty() ? Checkpoint.none() : last.getFirst().digest(),
                        new byte[0])
                .signedBy(key);
        Pipeline writes = new Pipeline().then(ADD, number, checkpoint.text());
        addMoved(writes, number, heads, known);
        writes.run(connection);
        return checkpoint;
    }

    private static void addMoved(Pipeline writes, long number, List<Head> heads, Map<UUID, Head> known) {
        List<Head> moved = heads.stream()
                .filter(head -> {
                    Head before = known.get(head.stream());
                    return before == null || before.number() != head.number();
                })
                .toList();
        writes.then(
                ADD_HEADS,
                number,
                moved.stream().map(Head::kind).toArray(String[]::new),
                moved.stream().map(head -> head.stream().toString()).toArray(String[]::new),
                moved.stream().map(Head::number).toArray(Integer[]::new),
                moved.stream().map(Head::hash).toArray(byte[][]::new));
    }

    /// All checkpoints in order, each with the heads that moved.
    public List<CheckpointFile> all() {
        List<CheckpointFile> files = new ArrayList<>();
        List<Checkpoint> checkpoints = new ArrayList<>();
        registry.run(new Pipeline().thenEach(row -> checkpoints.add(parsed(row.getString(1))), ALL));
        for (Checkpoint checkpoint : checkpoints) {
            List<Head> moved = new ArrayList<>();
            registry.run(new Pipeline().thenEach(row -> moved.add(head(row)), MOVED, checkpoint.number()));
            files.add(new CheckpointFile(checkpoint, moved));
        }
        return List.copyOf(files);
    }

    private static Checkpoint parsed(String text) {
        return Checkpoint.parse(text.lines().toList());
    }

    static Head head(ResultSet row) throws SQLException {
        return new Head(row.getString(1), row.getObject(2, UUID.class), row.getInt(3), row.getBytes(4));
    }
}
