// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.contract.ErasureContract;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.registry.erasure.Erasures;
import be.passerelle.stream.identifier.CaseFileId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What keeps the record whole for decades: keys that are changed or destroyed, backups in two parts,
/// checkpoints.
class RecordTest {

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
    void leavesNothingOfAnErasedPersonButAWholeChain() {
        store.maintenance.checkpoint(folder);
        store.mandateOfficers();
        erase();

        CaseFile read = store.files.read(file).orElseThrow();
        assertThat(read.isErased()).isTrue();
        assertThat(read.acts()).isEmpty();
        assertThat(count("SELECT count(*) FROM search_key WHERE stream = '%s'")).isZero();
        assertThat(count("SELECT count(*) FROM case_file WHERE stream = '%s'")).isZero();
        assertThat(count("SELECT count(*) FROM access_log WHERE person IS NOT NULL AND stream = '%s'"))
                .isZero();
        assertThat(count("SELECT count(*) FROM stream_key WHERE wrapped IS NOT NULL AND stream = '%s'"))
                .isZero();
        Verification.Report report = store.maintenance.verify(_ -> {});
        assertThat(report.broken()).isEmpty();
        assertThat(report.erased()).isEqualTo(1);
        assertThat(report.checkpoints().isFine()).isTrue();
        store.refresh.refresh(DeskStore.TODAY);
        assertThat(store.refresh.refresh(DeskStore.TODAY))
                .as("an erased file is not looked at for ever")
                .isZero();
        store.maintenance.rebuild(_ -> {});
        assertThat(store.maintenance.verify(_ -> {}).broken()).isEmpty();
        assertThat(store.files.read(other).orElseThrow().acts()).hasSize(3);
    }

    @Test
    void letsTheRegistryDestroyNoKeyThatNobodyConfirmed() {
        assertThatThrownBy(() -> store.registryRole.run(new Pipeline().then("SELECT erase_stream(?)", file.value())))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("42501");
        assertThat(store.files.read(file).orElseThrow().acts()).hasSize(3);
    }

    /// The registry can write acts, and so may whoever has its password: they must at least be those of two
    /// people.
    @Test
    void destroysNoKeyForTheActsOfOnePersonOrOfAnotherRegister() {
        Erasures erasures = store.erasures();
        erasures.ask(
                ErasureContract.ONE,
                Members.newCommand(),
                file,
                new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17"));
        String forged = """
                INSERT INTO act (stream, kind, number, thread, happened_on, recorded_at, person, organisation, role,
                    command, command_part, code, version, law_version, payload, hash, form)
                SELECT stream, kind, %d, thread, happened_on, recorded_at, '%s', organisation, '%s',
                    gen_random_uuid(), 1, 'erasure.%s', 1, law_version,
                    '\\x00'::bytea || convert_to('%s', 'UTF8'), hash, 1
                FROM act WHERE stream = '%s' AND number = 1""";
        String payload = "{\"file\":\"%s\",\"request\":1}".formatted(file);
        List<String> forgeries = List.of(
                forged.formatted(2, "officer-1", "securityOfficer", "confirmed", payload, Erasures.REGISTER),
                forged.formatted(3, "officer-2", "registrar", "confirmed", payload, Erasures.REGISTER),
                forged.formatted(4, "officer-2", "securityOfficer", "confirmed", "{no JSON", Erasures.REGISTER),
                forged.formatted(
                        5,
                        "officer-2",
                        "securityOfficer",
                        "confirmed",
                        payload.replace(file.toString(), other.toString()),
                        Erasures.REGISTER));
        for (String forgery : forgeries) {
            store.database.asOwner(forgery);
            assertThatThrownBy(
                            () -> store.registryRole.run(new Pipeline().then("SELECT erase_stream(?)", file.value())))
                    .as(forgery)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("42501");
            store.database.asOwner("DELETE FROM act WHERE number > 1 AND stream = '%s'".formatted(Erasures.REGISTER));
        }
        assertThat(store.files.read(file).orElseThrow().acts()).hasSize(3);
    }

    @Test
    void findsAKeyThatWasDestroyedByHandAndOneThatWasPutBack() {
        String destroy = "UPDATE stream_key SET wrapped = NULL, destroyed_at = now() WHERE opens = 'medical'"
                + " AND stream = '%s'";
        store.database.asOwner(destroy.formatted(other));
        assertThat(store.maintenance.verify(_ -> {}).broken())
                .containsExactly(new Verification.Broken(other, Verification.Fault.DESTROYED, 0));
        store.mandateOfficers();
        erase();
        assertThat(store.maintenance.verify(_ -> {}).broken())
                .containsExactly(new Verification.Broken(other, Verification.Fault.DESTROYED, 0));

        store.database.asOwner(
                "UPDATE stream_key SET wrapped = '\\x01', destroyed_at = NULL WHERE stream = '%s'".formatted(file));
        assertThat(store.maintenance.verify(_ -> {}).broken())
                .contains(new Verification.Broken(file, Verification.Fault.NOT_ERASED, 0));
    }

    @Test
    @Tag("backup")
    void doesNotBringAnErasedPersonBackFromABackup() throws IOException {
        store.mandateOfficers();
        Path before = folder.resolve("before");
        store.maintenance.backup(before);
        erase();
        Path after = folder.resolve("after");
        store.maintenance.backup(after);

        try (DeskStore elsewhere = store.withTheSameKeys()) {
            assertThat(elsewhere.restore(before, Backup.keysOf(after), 1).acts())
                    .as("the two acts of the erasure come with the keys")
                    .isEqualTo(14);
            assertThat(elsewhere.files.read(file).orElseThrow().isErased()).isTrue();
            assertThat(elsewhere.accessLog.of(file, 10))
                    .as("who looked before is in the older backup")
                    .isEmpty();
            assertThat(elsewhere.accessLog.of(other, 10)).isNotEmpty();
            assertThat(elsewhere.files.read(other).orElseThrow().acts()).hasSize(3);
            assertThat(elsewhere.maintenance.verify(_ -> {}).broken()).isEmpty();
        }
        try (DeskStore elsewhere = store.withTheSameKeys()) {
            assertThatThrownBy(() -> elsewhere.restore(after, Backup.keysOf(before), 0))
                    .isInstanceOf(Restore.Refused.class)
                    .hasMessageContaining("older");
        }
    }

    /// It may have declined what nobody confirmed yet; what was done before it, and what comes after, is not
    /// its business.
    @Test
    void letsNoDamagedActOfTheRegisterStopAnythingElse() {
        store.mandateOfficers();
        erase();
        Erasures erasures = store.erasures();
        erasures.ask(
                ErasureContract.ONE,
                Members.newCommand(),
                other,
                new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17"));
        store.database.asOwner(
                "UPDATE act SET payload = '\\xff00' WHERE number = 3 AND stream = '%s'".formatted(Erasures.REGISTER));
        Path backup = folder.resolve("backup");
        store.maintenance.backup(backup);
        try (DeskStore elsewhere = store.withTheSameKeys()) {
            assertThat(elsewhere.restore(backup, Backup.keysOf(backup), 0).acts())
                    .isEqualTo(15);
            assertThat(elsewhere.files.read(file).orElseThrow().isErased()).isTrue();
            assertThat(elsewhere.maintenance.verify(_ -> {}).broken())
                    .extracting(Verification.Broken::stream)
                    .containsOnly(Erasures.REGISTER.value());
            Erasures there = elsewhere.erasures();
            assertThat(there.confirm(ErasureContract.OTHER, Members.newCommand(), 3))
                    .isEqualTo(Erasures.Answer.UNREADABLE);
            assertThat(there.ask(
                            ErasureContract.ONE,
                            Members.newCommand(),
                            other,
                            new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17")))
                    .isEqualTo(Erasures.Answer.RECORDED);
            assertThat(there.confirm(ErasureContract.OTHER, Members.newCommand(), 4))
                    .isEqualTo(Erasures.Answer.RECORDED);
            assertThat(elsewhere.files.read(other).orElseThrow().isErased()).isTrue();
        }
    }

    @Test
    @Tag("backup")
    void refusesKeysWhenNewerOnesLieBeside() {
        Path before = folder.resolve("before");
        store.maintenance.backup(before);
        Path between = folder.resolve("between");
        store.maintenance.backup(between);
        erase();
        store.maintenance.backup(folder.resolve("after"));
        try (DeskStore elsewhere = store.withTheSameKeys()) {
            assertThatThrownBy(() -> elsewhere.restore(before, Backup.keysOf(between), 0))
                    .isInstanceOf(Restore.Refused.class)
                    .hasMessageContainingAll("1 files would come back", "after.keys");
            assertThat(elsewhere.files.read(file)).isEmpty();
        }
    }

    /// An external database may hold what is nobody's business here.
    @Test
    @Tag("backup")
    void leavesADatabaseAsItWasWhenARestoreFails() throws IOException {
        Path backup = folder.resolve("backup");
        store.maintenance.backup(backup);
        Path older = Older.of(store, backup, folder.resolve("older"));
        try (DeskStore elsewhere = store.withTheSameKeys()) {
            elsewhere.database.asOwner("CREATE TABLE of_others AS SELECT 7 AS number");
            for (Path each : List.of(backup, older)) {
                assertThatThrownBy(() -> elsewhere.restore(each, Backup.keysOf(backup), 1))
                        .isInstanceOf(Restore.Refused.class)
                        .hasMessageContaining("Leave --erased out");
                elsewhere.database.asOwner("UPDATE of_others SET number = 7 / (SELECT count(*) FROM of_others)");
                elsewhere.database.asOwner("SELECT 1 / (count(*) = 0)::int FROM act");
                elsewhere.database.asOwner("SELECT 1 / (count(*) = 0)::int FROM stream_key");
            }
        }
    }

    @Test
    @Tag("backup")
    void restoresNothingWithoutTheRightMasterKeys() {
        Path backup = folder.resolve("backup");
        store.maintenance.backup(backup);
        try (DeskStore elsewhere = new DeskStore()) {
            assertThatThrownBy(() -> elsewhere.restore(backup, Backup.keysOf(backup), 0))
                    .isInstanceOf(Restore.Refused.class)
                    .hasMessageContaining("master keys");
            assertThat(elsewhere.files.read(file)).isEmpty();
            // It is as empty as before, and takes what it is given next.
            elsewhere.clock.beginOn(DeskStore.TODAY);
            elsewhere.opened("Janssens", "An");
        }
    }

    @Test
    @Tag("backup")
    void migratesABackupOfOlderTables() throws IOException {
        Path backup = folder.resolve("backup");
        store.maintenance.backup(backup);
        Path older = Older.of(store, backup, folder.resolve("older"));
        try (DeskStore elsewhere = store.withTheSameKeys()) {
            assertThat(elsewhere.restore(older, Backup.keysOf(backup), 0).acts())
                    .isEqualTo(6);
            assertThat(elsewhere.maintenance.verify(_ -> {}).broken()).isEmpty();
            assertThat(elsewhere.maintenance.verify(_ -> {}).miscounted()).isEmpty();
        }
    }

    @Test
    void readsOnAfterTheMasterKeyWasChanged() throws IOException {
        String master =
                Files.readAllLines(MasterKeyFile.in(store.database.folder())).getFirst();
        assertThat(store.maintenance.rotateKeys()).isEqualTo(new Maintenance.Rotation(4, 0));
        assertThat(store.files.read(file).orElseThrow().acts()).hasSize(3);
        assertThat(count("SELECT count(*) FROM stream_key WHERE master = '" + master.split(" ", -1)[0] + "'"))
                .isZero();
        store.record(Members.COORDINATOR, Members.contactPlanned(file, 3, Members.COORDINATOR));
        assertThat(store.maintenance.verify(_ -> {}).broken()).isEmpty();
    }

    @Test
    void saysWhichMasterKeysAreMissing() throws IOException {
        Path keys = MasterKeyFile.in(store.database.folder());
        String right = Files.readString(keys);
        Files.delete(keys);
        assertThatThrownBy(() -> store.maintenance.verify(_ -> {}))
                .isInstanceOf(UnusableKeys.class)
                .hasMessageContaining("cannot be read");
        MasterKeyFile.create(keys);
        assertThatThrownBy(() -> store.maintenance.verify(_ -> {}))
                .isInstanceOf(UnusableKeys.class)
                .hasMessageContaining("another installation");
        Files.writeString(keys, right.replace(right.substring(20, 24), "AAAA"));
        assertThatThrownBy(() -> store.maintenance.verify(_ -> {}))
                .isInstanceOf(UnusableKeys.class)
                .hasMessageContaining("damaged");
    }

    private void erase() {
        Erasures erasures = store.erasures();
        erasures.ask(
                ErasureContract.ONE,
                Members.newCommand(),
                file,
                new ErasureBasis(ErasureGround.UNLAWFUL, "DPO/2026/17"));
        assertThat(erasures.confirm(ErasureContract.OTHER, Members.newCommand(), 1))
                .isEqualTo(Erasures.Answer.RECORDED);
    }

    private long count(String sql) {
        List<Long> counted = new ArrayList<>();
        store.registryRole.run(new Pipeline().thenEach(row -> counted.add(row.getLong(1)), sql.formatted(file)));
        return counted.getFirst();
    }
}
