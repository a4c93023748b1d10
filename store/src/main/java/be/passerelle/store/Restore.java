// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.key.MasterKeys;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Fills an empty database from what was recorded and from keys of the same backup or a newer one: whoever was erased
/// since has no key in the newer ones, and does not come back. A backup of older tables is filled into those, and the
/// tables are then brought to the present. What lists and search show is to be rebuilt afterwards.
public final class Restore {

    private static final String WITHOUT_KEY = """
            SELECT count(DISTINCT stream) FROM act
            WHERE NOT EXISTS (SELECT FROM stream_key WHERE stream_key.stream = act.stream)""";

    private static final String MASTERS =
            "SELECT DISTINCT master FROM stream_key WHERE wrapped IS NOT NULL ORDER BY master";

    /// Also with older keys nobody comes back whose erasure was recorded before the backup was taken.
    private static final String ERASE_AGAIN = """
            SELECT erase_stream((convert_from(substring(payload FROM 2), 'UTF8')::jsonb ->> 'file')::uuid)
            FROM act WHERE code = 'erasure.confirmed' AND kind = 'register'""";

    /// With newer keys: the backup is from before the erasure, and still knows who looked and who took the file.
    private static final String NO_NAMES = """
            UPDATE access_log SET person = NULL, salt = NULL
            WHERE person IS NOT NULL AND stream IN (SELECT stream FROM stream_key WHERE wrapped IS NULL)""";

    private static final String NOBODY_HOLDS = """
            DELETE FROM assignment WHERE stream IN (SELECT stream FROM stream_key WHERE wrapped IS NULL)""";

    private static final String NEXT_LINE = """
            SELECT setval(pg_get_serial_sequence('access_log', 'number'), max(number)) FROM access_log
            HAVING max(number) IS NOT NULL""";

    /// Why a backup is not taken; the database is as empty as before.
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    private final DataSources sources;
    private final MasterKeys masters;

    /// @param masters the master keys that the keys of the backup must be wrapped under
    public Restore(DataSources sources, MasterKeys masters) {
        this.sources = sources;
        this.masters = masters;
    }

    /// Whether the people of a backup are invented.
    ///
    /// @throws Refused when the file is no backup
    public static boolean ofDemonstration(Path file) {
        try (BackupFile backup = BackupFile.open(file)) {
            return backup.tables().stream()
                    .filter(table -> table.table().equals("demonstration"))
                    .anyMatch(table -> backup.rows(table) != 0);
        } catch (IOException e) {
            throw BackupFile.unreadable(file, e);
        }
    }

    /// Reads the two files.
    ///
    /// @param keys the keys, of the same moment or later
    /// @return how many acts there are
    /// @throws Refused when they are not whole, do not belong together, or the database holds something already
    public long read(Path file, Path keys) {
        try (BackupFile rows = BackupFile.open(file);
                BackupFile wrapped = BackupFile.open(keys)) {
            rows.check();
            wrapped.check();
            check(rows, wrapped);
            refuseUnlessEmpty();
            try {
                return load(rows, wrapped);
            } catch (SQLException | IOException | RuntimeException e) {
                // Nothing half-filled stays behind.
                sources.migrations().beginAt(newest());
                throw e;
            }
        } catch (SQLException e) {
            throw Transactions.told(e);
        } catch (IOException e) {
            throw BackupFile.unreadable(file, e);
        }
    }

    private int newest() {
        return sources.migrations().newest();
    }

    private void check(BackupFile rows, BackupFile keys) {
        if (Math.max(rows.schema(), keys.schema()) > newest()) {
            throw new Refused("""
                    The backup was made by a later version of Passerelle (its tables have version %d, these %d).
                    Restore it with that version.""".formatted(Math.max(rows.schema(), keys.schema()), newest()));
        }
        if (keys.taken().isBefore(rows.taken())) {
            throw new Refused("""
                    The keys are older than what was recorded: people would be missing, and others who were erased \
                    since would come back. Take the keys that were written with this backup, or newer ones.""");
        }
        if (keys.tables().stream().noneMatch(table -> table.table().equals("stream_key"))
                || rows.tables().stream().noneMatch(table -> table.table().equals("act"))) {
            throw new Refused("The two files are not the two parts of a backup, or they are given in the wrong order.");
        }
    }

    private long load(BackupFile rows, BackupFile keys) throws SQLException, IOException {
        Migrations migrations = sources.migrations();
        if (Math.min(rows.schema(), keys.schema()) < newest()) {
            migrations.beginAt(Math.min(rows.schema(), keys.schema()));
        }
        List<BackupFile> parts = rows.schema() <= keys.schema() ? List.of(rows, keys) : List.of(keys, rows);
        for (BackupFile part : parts) {
            migrations.to(part.schema());
            fill(part);
        }
        migrations.toNewest();
        try (Connection connection = sources.owner().getConnection()) {
            connection.setAutoCommit(false);
            long acts = finish(connection);
            connection.commit();
            return acts;
        }
    }

    private void fill(BackupFile part) throws SQLException, IOException {
        try (Connection connection = sources.owner().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (BackedUp each : part.tables()) {
                if (each.table().equals("installation_clock")) {
                    // The one row that an empty database has.
                    statement.execute("DELETE FROM installation_clock");
                }
                long rows;
                try (InputStream content = part.content(each)) {
                    rows = copy.copyIn(each.copyIn(), content);
                }
                if (rows != part.rows(each)) {
                    throw new Refused("The table “%s” of the backup is not complete.".formatted(each.table()));
                }
            }
            connection.commit();
        }
    }

    /// @return how many acts there are
    private long finish(Connection connection) throws SQLException {
        long[] counted = new long[2];
        List<String> missing = new ArrayList<>();
        new Pipeline()
                .thenEach(row -> counted[0] = row.getLong(1), "SELECT count(*) FROM act")
                .thenEach(row -> counted[1] = row.getLong(1), WITHOUT_KEY)
                .thenEach(
                        row -> {
                            if (!masters.has(row.getString(1))) {
                                missing.add(row.getString(1));
                            }
                        },
                        MASTERS)
                .then(ERASE_AGAIN)
                .then(NO_NAMES)
                .then(NOBODY_HOLDS)
                .then(NEXT_LINE)
                .run(connection);
        if (counted[1] > 0) {
            throw new Refused("The keys of %d streams are missing. Take the keys that were written with this backup."
                    .formatted(counted[1]));
        }
        if (!missing.isEmpty()) {
            throw new Refused("""
                    The keys of this backup are wrapped under the master keys %s, which are not here.
                    Put the file of the master keys of the installation that made it into the data folder, and
                    restore again.""".formatted(String.join(", ", missing)));
        }
        return counted[0];
    }

    private void refuseUnlessEmpty() throws SQLException {
        try (Connection connection = sources.owner().getConnection();
                Statement statement = connection.createStatement()) {
            List<BackedUp> all = new ArrayList<>(BackedUp.all());
            all.addAll(BackedUp.keys());
            for (BackedUp each : all) {
                if (each.table().equals("installation_clock")) {
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
