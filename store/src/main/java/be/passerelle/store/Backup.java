// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Writes all that cannot be built again into one file: a zip of a binary copy of each table, taken at one moment, and
/// a manifest with the number of rows and the SHA-256 of each.
public final class Backup {

    static final String MANIFEST = "manifest.properties";

    /// The form of the file; another number is another form.
    static final String FORM = "1";

    private final DataSource owner;

    /// @param owner the owner's connections
    public Backup(DataSource owner) {
        this.owner = owner;
    }

    /// Writes the file, which nobody else may read; it has its name only when it is complete and on the disk.
    ///
    /// @return how many acts it holds
    /// @throws UncheckedIOException when it cannot be written, or there is a file of that name: it may be a backup
    public long write(Path file) {
        try {
            Path folder = file.toAbsolutePath().resolveSibling("");
            Path unfinished = Files.createTempFile(folder, file.getFileName() + ".", ".unfinished");
            try {
                long acts = writeAll(unfinished);
                // Within a folder this is one step; without a further option it replaces nothing.
                Files.move(unfinished, file);
                return acts;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The backup could not be written to %s (%s)."
                            .formatted(file, e.getClass().getSimpleName()),
                    e);
        }
    }

    private long writeAll(Path file) throws IOException {
        try (Connection connection = owner.getConnection();
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            Properties manifest = new Properties();
            manifest.setProperty("form", FORM);
            try (ZipOutputStream zip = new ZipOutputStream(
                    new BufferedOutputStream(Channels.newOutputStream(channel)), StandardCharsets.UTF_8)) {
                zip.setLevel(Deflater.BEST_SPEED);
                CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
                for (BackedUp each : BackedUp.all()) {
                    write(each, copy, zip, manifest);
                }
                zip.putNextEntry(new ZipEntry(MANIFEST));
                manifest.store(zip, "Passerelle backup");
                zip.closeEntry();
                zip.finish();
                zip.flush();
                channel.force(true);
            }
            connection.rollback();
            return Long.parseLong(manifest.getProperty("act.rows"));
        } catch (SQLException e) {
            throw Transactions.told(e);
        }
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
