// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.LawInForce;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.contract.LogContract;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.erasure.ErasureStore;
import be.passerelle.registry.log.AlreadyHasFile;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.Chain;
import be.passerelle.stream.row.StoredRow;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        log = new PostgresLog(
                database.sources().registry(),
                database.vault(),
                LawInForce.read().version());
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
    protected AccessLog accesses() {
        return new AccessLogTable(database.sources().registry());
    }

    @Override
    protected SecurityEvents events() {
        return new SecurityEventTable(database.sources().registry(), () -> SecurityEvents.Origin.HERE);
    }

    @Override
    protected ErasureStore erasureStore() {
        return new PostgresErasures(database.sources().registry());
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
                                        Codes.known(Role.class, row.getString("role")),
                                        Optional.ofNullable(row.getString("holder"))
                                                .map(OrganisationId::new),
                                        Optional.ofNullable(row.getString("last_person"))
                                                .map(PersonId::new),
                                        row.getObject("doable_from", LocalDate.class),
                                        row.getObject("since", LocalDate.class),
                                        Optional.ofNullable(row.getObject("until", LocalDate.class)),
                                        List.of((String[]) row.getArray("acts").getArray()),
                                        Optional.ofNullable(row.getObject("training_starts", LocalDate.class)))),
                                """
                                SELECT * FROM work_item WHERE stream = ? ORDER BY thread, task, role""",
                                file.value()));
        return work;
    }

    @Test
    void readsBackWhatTheChainCovers() {
        CaseFileId file = recorded();
        database.asOwner("UPDATE act SET person = 'somebody-else' WHERE number = 2 AND stream = '" + file + "'");

        StoredStream stored = log.transaction(tx -> tx.lock(file, Set.of(KeyKind.CONTENT)));
        assertThat(Chain.firstBroken(stored.rows())).contains(2);
        // The payload is bound to its envelope too.
        assertThat(CaseFiles.read(stored).illegible())
                .extracting(IllegibleAct::number)
                .containsExactly(2);
    }

    @Test
    void letsNeitherRegistryNorReaderChangeTheLog() {
        CaseFileId file = recorded();
        Transactions registry = database.sources().registry();
        Transactions reader = database.asReader();
        String where = " WHERE stream = '" + file + "'";

        assertRefused(registry, "UPDATE act SET number = number" + where);
        assertRefused(registry, "DELETE FROM act" + where);
        assertRefused(registry, "TRUNCATE act");
        assertRefused(registry, "UPDATE stream_key SET wrapped = ''" + where);
        assertRefused(registry, "DELETE FROM stream_key" + where);
        assertRefused(reader, "SELECT wrapped FROM stream_key" + where);
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
        registry.record(Members.opened(first, 4_989_999));

        assertThatThrownBy(() -> registry.record(Members.opened(second, 4_989_999)))
                .isInstanceOf(AlreadyHasFile.class)
                .hasNoCause();
        assertThat(log.<List<StoredRow>>transaction(
                        tx -> tx.lock(second, Set.of(KeyKind.CONTENT)).rows()))
                .isEmpty();
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
