// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The master keys that belong to a database: begun with a new one, and asked for ever after.
public final class InstallationKeys {

    /// Processes that begin a database at the same moment do it one after the other.
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtext('installation_key'))";

    /// Of a database that does not say: never what any single row claims, which whoever may add a key may
    /// write.
    private static final String MOST_USED = """
            SELECT master FROM stream_key WHERE wrapped IS NOT NULL GROUP BY master ORDER BY count(*) DESC LIMIT 1""";

    private static final String BEGUN = "SELECT master FROM installation_key";

    private static final String ROTATED = "UPDATE installation_key SET master = ?";

    private static final String BEGIN = "INSERT INTO installation_key (master) VALUES (?)";

    private InstallationKeys() {}

    /// The master keys in the folder of the installation. A database without any key is begun with those of
    /// the file, or with a new one when there is none; one that was begun, here or by another process, never
    /// gets others. A key that another master key wraps stops nothing: what it opens cannot be read, and the
    /// verification names it.
    ///
    /// @throws UnusableKeys when the file is missing or damaged, or belongs to another installation
    public static MasterKeyFile open(Path folder, Transactions registry) {
        return registry.run(connection -> open(MasterKeyFile.in(folder), connection));
    }

    private static MasterKeyFile open(Path file, Connection connection) throws SQLException {
        List<String> begun = new ArrayList<>();
        new Pipeline()
                .then(LOCK)
                .thenEach(row -> begun.add(row.getString(1)), BEGUN)
                .run(connection);
        List<String> needed = new ArrayList<>(begun);
        if (begun.isEmpty()) {
            new Pipeline()
                    .thenEach(row -> needed.add(row.getString(1)), MOST_USED)
                    .run(connection);
        }
        MasterKeyFile keys =
                needed.isEmpty() && !Files.exists(file) ? MasterKeyFile.create(file) : MasterKeyFile.open(file);
        List<String> missing = needed.stream().filter(id -> !keys.has(id)).toList();
        if (!missing.isEmpty()) {
            throw foreign(file, missing);
        }
        if (begun.isEmpty()) {
            new Pipeline()
                    .then(BEGIN, needed.isEmpty() ? keys.newest() : needed.getFirst())
                    .run(connection);
        }
        return keys;
    }

    /// Says under which master key everything is from now on.
    static void rotated(String master, Transactions owner) {
        owner.run(new Pipeline().then(ROTATED, master));
    }

    static UnusableKeys foreign(Path file, List<String> missing) {
        return new UnusableKeys("""
                This database needs the master keys %s, and the file %s does not hold all of them.
                It belongs to another installation, or is older than the last change of keys. Put the right file in
                its place: that of the process that began the database.""".formatted(String.join(", ", missing), file));
    }
}
