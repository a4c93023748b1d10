// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.calendar.Day;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What pages answer to what is wrong: the right status, words that say what to do, and a file that stays as it
/// was.
class WrongInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final String NUMBER_OF_SOMEBODY =
            NationalNumber.ofNineDigits("850730036", false).digits();

    private final InMemoryDesk desk = new InMemoryDesk(TODAY);
    private final Browser browser = Site.over(desk).browser();
    private String file = "";

    @BeforeEach
    void openFile() {
        browser.signIn(Invented.PHYSICIAN).open("/new");
        String form = browser.address();
        browser.send(form + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.digits(), "Peeters"));
        browser.send(form + "/record");
        CaseFileId id = desk.files().getFirst().id();
        file = "/files/" + id;
    }

    @Test
    void aSecondFileForTheSamePersonIsRefusedAndLeadsToTheFirst() {
        String form = browser.open("/new").address();
        browser.send(form + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.digits(), "Peeters"));
        browser.send(form + "/record");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.html()).contains(file);
        assertThat(desk.files()).hasSize(1);
    }

    @Test
    void aNumberWithWrongCheckDigitsIsSaidAtItsField() {
        String form = browser.open("/new").address();
        browser.send(form + "/check", OpeningForm.filledIn("85073003329", "Peeters"));
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.html())
                .contains("href=\"#field-c.nationalNumber\"")
                .contains("id=\"field-c.nationalNumber\"");
    }

    @Test
    void whatIsMissingInTheFutureOrUnknownIsSaidAndNothingIsRecorded() {
        String form = file + "/do/incapacity.recognised";
        browser.open(form).send(form + "/check", "happenedOn", "2026-02-30");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.html()).contains("#field-happenedOn").contains("#field-c.until");

        browser.open(form).send(form + "/check", recognised("2026-09-01", "c.until", "2026-12-31"));
        assertThat(browser.status()).as("in the future").isEqualTo(422);

        browser.open(form).send(form + "/check", recognised("2026-01-12", "c.until", "2026-12-31", "c.secret", "x"));
        assertThat(browser.status()).as("a field that the act does not have").isEqualTo(422);
        assertThat(head()).isEqualTo(1);
    }

    @Test
    void aDayThatNobodyLivesThroughIsNoDay() {
        String form = file + "/do/incapacity.recognised";
        for (String day : new String[] {"-999999999-01-01", "1899-12-31", "+999999999-12-31"}) {
            browser.open(form).send(form + "/check", recognised(day, "c.until", "2026-12-31"));
            assertThat(browser.status()).as(day).isEqualTo(422);
            assertThat(browser.html()).contains("#field-happenedOn");
        }
        assertThat(head()).isEqualTo(1);
    }

    /// Until when primary incapacity lasts is not known for an incapacity of 2001.
    @Test
    void anIncapacityFromBeforeTheLawThatIsKnownIsKeptAndShown() {
        browser.act(file, "incapacity.recognised", recognised("2001-12-31", "c.until", "2026-12-31"));
        assertThat(head()).isEqualTo(2);
        assertThat(browser.open(file).status()).isEqualTo(200);
        assertThat(browser.open("/").status()).isEqualTo(200);
        LocalDate stableUntil = Projection.of(
                        desk.files().getFirst(), desk.desk().law(), desk.desk().registers(), TODAY)
                .stableUntil();
        assertThat(Day.isReckoned(stableUntil) || Day.isOpen(stableUntil))
                .as("%s is a day of the calendar, or open", stableUntil)
                .isTrue();
    }

    @Test
    void anActOutOfTurnSaysWhyNot() {
        browser.open(file + "/do/trajectory.proposed");
        assertThat(browser.status()).isEqualTo(409);
        browser.open(file + "/do/decision.ratified");
        assertThat(browser.status()).as("another role's act").isEqualTo(403);
        browser.open(file + "/do/no.such.act");
        assertThat(browser.status()).isEqualTo(404);
    }

    /// A form shows what its reader may choose from: sending it is no way to see it.
    @Test
    void theFormOfAnotherRolesActIsNotShownToWhoeverSendsIt() {
        String form = file + "/do/consent.withdrawn";
        for (String step : new String[] {"", "/check", "/record"}) {
            browser.open(file).send(form + step, "head", "1", "thread", "0", "command", UUID.randomUUID() + "");
            assertThat(browser.status()).as(step).isEqualTo(403);
            assertThat(browser.html()).as(step).doesNotContain("id=\"field-");
            assertThat(desk.securityEvents().latest(1).getFirst().kind())
                    .as(step)
                    .isEqualTo(Kind.ACT_NOT_OFFERED);
        }
    }

    @Test
    void aStrangersFileIsLikeNone() {
        browser.signIn(Invented.OF_OTHER_FUND);
        String stranger = browser.open(file).html();
        assertThat(browser.status()).isEqualTo(404);
        String none = browser.open("/files/" + UUID.randomUUID()).html();
        assertThat(browser.status()).isEqualTo(404);
        assertThat(withoutAddresses(stranger)).isEqualTo(withoutAddresses(none));
        assertThat(browser.open(file + "/do").status()).isEqualTo(404);
        assertThat(browser.open(file + "/acts/1").status()).isEqualTo(404);
        assertThat(browser.open("/files/nonsense").status()).isEqualTo(404);
    }

    @Test
    void aFormThatIsSentTwiceRecordsOnce() {
        String form = file + "/do/assessment.workAbilityStated";
        recognise();
        browser.open(form).send(form + "/check", "c.statement", "Assis");
        String check = browser.html();
        browser.send(form + "/record");
        assertThat(head()).isEqualTo(3);
        browser.show(check).send(form + "/record");
        assertThat(browser.address()).contains("/done/");
        assertThat(head()).isEqualTo(3);
    }

    @Test
    void aFileThatMovedOnMeanwhileSaysWhatHappenedAndKeepsTheAnswers() {
        recognise();
        String form = file + "/do/incapacity.ended";
        browser.open(form).send(form + "/check", "happenedOn", "2026-02-27", "c.cause", "workResumed");
        String check = browser.html();
        Browser colleague = Site.over(desk).browser().signIn(Invented.SECOND_PHYSICIAN);
        colleague.act(file, "incapacity.prolonged", "happenedOn", "2026-02-01", "c.until", "2027-01-05");
        browser.show(check).send(form + "/record");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.html()).contains(file + "/acts/3").contains("value=\"workResumed\"");
        browser.send(form + "/check");
        assertThat(browser.status()).isEqualTo(200);
        browser.send(form + "/record");
        assertThat(head()).isEqualTo(4);
    }

    /// A form is there for an act that is offered, and for no other, also when the act is of the sender's role.
    @Test
    void aFormThatIsSentForAnActThatIsNotOfferedDoesNotComeBack() {
        recognise();
        String form = file + "/do/person.registered";
        browser.openOnce(file + "/do/incapacity.ended");
        String offered = browser.html();
        browser.openOnce(form);
        int status = browser.status();
        for (String step : List.of("", "/check", "/record")) {
            browser.show(offered).send(form + step, "head", "2", "c.birthDate", "2031-03-09");
            assertThat(browser.status()).as(step).isEqualTo(status).isEqualTo(409);
            assertThat(browser.html()).as(step).doesNotContain("2031-03-09", "id=\"typed\"");
        }
        assertThat(head()).isEqualTo(2);
    }

    /// As when a convention ended while the page was read.
    @Test
    void aStepThatChangesSomethingElseThanWasShownIsCheckedOnceMore() {
        recognise();
        String form = file + "/do/incapacity.ended";
        browser.open(form).send(form + "/check", "happenedOn", "2026-02-27", "c.cause", "workResumed");
        browser.send(form + "/record", "shown", "something else");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.html()).contains("Les conséquences ont changé", "value=\"workResumed\"", form + "/record");
        assertThat(head()).isEqualTo(2);
        browser.send(form + "/record");
        assertThat(browser.address()).contains("/done/");
        assertThat(head()).isEqualTo(3);

        form = browser.open("/new").address();
        browser.send(form + "/check", OpeningForm.filledIn(NUMBER_OF_SOMEBODY, "Peeters"));
        browser.send(form + "/record", "shown", "something else");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(desk.files()).hasSize(1);
        browser.send(form + "/record");
        assertThat(desk.files()).hasSize(2);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        recognise();
        String form = file + "/do/assessment.workAbilityStated";
        browser.open(form).send(form + "/record", "_csrf", "guessed", "head", "2", "c.statement", "Assis");
        assertThat(browser.status()).isEqualTo(403);
        assertThat(head()).isEqualTo(2);
    }

    @Test
    void aTextThatIsFarTooLongIsRefusedUnread() {
        String form = file + "/do/assessment.workAbilityStated";
        browser.open(form).post(form + "/check", "c.statement=" + "x".repeat(10_000_000));
        assertThat(browser.status()).isEqualTo(413);
        recognise();
        browser.open(form).send(form + "/check", "c.statement", "x".repeat(2001));
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.html()).contains("2001");
    }

    @Test
    void aSearchThatIsTooLongSaysSo() {
        browser.open("/search").send("/search", "query", "x".repeat(101));
        assertThat(browser.html()).contains("pa-tone-overdue").contains("100");
    }

    @Test
    void aDayThatTheClockCannotMoveToIsSaidAndTheClockStays() {
        for (String day : new String[] {"2026-03-02", "2020-01-01", "2099-01-01", "2026-02-30", ""}) {
            browser.open("/clock").send("/clock", "to", day);
            assertThat(browser.status()).as(day).isEqualTo(422);
            assertThat(browser.html()).contains("pa-tone-overdue");
        }
        assertThat(desk.clock().today()).isEqualTo(TODAY);
    }

    @Test
    void theThemeIsChosenOnAnyPageAndNowhereElse() {
        assertThat(browser.open(file).chooseTheme("https://localhost" + file + "?on=2026-01-01"))
                .isEqualTo(file + "?on=2026-01-01");
        assertThat(browser.chooseTheme("https://elsewhere.example//evil.example/x"))
                .isEqualTo("/");
        assertThat(browser.chooseTheme("javascript:alert(1)")).isEqualTo("/");
    }

    @Test
    void whoHasNotSignedInIsLedToTheSignInPage() {
        assertThat(Site.over(desk).browser().open(file).address()).isEqualTo("/sign-in");
        assertThat(Site.over(desk).browser().open("/rulebook/parameters").status())
                .isEqualTo(200);
    }

    private void recognise() {
        browser.act(file, "incapacity.recognised", recognised("2026-01-12", "c.until", "2026-12-31"));
    }

    private int head() {
        return desk.files().getFirst().head();
    }

    private static String withoutAddresses(String html) {
        return html.replaceAll("/files/[^\"?]*", "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private static String[] recognised(String day, String... further) {
        String[] all = new String[8 + further.length];
        String[] first = {
            "happenedOn", day, "c.scheme", "employee", "c.cause", "illness", "c.statutoryCivilServant", "false"
        };
        System.arraycopy(first, 0, all, 0, 8);
        System.arraycopy(further, 0, all, 8, further.length);
        return all;
    }
}
