// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.erasure.Erasures;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.KeyVault;
import be.passerelle.stream.key.MasterKeys;
import be.passerelle.stream.row.StoredRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Fills an empty database from what was recorded and from keys of the same backup or a newer one: whoever
/// was erased since has no key in the newer ones, and does not come back. All is filled in one transaction,
/// or not at all. A backup
/// of older tables is filled into those, and the tables are then brought to the present: where that fails,
/// ours are made
/// again, empty as before. What lists and search show is to be rebuilt afterwards.
public final class Restore {

    /// The tables that have their one row in an empty database too.
    private static final Set<String> HAVE_A_ROW = Set.of("installation_clock", "installation_key");

    private static final String STREAMS = """
            SELECT count(*), count(*) FILTER (WHERE (SELECT count(*) FROM stream_key
                WHERE stream_key.stream = known.stream AND opens IN ('content', 'medical')) < 2)
            FROM (SELECT DISTINCT stream FROM act) AS known""";

    private static final String WITHOUT_MANDATE =
            " – by somebody who held no mandate as security officer then, as far as this backup knows";

    private static final String MASTER = "SELECT master FROM installation_key";

    private static final String CONFIRMED = "SELECT file FROM confirmed_erasure";

    /// What is erased, or about to be, and was not confirmed when the backup was taken.
    private static final String SINCE = """
            SELECT stream FROM act
            WHERE kind = 'caseFile' AND number = 1 AND stream <> ALL (?::uuid[])
                AND (stream::text IN (SELECT file FROM confirmed_erasure)
                    OR EXISTS (SELECT FROM stream_key WHERE stream_key.stream = act.stream AND wrapped IS NULL))
            ORDER BY stream""";

    /// Whatever the keys, nobody comes back whose erasure was recorded before the backup was taken. An act of
    /// the register of erasures that cannot be read stops nothing: what it erased has no key here either.
    private static final String ERASE_AGAIN = """
            SELECT erase_stream(stream) FROM act
            WHERE kind = 'caseFile' AND number = 1 AND stream::text IN (SELECT file FROM confirmed_erasure)""";

    private static final String OTHER_ERASURES = """
            SELECT EXISTS (SELECT FROM erasure JOIN act USING (stream, number) WHERE act.hash <> erasure.hash)""";

    /// With newer keys: the backup is from before the erasure, and still knows who looked and who took the
    /// file.
    private static final String NO_NAMES = """
            UPDATE access_log SET person = NULL, salt = NULL
            WHERE person IS NOT NULL AND stream IN (SELECT stream FROM stream_key WHERE wrapped IS NULL)""";

    private static final String NO_REASONS = """
            UPDATE emergency SET person = NULL, reason = NULL
            WHERE person IS NOT NULL AND stream IN (SELECT stream FROM stream_key WHERE wrapped IS NULL)""";

    private static final String NO_REMARKS = """
            UPDATE emergency_review SET remark = '' WHERE emergency IN (SELECT id FROM emergency
                WHERE stream IN (SELECT stream FROM stream_key WHERE wrapped IS NULL))""";

    private static final String NOBODY_HOLDS = """
            DELETE FROM assignment WHERE stream IN (SELECT stream FROM stream_key WHERE wrapped IS NULL)""";

    private static final String LATEST_HEADS = """
            INSERT INTO checkpoint_latest (stream, kind, number, hash, place)
            SELECT stream, kind, number, hash, row_number() OVER (ORDER BY first, stream) FROM (
                SELECT DISTINCT ON (stream) stream, kind, number, hash,
                    min(checkpoint) OVER (PARTITION BY stream) AS first
                FROM checkpoint_head ORDER BY stream, checkpoint DESC) AS latest""";

    private static final String NEXT_LINE = """
            SELECT setval(pg_get_serial_sequence('access_log', 'number'), max(number)) FROM access_log
            HAVING max(number) IS NOT NULL""";

    private static final String NEXT_EVENT = """
            SELECT setval(pg_get_serial_sequence('security_event', 'number'), max(number)) FROM security_event
            HAVING max(number) IS NOT NULL""";

    /// Why a backup is not taken; the database is as empty as before.
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /// What was restored.
    ///
    /// @param acts how many acts there are
    /// @param withoutKey how many streams lack a key: what it opens cannot be read
    public record Restored(long acts, long withoutKey) {}

    private final DataSources sources;
    private final MasterKeys masters;
    private final Anchor anchor;
    private final long erased;
    private final List<String> known = new ArrayList<>();

    /// @param masters the master keys that the keys of the backup must be wrapped under
    /// @param anchor how the installation that signed the backup is known
    /// @param erased how many files are known to have been erased since the backup was taken
    Restore(DataSources sources, MasterKeys masters, Anchor anchor, long erased) {
        this.sources = sources;
        this.masters = masters;
        this.anchor = anchor;
        this.erased = erased;
    }

    /// Whether the people of a backup are invented, as far as it says.
    ///
    /// @throws Refused when the file is no backup
    public static boolean ofDemonstration(Path file) {
        try {
            return SealedFile.head(file).invented();
        } catch (IOException e) {
            throw BackupFile.unreadable(file, e);
        }
    }

    /// Reads the two files.
    ///
    /// @param keys the keys, of the same moment or later
    /// @throws Refused when they are not whole, do not belong together, or the database holds something
    /// already; also when other files are erased with these keys than as many as were said
    public Restored read(Path file, Path keys) {
        try (BothParts both = BothParts.open(file, keys, masters, anchor)) {
            BackupFile rows = both.rows();
            BackupFile wrapped = both.keys();
            check(rows.head(), wrapped.head());
            refuseUnlessEmpty();
            return rows.head().schema() == newest() ? load(rows, wrapped) : loadOlder(rows, wrapped);
        } catch (SQLException e) {
            throw Transactions.told(e);
        } catch (IOException e) {
            throw BackupFile.unreadable(file, e);
        }
    }

    private int newest() {
        return sources.migrations().newest();
    }

    private void check(BackupHead rows, BackupHead keys) {
        if (Math.max(rows.schema(), keys.schema()) > newest()) {
            throw new Refused("""
                    The backup was made by a later version of Passerelle (its tables have version %d, these %d).
                    Restore it with that version.""".formatted(Math.max(rows.schema(), keys.schema()), newest()));
        }
    }

    private Restored load(BackupFile rows, BackupFile keys) throws SQLException, IOException {
        try (Connection connection = sources.owner().getConnection()) {
            connection.setAutoCommit(false);
            fill(rows, connection);
            fill(keys, connection);
            Restored restored = finish(connection);
            connection.commit();
            return restored;
        }
    }

    private Restored loadOlder(BackupFile rows, BackupFile keys) throws SQLException, IOException {
        Migrations migrations = sources.migrations();
        try {
            migrations.beginAt(rows.head().schema());
            for (BackupFile part : List.of(rows, keys)) {
                migrations.to(part.head().schema());
                try (Connection connection = sources.owner().getConnection()) {
                    connection.setAutoCommit(false);
                    fill(part, connection);
                    connection.commit();
                }
            }
            migrations.toNewest();
            try (Connection connection = sources.owner().getConnection()) {
                connection.setAutoCommit(false);
                Restored restored = finish(connection);
                connection.commit();
                return restored;
            }
        } catch (SQLException | IOException | RuntimeException e) {
            // Nothing half-filled stays behind.
            migrations.beginAt(newest());
            throw e;
        }
    }

    private void fill(BackupFile part, Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            part.forEach((each, content) -> {
                if (HAVE_A_ROW.contains(each.table())) {
                    statement.execute("DELETE FROM " + each.table());
                }
                if (!each.isTable()) {
                    statement.execute("CREATE TEMPORARY TABLE erasure (LIKE act INCLUDING DEFAULTS) ON COMMIT DROP");
                }
                if (filled(each, content, copy) != part.rows(each)) {
                    throw new Refused("The table “%s” of the backup is not complete.".formatted(each.table()));
                }
                if (!each.isTable()) {
                    addErasures(each, statement);
                }
            });
        }
    }

    private static long filled(BackedUp table, InputStream content, CopyManager copy) throws SQLException, IOException {
        try {
            return copy.copyIn(table.copyIn(), content);
        } catch (SQLException e) {
            throw unfitting(table, e);
        }
    }

    /// What was erased since the backup was taken, by whom and why: the newer keys bring it.
    private void addErasures(BackedUp erasures, Statement statement) throws SQLException {
        try (ResultSet confirmed = statement.executeQuery(CONFIRMED)) {
            while (confirmed.next()) {
                known.add(confirmed.getString(1));
            }
        }
        try (ResultSet others = statement.executeQuery(OTHER_ERASURES)) {
            if (others.next() && others.getBoolean(1)) {
                throw new Refused("""
                        The register of erasures that came with the keys is another one than that of the backup: they
                        are of different installations, or one of them was changed.""");
            }
        }
        String columns = String.join(", ", erasures.columns());
        statement.execute("INSERT INTO act (%s) SELECT %s FROM erasure ON CONFLICT (stream, number) DO NOTHING"
                .formatted(columns, columns));
    }

    /// Classes 22, 23 and 42: values, constraints and columns that the tables here do not have.
    private static SQLException unfitting(BackedUp table, SQLException e) {
        if (String.valueOf(e.getSQLState()).matches("(22|23|42).*")) {
            throw new Refused("""
                    The table “%s” of the backup does not fit the tables here, which have the same number: it was
                    made by a version of Passerelle from which no way leads to this one, or it was changed. Restore
                    it with the version that made it.""".formatted(table.table()));
        }
        return e;
    }

    private Restored finish(Connection connection) throws SQLException {
        long[] counted = new long[3];
        List<String> missing = new ArrayList<>();
        List<CaseFileId> since = new ArrayList<>();
        new Pipeline()
                .thenEach(row -> counted[0] = row.getLong(1), "SELECT count(*) FROM act")
                .thenEach(
                        row -> {
                            counted[1] = row.getLong(1);
                            counted[2] = row.getLong(2);
                        },
                        STREAMS)
                .thenEach(row -> missing.add(row.getString(1)), MASTER)
                .thenEach(row -> since.add(new CaseFileId(row.getObject(1, UUID.class))), SINCE, (Object)
                        known.toArray(String[]::new))
                .run(connection);
        missing.removeIf(masters::has);
        // One stream without keys is no reason to leave all others where they are.
        if (counted[2] > counted[1] / 2) {
            throw new Refused("The keys of %d streams are missing. Take the keys that were written with this backup."
                    .formatted(counted[2]));
        }
        if (!missing.isEmpty()) {
            throw new Refused("""
                    The keys of this backup are wrapped under the master keys %s, which are not here.
                    Put the file of the master keys of the installation that made it into the data folder, and
                    restore again.""".formatted(String.join(", ", missing)));
        }
        if (since.size() != erased) {
            throw erasedSince(since, withoutMandate(connection));
        }
        new Pipeline()
                .then(ERASE_AGAIN)
                .then(NO_NAMES)
                .then(NO_REASONS)
                .then(NO_REMARKS)
                .then(NOBODY_HOLDS)
                .then(LATEST_HEADS)
                .then(NEXT_LINE)
                .then(NEXT_EVENT)
                .run(connection);
        return new Restored(counted[0], counted[2]);
    }

    /// The keys are signed, but whoever works in the database can write the two acts of an erasure.
    ///
    /// @param without the files among them that were erased by people without a mandate
    private static Refused erasedSince(List<CaseFileId> since, Set<CaseFileId> without) {
        if (since.isEmpty()) {
            return new Refused("No file is erased with these keys that the backup still has. Leave --erased out.");
        }
        return new Refused("""
                With these keys %d files are erased for good that the backup still has:
                  %s
                Ask the security officers whether they erased all of them. If they did, restore again with --erased %d.
                If not, the keys were changed: keep them, and look for others.""".formatted(
                        since.size(),
                        since.stream()
                                .map(file -> file.number().written() + (without.contains(file) ? WITHOUT_MANDATE : ""))
                                .collect(Collectors.joining("\n  ")),
                        since.size()));
    }

    /// The files of which one of the two who erased them held no mandate, as far as the backup knows.
    private Set<CaseFileId> withoutMandate(Connection connection) throws SQLException {
        List<StoredRow> rows = new ArrayList<>();
        ActTable.ofStream(new Pipeline(), Erasures.REGISTER, rows::add).run(connection);
        return Erasures.withoutMandate(
                rows, new PostgresRegisters(sources.registry(), new KeyVault(masters)).at(0, connection));
    }

    private void refuseUnlessEmpty() throws SQLException {
        try (Connection connection = sources.owner().getConnection();
                Statement statement = connection.createStatement()) {
            List<BackedUp> all = new ArrayList<>(BackedUp.all());
            all.addAll(BackedUp.keys());
            for (BackedUp each : all) {
                if (HAVE_A_ROW.contains(each.table()) || !each.isTable()) {
                    continue;
                }
                try (ResultSet rows = statement.executeQuery("SELECT EXISTS (SELECT FROM " + each.table() + ")")) {
                    if (rows.next() && rows.getBoolean(1)) {
                        throw new Refused("A backup is restored into an empty database alone; this one holds rows in “"
                                + each.table() + "”. Choose an empty folder with --data, or another database.");
                    }
                }
            }
        }
    }
}
