// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.store.BackupHead.Part;
import be.passerelle.store.Restore.Refused;
import be.passerelle.stream.key.MasterKeys;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// One of the two files of a backup, opened to be read: whole, and as it was signed.
final class BackupFile implements AutoCloseable {

    private final SealedFile sealed;
    private final Properties manifest;

    private BackupFile(SealedFile sealed) throws IOException {
        this.sealed = sealed;
        this.manifest = manifest(sealed);
    }

    /// Opens a file and looks at every byte of it.
    ///
    /// @throws Refused when it is not that part of a backup, or is not as it was written
    static BackupFile open(Path file, Part part, MasterKeys masters) throws IOException {
        SealedFile sealed = SealedFile.open(file, masters);
        try {
            if (sealed.head().part() != part) {
                throw new Refused(file
                        + " is the other part of a backup: what was recorded comes first, the keys behind --keys.");
            }
            return new BackupFile(sealed);
        } catch (IOException | RuntimeException e) {
            sealed.close();
            throw e;
        }
    }

    static RuntimeException unreadable(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Refused("There is no file %s. A backup has two parts: what was recorded, and its keys in a file "
                            .formatted(file)
                    + "of the same name with .keys behind it, or in a newer one.");
        }
        return new UncheckedIOException(
                "The backup could not be read from %s (%s)."
                        .formatted(file, e.getClass().getSimpleName()),
                e);
    }

    private static Properties manifest(SealedFile sealed) throws IOException {
        Properties manifest = new Properties();
        try (ZipInputStream zip = new ZipInputStream(sealed.content())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(Backup.MANIFEST)) {
                    manifest.load(zip);
                    return manifest;
                }
            }
        } catch (IllegalArgumentException _) {
            // Told below: whoever signed it wrote no manifest.
        }
        throw damaged();
    }

    BackupHead head() {
        return sealed.head();
    }

    /// The tables in the order in which they are filled, with the columns that they had.
    List<BackedUp> tables() {
        return List.of(manifest.getProperty("tables", "").split(",", -1)).stream()
                .map(table -> new BackedUp(
                        table,
                        List.of(manifest.getProperty(table + ".columns", "").split(",", -1))))
                .peek(BackupFile::requireNames)
                .toList();
    }

    private static void requireNames(BackedUp table) {
        if (!table.table().matches("[a-z_]+")
                || !table.columns().stream().allMatch(column -> column.matches("[a-z_]+"))) {
            throw damaged();
        }
    }

    long rows(BackedUp table) {
        String rows = manifest.getProperty(table.table() + ".rows", "");
        return rows.matches("[0-9]{1,18}") ? Long.parseLong(rows) : -1;
    }

    /// What is done with the content of a table.
    interface Reading {

        void read(BackedUp table, InputStream content) throws IOException, SQLException;
    }

    /// Reads all tables in their order.
    void forEach(Reading reading) throws IOException, SQLException {
        InputStream content = sealed.content();
        try (ZipInputStream zip = new ZipInputStream(content)) {
            for (BackedUp each : tables()) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null || !entry.getName().equals(each.part())) {
                    throw damaged();
                }
                reading.read(each, new Unclosed(zip));
            }
            // To the end: only then all of it is known to be what was signed.
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static Refused damaged() {
        return new Refused("The manifest of the backup is damaged, or it is of another version of Passerelle.");
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }

    /// Whoever reads a table closes no other.
    private static final class Unclosed extends FilterInputStream {

        private Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // It ends with the file.
        }
    }
}
