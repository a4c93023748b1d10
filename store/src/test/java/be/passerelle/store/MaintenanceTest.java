// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registry.contract.Members;
import be.passerelle.registry.follow.Lag;
import be.passerelle.store.Verification.Broken;
import be.passerelle.store.Verification.Fault;
import be.passerelle.store.Verification.Report;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.KeyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaintenanceTest {

    @TempDir
    private Path folder;

    private DeskStore store;
    private CaseFileId file;

    @BeforeEach
    void start() {
        store = new DeskStore();
        file = store.opened("Peeters", "Zoé");
        store.record(Members.COORDINATOR, Members.contactPlanned(file, 3, Members.COORDINATOR));
        store.opened("Dubois", "Jean");
        store.worklists.take(Members.COLLEAGUE, file);
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void findsNothingWrongWithWhatItRecorded() {
        assertThat(verify())
                .isEqualTo(new Report(
                        2,
                        7,
                        0,
                        0,
                        List.of(),
                        List.of(),
                        new CheckpointComparison.Report(
                                0, List.of(), List.of(), false, CheckpointKeys.Own.NOT_ASKED, Optional.empty())));
    }

    @Test
    void findsWhatSomebodyChangedBehindItsBack() {
        assertBroken(
                "UPDATE act SET recorded_at = recorded_at - interval '1 day' WHERE number = 2 AND stream = '%s'",
                "UPDATE act SET recorded_at = recorded_at + interval '1 day' WHERE number = 2 AND stream = '%s'",
                new Broken(file, Fault.CHAIN, 2),
                new Broken(file, Fault.UNREADABLE, 2));
        assertBroken(
                "UPDATE act SET payload = set_byte(payload, 5, 255 - get_byte(payload, 5)) WHERE number = 4"
                        + " AND stream = '%s'",
                "UPDATE act SET payload = set_byte(payload, 5, 255 - get_byte(payload, 5)) WHERE number = 4"
                        + " AND stream = '%s'",
                new Broken(file, Fault.CHAIN, 4),
                new Broken(file, Fault.UNREADABLE, 4));
        assertBroken(
                "UPDATE work_item SET until = until + 1 WHERE until IS NOT NULL AND stream = '%s'",
                "UPDATE work_item SET until = until - 1 WHERE until IS NOT NULL AND stream = '%s'",
                new Broken(file, Fault.SHOWN_OTHERWISE, 0));
        assertBroken(
                "UPDATE search_key SET term = 'x' || term WHERE stream = '%s'",
                "UPDATE search_key SET term = substr(term, 2) WHERE stream = '%s'",
                new Broken(file, Fault.SHOWN_OTHERWISE, 0));
        assertThat(verify().broken()).isEmpty();
        assertThat(verify().miscounted()).isEmpty();

        store.database.asOwner("UPDATE work_tally SET lines = lines + 1 WHERE team LIKE '%Coordinator%'");
        assertThat(verify().miscounted()).hasSize(1);

        store.database.asOwner("DELETE FROM act WHERE stream = '%s'".formatted(file));
        assertThat(verify().broken()).containsExactly(new Broken(file, Fault.NO_ACTS, 0));
    }

    /// No chain of hashes notices that.
    @Test
    void findsActsThatWereTakenOutOfTheLog() {
        store.maintenance.rebuild(_ -> {});
        assertThat(store.maintenance.emptyPlaces()).isZero();
        assertThat(store.maintenance.lags()).hasSize(2).allMatch(Lag::isNone);

        store.database.asOwner("DELETE FROM act WHERE number = 4 AND stream = '%s'".formatted(file));
        assertThat(store.maintenance.emptyPlaces()).isEqualTo(1);
        store.database.asOwner("DELETE FROM act WHERE stream = '%s'".formatted(file));
        assertThat(store.maintenance.emptyPlaces()).isEqualTo(4);
    }

    @Test
    void rebuildsWhatIsShown() {
        List<String> before = shown();
        store.database.asOwner("UPDATE case_file SET listed_name = 'x', audience = '{}'");
        store.database.asOwner("DELETE FROM work_item");
        store.database.asOwner("DELETE FROM handler");
        assertThat(shown()).isNotEqualTo(before);

        assertThat(store.maintenance.rebuild(_ -> {})).isEqualTo(2);
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void showsAgainWhatAnInterruptedRebuildLeftOut() {
        List<String> before = shown();
        store.database.asOwner("DELETE FROM case_file WHERE stream = '%s'".formatted(file));

        assertThat(store.refresh.refresh(DeskStore.TODAY)).isEqualTo(1);
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void refreshesTheOthersWhenOneFileCannotBeRead() {
        store.database.asOwner(
                "UPDATE act SET payload = set_byte(payload, 5, 255 - get_byte(payload, 5)) WHERE stream = '%s'"
                        .formatted(file));
        store.database.asOwner("UPDATE case_file SET stable_until = '2020-01-01', language = 'x'");

        store.refresh.refresh(DeskStore.TODAY);

        List<String> stillOld = new ArrayList<>();
        store.registryRole.run(new Pipeline()
                .thenEach(row -> stillOld.add(row.getString(1)), "SELECT stream FROM case_file WHERE language = 'x'"));
        assertThat(stillOld).containsExactly(file.toString());
        assertThat(store.maintenance.rebuild(_ -> {})).isEqualTo(2);
    }

    @Test
    void restoresABackupIntoAnEmptyDatabase() throws IOException {
        Path backup = folder.resolve("backup");
        assertThat(store.maintenance.backup(backup)).isEqualTo(7);
        List<String> before = shown();
        try (DeskStore other = store.withTheSameKeys()) {
            assertThat(other.restore(backup, Backup.keysOf(backup), 0).acts()).isEqualTo(7);
            assertThat(shown(other)).isEqualTo(before);
            assertThat(other.maintenance.verify(_ -> {}).broken()).isEmpty();
            assertThat(other.log.<Object>transaction(
                            tx -> tx.lock(file, Set.of(KeyKind.CONTENT)).rows().size()))
                    .isEqualTo(4);

            assertThatThrownBy(() -> other.restore(backup, Backup.keysOf(backup), 0))
                    .isInstanceOf(Restore.Refused.class)
                    .hasMessageContaining("empty database");
        }
    }

    @Test
    void refusesADamagedBackup() throws IOException {
        Path backup = folder.resolve("backup");
        store.maintenance.backup(backup);
        byte[] bytes = Files.readAllBytes(backup);
        bytes[200] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged"), bytes);
        Path other = Files.writeString(folder.resolve("other"), "something else");

        assertThatThrownBy(() -> store.restore(damaged, Backup.keysOf(backup), 0))
                .isInstanceOf(Restore.Refused.class);
        assertThatThrownBy(() -> store.restore(other, Backup.keysOf(backup), 0)).isInstanceOf(Restore.Refused.class);
    }

    /// A new table must be decided on: it is backed up, or built again, or neither on purpose: whoever
    /// was signed in signs in again.
    @Test
    void knowsEveryTable() {
        Set<String> tables = new TreeSet<>();
        store.registryRole.run(new Pipeline().thenEach(row -> tables.add(row.getString(1)), """
                SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"""));
        assertThat(tables).isEqualTo(OurTables.all());
    }

    @Test
    void saysOfEveryTableAndColumnWhatItHolds() {
        List<String> silent = new ArrayList<>();
        store.registryRole.run(new Pipeline().thenEach(row -> silent.add(row.getString(1)), """
                SELECT relname || coalesce('.' || attname, '')
                FROM pg_class
                JOIN LATERAL (SELECT 0 AS attnum, NULL AS attname UNION ALL SELECT attnum, attname FROM pg_attribute
                    WHERE attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped) AS part ON true
                WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'flyway_schema_history'
                    AND NOT EXISTS (SELECT FROM pg_description WHERE objoid = pg_class.oid AND objsubid = attnum)"""));
        assertThat(silent).isEmpty();
    }

    private void assertBroken(String harm, String repair, Broken... expected) {
        store.database.asOwner(harm.formatted(file));
        assertThat(verify().broken()).as(harm).containsExactly(expected);
        store.database.asOwner(repair.formatted(file));
    }

    private Report verify() {
        return store.maintenance.verify(_ -> {});
    }

    private List<String> shown() {
        return shown(store);
    }

    private List<String> shown(DeskStore of) {
        List<String> rows = new ArrayList<>();
        of.registryRole.run(Projections.rows(new Pipeline(), file, rows::add));
        return rows;
    }
}
