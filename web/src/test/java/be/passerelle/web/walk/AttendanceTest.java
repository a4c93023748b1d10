// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.Training;
import be.passerelle.law.language.Language;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A training centre begins with its trainees and types the hours of a month for all of them at once: all rows
/// are recorded, or none while one is wrong, and nothing that was typed is lost.
class AttendanceTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 2);
    private static final String GRID = "/trainees/attendance";

    private final InMemoryDesk desk = new InMemoryDesk(LocalDate.of(2026, 4, 1));
    private final Site site = Site.over(desk);
    private final Browser browser = site.browser();
    private final CaseFileId ada = Trained.begun(desk::importFile, 1, "Adams");
    private final CaseFileId bo = Trained.begun(desk::importFile, 2, "Bogaert");
    private final CaseFileId cleo = Trained.granted(desk::importFile, 3, "Claes");

    @BeforeEach
    void signIn() {
        browser.signIn(Invented.CENTRE);
    }

    @Test
    void aCentreBeginsWithItsTraineesAndEachIsNoted() {
        assertThat(browser.address()).isEqualTo("/trainees");
        browser.open("/trainees");
        assertThat(browser.html())
                .contains("Adams", "Bogaert", "Claes", "Magasinière")
                .contains("href=\"/files/" + cleo + "/do/programme.trainingStarted?thread=" + training(cleo) + "\"")
                .contains("href=\"" + GRID + "?month=2026-02\"")
                .as("what a centre does not read")
                .doesNotContain("Namur", "Métier en pénurie.", "90.01.0");
        assertThat(desk.accessLog().of(ada, 1))
                .extracting(line -> line.operation() + " " + line.role() + " " + line.ground())
                .containsExactly(Operation.LIST + " TRAINING_CENTRE Optional[TRAINEE]");
    }

    @Test
    void aMonthIsRecordedAtOnceAndTheNextOneIsAskedFor() {
        browser.open(GRID);
        assertThat(browser.html()).contains(name(ada), name(bo)).doesNotContain("hours." + cleo);
        browser.send(GRID, name(ada), "76,5", name(bo), "0");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.address()).contains("month=2026-02", "done=");
        assertThat(browser.html()).contains("Les heures de 2 personnes").doesNotContain(name(ada));
        assertThat(hours(ada, MONTH)).hasValue("76.5");
        assertThat(hours(bo, MONTH)).hasValue("0");
        assertThat(commandsOf(ada)).isEqualTo(commandsOf(bo));

        browser.open(GRID);
        assertThat(browser.html()).as("the next month").contains("value=\"2026-03\"", name(ada), "février 2026");
        assertThat(desk.accessLog().of(bo, 100))
                .filteredOn(line -> line.operation() == Operation.RECORD
                        && line.person().equals(Invented.CENTRE.viewer().person()))
                .hasSize(1);
    }

    /// The page of an act leads to the form that names it.
    @Test
    void hoursThatWereTypedWrongAreTakenBackFromTheirPage() {
        browser.open(GRID).send(GRID, name(ada), "76,5");
        Matcher act = Pattern.compile("/files/" + ada + "/acts/([0-9]+)")
                .matcher(browser.open(GRID + "?month=2026-02").html());
        assertThat(act.find()).isTrue();
        browser.open(act.group());
        String form = "/files/" + ada + "/do/correction.annulmentAsked?about=" + act.group(1);
        assertThat(browser.html()).contains("href=\"" + form + "\"");
        assertThat(browser.open(form).html()).containsPattern("value=\"" + act.group(1) + "\"[^>]*(selected|checked)");
        assertThat(browser.open(form + "9").html())
                .as("what there is not")
                .doesNotContain("value=\"" + act.group(1) + "9\"");
    }

    @Test
    void aRowThatIsWrongIsSaidBesideItAndNothingIsRecorded() {
        browser.open(GRID).send(GRID, name(ada), "76,5", name(bo), "beaucoup");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.html())
                .contains("value=\"76,5\"", "value=\"beaucoup\"", "id=\"field-" + name(bo) + "-error\"")
                .contains("href=\"#field-" + name(bo) + "\"")
                .doesNotContain("id=\"field-" + name(ada) + "-error\"");
        assertThat(hours(ada, MONTH)).isEmpty();

        browser.send(GRID, name(ada), "76,5", name(bo), "401");
        assertThat(browser.status()).as("more hours than a month has").isEqualTo(422);
        browser.send(GRID, name(ada), "76,5", name(bo), "");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(hours(ada, MONTH)).hasValue("76.5");
        assertThat(hours(bo, MONTH)).isEmpty();

        browser.open(GRID).send(GRID, name(bo), " ");
        assertThat(browser.status()).as("nothing typed").isEqualTo(422);
    }

    @Test
    void anotherLanguageTakesAlongWhatWasTyped() {
        browser.openOnce(GRID);
        browser.inLanguage(Language.NL, name(ada), "76,5", name(bo), "beaucoup");
        assertThat(browser.html()).contains("value=\"76,5\"", "value=\"beaucoup\"");
        assertThat(hours(ada, MONTH)).isEmpty();
    }

    @Test
    void aGridThatIsSentTwiceRecordsOnceAndOneThatIsChangedSaysWhatStandsThere() {
        String grid = browser.openOnce(GRID).html();
        browser.send(GRID, name(ada), "76,5");
        int head = head(ada);
        browser.show(grid).send(GRID, name(ada), "76.50");
        assertThat(browser.address()).contains("done=");
        assertThat(head(ada)).isEqualTo(head);

        browser.show(grid).send(GRID, name(ada), "80", name(bo), "75");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.html()).contains("76,5", "Vous avez écrit", "value=\"75\"");
        assertThat(hours(bo, MONTH)).isEmpty();
        browser.send(GRID, name(bo), "75");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(hours(bo, MONTH)).hasValue("75");
        assertThat(head(ada)).isEqualTo(head);
    }

    @Test
    void aTrainingThatMovedOnMeanwhileStopsAllRowsAndIsAskedAgain() {
        String grid = browser.openOnce(GRID).html();
        site.browser()
                .signIn(Invented.CENTRE)
                .act("/files/" + bo, "programme.interimReported", "c.report", "Bien.", "happenedOn", "2026-03-01");
        browser.show(grid).send(GRID, name(ada), "76,5", name(bo), "70");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.html()).contains("id=\"field-" + name(bo) + "-error\"", "value=\"76,5\"");
        assertThat(hours(ada, MONTH)).isEmpty();
        browser.send(GRID, name(ada), "76,5", name(bo), "70");
        assertThat(hours(ada, MONTH)).hasValue("76.5");
        assertThat(hours(bo, MONTH)).hasValue("70");
    }

    @Test
    void whatIsNotTheirsIsNotRecordedAndNotTold() {
        CaseFileId nobodys = new CaseFileId(UUID.randomUUID());
        browser.openOnce(GRID).send(GRID, name(ada), "76,5", "hours." + nobodys + ".12", "10");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(hours(ada, MONTH)).isEmpty();
        for (var other : new Account[] {Invented.COORDINATOR, Invented.EVE}) {
            Browser elsewhere = site.browser().signIn(other);
            assertThat(elsewhere.openOnce("/trainees").status()).isEqualTo(404);
            assertThat(elsewhere.openOnce(GRID).status()).isEqualTo(404);
            elsewhere.openOnce("/search").send(GRID, "month", "2026-02", name(ada), "10");
            assertThat(elsewhere.status()).isEqualTo(404);
        }
        assertThat(site.browser().openOnce(GRID).address()).isEqualTo("/sign-in");
    }

    private String name(CaseFileId file) {
        return "hours." + file + "." + training(file);
    }

    /// The number that the centre is told of the thread.
    private int training(CaseFileId file) {
        return desk.desk().numbers(Invented.CENTRE.viewer(), file).told(12);
    }

    private Optional<String> hours(CaseFileId file, YearMonth month) {
        return desk
                .read(file)
                .orElseThrow()
                .threads(Programme.PROGRAMME)
                .all()
                .getFirst()
                .training()
                .attendance()
                .entrySet()
                .stream()
                .filter(each -> each.getKey().equals(month))
                .map(each -> each.getValue())
                .map(Training.Attendance::hours)
                .map(each -> each.toPlainString())
                .findFirst();
    }

    private Object commandsOf(CaseFileId file) {
        return desk.read(file).orElseThrow().acts().stream()
                .filter(act -> act.act() instanceof ProgrammeAct.AttendanceRecorded)
                .map(act -> act.command())
                .toList();
    }

    private int head(CaseFileId file) {
        return desk.read(file).orElseThrow().head();
    }
}
