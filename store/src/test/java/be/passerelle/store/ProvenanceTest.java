// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.stream.checkpoint.InstallationKey;
import be.passerelle.stream.checkpoint.Signer;
import be.passerelle.stream.checkpoint.Signers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup says who wrote it and when: no other keys are taken in the place of its own, and none that nobody
/// knows.
@Tag("backup")
class ProvenanceTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

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
    void takesKeysOfTheSameMomentAndLaterOnesAlsoWhenTheKeyOfCheckpointsWasRenewed() throws IOException {
        Path before = backup("before");
        byte[] first = Files.readAllBytes(CheckpointKeys.in(store.database.folder()));
        store.opened("Dubois", "Jean");
        store.maintenance.renewCheckpointKey(false);
        store.maintenance.checkpoint(folder.resolve("held"));
        Path after = backup("after");
        try (DeskStore elsewhere = store.withTheSameKeys()) {
            assertThat(elsewhere.restore(before, Backup.keysOf(after), 0).acts())
                    .isEqualTo(3);
        }
        try (DeskStore elsewhere = store.withTheSameMasterKeys()) {
            // The one before vouches for the one that signed.
            Files.write(CheckpointKeys.in(elsewhere.database.folder()), first);
            assertThat(elsewhere.restore(after, Backup.keysOf(after), 0).acts()).isEqualTo(6);
        }
    }

    /// Whoever lost the key that signs knows the installation by what was held elsewhere, or not at all.
    @Test
    void takesNoBackupThatNothingHereKnows() {
        Path held = folder.resolve("held");
        store.maintenance.checkpoint(held);
        Path backup = backup("backup");
        assertRefused(backup, Backup.keysOf(backup), "nothing here says by whom", "checkpoint.key", "--checkpoints");
        Path foreign = folder.resolve("foreign");
        try (DeskStore stranger = new DeskStore()) {
            stranger.maintenance.checkpoint(foreign);
        }
        try (DeskStore elsewhere = store.withTheSameMasterKeys()) {
            assertThatThrownBy(() -> elsewhere.maintenance.restore(
                            backup, Backup.keysOf(backup), 0, Optional.of(foreign), _ -> {}))
                    .isInstanceOf(Restore.Refused.class)
                    .hasMessageContaining("nothing here says by whom");
            assertThat(elsewhere
                            .maintenance
                            .restore(backup, Backup.keysOf(backup), 0, Optional.of(held), _ -> {})
                            .acts())
                    .isEqualTo(3);
        }
    }

    /// Whoever was given what opens a backup can write another one that opens; they cannot sign it.
    @Test
    void refusesWhatSomebodyElseSigned() {
        Path backup = backup("backup");
        InstallationKey other = InstallationKey.generate();
        Path signed = new Resealed(store, backup).signedBy(other).as("signed");
        assertRefusedByAll(
                signed, Backup.keysOf(backup), "its signature does not hold", "whoever changed it had its key");
        Signers theirs = new Signers(List.of(Signer.first(other)));
        Path rows = new Resealed(store, backup).signers(theirs).signedBy(other).as("rows");
        assertRefusedByAll(rows, Backup.keysOf(backup), "of another installation");
        Path keys = new Resealed(store, Backup.keysOf(backup))
                .signers(theirs)
                .signedBy(other)
                .as("theirs.keys");
        assertRefusedByAll(rows, keys, "nothing here says by whom");
    }

    @Test
    void refusesKeysThatWereChangedAfterTheyWereWritten() throws IOException {
        Path backup = backup("backup");
        byte[] keys = Files.readAllBytes(Backup.keysOf(backup));
        byte[] moved = new String(keys, StandardCharsets.ISO_8859_1)
                .replaceFirst("taken: 20", "taken: 30")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertRefusedByAll(backup, Files.write(folder.resolve("moved"), moved), "was changed after it was written");
    }

    /// Their clock says nothing that a checkpoint does not know better.
    @Test
    void refusesKeysOfAnEarlierCheckpoint() {
        Path before = backup("before");
        store.maintenance.checkpoint(folder.resolve("held"));
        Path after = backup("after");
        Path late = new Resealed(store, after).taken(LONG_AGO).as("late");
        assertRefusedByAll(late, Backup.keysOf(before), "older", "after checkpoint 1", "has checkpoint 2");
    }

    @Test
    void refusesKeysOfAnotherInstallation() {
        Path backup = backup("backup");
        Path foreign = folder.resolve("foreign");
        try (DeskStore stranger = store.withTheSameMasterKeys()) {
            stranger.opened("Janssens", "An");
            stranger.maintenance.backup(foreign);
            assertThatThrownBy(() -> stranger.restore(backup, Backup.keysOf(foreign), 0))
                    .isInstanceOf(Restore.Refused.class)
                    .hasMessageContainingAll("of another installation", "checkpoint.key");
        }
        assertRefusedByAll(backup, Backup.keysOf(foreign), "nothing here says by whom");
    }

    @Test
    void refusesKeysOfACopyThatWentItsOwnWay() {
        Path begun = backup("begun");
        Path other = folder.resolve("other");
        try (DeskStore copy = store.withTheSameKeys()) {
            copy.restore(begun, Backup.keysOf(begun), 0);
            copy.opened("Janssens", "An");
            copy.maintenance.checkpoint(folder.resolve("held"));
            copy.maintenance.backup(other);
        }
        store.maintenance.checkpoint(folder.resolve("own"));
        Path early = new Resealed(store, backup("backup")).taken(LONG_AGO).as("early");
        assertRefusedByAll(early, Backup.keysOf(other), "do not belong together", "went its own way");
    }

    /// Nobody vouches for a key that was made after the one before was lost: whoever has it in the folder
    /// does.
    @Test
    void takesAKeyThatNobodyVouchedForWhereTheFolderHasIt() throws IOException {
        Path before = backup("before");
        Path own = CheckpointKeys.in(store.database.folder());
        byte[] lost = Files.readAllBytes(own);
        Files.delete(own);
        assertThatThrownBy(() -> store.maintenance.backup(folder.resolve("unsigned")))
                .isInstanceOf(UnusableKeys.class)
                .hasMessageContaining("renew-checkpoint-key lost");
        assertThat(folder.resolve("unsigned")).doesNotExist();
        store.maintenance.renewCheckpointKey(true);
        Path after = backup("after");
        try (DeskStore elsewhere = store.withTheSameMasterKeys()) {
            Files.write(CheckpointKeys.in(elsewhere.database.folder()), lost);
            assertThatThrownBy(() -> elsewhere.restore(before, Backup.keysOf(after), 0))
                    .isInstanceOf(Restore.Refused.class)
                    .hasMessageContaining("checkpoint.key of the installation");
            Files.copy(own, CheckpointKeys.in(elsewhere.database.folder()), StandardCopyOption.REPLACE_EXISTING);
            assertThat(elsewhere.restore(before, Backup.keysOf(after), 0).acts())
                    .isEqualTo(3);
        }
    }

    private Path backup(String name) {
        Path file = folder.resolve(name);
        store.maintenance.backup(file);
        return file;
    }

    /// Where nothing knows who signs.
    private void assertRefused(Path file, Path keys, String... told) {
        try (DeskStore elsewhere = store.withTheSameMasterKeys()) {
            assertRefused(elsewhere, file, keys, told);
        }
    }

    /// Where every key of the installation is.
    private void assertRefusedByAll(Path file, Path keys, String... told) {
        try (DeskStore elsewhere = store.withTheSameKeys()) {
            assertRefused(elsewhere, file, keys, told);
        }
    }

    private static void assertRefused(DeskStore elsewhere, Path file, Path keys, String... told) {
        assertThatThrownBy(() -> elsewhere.restore(file, keys, 0))
                .isInstanceOf(Restore.Refused.class)
                .hasMessageContainingAll(told);
        elsewhere.database.asOwner("SELECT 1 / (count(*) = 0)::int FROM act");
    }
}
