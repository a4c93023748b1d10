// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.verify;

import be.passerelle.stream.checkpoint.Checkpoint;
import be.passerelle.stream.checkpoint.CheckpointFile;
import be.passerelle.stream.checkpoint.Head;
import be.passerelle.stream.checkpoint.Heads;
import be.passerelle.stream.checkpoint.InstallationKey;
import be.passerelle.stream.checkpoint.Signer;
import be.passerelle.stream.checkpoint.Signers;
import be.passerelle.stream.row.Chain;
import be.passerelle.stream.row.Envelope;
import be.passerelle.stream.row.StoredRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

/// A record of streams and checkpoints that holds, made without the write path: its acts are of a kind that
/// nobody reads.
///
/// @param rows of all streams
/// @param files the checkpoints in order, each with the heads that moved
public record MadeRecord(Signers signers, List<StoredRow> rows, List<CheckpointFile> files) {

    private static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00Z");

    /// How much there is.
    ///
    /// @param acts how many there are, each of which moves one stream before some checkpoint
    public record Size(int streams, int acts, int checkpoints) {}

    static MadeRecord of(Size size) {
        Random random = new Random(6);
        InstallationKey key = InstallationKey.generate();
        List<StoredRow> rows = new ArrayList<>();
        List<UUID> streams = new ArrayList<>();
        Map<UUID, Head> all = new LinkedHashMap<>();
        List<CheckpointFile> files = new ArrayList<>();
        byte[] previous = Checkpoint.none();
        for (int number = 1; number <= size.checkpoints(); number++) {
            Map<UUID, Head> moved = new LinkedHashMap<>();
            while (rows.size() < (long) size.acts() * number / size.checkpoints()) {
                boolean opens = (long) streams.size() * size.acts() <= (long) rows.size() * size.streams();
                UUID stream = opens
                        ? new UUID(random.nextLong(), random.nextLong())
                        : streams.get(random.nextInt(streams.size()));
                if (opens) {
                    streams.add(stream);
                }
                Head before = moved.getOrDefault(stream, all.get(stream));
                StoredRow row = row(
                        stream, before == null ? 0 : before.number(), before == null ? Chain.start() : before.hash());
                rows.add(row);
                moved.put(stream, new Head("proceeding", stream, row.number(), row.hash()));
            }
            List<Head> heads = moved.values().stream().sorted(Heads.AS_WRITTEN).toList();
            heads.forEach(head -> all.put(head.stream(), head));
            Checkpoint taken = new Checkpoint(
                            number,
                            BEGIN.plusSeconds(3600L * number),
                            key.id(),
                            all.size(),
                            Heads.root(all.values()),
                            0,
                            Checkpoint.none(),
                            previous,
                            new byte[0])
                    .signedBy(key);
            files.add(new CheckpointFile(taken, heads));
            previous = taken.digest();
        }
        return new MadeRecord(new Signers(List.of(Signer.first(key))), rows, files);
    }

    private static StoredRow row(UUID stream, int last, byte[] head) {
        Envelope envelope = new Envelope(
                "proceeding",
                stream,
                last + 1,
                0,
                LocalDate.of(2026, 3, 2),
                BEGIN,
                "made",
                "made",
                "made",
                new UUID(stream.getMostSignificantBits(), stream.getLeastSignificantBits() + last),
                "made",
                "made",
                1);
        byte[] payload = {0, '{', '}'};
        return new StoredRow(envelope, payload, Chain.next(head, envelope, payload));
    }

    /// Writes it into an empty database.
    void fill(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("""
                    INSERT INTO act (stream, kind, number, thread, happened_on, recorded_at, person, organisation, role,
                        command, command_part, code, version, law_version, payload, hash, form)
                    VALUES (?, 'proceeding', ?, 0, '2026-03-02', '2026-03-02 08:00Z', 'made', 'made', 'made',
                        ?, 1, 'made', 1, 'made', ?, ?, 1)""")) {
                for (StoredRow row : rows) {
                    batch(
                            insert,
                            row.envelope().stream(),
                            row.number(),
                            row.envelope().command(),
                            row.payload(),
                            row.hash());
                }
                insert.executeBatch();
            }
            try (PreparedStatement key = connection.prepareStatement("INSERT INTO checkpoint_key VALUES (?, ?)");
                    PreparedStatement insert = connection.prepareStatement("INSERT INTO checkpoint VALUES (?, ?)");
                    PreparedStatement head = connection.prepareStatement("""
                            INSERT INTO checkpoint_head (checkpoint, kind, stream, number, hash)
                            VALUES (?, 'proceeding', ?, ?, ?)""")) {
                batch(key, 1, signers.all().getFirst().line());
                key.executeBatch();
                for (CheckpointFile file : files) {
                    batch(insert, file.checkpoint().number(), file.checkpoint().text());
                    for (Head each : file.heads()) {
                        batch(head, file.checkpoint().number(), each.stream(), each.number(), each.hash());
                    }
                }
                insert.executeBatch();
                head.executeBatch();
            }
            connection.commit();
        }
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
