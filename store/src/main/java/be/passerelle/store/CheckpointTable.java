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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The tables of checkpoints.
public final class CheckpointTable {

    /// Names the lock that lets one process at a time take a checkpoint.
    private static final long ONE_AT_A_TIME = 0x4368_6563_6B70_6F69L;

    private static final String LOCK = "SELECT pg_advisory_xact_lock(?)";
    private static final String ALL = "SELECT text FROM checkpoint ORDER BY number";
    private static final String LAST = "SELECT text FROM checkpoint ORDER BY number DESC LIMIT 1";

    /// What may have come since the last checkpoint: all of it is in transactions that it did not see the end
    /// of.
    private static final String HEADS = """
            WITH moved AS (SELECT DISTINCT stream FROM act
                WHERE transaction >= coalesce((SELECT below FROM checkpoint_horizon), 0))
            SELECT last.kind, stream, last.number, last.hash FROM moved
            CROSS JOIN LATERAL (SELECT kind, number, hash FROM act
                WHERE act.stream = moved.stream ORDER BY number DESC LIMIT 1) AS last""";

    private static final String KNOWN = "SELECT kind, stream, number, hash FROM checkpoint_latest ORDER BY place";

    /// Asked before the heads: whatever ends in between is looked at once more the next time.
    private static final String BELOW = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

    private static final String SINCE = """
            INSERT INTO checkpoint_horizon (below) VALUES (?)
            ON CONFLICT (single) DO UPDATE SET below = excluded.below""";

    private static final String MOVED = """
            SELECT kind, stream, number, hash FROM checkpoint_head WHERE checkpoint = ? ORDER BY stream::text""";

    private static final String COVER = """
            WITH covered AS (UPDATE access_log SET checkpoint = ? WHERE checkpoint IS NULL RETURNING *)
            SELECT number, stream, at, commitment, organisation, role, operation, ground, client FROM covered
            ORDER BY number""";

    private static final String ADD = "INSERT INTO checkpoint (number, text) VALUES (?, ?)";

    private static final String ADD_HEADS = """
            WITH moved AS (INSERT INTO checkpoint_head (checkpoint, kind, stream, number, hash)
                SELECT ?, * FROM unnest(?::text[], ?::uuid[], ?::int[], ?::bytea[]) RETURNING *)
            INSERT INTO checkpoint_latest (stream, kind, number, hash, place)
            SELECT stream, kind, number, hash,
                (SELECT count(*) FROM checkpoint_latest) + row_number() OVER (ORDER BY known.stream IS NOT NULL, stream)
            FROM moved LEFT JOIN (SELECT stream FROM checkpoint_latest) AS known USING (stream)
            ON CONFLICT (stream) DO UPDATE SET number = excluded.number, hash = excluded.hash""";

    private final Transactions registry;

    public CheckpointTable(Transactions registry) {
        this.registry = registry;
    }

    /// Takes a checkpoint of everything that is committed. It costs what moved since the last one, and a look
    /// at the head of each stream; whatever was taken out of the log meanwhile stays in it, and is missed by
    /// whoever compares.
    ///
    /// @throws UnusableKeys when the key that signs is not in the folder of the installation
    Checkpoint take(CheckpointKeys keys) {
        return registry.run(connection -> {
            lock(connection);
            return take(keys.signing(connection), connection);
        });
    }

    /// Lets one process at a time take checkpoints or change their key, until its transaction ends.
    static void lock(Connection connection) throws SQLException {
        new Pipeline().then(LOCK, ONE_AT_A_TIME).run(connection);
    }

    private static Checkpoint take(InstallationKey key, Connection connection) throws SQLException {
        List<Checkpoint> last = new ArrayList<>();
        Map<UUID, Head> all = new LinkedHashMap<>();
        List<Head> moved = new ArrayList<>();
        Instant[] now = new Instant[1];
        long[] below = new long[1];
        Pipeline reads = InstallationClockTable.now(new Pipeline(), read -> now[0] = read);
        reads.thenEach(row -> last.add(parsed(row.getString(1))), LAST)
                .thenEach(row -> below[0] = row.getLong(1), BELOW)
                .thenEach(row -> all.put(head(row).stream(), head(row)), KNOWN)
                .thenEach(row -> moved.add(head(row)), HEADS)
                .run(connection);
        moved.removeIf(head -> isSame(head, all.get(head.stream())));
        moved.sort(Heads.AS_WRITTEN);
        moved.forEach(head -> all.put(head.stream(), head));
        long number = last.isEmpty() ? 1 : last.getFirst().number() + 1;
        AccessChain accesses = last.isEmpty() ? new AccessChain() : AccessChain.after(last.getFirst());
        new Pipeline().thenEach(accesses::add, COVER, number).run(connection);
        Checkpoint checkpoint = new Checkpoint(
                        number,
                        now[0],
                        key.id(),
                        all.size(),
                        Heads.root(all.values()),
                        accesses.lines(),
                        accesses.head(),
                        last.isEmpty() ? Checkpoint.none() : last.getFirst().digest(),
                        new byte[0])
                .signedBy(key);
        Pipeline writes = new Pipeline().then(ADD, number, checkpoint.text()).then(SINCE, below[0]);
        add(writes, number, moved);
        writes.run(connection);
        return checkpoint;
    }

    private static boolean isSame(Head head, @Nullable Head before) {
        return before != null && before.number() == head.number() && Arrays.equals(before.hash(), head.hash());
    }

    private static void add(Pipeline writes, long number, List<Head> moved) {
        writes.then(
                ADD_HEADS,
                number,
                moved.stream().map(Head::kind).toArray(String[]::new),
                moved.stream().map(head -> head.stream().toString()).toArray(String[]::new),
                moved.stream().map(Head::number).toArray(Integer[]::new),
                moved.stream().map(Head::hash).toArray(byte[][]::new));
    }

    /// The newest checkpoint; empty when none was taken.
    static Optional<Checkpoint> last(Connection connection) throws SQLException {
        List<Checkpoint> last = new ArrayList<>();
        new Pipeline().thenEach(row -> last.add(parsed(row.getString(1))), LAST).run(connection);
        return last.stream().findFirst();
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
