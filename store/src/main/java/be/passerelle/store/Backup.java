// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.checkpoint.Checkpoint;
import be.passerelle.stream.checkpoint.InstallationKey;
import be.passerelle.stream.checkpoint.Signers;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Writes all that cannot be built again into two files, taken at one moment: what was recorded, and beside it the keys
/// that it is encrypted under, still wrapped. Each is a zip with a CSV of each table and a manifest: the version of the
/// tables, and the number of rows and the SHA-256 of each.
public final class Backup {

    static final String MANIFEST = "manifest.properties";

    /// The form of the file; another number is another form.
    static final String FORM = "2";

    /// In which texts are written, whatever the database is set to.
    private static final String SETTINGS = """
            SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'iso_8601';
            SET LOCAL bytea_output = 'hex'""";

    private final DataSource owner;
    private final int version;
    private final CheckpointKeys signing;

    /// @param owner the owner's connections
    /// @param version the version of the tables
    /// @param signing the key of checkpoints, which signs the keys of the backup
    public Backup(DataSource owner, int version, CheckpointKeys signing) {
        this.owner = owner;
        this.version = version;
        this.signing = signing;
    }

    /// The file of the keys that belongs to a backup.
    public static Path keysOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".keys");
    }

    /// Writes the two files, which nobody else may read; they have their names only when they are complete and on the
    /// disk.
    ///
    /// @return how many acts it holds
    /// @throws UnusableKeys when the key of checkpoints is not in the folder of the installation
    /// @throws UncheckedIOException when it cannot be written, or there is a file of that name: it may be a backup
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
            String taken = begin(connection);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            InstallationKey key = signing.signing(connection);
            Signers signers = CheckpointKeys.signers(connection);
            Optional<Checkpoint> last = CheckpointTable.last(connection);
            Properties manifest = write(BackedUp.all(), file, taken, copy, _ -> {});
            write(BackedUp.keys(), keys, taken, copy, of -> new KeysSignature(of).sign(key, signers, last));
            connection.rollback();
            return Long.parseLong(manifest.getProperty("act.rows"));
        } catch (SQLException e) {
            throw Transactions.told(e);
        }
    }

    /// The moment at which it is taken, by the database.
    private static String begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(SETTINGS);
            try (ResultSet now = statement.executeQuery("SELECT now()")) {
                now.next();
                return now.getObject(1, OffsetDateTime.class).toInstant().toString();
            }
        }
    }

    private Properties write(
            List<BackedUp> tables, Path file, String taken, CopyManager copy, Consumer<Properties> sign)
            throws IOException, SQLException {
        Properties manifest = new Properties();
        manifest.setProperty("form", FORM);
        manifest.setProperty("schema", Integer.toString(version));
        manifest.setProperty("taken", taken);
        manifest.setProperty("tables", tables.stream().map(BackedUp::table).collect(Collectors.joining(",")));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                ZipOutputStream zip = new ZipOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel)), StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (BackedUp each : tables) {
                write(each, copy, zip, manifest);
            }
            sign.accept(manifest);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            manifest.store(zip, "Passerelle backup");
            zip.closeEntry();
            zip.finish();
            zip.flush();
            channel.force(true);
        }
        return manifest;
    }

    private static void write(BackedUp each, CopyManager copy, ZipOutputStream zip, Properties manifest)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(each.part()));
        OutputStream part = new DigestOutputStream(zip, sha256());
        long rows = copy.copyOut(each.copyOut(), part);
        zip.closeEntry();
        manifest.setProperty(each.table() + ".rows", Long.toString(rows));
        manifest.setProperty(each.table() + ".columns", String.join(",", each.columns()));
        manifest.setProperty(
                each.table() + ".sha256",
                HexFormat.of()
                        .formatHex(
                                ((DigestOutputStream) part).getMessageDigest().digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
