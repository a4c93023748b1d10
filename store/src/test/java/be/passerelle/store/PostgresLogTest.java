// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.LawInForce;
import be.passerelle.registry.Registry;
import be.passerelle.registry.contract.LogContract;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.desk.AlreadyHasFile;
import be.passerelle.registry.log.HashChain;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.StoredAct;
import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresLogTest extends LogContract {

    private static TestDatabase database;
    private static Log log;

    @BeforeAll
    static void start() {
        database = TestDatabase.start();
        new InstallationClockTable(database.sources().registry(), true, day -> {}).beginOn(LocalDate.of(2026, 3, 2));
        log = new PostgresLog(database.sources().registry(), LawInForce.read().version());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Override
    protected Log log() {
        return log;
    }

    @Override
    protected List<WorkItem> work(CaseFileId file) {
        List<WorkItem> work = new ArrayList<>();
        database.sources()
                .registry()
                .run(new Pipeline()
                        .thenEach(
                                row -> work.add(new WorkItem(
                                        file,
                                        row.getInt("thread"),
                                        row.getString("task"),
                                        Role.valueOf(row.getString("role")),
                                        Optional.ofNullable(row.getString("holder"))
                                                .map(OrganisationId::new),
                                        Optional.ofNullable(row.getString("last_person"))
                                                .map(PersonId::new),
                                        row.getObject("doable_from", LocalDate.class),
                                        row.getObject("since", LocalDate.class),
                                        Optional.ofNullable(row.getObject("until", LocalDate.class)),
                                        List.of((String[]) row.getArray("acts").getArray()))),
                                """
                                SELECT * FROM work_item WHERE stream = ? ORDER BY thread, task, role""",
                                file.value()));
        return work;
    }

    @Test
    void readsBackWhatTheChainCovers() {
        CaseFileId file = recorded();
        database.asOwner("UPDATE act SET person = 'somebody-else' WHERE number = 2 AND stream = '" + file + "'");

        List<StoredAct> rows = log.transaction(tx -> tx.lock(file));
        assertThat(HashChain.firstBroken(rows)).contains(2);
    }

    @Test
    void letsNeitherRegistryNorReaderChangeTheLog() {
        CaseFileId file = recorded();
        Transactions registry = database.sources().registry();
        Transactions reader = database.sources().reader();
        String where = " WHERE stream = '" + file + "'";

        assertRefused(registry, "UPDATE act SET number = number" + where);
        assertRefused(registry, "DELETE FROM act" + where);
        assertRefused(registry, "TRUNCATE act");
        assertRefused(registry, "DELETE FROM access_log" + where);
        assertRefused(reader, "SELECT code FROM act" + where);
        assertRefused(reader, "SELECT national_number FROM case_file" + where);
        assertRefused(reader, "DELETE FROM work_item" + where);
    }

    @Test
    void opensOneFileForAnInsuredPerson() {
        Registry registry = new Registry(log, LawInForce.read(), Members.registers());
        CaseFileId first = Members.newFile();
        CaseFileId second = Members.newFile();
        registry.record(Members.opened(first, 4_999_999));

        assertThatThrownBy(() -> registry.record(Members.opened(second, 4_999_999)))
                .isInstanceOf(AlreadyHasFile.class)
                .hasNoCause();
        assertThat(log.<List<StoredAct>>transaction(tx -> tx.lock(second))).isEmpty();
        assertThat(work(second)).isEmpty();
    }

    private static void assertRefused(Transactions role, String sql) {
        assertThatThrownBy(() -> role.run(new Pipeline().then(sql)))
                .as(sql)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("42501")
                .cause()
                .isInstanceOf(SQLException.class);
    }

    private static CaseFileId recorded() {
        CaseFileId file = Members.newFile();
        new Registry(log, LawInForce.read(), Members.registers()).record(Members.opened(file));
        return file;
    }
}
