// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.postgres;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /// Writes the file; it has its name only when it is complete.
    ///
    /// @return how many acts it holds
    public long write(Path file) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            Properties manifest = new Properties();
            manifest.setProperty("form", FORM);
            try (ZipOutputStream zip = new ZipOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(unfinished)), StandardCharsets.UTF_8)) {
                zip.setLevel(Deflater.BEST_SPEED);
                CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
                for (BackedUp each : BackedUp.all()) {
                    write(each, copy, zip, manifest);
                }
                zip.putNextEntry(new ZipEntry(MANIFEST));
                manifest.store(zip, "Passerelle backup");
                zip.closeEntry();
            }
            connection.rollback();
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return Long.parseLong(manifest.getProperty("act.rows"));
        } catch (SQLException e) {
            throw Transactions.told(e);
        } catch (IOException e) {
            throw new UncheckedIOException("the backup could not be written to " + file, e);
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
