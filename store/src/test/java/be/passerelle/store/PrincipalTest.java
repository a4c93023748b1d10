// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.failure.Unavailable;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the reader sees of rows, and what whoever has its password makes of it: nothing without a
/// token.
class PrincipalTest {

    private static final List<String> TABLES = List.of("case_file", "search_key", "work_item", "work_tally", "event");

    private static final Principal OWN = Principal.of(Members.COORDINATOR, CloseFiles.Found.NONE);
    private static final Principal OTHER = Principal.of(Members.OF_OTHER_FUND, CloseFiles.Found.NONE);

    private static DeskStore store;
    private static Transactions reader;
    private static PrincipalKey key;

    @BeforeAll
    static void start() {
        store = new DeskStore();
        store.opened("Peeters", "Zoé");
        store.maintenance.rebuild(_ -> {});
        reader = store.database.asReader();
        key = PrincipalKey.read(store.database.sources().owner());
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void aTokenShowsTheRowsOfItsAudienceAndTeamInEachTable() {
        String token = key.token(OWN, soon());
        for (String table : TABLES) {
            long all = asOwner(table);
            assertThat(all).as(table).isPositive();
            assertThat(seen(table, token)).as(table).isPositive().isLessThanOrEqualTo(all);
            assertThat(seen(table, key.token(OTHER, soon()))).as(table).isZero();
        }
    }

    /// Each is a setting that somebody without the key can think of.
    static List<String> settings() {
        Instant soon = soon();
        String token = key.token(OWN, soon);
        String others = key.token(OTHER, soon);
        String said = token.substring(64);
        byte[] elsewhere = new byte[64];
        return List.of(
                "",
                " ",
                "org.fund",
                OWN.audience(),
                said,
                "0".repeat(64) + said,
                "f".repeat(64) + said,
                (token.charAt(0) == 'a' ? 'b' : 'a') + token.substring(1),
                token.substring(0, 63) + (token.charAt(63) == 'a' ? 'b' : 'a') + said,
                // Another audience, another team, a longer life under a signature that is right for something else.
                others.substring(0, 64) + said,
                token.substring(0, 64) + said.replace(" " + OWN.audience() + " ", " " + OTHER.audience() + " "),
                token.substring(0, 64) + said.replace("" + soon.getEpochSecond(), "" + (soon.getEpochSecond() + 1)),
                token.substring(0, 64) + said.replace(" " + OWN.person() + " ", " somebody "),
                token + " ",
                " " + token,
                token.toUpperCase(Locale.ROOT),
                // Its time is over.
                key.token(OWN, Instant.now().minusSeconds(1)),
                key.token(OWN, Instant.EPOCH),
                // Another installation.
                new PrincipalKey(elsewhere).token(OWN, soon),
                // What breaks a parser, or an answer.
                "x".repeat(64) + "x x x",
                "x".repeat(64),
                "x".repeat(65),
                "x".repeat(1_000_000),
                "é🦊\u0001".repeat(40),
                "%s%n\\x00",
                "' OR true --",
                "'; DROP TABLE case_file; --",
                "(SELECT key FROM principal_key)",
                "99999999999999999999999999 * *",
                "{" + OWN.audience() + "}",
                "*",
                "NULL");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void anythingElseShowsNoRowAndSaysNotWhy(String setting) {
        for (String table : TABLES) {
            assertThat(seen(table, setting)).as(table).isZero();
        }
    }

    @Test
    void whoeverSetsNothingSeesNothing() {
        for (String table : TABLES) {
            assertThat(count(table, new Pipeline())).as(table).isZero();
        }
    }

    @Test
    void theReaderReadsNeitherTheKeyNorActsAsSomebodyWhoDoes() {
        String owner = store.database.address().user();
        for (String sql : List.of(
                "SELECT key FROM principal_key",
                "SELECT inner_block FROM principal_key",
                "SELECT count(*) FROM principal_key",
                "UPDATE principal_key SET key = key",
                "COPY principal_key TO STDOUT",
                "SET ROLE " + owner,
                "SET SESSION AUTHORIZATION " + owner,
                "ALTER TABLE case_file DISABLE ROW LEVEL SECURITY",
                "CREATE OR REPLACE FUNCTION passerelle_principal(part text) RETURNS text AS 'SELECT 1' LANGUAGE sql",
                "DROP POLICY reader_sees_its_audience ON case_file",
                // Nothing of the reader's own can stand in for what the check uses.
                "CREATE TABLE public.mine (x int)",
                "CREATE TEMPORARY TABLE principal_key (key bytea, inner_block bytea, outer_block bytea)",
                "CREATE FUNCTION pg_temp.sha256(bytea) RETURNS bytea AS 'SELECT $1' LANGUAGE sql")) {
            assertThatThrownBy(() -> reader.run(new Pipeline().then(sql)))
                    .as(sql)
                    .isInstanceOf(StoreException.class);
        }
        for (Transactions stranger : List.of(
                store.database.sources().registry(), store.database.sources().door())) {
            assertThatThrownBy(() -> stranger.run(new Pipeline().then("SELECT key FROM principal_key")))
                    .isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> stranger.run(new Pipeline().then("SELECT passerelle_principal('team')")))
                    .isInstanceOf(StoreException.class);
        }
    }

    /// A condition that tells of a row by failing is asked of the rows that the reader may see alone.
    @Test
    void noConditionIsAskedOfARowThatIsNotSeen() {
        String telling = "case_file WHERE 1 / (length(listed_name) * 0) = 1";
        assertThatThrownBy(() -> seen(telling, key.token(OWN, soon()))).hasMessageContaining("22012");
        assertThat(seen(telling, key.token(OTHER, soon()))).isZero();
    }

    @Test
    void aNewKeyIsReadByTheNextWhoReads() {
        try (DeskStore other = new DeskStore()) {
            CaseFileId there = other.opened("Peeters", "Zoé");
            assertThat(found(other)).containsExactly(there);
            other.database.asOwner("""
                    UPDATE principal_key SET key = decode(repeat('00', 64), 'hex'),
                        inner_block = decode(repeat('36', 64), 'hex'),
                        outer_block = decode(repeat('5c', 64), 'hex')""");
            assertThatThrownBy(() -> found(other)).isInstanceOf(Unavailable.class);
            assertThat(found(other)).containsExactly(there);
        }
    }

    @Test
    void eachInstallationHasAKeyOfItsOwn() {
        try (DeskStore other = new DeskStore()) {
            String ours = key.token(OWN, Instant.EPOCH);
            assertThat(token(other)).as("of one template").isEqualTo(ours);
            Migrations migrations = other.database.sources().migrations();
            migrations.beginAt(migrations.newest());
            assertThat(token(other)).isNotEqualTo(ours);
        }
    }

    private static String token(DeskStore desk) {
        return PrincipalKey.read(desk.database.sources().owner()).token(OWN, Instant.EPOCH);
    }

    /// 20 000 rows of 50 audiences: the index on the audience is walked, and the token is checked once
    /// for the query.
    @Test
    void theIndexOnTheAudienceServesAndTheTokenIsNotCheckedForARow() {
        store.database.asOwner("""
                INSERT INTO search_key (audience, term, stream)
                SELECT 'org.crowd-' || (n % 50), 'term' || n, gen_random_uuid() FROM generate_series(1, 20000) AS n""");
        store.database.asOwner("ANALYZE search_key");
        try {
            Principal crowd = new Principal("org.crowd-7", "", "somebody", Set.of());
            for (String sql : List.of(
                    "SELECT count(*) FROM search_key",
                    "SELECT stream FROM search_key WHERE term >= 'term1' AND term < 'term2'")) {
                String plan = String.join("\n", explained(crowd, sql));
                assertThat(plan)
                        .contains("InitPlan", "search_key_pkey", "(search_key.audience = ANY ((InitPlan 1).col1))")
                        .contains("hashed SubPlan")
                        .doesNotContain("Seq Scan", "Filter: (search_key.audience");
                assertThat(plan.split("passerelle_principal", -1)).as(plan).hasSizeLessThanOrEqualTo(3);
            }
            assertThat(seen("search_key", key.token(crowd, soon()))).isEqualTo(400);
        } finally {
            store.database.asOwner("DELETE FROM search_key WHERE audience LIKE 'org.crowd-%'");
        }
    }

    /// 20 000 lines of 50 teams: a page of a worklist is read in the order of its index and stops when it is
    /// full, as without any policy; the token is not checked for a line.
    @Test
    void aPageOfAWorklistStopsWhenItIsFull() {
        store.database.asOwner("""
                INSERT INTO work_item (stream, thread, task, role, doable_from, since, until, acts, language, team)
                SELECT gen_random_uuid(), 0, 'crowd', 'registrar', '2026-01-01', '2026-01-01',
                    date '2026-01-01' + n % 300, '{}', 'FRENCH', 'crowd-' || (n % 50)
                FROM generate_series(1, 20000) AS n""");
        store.database.asOwner("ANALYZE work_item");
        try {
            Principal crowd = new Principal("org.crowd", "crowd-7", "somebody", Set.of());
            String plan = String.join("\n", explained(crowd, """
                    SELECT * FROM work_item WHERE doable_from <= '2026-02-02' AND team = 'crowd-7'
                    ORDER BY until, since, stream, thread, task LIMIT 25"""));
            assertThat(plan)
                    .contains("Index Scan using work_item_of_team", "(work_item.team = 'crowd-7'::text)")
                    .containsPattern("work_item_of_team on public.work_item .*rows=25.00 loops=1")
                    .contains("hashed SubPlan")
                    .doesNotContain("Seq Scan", "Sort");
            assertThat(plan.split("passerelle_principal", -1)).as(plan).hasSizeLessThanOrEqualTo(3);
        } finally {
            store.database.asOwner("DELETE FROM work_item WHERE task = 'crowd'");
        }
    }

    /// Whoever represents so many people, and works here, has lists as everybody has: without those files, and
    /// not noticeably later.
    @Test
    void fiveThousandFilesAreClosedToSomebody() {
        store.database.asOwner("""
                INSERT INTO search_key (audience, term, stream)
                SELECT 'org.crowd', 'term' || n, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid
                FROM generate_series(1, 20000) AS n""");
        store.database.asOwner("ANALYZE search_key");
        try {
            Set<CaseFileId> closed = IntStream.rangeClosed(1, 5000)
                    .mapToObj(n -> new CaseFileId(UUID.fromString("00000000-0000-4000-8000-%012d".formatted(n))))
                    .collect(Collectors.toSet());
            String token = key.token(new Principal("org.crowd", "", "somebody", closed), soon());
            assertThat(seen("search_key", token)).isEqualTo(15_000);
            String none = key.token(new Principal("org.crowd", "", "somebody", Set.of()), soon());
            Duration slower = fastest(token).minus(fastest(none));
            assertThat(slower).as("a list of 20 000 rows").isLessThan(Duration.ofMillis(200));
        } finally {
            store.database.asOwner("DELETE FROM search_key WHERE audience = 'org.crowd'");
        }
    }

    private static Duration fastest(String token) {
        return IntStream.range(0, 10)
                .mapToObj(_ -> {
                    long began = System.nanoTime();
                    seen("search_key", token);
                    return Duration.ofNanos(System.nanoTime() - began);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }

    @Test
    void aKeyWithASpaceIsNoPartOfAToken() {
        assertThatThrownBy(() -> new Principal("org.fund team", "", "", Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<CaseFileId> found(DeskStore desk) {
        Viewer viewer = Members.COORDINATOR;
        return desk.search.find(viewer, "peeters", 10);
    }

    private static List<String> explained(Principal principal, String sql) {
        List<String> lines = new ArrayList<>();
        reader.run(new Pipeline()
                .then("SELECT set_config('passerelle.principal', ?, true)", key.token(principal, soon()))
                .thenEach(row -> lines.add(row.getString(1)), "EXPLAIN (ANALYZE, VERBOSE, TIMING OFF) " + sql));
        return lines;
    }

    private static Instant soon() {
        return Instant.now().plusSeconds(60);
    }

    private static long seen(String table, String setting) {
        return count(table, new Pipeline().then("SELECT set_config('passerelle.principal', ?, true)", setting));
    }

    private static long count(String table, Pipeline before) {
        long[] rows = new long[1];
        reader.run(before.thenEach(row -> rows[0]++, "SELECT 1 FROM " + table));
        return rows[0];
    }

    private static long asOwner(String table) {
        long[] rows = new long[1];
        new Transactions(store.database.sources().owner())
                .run(new Pipeline().thenEach(row -> rows[0]++, "SELECT 1 FROM " + table));
        return rows[0];
    }
}
