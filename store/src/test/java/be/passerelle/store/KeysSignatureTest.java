// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The keys of a backup say who wrote them and when: no others are taken in their place.
@Tag("backup")
class KeysSignatureTest {

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
    void takesKeysOfTheSameMomentAndLaterOnesAlsoWhenTheKeyOfCheckpointsWasRenewed() {
        Path before = backup("before");
        store.opened("Dubois", "Jean");
        store.maintenance.renewCheckpointKey(false);
        store.maintenance.checkpoint(folder.resolve("held"));
        Path after = backup("after");
        try (DeskStore elsewhere = store.withTheSameMasterKeys()) {
            assertThat(elsewhere
                            .maintenance
                            .restore(before, Backup.keysOf(after), 0, _ -> {})
                            .acts())
                    .isEqualTo(3);
        }
        try (DeskStore elsewhere = store.withTheSameMasterKeys()) {
            assertThat(elsewhere
                            .maintenance
                            .restore(after, Backup.keysOf(after), 0, _ -> {})
                            .acts())
                    .isEqualTo(6);
        }
    }

    @Test
    void refusesKeysThatWereChangedAfterTheyWereWritten() {
        Path backup = backup("backup");
        Path keys = Backup.keysOf(backup);
        Path emptied = changed(keys, "emptied", csv -> csv.replaceAll(",[^,\n]*,\n", ",,2026-03-02 08:00:00+00\n"));
        assertRefused(backup, emptied, "not signed by their installation as they stand");
        Path bare = withManifest(keys, "bare", manifest -> manifest.remove("signature"));
        assertRefused(backup, bare, "not signed, or their manifest is damaged", "./run backup");
        Path odd = withManifest(keys, "odd", manifest -> manifest.setProperty("signature", "no base 64"));
        assertRefused(backup, odd, "manifest is damaged");
        Path moved = withManifest(keys, "moved", manifest -> manifest.setProperty("taken", "2099-01-01T00:00:00Z"));
        assertRefused(backup, moved, "not signed by their installation as they stand");
    }

    /// Their clock says nothing that a checkpoint does not know better.
    @Test
    void refusesKeysOfAnEarlierCheckpoint() {
        Path before = backup("before");
        store.maintenance.checkpoint(folder.resolve("held"));
        Path after = backup("after");
        Path late = withManifest(after, "late", manifest -> manifest.setProperty("taken", "2020-01-01T00:00:00Z"));
        assertRefused(late, Backup.keysOf(before), "older", "after checkpoint 1", "has checkpoint 2");
    }

    @Test
    void refusesKeysOfAnotherInstallation() throws IOException {
        Path backup = backup("backup");
        Path foreign = folder.resolve("foreign");
        try (DeskStore stranger = store.withTheSameMasterKeys()) {
            stranger.opened("Janssens", "An");
            stranger.maintenance.backup(foreign);
        }
        assertRefused(backup, Backup.keysOf(foreign), "of another installation", "checkpoint.key");
    }

    @Test
    void refusesKeysOfACopyThatWentItsOwnWay() throws IOException {
        Path begun = backup("begun");
        Path other = folder.resolve("other");
        try (DeskStore copy = store.withTheSameMasterKeys()) {
            copy.maintenance.restore(begun, Backup.keysOf(begun), 0, _ -> {});
            Files.copy(CheckpointKeys.in(store.database.folder()), CheckpointKeys.in(copy.database.folder()));
            copy.opened("Janssens", "An");
            copy.maintenance.checkpoint(folder.resolve("held"));
            copy.maintenance.backup(other);
        }
        store.maintenance.checkpoint(folder.resolve("own"));
        assertRefused(
                withManifest(
                        backup("backup"), "early", manifest -> manifest.setProperty("taken", "2020-01-01T00:00:00Z")),
                Backup.keysOf(other),
                "do not belong together",
                "went its own way");
    }

    /// Nobody vouches for a key that was made after the one before was lost: whoever has it in the folder
    /// does.
    @Test
    void takesAKeyThatNobodyVouchedForWhereTheFolderHasIt() throws IOException {
        Path before = backup("before");
        Path own = CheckpointKeys.in(store.database.folder());
        Files.delete(own);
        assertThatThrownBy(() -> store.maintenance.backup(folder.resolve("unsigned")))
                .isInstanceOf(UnusableKeys.class)
                .hasMessageContaining("renew-checkpoint-key lost");
        assertThat(folder.resolve("unsigned")).doesNotExist();
        store.maintenance.renewCheckpointKey(true);
        Path after = backup("after");
        assertRefused(before, Backup.keysOf(after), "checkpoint.key into the data folder");
        try (DeskStore elsewhere = store.withTheSameMasterKeys()) {
            Files.copy(own, CheckpointKeys.in(elsewhere.database.folder()));
            assertThat(elsewhere
                            .maintenance
                            .restore(before, Backup.keysOf(after), 0, _ -> {})
                            .acts())
                    .isEqualTo(3);
        }
    }

    private Path backup(String name) {
        Path file = folder.resolve(name);
        store.maintenance.backup(file);
        return file;
    }

    private void assertRefused(Path file, Path keys, String... told) {
        try (DeskStore elsewhere = store.withTheSameMasterKeys()) {
            assertThatThrownBy(() -> elsewhere.maintenance.restore(file, keys, 0, _ -> {}))
                    .isInstanceOf(Restore.Refused.class)
                    .hasMessageContainingAll(told);
            elsewhere.database.asOwner("SELECT 1 / (count(*) = 0)::int FROM act");
        }
    }

    /// The same keys with a table changed, and a manifest that fits.
    private Path changed(Path keys, String name, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts(keys);
        byte[] table = change.apply(new String(parts.get("stream_key.csv"), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(table).isNotEqualTo(parts.get("stream_key.csv"));
        parts.put("stream_key.csv", table);
        String sha256 = HexFormat.of().formatHex(Backup.sha256().digest(table));
        return written(parts, name, manifest -> manifest.setProperty("stream_key.sha256", sha256));
    }

    private Path withManifest(Path file, String name, Consumer<Properties> change) {
        return written(parts(file), name, change);
    }

    /// Changes the manifest of a file of keys in its place.
    static void change(Path keys, Consumer<Properties> change) {
        write(parts(keys), keys, change);
    }

    private static Map<String, byte[]> parts(Path file) {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path written(Map<String, byte[]> parts, String name, Consumer<Properties> change) {
        Path file = folder.resolve(name);
        write(parts, file, change);
        return file;
    }

    private static void write(Map<String, byte[]> parts, Path file, Consumer<Properties> change) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            Properties manifest = new Properties();
            manifest.load(new ByteArrayInputStream(parts.remove(Backup.MANIFEST)));
            change.accept(manifest);
            zip.putNextEntry(new ZipEntry(Backup.MANIFEST));
            manifest.store(zip, "changed");
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
