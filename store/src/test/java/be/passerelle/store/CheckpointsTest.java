// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.contract.Members;
import be.passerelle.store.CheckpointComparison.Loss;
import be.passerelle.store.CheckpointComparison.Lost;
import be.passerelle.stream.checkpoint.Heads;
import be.passerelle.stream.identifier.CaseFileId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What checkpoints find that a chain cannot, and the keys that they are signed with.
class CheckpointsTest {

    @TempDir
    private Path folder;

    private DeskStore store;
    private CaseFileId file;
    private CaseFileId other;

    @BeforeEach
    void start() {
        store = new DeskStore();
        file = store.opened("Peeters", "Zoé");
        other = store.opened("Dubois", "Jean");
        store.accessLog.note(
                Members.COORDINATOR, AccessLog.Operation.READ, Map.of(file, Optional.empty(), other, Optional.empty()));
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void findsWhatAChainCannot() throws IOException {
        store.maintenance.checkpoint(folder);
        store.record(Members.COORDINATOR, Members.contactPlanned(file, 3, Members.COORDINATOR));
        assertThat(store.maintenance.checkpoint(folder)).isEqualTo(2);
        assertThat(comparison().isFine()).isTrue();

        store.database.asOwner("UPDATE access_log SET client = NULL WHERE client = 'cases'");
        assertThat(comparison().accessLogChanged()).isTrue();
        store.database.asOwner("DELETE FROM act WHERE number = 4 AND stream = '%s'".formatted(file));
        assertThat(comparison().lost()).extracting(Lost::loss).containsExactly(Loss.CUT_OFF);
        store.database.asOwner("DELETE FROM act WHERE stream = '%s'".formatted(file));
        assertThat(comparison().lost()).extracting(Lost::loss).containsExactly(Loss.REMOVED);
        store.database.asOwner("DELETE FROM access_log WHERE stream = '%s'".formatted(other));
        assertThat(comparison().accessLogChanged()).isTrue();

        // Whoever also removes it from the checkpoints of the database is found by those held elsewhere.
        store.database.asOwner("DELETE FROM checkpoint_head WHERE stream = '%s'".formatted(file));
        assertThat(comparison().faulty())
                .containsExactly(
                        new Heads.Faulty(1, Heads.Fault.OTHER_HEADS), new Heads.Faulty(2, Heads.Fault.OTHER_HEADS));
        assertThat(store.maintenance.verify(folder, _ -> {}).checkpoints().lost())
                .extracting(Lost::loss)
                .containsExactly(Loss.REMOVED);
    }

    /// Whoever waits until the next checkpoint signs what they rewrote is found by the one before.
    @Test
    void findsWhatALaterCheckpointSigned() {
        store.maintenance.checkpoint(folder);
        store.database.asOwner("UPDATE act SET hash = sha256(hash) WHERE number = 3 AND stream = '%s'".formatted(file));
        store.record(Members.COORDINATOR, Members.contactPlanned(file, 3, Members.COORDINATOR));
        store.maintenance.checkpoint(folder);
        assertThat(comparison().faulty()).isEmpty();
        assertThat(comparison().lost()).extracting(Lost::loss).containsExactly(Loss.REWRITTEN);
    }

    /// No secret is needed for the heads beside the checkpoints: each checkpoint signs those of its moment.
    @Test
    void findsHeadsThatWereChangedBesideAnEarlierCheckpoint() {
        store.maintenance.checkpoint(folder);
        store.database.asOwner("UPDATE act SET hash = sha256(hash) WHERE number = 3 AND stream = '%s'".formatted(file));
        store.record(Members.COORDINATOR, Members.contactPlanned(file, 3, Members.COORDINATOR));
        store.maintenance.checkpoint(folder);
        store.database.asOwner("UPDATE checkpoint_head SET hash = sha256(hash) WHERE checkpoint = 1 AND stream = '%s'"
                .formatted(file));
        assertThat(comparison().lost()).isEmpty();
        assertThat(comparison().faulty()).containsExactly(new Heads.Faulty(1, Heads.Fault.OTHER_HEADS));
    }

    @Test
    void readsOfTheLogOnlyWhatMovedSinceTheLastCheckpoint() {
        store.maintenance.checkpoint(folder);
        store.record(Members.COORDINATOR, Members.contactPlanned(file, 3, Members.COORDINATOR));
        assertThat(store.maintenance.checkpoint(folder)).isEqualTo(2);
        assertThat(store.maintenance.checkpoint(folder)).isEqualTo(3);
        assertThat(new CheckpointTable(store.registryRole).all())
                .extracting(each -> each.heads().size())
                .containsExactly(2, 1, 0);
        store.database.asOwner("DELETE FROM checkpoint_horizon");
        store.maintenance.checkpoint(folder);
        assertThat(comparison().isFine()).isTrue();
    }

    @Test
    void signsWithSuccessorsAndWithNoKeyThatNobodyVouchedFor() throws IOException {
        Path key = store.database.folder().resolve("checkpoint.key");
        assertThatThrownBy(() -> store.maintenance.renewCheckpointKey(false)).isInstanceOf(UnusableKeys.class);
        store.maintenance.checkpoint(folder);
        String first = Files.readString(key);
        assertThat(store.maintenance.renewCheckpointKey(false)).isEqualTo(2);
        store.maintenance.checkpoint(folder);
        assertThat(comparison().isFine()).isTrue();
        assertThat(Files.readAllLines(folder.resolve("signers.txt"))).hasSize(2);
        assertThat(store.maintenance.verify(folder, _ -> {}).checkpoints().isFine())
                .isTrue();

        String second = Files.readString(key);
        Files.writeString(key, first);
        assertThatThrownBy(() -> store.maintenance.checkpoint(folder))
                .isInstanceOf(UnusableKeys.class)
                .hasMessageContaining("holds another one");
        Files.delete(key);
        assertThatThrownBy(() -> store.maintenance.checkpoint(folder))
                .isInstanceOf(UnusableKeys.class)
                .hasMessageContainingAll("there is no file", "renew-checkpoint-key lost");
        assertThatThrownBy(() -> new CheckpointKeys(store.database.folder()).require(store.registryRole))
                .isInstanceOf(UnusableKeys.class);
        assertThat(key).doesNotExist();
        assertThat(comparison().isFine()).as("verified without it").isTrue();
        assertThat(comparison().own()).isEqualTo(CheckpointKeys.Own.NOT_HERE);
        try (DeskStore stranger = new DeskStore()) {
            stranger.maintenance.checkpoint(folder.resolve("strange"));
            Files.copy(CheckpointKeys.in(stranger.database.folder()), key);
        }
        assertThat(comparison().own()).isEqualTo(CheckpointKeys.Own.ANOTHER);
        assertThat(comparison().isFine()).isFalse();
        assertThat(comparison().faulty())
                .as("what it did not sign is not forged")
                .isEmpty();
        Files.delete(key);

        assertThat(store.maintenance.renewCheckpointKey(true)).isEqualTo(3);
        assertThat(comparison().unvouched()).contains(3);
        Files.writeString(key, second);
        assertThatThrownBy(() -> store.maintenance.renewCheckpointKey(true))
                .isInstanceOf(UnusableKeys.class)
                .hasMessageContaining("not lost");
    }

    /// Whoever owns the database can replace all checkpoints and keys in it, but not those held elsewhere,
    /// and not the file in the folder.
    @Test
    void takesNoKeysForItsOwnThatAreNotThoseOfItsFolder() throws IOException {
        Path held = folder.resolve("held");
        store.maintenance.checkpoint(held);
        try (DeskStore stranger = new DeskStore()) {
            stranger.opened("Janssens", "An");
            stranger.maintenance.checkpoint(folder.resolve("strange"));
            String line = Files.readAllLines(folder.resolve("strange").resolve("signers.txt"))
                    .getFirst();
            store.database.asOwner("UPDATE checkpoint_key SET line = '%s'".formatted(line));
        }
        assertThat(comparison().faulty()).containsExactly(new Heads.Faulty(1, Heads.Fault.FORGED));
        assertThat(comparison().own()).isEqualTo(CheckpointKeys.Own.ANOTHER);
        assertThatThrownBy(() -> store.maintenance.checkpoint(held)).isInstanceOf(UnusableKeys.class);
        assertThat(store.maintenance.verify(held, _ -> {}).checkpoints().isFine())
                .isTrue();
    }

    private CheckpointComparison.Report comparison() {
        return store.maintenance.verify(_ -> {}).checkpoints();
    }
}
