// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.LawInForce;
import be.passerelle.registry.Registry;
import be.passerelle.registry.contract.FollowContract;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.follow.CatchingUp;
import be.passerelle.registry.follow.FollowedLog;
import be.passerelle.registry.follow.Follower;
import be.passerelle.registry.log.Log;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.RegisterId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresFollowedLogTest extends FollowContract<Pipeline> {

    private static TestDatabase database;
    private static Transactions registry;
    private static Log log;
    private static PostgresFollowedLog followed;

    @BeforeAll
    static void start() {
        database = TestDatabase.start();
        registry = database.sources().registry();
        new InstallationClockTable(registry, true, day -> {}).beginOn(LocalDate.of(2026, 3, 2));
        log = new PostgresLog(registry, database.vault(), LawInForce.read().version());
        followed = new PostgresFollowedLog(registry);
        Noting.prepare(database);
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
    protected FollowedLog<Pipeline> followed() {
        return followed;
    }

    @Override
    protected Follower<Pipeline> noting(String name, int version, Set<String> kinds) {
        return new Noting(name, version, kinds, 0);
    }

    @Override
    protected List<String> noted(String name) {
        return Noting.noted(database, name);
    }

    @Test
    void waitsForAWriterWhoBeganEarlierAndCommitsLater() throws SQLException {
        catchUp("early and late");
        int before = noted("early and late").size();
        CaseFileId early = Members.newFile();
        CaseFileId late = Members.newFile();
        try (Writer slow = new Writer();
                Writer quick = new Writer()) {
            slow.append(early, 1);
            quick.append(late, 1);
            quick.commit();
            catchUp("early and late");
            assertThat(noted("early and late")).hasSize(before);
            assertThat(followed.lag(new Noting("early and late", 1)).unordered())
                    .isEqualTo(1);
            slow.commit();
        }
        catchUp("early and late");
        assertThat(noted("early and late").subList(before, before + 2)).containsExactly(early + " 1", late + " 1");
    }

    /// The number of a transaction says when it began to write, not when it was its turn in a file. One
    /// that is open may stand between two that followed each other in a file.
    @Test
    void handsTheActsOfAFileInTheirOrderWhenTransactionsBeganInAnother() throws SQLException {
        catchUp("turned");
        int before = noted("turned").size();
        CaseFileId file = Members.newFile();
        CaseFileId other = Members.newFile();
        try (Writer first = new Writer();
                Writer between = new Writer();
                Writer second = new Writer()) {
            second.append(other, 1);
            between.append(Members.newFile(), 1);
            first.append(file, 1);
            first.commit();
            second.append(file, 2);
            second.commit();
            catchUp("turned");
            assertThat(noted("turned").subList(before, noted("turned").size())).containsExactly(other + " 1");
            between.commit();
        }
        catchUp("turned");
        assertThat(noted("turned")).hasSize(before + 4).containsSubsequence(file + " 1", file + " 2");
    }

    @Test
    void handsOverWhatCannotBeReadAndGoesOn() {
        catchUp("opening");
        CaseFileId file = opened();
        CaseFileId after = opened();
        database.asOwner("UPDATE act SET payload = set_byte(payload, 5, 255 - get_byte(payload, 5))"
                + " WHERE number = 2 AND stream = '%s'".formatted(file));
        new CatchingUp<>(followed, new Noting("opening", 1), 2).run();
        assertThat(noted("opening")).containsSubsequence(file + " 1", file + " 2", file + " 3", after + " 1");
    }

    @Test
    void isNotStoppedByAKindOfStreamOfALaterVersion() {
        catchUp("later");
        database.asOwner("ALTER TABLE act DROP CONSTRAINT a_kind_is_known");
        CaseFileId before = opened();
        registry.run(RowsOfNobody.append(new Pipeline(), "ledger", UUID.randomUUID(), 1, 7));
        CaseFileId after = opened();

        new CatchingUp<>(followed, new Noting("later", 1), 2).run();

        assertThat(noted("later")).containsSubsequence(before + " 3", after + " 1", after + " 3");
        assertThat(followed.lag(new Noting("later", 1)).isNone()).isTrue();
    }

    /// Whoever wants hardly any act looks at each of the others a few times, and not at all of them for ever.
    @Test
    void passesWhatItDoesNotWantOnceThereIsMuchOfIt() {
        Noting registers = new Noting("registers", 1, Set.of(RegisterId.KIND), 0);
        // Past all that other tests left, by ever smaller steps: a step that it fills is what it passes.
        for (int atOnce : List.of(1_000, 30, 1)) {
            new CatchingUp<>(followed, registers, atOnce).run();
        }
        long before = followed.lag(registers).position();
        registry.run(RowsOfNobody.append(new Pipeline(), Members.newFile(), 1, 4));
        new CatchingUp<>(followed, registers, 5).run();
        assertThat(followed.lag(registers).position()).isEqualTo(before);

        registry.run(RowsOfNobody.append(new Pipeline(), Members.newFile(), 1, 40));
        new CatchingUp<>(followed, registers, 5).run();
        assertThat(followed.lag(registers).position()).isGreaterThanOrEqualTo(before + 40);
        assertThat(followed.lag(registers).isNone()).isTrue();
    }

    @Test
    void writesNothingWhenThereIsNothingToFollow() {
        catchUp("idle");
        String before = nextTransaction();
        catchUp("idle");
        assertThat(nextTransaction()).isEqualTo(before);
    }

    private static String nextTransaction() {
        String[] next = new String[1];
        registry.runAndRollBack(connection -> new Pipeline()
                .thenEach(row -> next[0] = row.getString(1), "SELECT pg_snapshot_xmax(pg_current_snapshot())")
                .run(connection));
        return next[0];
    }

    private static CaseFileId opened() {
        CaseFileId file = Members.newFile();
        new Registry(log, LawInForce.read(), Members.registers()).record(Members.opened(file));
        return file;
    }

    private static void catchUp(String name) {
        new CatchingUp<>(followed, new Noting(name, 1)).run();
    }

    /// Appends rows as the write path does, in a transaction that the test ends.
    private static final class Writer implements AutoCloseable {

        private final Connection connection = connected();

        private static Connection connected() {
            try {
                Connection connection = database.sources().owner().getConnection();
                connection.setAutoCommit(false);
                return connection;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        void append(CaseFileId file, int number) throws SQLException {
            Pipeline writes = LogReads.lock(new Pipeline(), file);
            RowsOfNobody.append(writes, file, number, number).run(connection);
        }

        void commit() throws SQLException {
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /// Places are given every second, and there are as many places as acts.
    @Test
    void looksForThePlacesOfNewActsAlone() {
        registry.run(RowsOfNobody.append(new Pipeline(), Members.newFile(), 1, 20_000));
        followed.order();
        database.asOwner("ANALYZE act, act_position, act_horizon");

        List<String> plan = new ArrayList<>();
        registry.runAndRollBack(connection -> new Pipeline()
                .thenEach(row -> plan.add(row.getString(1)), "EXPLAIN " + LogOrderTable.PLACE)
                .run(connection));

        assertThat(plan)
                .anyMatch(line -> line.contains("Index Scan using an_act_has_one_place on act_position known"))
                .noneMatch(line -> line.matches(".*Seq Scan on (act|act_position)\\b(?!_).*"));
    }

    @Test
    void givesAnActOnePlaceAndAPlaceOneAct() {
        opened();
        followed.order();
        List<Long> counts = new ArrayList<>();
        registry.run(new Pipeline()
                .thenEach(row -> counts.addAll(List.of(row.getLong(1), row.getLong(2), row.getLong(3))), """
                        SELECT (SELECT count(*) FROM act), count(*), max(position) FROM act_position"""));
        assertThat(counts).hasSize(3).containsOnly(counts.getFirst());
    }
}
