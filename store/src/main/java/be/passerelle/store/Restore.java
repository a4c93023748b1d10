// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Fills an empty database from a backup, all or nothing. What lists and search show is to be rebuilt afterwards.
public final class Restore {

    /// Why a backup is not taken; nothing was changed.
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    private final DataSource owner;

    /// @param owner the owner's connections
    public Restore(DataSource owner) {
        this.owner = owner;
    }

    /// Reads the file.
    ///
    /// @return how many acts it holds
    /// @throws Refused when the file is not a whole backup, or the database holds something already
    public long read(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Properties manifest = manifest(zip);
            for (BackedUp each : BackedUp.all()) {
                check(each, zip, manifest);
            }
            return load(zip, manifest);
        } catch (SQLException e) {
            throw Transactions.told(e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /// Whether the people of a backup are invented.
    ///
    /// @throws Refused when the file is no backup
    public static boolean ofDemonstration(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return !"0".equals(manifest(zip).getProperty("demonstration.rows"));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static RuntimeException unreadable(Path file, IOException e) {
        return e instanceof ZipException || e instanceof EOFException
                ? new Refused(file + " is not a backup of Passerelle, or it is damaged.")
                : new UncheckedIOException(
                        "The backup could not be read from %s (%s)."
                                .formatted(file, e.getClass().getSimpleName()),
                        e);
    }

    private static Properties manifest(ZipFile zip) throws IOException {
        Properties manifest = new Properties();
        try (InputStream content = open(zip, Backup.MANIFEST)) {
            manifest.load(content);
        } catch (IllegalArgumentException _) {
            throw new Refused("The manifest of the backup is damaged.");
        }
        if (!Backup.FORM.equals(manifest.getProperty("form"))) {
            throw new Refused("The backup has another form than this version of Passerelle reads.");
        }
        return manifest;
    }

    private static void check(BackedUp each, ZipFile zip, Properties manifest) throws IOException {
        if (!String.join(",", each.columns()).equals(manifest.getProperty(each.table() + ".columns"))) {
            throw new Refused("The table “%s” of the backup is another one than this version of Passerelle has."
                    .formatted(each.table()));
        }
        MessageDigest digest = Backup.sha256();
        try (InputStream content = new DigestInputStream(open(zip, each.part()), digest)) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(manifest.getProperty(each.table() + ".sha256"))) {
            throw new Refused("The table “%s” of the backup is damaged.".formatted(each.table()));
        }
    }

    private long load(ZipFile zip, Properties manifest) throws SQLException, IOException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            refuseUnlessEmpty(connection);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            long acts = 0;
            for (BackedUp each : BackedUp.all()) {
                long rows;
                try (InputStream content = open(zip, each.part())) {
                    rows = copy.copyIn(each.copyIn(), content);
                }
                if (!Long.toString(rows).equals(manifest.getProperty(each.table() + ".rows"))) {
                    throw new Refused("The table “%s” of the backup is not complete.".formatted(each.table()));
                }
                if (each.table().equals("act")) {
                    acts = rows;
                }
            }
            connection.commit();
            return acts;
        }
    }

    private static void refuseUnlessEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (BackedUp each : BackedUp.all()) {
                if (each.table().equals("installation_clock")) {
                    // The one row that an empty database has.
                    statement.execute("DELETE FROM installation_clock");
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

    private static InputStream open(ZipFile zip, String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new Refused("The backup lacks “%s”: it is not one of Passerelle, or it is damaged.".formatted(part));
        }
        return zip.getInputStream(entry);
    }
}
