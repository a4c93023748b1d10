// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.contract.ErasureContract;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.registry.erasure.Erasures;
import be.passerelle.stream.identifier.CaseFileId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup beside a server that goes on is one state of one moment.
@Tag("backup")
class OnlineBackupTest {

    private static final int BACKUPS = 3;

    @TempDir
    private Path folder;

    private DeskStore store;

    @BeforeEach
    void start() {
        store = new DeskStore();
    }

    @AfterEach
    void stop() {
        store.close();
    }

    /// Three record, look and take checkpoints without a pause; whoever comes back is what one moment had.
    @Test
    void isWholeWhileActsAreRecorded() throws Exception {
        store.opened("Peeters", "Zoé");
        store.maintenance.checkpoint(folder.resolve("held"));
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger recorded = new AtomicInteger();
        long[] acts = new long[BACKUPS];
        try (ExecutorService others = Executors.newFixedThreadPool(3)) {
            List<Future<?>> busy = List.of(
                    others.submit(() -> record(over, recorded)),
                    others.submit(() -> record(over, recorded)),
                    others.submit(() -> {
                        while (!over.get()) {
                            store.maintenance.checkpoint(folder.resolve("held"));
                        }
                    }));
            try {
                for (int i = 0; i < BACKUPS; i++) {
                    int before = recorded.get();
                    try (DataSources beside = DataSources.beside(store.database.address())) {
                        acts[i] = Maintenance.backup(folder.resolve("backup-" + i), store.database.folder(), beside);
                    }
                    while (recorded.get() == before) {
                        Thread.onSpinWait();
                    }
                }
            } finally {
                over.set(true);
            }
            for (Future<?> each : busy) {
                each.get();
            }
        }
        assertThat(acts).isSorted().doesNotHaveDuplicates();
        assertThat(store.maintenance.verify(_ -> {}).broken())
                .as("what was backed up")
                .isEmpty();
        for (int i = 0; i < BACKUPS; i++) {
            isWhole(folder.resolve("backup-" + i), acts[i]);
        }
    }

    private void record(AtomicBoolean over, AtomicInteger recorded) {
        while (!over.get()) {
            CaseFileId file = store.opened("Dubois", "Jean");
            store.record(Members.COORDINATOR, Members.contactPlanned(file, 3, Members.COORDINATOR));
            store.accessLog.note(Members.COORDINATOR, AccessLog.Operation.READ, Map.of(file, Optional.empty()));
            recorded.incrementAndGet();
        }
    }

    private void isWhole(Path backup, long acts) {
        try (DeskStore elsewhere = store.withTheSameKeys()) {
            assertThat(elsewhere.restore(backup, Backup.keysOf(backup), 0)).isEqualTo(new Restore.Restored(acts, 0));
            Verification.Report report = elsewhere.maintenance.verify(_ -> {});
            assertThat(report.broken()).isEmpty();
            assertThat(report.miscounted()).isEmpty();
            assertThat(report.acts()).isEqualTo(acts);
            assertThat(report.checkpoints().isFine()).isTrue();
            elsewhere.maintenance.rebuild(_ -> {});
            assertThat(elsewhere.maintenance.emptyPlaces()).isZero();
            assertThat(elsewhere.maintenance.verify(_ -> {}).broken()).isEmpty();
        }
    }

    /// Also when the backup was taken beside a server on which two people erase somebody afterwards.
    @Test
    void bringsNobodyBackWhoWasErasedSince() {
        store.mandateOfficers();
        CaseFileId file = store.opened("Peeters", "Zoé");
        Path before = beside("before");
        Erasures erasures = store.erasures();
        erasures.ask(
                ErasureContract.ONE,
                Members.newCommand(),
                file,
                new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17"));
        erasures.confirm(ErasureContract.OTHER, Members.newCommand(), 1);
        Path after = beside("after");
        try (DeskStore elsewhere = store.withTheSameKeys()) {
            assertThatThrownBy(() -> elsewhere.restore(before, Backup.keysOf(before), 0))
                    .isInstanceOf(Restore.Refused.class)
                    .hasMessageContainingAll("1 files would come back", "after.keys");
            elsewhere.restore(before, Backup.keysOf(after), 1);
            assertThat(elsewhere.files.read(file).orElseThrow().isErased()).isTrue();
            assertThat(elsewhere.maintenance.verify(_ -> {}).broken()).isEmpty();
        }
    }

    /// Newer keys that nobody can read any more may be those in which somebody was erased.
    @Test
    void takesNoOlderKeysBesideNewerOnesThatAreDamaged() throws Exception {
        store.opened("Peeters", "Zoé");
        Path before = beside("before");
        Path newer = Backup.keysOf(beside("after"));
        byte[] bytes = Files.readAllBytes(newer);
        bytes[bytes.length - 1] ^= 1;
        Files.write(newer, bytes);
        try (DeskStore elsewhere = store.withTheSameKeys()) {
            assertThatThrownBy(() -> elsewhere.restore(before, Backup.keysOf(before), 0))
                    .isInstanceOf(Restore.Refused.class)
                    .hasMessageContainingAll("after.keys", "was changed after it was written");
        }
    }

    @Test
    void leavesADatabaseOfAnotherVersionAlone() {
        store.database.asOwner("UPDATE flyway_schema_history SET version = '999' WHERE version ="
                + " (SELECT max(version::int)::text FROM flyway_schema_history)");
        assertThatThrownBy(() -> DataSources.beside(store.database.address()))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining("have version 999");
        DatabaseAddress nowhere = new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/x", "owner", "hidden");
        assertThatThrownBy(() -> DataSources.beside(nowhere))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageNotContaining("hidden");
    }

    private Path beside(String name) {
        Path file = folder.resolve(name);
        try (DataSources sources = DataSources.beside(store.database.address())) {
            Maintenance.backup(file, store.database.folder(), sources);
        }
        return file;
    }
}
