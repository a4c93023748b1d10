// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.statements;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.desk.Invented;
import be.passerelle.store.PostgresDesk;
import be.passerelle.store.SessionTable;
import be.passerelle.store.TestDatabase;
import be.passerelle.web.Cookies;
import be.passerelle.web.walk.Browser;
import be.passerelle.web.walk.OpeningForm;
import be.passerelle.web.walk.Site;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How often each page asks the database: a number that does not grow with the file or the list. A page
/// that needs more than is said here has to have a reason.
class StatementsPerPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final Statements STATEMENTS = new Statements();

    /// Each page first asks who is there, in one round trip, and writes nothing.
    private static final List<String> WHO_IS_THERE = List.of("door: SELECT name, means", "door: COMMIT");

    private static final List<String> READ_AND_NOTED = List.of(
            "registry: SELECT stream, kind, number",
            "registry: SELECT stream, kind, opens",
            "registry: COMMIT",
            "registry: INSERT INTO access_log",
            "registry: COMMIT");

    private static TestDatabase database;
    private static PostgresDesk desk;
    private static Site site;
    private static Browser browser;
    private static String file;

    @BeforeAll
    static void start() {
        database = STATEMENTS.database();
        desk = new PostgresDesk(TODAY, database);
        SessionTable sessions = new SessionTable(
                database.sources().door(),
                new SessionTable.Lifetimes(Duration.ofHours(1), Duration.ofHours(12)),
                _ -> {});
        site = new Site(
                desk.desk(),
                desk.registerDesk(),
                desk.erasureDesk(),
                desk.emergencyDesk(),
                desk.work(),
                desk.trainees(),
                sessions,
                desk.securityEvents(),
                new Cookies(false),
                desk.represented());
        browser = site.browser().signIn(Invented.PHYSICIAN);
        file = opened();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void aWorklistWithAllItsCounts() {
        List<String> lines = List.of(
                "reader: SELECT set_config",
                "reader: SELECT item.stream",
                "reader: SELECT CASE WHEN doable_from",
                "reader: SELECT CASE WHEN doable_from",
                "reader: COMMIT");
        List<String> ownWork =
                List.of("registry: SELECT item.role, item.holder", "registry: SELECT act.stream", "registry: COMMIT");

        assertSends("/work", oneAfterTheOther(List.of(lines, ownWork)));
        assertSends("/work?scope=team", lines);
        assertSends("/work?scope=free&due=overdue&task=trajectory.plan&language=fr", lines);
    }

    /// Everybody on a page is noted in one statement, after the list and before the answer.
    @Test
    void aWorklistThatNamesSomebody() {
        database.asOwner("""
                INSERT INTO work_item (stream, thread, task, role, holder, doable_from, since, acts, language, team)
                SELECT stream, thread, 'trajectory.plan', 'advisoryPhysician', 'fund', '2026-03-02', '2026-03-02', '{}',
                    'FR', 'advisoryPhysician@fund'
                FROM case_file CROSS JOIN generate_series(901, 903) AS thread""");
        try {
            assertSends(
                    "/work?scope=team",
                    List.of(
                            "reader: SELECT set_config",
                            "reader: SELECT item.stream",
                            "reader: SELECT CASE WHEN doable_from",
                            "reader: SELECT CASE WHEN doable_from",
                            "reader: COMMIT",
                            "registry: INSERT INTO access_log",
                            "registry: COMMIT"));
            assertThat(browser.html()).contains("Dubois, Ève");
        } finally {
            database.asOwner("DELETE FROM work_item WHERE thread > 900");
        }
    }

    @Test
    void whatIsShownOfOneFile() {
        for (String page : List.of("", "/timeline", "/time", "/do", "/do/incapacity.recognised")) {
            assertSends(file + page, READ_AND_NOTED);
        }
    }

    @Test
    void aFileAsItWasBesideTheFileAsItIs() {
        assertSends(
                file + "?on=2026-02-01&known=2026-03-01", oneAfterTheOther(List.of(READ_AND_NOTED, READ_AND_NOTED)));
    }

    @Test
    void whoLookedAtAFile() {
        Browser ofEve = site.browser().signIn(Invented.EVE);
        assertBegins(
                sent(ofEve, file + "/accesses"),
                oneAfterTheOther(List.of(
                        READ_AND_NOTED,
                        List.of(
                                "registry: INSERT INTO access_log",
                                "registry: COMMIT",
                                "registry: WITH RECURSIVE latest (at",
                                "registry: COMMIT"))));
    }

    /// Two files are read like one, whether they have acts or not.
    @Test
    void theTrainingsThatGiveMoney() {
        database.asOwner("UPDATE case_file SET trained_since = '2026-02-02'");
        database.asOwner("""
                INSERT INTO case_file SELECT (jsonb_populate_record(one, jsonb_build_object(
                    'stream', gen_random_uuid(), 'national_number', '', 'file_number', ''))).*
                FROM case_file AS one""");

        assertBegins(
                sent(site.browser().signIn(Invented.PAYMENTS), "/payments"),
                List.of(
                        "reader: SELECT set_config",
                        "reader: SELECT stream FROM case_file",
                        "reader: SELECT count(*) FROM case_file",
                        "reader: COMMIT",
                        "registry: SELECT stream, kind, number",
                        "registry: SELECT stream, kind, opens",
                        "registry: COMMIT",
                        "registry: INSERT INTO access_log",
                        "registry: COMMIT"));
    }

    /// The list, what registers have that waits, and how many erasures do: nothing is locked.
    @Test
    void aPageOfASecurityOfficer() {
        List<String> erasures = List.of("registry: SELECT stream, kind, number", "registry: COMMIT");
        assertBegins(
                sent(site.browser().signIn(Invented.OFFICER), "/erasures"),
                oneAfterTheOther(List.of(
                        erasures,
                        List.of("registry: SELECT version FROM"),
                        erasures,
                        List.of("registry: SELECT id, stream, emergency", "registry: COMMIT"),
                        List.of("registry: SELECT (at AT TIME ZONE", "registry: COMMIT"))));
    }

    @Test
    void theRulebook() {
        assertSends("/rulebook", List.of());
        assertSends("/rulebook/parameters", List.of());
        assertSends("/rulebook/trajectory", List.of());
        assertSends("/calculations", List.of());
        assertSends("/calculations/benefit?try=halfTime", List.of());
    }

    @Test
    void aSearchThatFindsSomebody() {
        browser.openOnce("/search");
        STATEMENTS.forget();
        browser.send("/search", "query", "dubois");

        assertThat(browser.html()).contains("Dubois, Ève");
        assertBegins(
                STATEMENTS.sent(),
                List.of(
                        "reader: SELECT set_config",
                        "reader: SELECT stream FROM case_file",
                        "reader: COMMIT",
                        // Each that was found is asked again, all in one reading.
                        "registry: SELECT stream, kind, number",
                        "registry: SELECT stream, kind, opens",
                        "registry: COMMIT",
                        "registry: INSERT INTO access_log",
                        "registry: COMMIT"));
    }

    @Test
    void anActThatIsRecorded() {
        browser.openOnce(file + "/do/incapacity.recognised")
                .send(
                        file + "/do/incapacity.recognised/check",
                        "happenedOn",
                        "2026-01-12",
                        "c.until",
                        "2026-12-31",
                        "c.scheme",
                        "employee",
                        "c.cause",
                        "illness",
                        "c.statutoryCivilServant",
                        "false");
        STATEMENTS.forget();
        browser.send(file + "/do/incapacity.recognised/record");

        assertThat(browser.address()).contains("/done/");
        assertBegins(
                STATEMENTS.sent(),
                oneAfterTheOther(List.of(
                        // The page that asks.
                        READ_AND_NOTED,
                        List.of(
                                // The file under its lock, and what is shown of it.
                                "registry: SET LOCAL plan_cache_mode",
                                "registry: SELECT pg_advisory_xact_lock",
                                "registry: SELECT clock_timestamp()",
                                "registry: SELECT act.* FROM unnest",
                                "registry: SELECT key.*",
                                "registry: SELECT file.*",
                                "registry: SELECT line.*",
                                "registry: SELECT taken.*",
                                // What is gone, then the rows of all tables, the access that is noted among them.
                                "registry: DELETE FROM work_item",
                                "registry: WITH w0 AS (INSERT INTO",
                                "registry: COMMIT"),
                        // The confirmation.
                        WHO_IS_THERE,
                        READ_AND_NOTED)));
    }

    private static void assertSends(String page, List<String> beginnings) {
        assertBegins(sent(browser, page), beginnings);
    }

    private static void assertBegins(List<String> sent, List<String> beginnings) {
        List<String> expected = oneAfterTheOther(List.of(WHO_IS_THERE, beginnings));
        assertThat(sent).hasSameSizeAs(expected);
        for (int i = 0; i < sent.size(); i++) {
            assertThat(sent.get(i)).startsWith(expected.get(i));
        }
    }

    private static List<String> oneAfterTheOther(List<List<String>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static List<String> sent(Browser browser, String page) {
        STATEMENTS.forget();
        browser.openOnce(page);
        assertThat(browser.status()).as(page).isEqualTo(200);
        return STATEMENTS.sent();
    }

    private static String opened() {
        browser.open("/new");
        String form = browser.address();
        browser.send(form + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.formatted(), "Dubois"));
        browser.send(form + "/record");
        assertThat(browser.address()).contains("/done/");
        return browser.address().replaceAll("/done/.*", "");
    }
}
