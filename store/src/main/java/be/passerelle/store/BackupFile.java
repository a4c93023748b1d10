// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.store.Restore.Refused;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// One of the two files of a backup, opened to be read.
final class BackupFile implements AutoCloseable {

    private final ZipFile zip;
    private final Properties manifest;

    private BackupFile(ZipFile zip, Properties manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /// Opens a file.
    ///
    /// @throws Refused when it is none of a backup
    static BackupFile open(Path file) {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                return new BackupFile(zip, manifest(zip));
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static RuntimeException unreadable(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Refused("There is no file %s. A backup has two parts: what was recorded, and its keys in a file "
                            .formatted(file)
                    + "of the same name with .keys behind it, or in a newer one.");
        }
        return e instanceof ZipException || e instanceof EOFException
                ? new Refused(file + " is not a backup of Passerelle, or it is damaged.")
                : new UncheckedIOException(
                        "The backup could not be read from %s (%s)."
                                .formatted(file, e.getClass().getSimpleName()),
                        e);
    }

    private static Properties manifest(ZipFile zip) throws IOException {
        Properties manifest = new Properties();
        try (InputStream content = part(zip, Backup.MANIFEST)) {
            manifest.load(content);
        } catch (IllegalArgumentException _) {
            throw new Refused("The manifest of the backup is damaged.");
        }
        if (!Backup.FORM.equals(manifest.getProperty("form"))) {
            throw new Refused("The backup has another form than this version of Passerelle reads.");
        }
        return manifest;
    }

    /// The version of the tables that it was made of.
    int schema() {
        String schema = manifest.getProperty("schema", "");
        if (!schema.matches("[0-9]{1,4}")) {
            throw new Refused("The manifest of the backup is damaged: it does not say which version its tables have.");
        }
        return Integer.parseInt(schema);
    }

    /// Who wrote it, when it is the part with the keys.
    KeysSignature signature() {
        return new KeysSignature(manifest);
    }

    Instant taken() {
        try {
            return Instant.parse(manifest.getProperty("taken", ""));
        } catch (DateTimeException _) {
            throw new Refused("The manifest of the backup is damaged: it does not say when it was taken.");
        }
    }

    /// The tables in the order in which they are filled, with the columns that they had.
    List<BackedUp> tables() {
        return List.of(manifest.getProperty("tables", "").split(",", -1)).stream()
                .map(table -> new BackedUp(
                        table,
                        List.of(manifest.getProperty(table + ".columns", "").split(",", -1))))
                .toList();
    }

    long rows(BackedUp table) {
        return Long.parseLong(manifest.getProperty(table.table() + ".rows", "-1"));
    }

    /// @throws Refused when a name is none of a table or column, or a part is damaged
    void check() throws IOException {
        for (BackedUp each : tables()) {
            if (!each.table().matches("[a-z_]+")
                    || !each.columns().stream().allMatch(column -> column.matches("[a-z_]+"))) {
                throw new Refused("The manifest of the backup is damaged.");
            }
            MessageDigest digest = Backup.sha256();
            try (InputStream content = new DigestInputStream(part(zip, each.part()), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(manifest.getProperty(each.table() + ".sha256"))) {
                throw new Refused("The table “%s” of the backup is damaged.".formatted(each.table()));
            }
        }
    }

    InputStream content(BackedUp table) throws IOException {
        return part(zip, table.part());
    }

    private static InputStream part(ZipFile zip, String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new Refused("The backup lacks “%s”: it is not one of Passerelle, or it is damaged.".formatted(part));
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
