// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.store.BackupHead.Part;
import be.passerelle.stream.checkpoint.Checkpoint;
import be.passerelle.stream.checkpoint.InstallationKey;
import be.passerelle.stream.checkpoint.Signers;
import be.passerelle.stream.key.DataKey;
import be.passerelle.stream.key.MasterKeys;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Writes all that cannot be built again into two files, taken at one moment: what was recorded, and beside it
/// the keys that it is encrypted under, still wrapped. Each is a zip with a CSV of each table and a manifest,
/// the version of the tables and the number of rows of each, which is sealed and signed as a whole: see
/// [SealedOutput]. A server may go on recording meanwhile, and nothing of that is in it.
public final class Backup {

    static final String MANIFEST = "manifest.properties";

    /// In which texts are written, whatever the database is set to.
    private static final String SETTINGS = """
            SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'iso_8601';
            SET LOCAL bytea_output = 'hex'""";

    private final DataSource owner;
    private final int version;
    private final CheckpointKeys signing;
    private final MasterKeys masters;

    /// @param owner the owner's connections
    /// @param version the version of the tables
    /// @param signing the key of checkpoints, which signs the backup
    /// @param masters the newest of which wraps the keys of the two files
    Backup(DataSource owner, int version, CheckpointKeys signing, MasterKeys masters) {
        this.owner = owner;
        this.version = version;
        this.signing = signing;
        this.masters = masters;
    }

    /// The file of the keys that belongs to a backup.
    public static Path keysOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".keys");
    }

    /// Writes the two files, which nobody else may read; they have their names only when they are complete and
    /// on the disk.
    ///
    /// @return how many acts it holds
    /// @throws UnusableKeys when the key of checkpoints is not in the folder of the installation
    /// @throws UncheckedIOException when it cannot be written, or there is a file of that name: it may be a
    ///     backup
    public long write(Path file) {
        Path keys = keysOf(file);
        try {
            Path folder = file.toAbsolutePath().resolveSibling("");
            Path unfinished = Files.createTempFile(folder, file.getFileName() + ".", ".unfinished");
            Path unfinishedKeys = Files.createTempFile(folder, keys.getFileName() + ".", ".unfinished");
            try {
                if (Files.exists(keys)) {
                    throw new FileAlreadyExistsException(keys.toString());
                }
                long acts = writeAll(unfinished, unfinishedKeys);
                // Within a folder this is one step; without a further option it replaces nothing.
                Files.move(unfinished, file);
                Files.move(unfinishedKeys, keys);
                return acts;
            } finally {
                Files.deleteIfExists(unfinished);
                Files.deleteIfExists(unfinishedKeys);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The backup could not be written to %s (%s)."
                            .formatted(file, e.getClass().getSimpleName()),
                    e);
        }
    }

    private long writeAll(Path file, Path keys) throws IOException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            Instant taken = begin(connection);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            InstallationKey key = signing.signing(connection);
            Signers signers = CheckpointKeys.signers(connection);
            Optional<Checkpoint> last = CheckpointTable.last(connection);
            boolean invented = invented(connection);
            UUID backup = UUID.randomUUID();
            Properties manifest = new Properties();
            for (Part part : Part.values()) {
                DataKey opening = DataKey.random();
                BackupHead head = new BackupHead(
                        part,
                        backup,
                        taken,
                        version,
                        invented,
                        last.map(Checkpoint::number).orElse(0L),
                        last.map(Checkpoint::digest).orElse(Checkpoint.none()),
                        signers,
                        masters.wrap(opening.bytes(), BackupHead.context(part, backup)));
                switch (part) {
                    case RECORD -> manifest = write(BackedUp.all(), file, head, opening, key, copy);
                    case KEYS -> write(BackedUp.keys(), keys, head, opening, key, copy);
                }
            }
            connection.rollback();
            return Long.parseLong(manifest.getProperty("act.rows"));
        } catch (SQLException e) {
            throw Transactions.told(e);
        }
    }

    /// The moment at which it is taken, by the database.
    private static Instant begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(SETTINGS);
            try (ResultSet now = statement.executeQuery("SELECT now()")) {
                now.next();
                return now.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }

    private static boolean invented(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT EXISTS (SELECT FROM demonstration)")) {
            return found.next() && found.getBoolean(1);
        }
    }

    private static Properties write(
            List<BackedUp> tables, Path file, BackupHead head, DataKey opening, InstallationKey key, CopyManager copy)
            throws IOException, SQLException {
        Properties manifest = new Properties();
        manifest.setProperty("tables", tables.stream().map(BackedUp::table).collect(Collectors.joining(",")));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                SealedOutput sealed =
                        new SealedOutput(new BufferedOutputStream(Channels.newOutputStream(channel)), head, opening)) {
            ZipOutputStream zip = new ZipOutputStream(sealed, StandardCharsets.UTF_8);
            zip.setLevel(Deflater.BEST_SPEED);
            for (BackedUp each : tables) {
                zip.putNextEntry(new ZipEntry(each.part()));
                long rows = copy.copyOut(each.copyOut(), zip);
                zip.closeEntry();
                manifest.setProperty(each.table() + ".rows", Long.toString(rows));
                manifest.setProperty(each.table() + ".columns", String.join(",", each.columns()));
            }
            zip.putNextEntry(new ZipEntry(MANIFEST));
            manifest.store(zip, "Passerelle backup");
            zip.closeEntry();
            zip.finish();
            sealed.finish(key);
            channel.force(true);
        }
        return manifest;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
