// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.calculation.Calculation;
import be.passerelle.law.calculation.Calculations;
import be.passerelle.law.language.Language;
import be.passerelle.registry.desk.InMemoryDesk;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The calculations that anybody makes without a file: no sign-in, no script, nothing kept.
class CalculationsTest {

    private static final Pattern ARTICLE = Pattern.compile("class=\"pa-cite\" href=\"(/rulebook/[^\"#]+)");

    private final InMemoryDesk desk = new InMemoryDesk(LocalDate.of(2026, 11, 30));
    private final Browser browser = Site.over(desk).browser();

    @Test
    void everyCalculationHasItsPageAndAnswersEachOfItsExamplesInEveryLanguage() {
        browser.open("/calculations");
        String list = browser.html();
        for (Calculation calculation : Calculations.ALL) {
            String address = "/calculations/" + calculation.code();
            assertThat(list).contains("href=\"" + address + "\"");
            browser.open(address);
            assertThat(browser.status()).isEqualTo(200);
            assertThat(browser.html())
                    .doesNotContain("id=\"answer\"")
                    .contains("name=\"" + calculation.facts().getFirst().key() + "\"");
            for (Calculation.Trial trial : calculation.trials()) {
                browser.open(address + "?try=" + trial.code());
                assertThat(browser.status()).as(address + trial.code()).isEqualTo(200);
                assertThat(browser.html()).contains("id=\"answer\"").doesNotContain("pa-error-summary");
            }
        }
    }

    @Test
    void halfTimeKeepsSeventyPercentAndSaysWhy() {
        browser.openOnce("/calculations/benefit")
                .send(
                        "/calculations/benefit?lang=en",
                        "scheme",
                        "EMPLOYEE",
                        "activity",
                        "JOB",
                        "since",
                        "2026-03-02",
                        "hours",
                        "19",
                        "reference",
                        "38",
                        "benefit",
                        "60,00");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.html())
                .contains("pa-answer-told\">30%<", "pa-answer-told\">€42.00<", "<svg class=\"pa-fractions\"")
                .contains("href=\"/rulebook/law/ar-1996-07-03/230#p-_a71\"")
                .contains("<strong>", "pa-fraction-own", "€48.00");
        assertThat(browser.address()).as("nothing that was typed").isEqualTo("/calculations/benefit?lang=en");
        assertThat(desk.files()).isEmpty();
    }

    @Test
    void theArticlesOfAnAnswerArePages() {
        browser.openOnce("/calculations/deadlines?try=employee");
        Matcher article = ARTICLE.matcher(browser.html());
        int found = 0;
        while (article.find()) {
            assertThat(Site.over(desk).browser().openOnce(article.group(1)).status())
                    .as(article.group(1))
                    .isEqualTo(200);
            found++;
        }
        assertThat(found).isGreaterThan(10);
    }

    @Test
    void whatIsMissingIsSaidPlainlyAndWhatTheSourcesLeaveOpenToo() {
        browser.openOnce("/calculations/deadlines?try=selfEmployed&lang=fr");
        assertThat(browser.html())
                .contains("Ne peut pas être dit", "Pour les indépendants, aucune source n’a été trouvée pour ce délai");
        browser.openOnce("/calculations/training?try=fullTime&lang=nl");
        assertThat(browser.html()).contains("open vraag", "500,00").contains("Open vraag:");
        browser.openOnce("/calculations/public?try=accidentAtWork&lang=de");
        assertThat(browser.html()).contains("Fedris");
    }

    @Test
    void anotherLanguageKeepsWhatWasTypedAndShowsTheAnswerAgainOnceThereWasOne() {
        browser.openOnce("/calculations/deadlines").inLanguage(Language.NL, "incapacityFrom", "2026-04-10");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.html())
                .contains("value=\"2026-04-10\"")
                .doesNotContain("pa-error-summary")
                .doesNotContain("id=\"answer\"");
        browser.send("/calculations/deadlines", "incapacityFrom", "2026-04-10", "scheme", "EMPLOYEE");
        assertThat(browser.html()).contains("id=\"answer\"");
        browser.inLanguage(Language.DE, "incapacityFrom", "2026-04-10", "scheme", "EMPLOYEE");
        assertThat(browser.html()).contains("id=\"answer\"", "10. April 2027");
        browser.inLanguage(Language.EN, "incapacityFrom", "", "scheme", "EMPLOYEE");
        assertThat(browser.status()).as("checked when it is asked to").isEqualTo(200);
        assertThat(browser.html()).doesNotContain("id=\"answer\"").doesNotContain("pa-error-summary");
    }

    @Test
    void whatCannotBeTakenIsSaidAtItsField() {
        browser.openOnce("/calculations/benefit")
                .send(
                        "/calculations/benefit?lang=en",
                        "scheme",
                        "NOBODY",
                        "activity",
                        "JOB",
                        "since",
                        "1899-12-31",
                        "hours",
                        "-4",
                        "reference",
                        "many");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.html())
                .contains("href=\"#field-scheme\"", "href=\"#field-since\"", "href=\"#field-hours\"")
                .contains("href=\"#field-reference\"", "1 January 1900", "from 0 to 168", "art. 230")
                .doesNotContain("id=\"answer\"");
        browser.send(
                "/calculations/benefit?lang=en",
                "scheme",
                "EMPLOYEE",
                "activity",
                "JOB",
                "since",
                "2026-03-02",
                "hours",
                "40",
                "reference",
                "38");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.html()).contains("from 0 to 38", "art. 230").contains("value=\"40\"");
        browser.send("/calculations/deadlines?lang=en", "incapacityFrom", "+999999999-12-31", "scheme", "EMPLOYEE");
        assertThat(browser.status()).isEqualTo(422);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(browser.openOnce("/calculations/nothing").status()).isEqualTo(404);
        assertThat(browser.openOnce("/calculations/benefit?try=nothing").status())
                .isEqualTo(404);
        assertThat(browser.send("/calculations/nothing").status()).isEqualTo(404);
        assertThat(browser.send("/calculations/nothing/typed").status()).isEqualTo(404);
    }

    @Test
    void theWayToThemIsOnThePagesThatPeopleOpenFirst() {
        assertThat(browser.openOnce("/").html()).contains("href=\"/calculations\"");
        assertThat(browser.openOnce("/rulebook").html()).contains("href=\"/calculations\"");
    }
}
