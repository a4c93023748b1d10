// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.statements;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.desk.Invented;
import be.passerelle.store.PostgresDesk;
import be.passerelle.store.SessionTable;
import be.passerelle.store.TestDatabase;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.Cookies;
import be.passerelle.web.walk.Browser;
import be.passerelle.web.walk.Site;
import be.passerelle.web.walk.Trained;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The trainees of a centre on the database that people use: row-level security gives it its own and no others,
/// all are read and noted at once, and a month of all of them is recorded in one transaction.
class TraineesPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final int PEOPLE = 12;

    private static final List<String> LISTED = List.of(
            "door: SELECT name, means",
            "door: COMMIT",
            "reader: SELECT set_config",
            "reader: SELECT stream FROM case_file",
            "reader: SELECT count(*) FROM case_file",
            "reader: COMMIT",
            "registry: SELECT stream, kind, number",
            "registry: SELECT stream, kind, opens",
            "registry: COMMIT",
            "registry: INSERT INTO access_log",
            "registry: COMMIT");

    @Test
    void areReadNotedAndRecordedAtOnce() {
        Statements statements = new Statements();
        try (PostgresDesk desk = new PostgresDesk(TODAY, statements.database())) {
            List<CaseFileId> files = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                files.add(Trained.begun(desk::importFile, person, "Adams"));
            }
            files.add(Trained.granted(desk::importFile, PEOPLE, "Claes"));
            Browser centre = site(desk, statements.database()).browser().signIn(Invented.CENTRE);

            for (String page : List.of("/trainees", "/trainees/attendance")) {
                statements.forget();
                assertThat(centre.openOnce(page).status()).isEqualTo(200);
                assertBegins(statements.sent());
            }
            String[] month = new String[2 * PEOPLE];
            for (int i = 0; i < PEOPLE; i++) {
                int thread = desk.desk()
                        .numbers(Invented.CENTRE.viewer(), files.get(i))
                        .told(12);
                month[2 * i] = "hours." + files.get(i) + "." + thread;
                month[2 * i + 1] = String.valueOf(70 + i);
            }
            statements.forget();
            centre.send("/trainees/attendance", month);
            assertThat(centre.html()).contains("Les heures de " + PEOPLE + " personnes");
            assertThat(statements.sent().stream()
                            .filter(sent -> sent.startsWith("registry: COMMIT"))
                            .count())
                    .as("the rows are read and noted, recorded, and read and noted again")
                    .isEqualTo(5);
            assertThat(desk.trainees()
                            .ofCentre(Invented.CENTRE.viewer(), 1, 100)
                            .files())
                    .containsExactlyInAnyOrderElementsOf(files);
            assertThat(desk.trainees()
                            .ofCentre(Invented.OF_OTHER_FUND.viewer(), 1, 100)
                            .total())
                    .isZero();
        }
    }

    private static void assertBegins(List<String> sent) {
        assertThat(sent).hasSameSizeAs(LISTED);
        for (int i = 0; i < sent.size(); i++) {
            assertThat(sent.get(i)).startsWith(LISTED.get(i));
        }
    }

    private static Site site(PostgresDesk desk, TestDatabase database) {
        SessionTable sessions = new SessionTable(
                database.sources().door(),
                new SessionTable.Lifetimes(Duration.ofHours(1), Duration.ofHours(12)),
                _ -> {});
        return new Site(
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
    }
}
