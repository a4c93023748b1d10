// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("backup")
class BackupTest {

    private static final int HEADER_OF_FIRST_PART = 0x02014b50;
    private static final int COMPRESSED_SIZE = 20;

    @TempDir
    private Path folder;

    private DeskStore store;

    @BeforeEach
    void start() {
        store = new DeskStore();
        store.opened("Peeters", "Zoé");
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void isForItsOwnerAloneAndLeavesNothingBeside() throws IOException {
        Path backup = folder.resolve("backup");
        store.maintenance.backup(backup);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        Path keys = Backup.keysOf(backup);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rw-------");
        assertThat(folder)
                .isDirectoryContaining(backup::equals)
                .isDirectoryContaining(keys::equals)
                .isDirectoryNotContaining(f -> !f.equals(backup) && !f.equals(keys));
        assertThat(Restore.ofDemonstration(backup)).isFalse();
    }

    @Test
    void neverReplacesAFile() throws IOException {
        Path good = Files.writeString(folder.resolve("backup"), "the only good one");
        assertThatThrownBy(() -> store.maintenance.backup(good))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(FileAlreadyExistsException.class);
        assertThat(good).hasContent("the only good one");
        assertThat(folder).isDirectoryNotContaining(f -> !f.equals(good));
    }

    @Test
    void isRefusedWhenAPartEndsTooEarly() throws IOException {
        Path backup = folder.resolve("backup");
        store.maintenance.backup(backup);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(backup)).order(ByteOrder.LITTLE_ENDIAN);
        int header = 0;
        while (bytes.getInt(header) != HEADER_OF_FIRST_PART) {
            header++;
        }
        bytes.putInt(header + COMPRESSED_SIZE, bytes.getInt(header + COMPRESSED_SIZE) / 2);
        assertRefused(Files.write(folder.resolve("short"), bytes.array()));
    }

    @Test
    void isRefusedWhenItsManifestCannotBeRead() throws IOException {
        Path file = folder.resolve("file");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(Backup.MANIFEST));
            zip.write("form=\\u00zz".getBytes(StandardCharsets.US_ASCII));
        }
        assertRefused(file);
    }

    private void assertRefused(Path file) {
        assertThatThrownBy(() -> store.maintenance.restore(file, Backup.keysOf(folder.resolve("backup")), 0, _ -> {}))
                .isInstanceOf(Restore.Refused.class)
                .hasMessageContaining("damaged");
    }
}
