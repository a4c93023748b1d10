// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("backup")
class BackupTest {

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

    /// Not even which tables there are, or who acts. What is looked for is longer than what sealed bytes hold
    /// by chance: two
    /// letters stand somewhere in most megabytes.
    @Test
    void saysNothingToWhoeverHasItAlone() throws IOException {
        Path backup = folder.resolve("backup");
        store.maintenance.backup(backup);
        for (Path each : new Path[] {backup, Backup.keysOf(backup)}) {
            String bytes = Files.readString(each, StandardCharsets.ISO_8859_1);
            assertThat(bytes.substring(bytes.indexOf("\n\n")))
                    .doesNotContain("PK\003\004", "act.csv", "stream_key", "coordinator");
        }
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
    void refusesFilesOfOtherForms() throws IOException {
        Path backup = folder.resolve("backup");
        store.maintenance.backup(backup);
        assertRefused("PK\003\004 and so on", "an earlier version of Passerelle");
        assertRefused("passerelle backup 4\nfrom: later\n\n", "a later one wrote it");
        assertRefused("passerelle backup 3\npart: record\n\n", "is damaged");
        assertRefused("passerelle backup 3\npart: record", "is damaged");
        assertRefused("", "is not a backup");
        assertThatThrownBy(() -> store.restore(Backup.keysOf(backup), backup, 0))
                .isInstanceOf(Restore.Refused.class)
                .hasMessageContaining("is the other part of a backup");
        assertThatThrownBy(() -> store.restore(folder.resolve("none"), backup, 0))
                .isInstanceOf(Restore.Refused.class)
                .hasMessageContaining("There is no file");
    }

    /// Signed though it is: the installation itself wrote a manifest that does not fit.
    @Test
    void refusesTablesThatAreNotComplete() {
        Path backup = folder.resolve("backup");
        store.maintenance.backup(backup);
        Path keys = Backup.keysOf(backup);
        try (DeskStore elsewhere = store.withTheSameKeys()) {
            for (String part : new String[] {"assignment.csv", "act.csv", Backup.MANIFEST}) {
                Path without = new Resealed(store, backup)
                        .parts(parts -> parts.remove(part))
                        .as("without-" + part);
                assertThatThrownBy(() -> elsewhere.restore(without, keys, 0))
                        .isInstanceOf(Restore.Refused.class)
                        .hasMessageContaining("manifest");
            }
            Path odd = new Resealed(store, backup)
                    .parts(parts -> parts.computeIfPresent(
                            Backup.MANIFEST,
                            (_, text) -> new String(text, StandardCharsets.UTF_8)
                                    .replaceFirst("act.rows=3", "act.rows=4")
                                    .getBytes(StandardCharsets.UTF_8)))
                    .as("odd");
            assertThatThrownBy(() -> elsewhere.restore(odd, keys, 0))
                    .isInstanceOf(Restore.Refused.class)
                    .hasMessageContaining("“act” of the backup is not complete");
            assertThat(elsewhere.restore(backup, keys, 0).acts()).isEqualTo(3);
        }
    }

    @Test
    void tellsOfACopyWhetherItIsWholeAndGivesWhatOpensItAlone() throws IOException {
        Path held = folder.resolve("held");
        store.maintenance.checkpoint(held);
        Path backup = folder.resolve("backup");
        store.maintenance.backup(backup);
        BackupCheck check = new BackupCheck(store.database.folder(), Optional.empty());
        assertThat(check.look(backup).keys()).isFalse();
        assertThat(check.look(Backup.keysOf(backup)).keys()).isTrue();
        Path into = folder.resolve("opening");
        check.openingKey(backup, into);
        check.openingKey(Backup.keysOf(backup), into);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(into)))
                .isEqualTo("rw-------");
        assertThat(into).content().hasLineCount(2).contains(" record ", " keys ");

        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length - 1] ^= 1;
        Path changed = Files.write(folder.resolve("changed"), bytes);
        assertThatThrownBy(() -> check.look(changed)).isInstanceOf(Restore.Refused.class);
        assertThatThrownBy(() -> check.openingKey(changed, into)).isInstanceOf(Restore.Refused.class);
        assertThat(changed).as("what shows what happened").hasBinaryContent(bytes);
        try (DeskStore elsewhere = store.withTheSameMasterKeys()) {
            BackupCheck there = new BackupCheck(elsewhere.database.folder(), Optional.empty());
            assertThatThrownBy(() -> there.look(backup)).hasMessageContaining("nothing here says by whom");
            assertThat(new BackupCheck(elsewhere.database.folder(), Optional.of(held))
                            .look(backup)
                            .keys())
                    .isFalse();
        }
    }

    private void assertRefused(String content, String told) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), content, StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> store.restore(file, Backup.keysOf(folder.resolve("backup")), 0))
                .isInstanceOf(Restore.Refused.class)
                .hasMessageContaining(told);
        assertThat(file).content(StandardCharsets.ISO_8859_1).isEqualTo(content);
    }
}
