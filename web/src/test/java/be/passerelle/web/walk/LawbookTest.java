// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Source;
import be.passerelle.law.citation.Sources;
import be.passerelle.law.example.ExampleFile;
import be.passerelle.law.example.ExamplePerson;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.stream.procedure.Row;
import be.passerelle.web.words.Reasons;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The law, article by article, as a jurist walks through it: no sign-in, no script.
class LawbookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Pattern INSIDE = Pattern.compile("href=\"(/rulebook/(?:law|rules|people)/[^\"?#]+)");
    private static final String PLAN = "/rulebook/rules/trajectory/plan";

    private final Browser browser = Site.over(new InMemoryDesk(TODAY)).browser();

    @Test
    void everyArticleHasItsPageInEveryLanguageAndLeadsToPagesThatExist() {
        Set<String> pages = new HashSet<>();
        Set<String> links = new HashSet<>();
        for (Source source : Sources.all()) {
            for (Source.Article article : source.articles()) {
                String address = Reasons.article(Citation.of(source.key(), article.article()));
                assertThat(pages.add(address))
                        .as(address + " is the page of one article")
                        .isTrue();
                browser.open(address);
                assertThat(browser.status()).as(address).isEqualTo(200);
                collect(links);
            }
        }
        for (ExampleFile file : ExampleFile.all()) {
            String address = "/rulebook/rules/" + file.rule().path();
            pages.add(address);
            browser.open(address);
            assertThat(browser.status()).as(address).isEqualTo(200);
            collect(links);
        }
        for (ExamplePerson person : ExamplePerson.all()) {
            String address = "/rulebook/people/" + person.key();
            pages.add(address);
            browser.open(address);
            assertThat(browser.status()).as(address).isEqualTo(200);
            assertThat(browser.html()).contains(person.name()).doesNotContain("pa-tone-overdue");
            collect(links);
        }
        assertThat(links).hasSizeGreaterThan(30);
        assertThat(pages)
                .containsAll(links.stream()
                        .filter(link -> !link.endsWith("/changes"))
                        .toList());
    }

    @Test
    void anArticleShowsWhatItSaysItsValuesItsExamplesAndWhatCitesIt() {
        browser.openOnce("/rulebook/law/ar-1996-07-03/215sexies?lang=fr");
        assertThat(browser.html())
                .contains("Cinq euros pour chaque heure réellement suivie")
                .contains("<svg")
                .contains("inconnu")
                .contains("320,00")
                .contains("64 heures en mars")
                .contains("/rulebook/rules/programme/hourlyPremium")
                .contains("/rulebook/programme#")
                .doesNotContain("pa-example-wrong");
        browser.openOnce("/rulebook/law/law-1994-07-14/100?lang=de");
        assertThat(browser.html()).contains("noch nicht").contains("id=\"p-_a72\"");
    }

    @Test
    void anArticleNamesSomebodyToWhomItAppliesAndThePersonLeadsBack() {
        browser.openOnce("/rulebook/law/ar-1996-07-03/215sexies?lang=fr");
        assertThat(browser.html())
                .contains("Cette personne n’existe pas")
                .contains("href=\"/rulebook/people/amina\"")
                .contains("320,00")
                .contains("/rulebook/rules/programme/hourlyPremium?given.month=2026-10&amp;given.hours=64")
                .contains("/rulebook/people/jan");
        browser.openOnce("/rulebook/people/amina?lang=nl");
        assertThat(browser.html())
                .contains("Amina werkt aan de band")
                .contains("href=\"/rulebook/law/ar-1996-07-03/215sexies\"")
                .contains("href=\"/rulebook/rules/trajectory/plan\"")
                .contains("Want:")
                .contains("dezelfde reden als boom");
        browser.openOnce("/rulebook/rules/trajectory/plan?lang=fr");
        assertThat(browser.html()).contains("href=\"/rulebook/people/amina\"");
        browser.openOnce("/rulebook/law?lang=de");
        assertThat(browser.html()).contains("Erfundene Personen").contains("href=\"/rulebook/people/oscar\"");
        assertThat(browser.openOnce("/rulebook/people/nobody").status()).isEqualTo(404);
    }

    @Test
    void theFactsOfThePersonStandInTheFormOfTheRuleAndRunFromThere() {
        String rule = "/rulebook/rules/resumption/declaredWhen";
        String typed = "?given.scheme=EMPLOYEE&given.resumed=2026-01-14&given.declared=2026-01-21";
        browser.openOnce(rule + typed + "&expected=LATE&lang=en");
        assertThat(browser.html())
                .contains("value=\"2026-01-21\"")
                .contains("value=\"late, within fourteen days\"")
                .doesNotContain("id=\"answer\"");
        browser.openOnce(rule + typed + "&expected=LATE&source=s&name=n&by=b&run=1");
        assertThat(browser.html())
                .contains("Tried otherwise")
                .contains("13 January 2026</th>")
                .contains("29 January 2026</th>")
                .contains("late, after more than fourteen days")
                .doesNotContain("20 January 2026</th>");
    }

    @Test
    void theProcedureAndEveryReasonLeadToTheArticle() {
        browser.openOnce("/rulebook/programme");
        assertThat(browser.html()).contains("href=\"/rulebook/law/law-1994-07-14/109bis\"");
        browser.openOnce("/rulebook");
        assertThat(browser.html()).contains("href=\"/rulebook/law\"").contains("/rulebook/law/changes");
    }

    @Test
    void everyArticleThatTheProcedureCitesShowsTheActAndWhereItIsSeen() {
        Map<String, Set<String>> acts = new TreeMap<>();
        for (Row<?, ?> row : Procedure.rows()) {
            Stream.of(
                            Stream.of(row.citation()),
                            row.conditions().stream().map(condition -> condition.citation()),
                            row.checks().stream().map(check -> check.citation()))
                    .flatMap(citations -> citations)
                    .forEach(citation -> acts.computeIfAbsent(
                                    Reasons.article(Citation.of(citation.source(), citation.article())),
                                    _ -> new HashSet<>())
                            .add(Reasons.rulebook(row.type())));
        }
        assertThat(acts).hasSizeGreaterThan(15);
        acts.forEach((article, shown) -> {
            browser.openOnce(article);
            assertThat(browser.status()).as(article).isEqualTo(200);
            for (String act : shown) {
                assertThat(browser.html()).as(article).contains("href=\"" + act + "\"");
            }
            assertThat(browser.html())
                    .as(article)
                    .containsAnyOf("href=\"/work\"", "href=\"/me\"", "href=\"/patients\"", "href=\"/trainees\"");
        });
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(browser.openOnce("/rulebook/law/ar-1996-07-03/999").status()).isEqualTo(404);
        assertThat(browser.openOnce("/rulebook/law/nothing/1").status()).isEqualTo(404);
        assertThat(browser.openOnce("/rulebook/rules/trajectory/nothing").status())
                .isEqualTo(404);
        assertThat(browser.openOnce("/rulebook/rules/trajectory/nothing/example")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anExampleThatSomebodyTypesRunsAndIsTakenAway() {
        String typed =
                "given.engagementComplete=2026-09-21&expected=2026-10-21&source=counted&name=Mine&by=A jurist&run=1";
        browser.open(PLAN + "?" + typed);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.html())
                .contains("id=\"answer\"")
                .contains("/rulebook/parameters#p-trajectory-planTerm")
                .contains("pa-tone-right")
                .contains("name: \"Mine\"")
                .contains(PLAN + "/example?");
        browser.openOnce(PLAN + "/example?" + typed);
        assertThat(new String(browser.bytes(), StandardCharsets.UTF_8))
                .contains("  - name: \"Mine\"\n")
                .contains("    given: {engagementComplete: \"2026-09-21\"}\n    then: \"2026-10-21\"\n")
                .contains("    citation: \"droitsquotidiens-trajectory/plan\"\n    source: \"counted\"\n")
                .contains("    checked: {by: \"A jurist\", on: 2026-11-30}");
    }

    /// Nobody has to know the words of the code, nor how a file writes a day or an amount.
    @Test
    void anAnswerIsTypedAsThePageWritesIt() {
        browser.openOnce("/rulebook/law?lang=fr");
        String rest = "&source=s&name=n&by=b&run=1";
        String late = "/rulebook/rules/resumption/declaredWhen/example"
                + "?given.scheme=EMPLOYEE&given.resumed=2026-01-14&given.declared=2026-01-21&expected=";
        browser.openOnce(late + "Tardive, dans les quatorze jours" + rest);
        assertThat(browser.html()).contains("then: \"LATE\"").contains("with name and source in fr, nl, de and en");
        browser.openOnce(late + "à temps" + rest);
        assertThat(browser.html()).contains("then: \"IN_TIME\"");
        browser.openOnce(PLAN + "/example?given.engagementComplete=2026-09-21&expected=21/10/2026" + rest);
        assertThat(browser.html()).contains("then: \"2026-10-21\"");
        browser.openOnce("/rulebook/rules/programme/hourlyPremium/example?given.month=2027-03&given.hours=64&expected="
                + "320,00 €" + rest);
        assertThat(browser.html()).contains("then: \"320.00\"");
        browser.openOnce(PLAN + "/example?given.engagementComplete=2026-09-21&expected=on ne peut pas le dire" + rest);
        assertThat(browser.html()).contains("then: \"cannot be told\"");
    }

    /// An open question leads to the page that shows what another reading gives.
    @Test
    void whatIsOpenLeadsToItsOtherReadings() {
        String other = "/rulebook/law?reading=resumption%2FlateTermFirstDay%3Dcounted#reading-title";
        for (String page : List.of("/rulebook/rules/resumption/declaredWhen", "/rulebook/law/ar-1996-07-03/230")) {
            assertThat(browser.openOnce(page).html()).as(page).contains("href=\"" + other + "\"");
        }
        browser.openOnce("/rulebook/law?reading=resumption/lateTermFirstDay=counted");
        assertThat(browser.html()).contains("id=\"reading-title\"").contains("/rulebook/rules/resumption/declaredWhen");
    }

    @Test
    void whatComesOutOtherwiseIsSaidAndCanBeTakenAwayAllTheSame() {
        String typed = "given.engagementComplete=2026-09-21&expected=2026-10-20&source=counted&name=Mine&by=J&run=1";
        browser.open(PLAN + "?" + typed);
        assertThat(browser.html()).contains("pa-tone-overdue").contains("20 ").contains("21 ");
        assertThat(browser.openOnce(PLAN + "/example?" + typed).html()).contains("then: \"2026-10-20\"");
    }

    @Test
    void anExampleIsWorkedUnderAnotherReading() {
        String rule = "/rulebook/rules/trajectory/presumption";
        String typed = "given.scheme=EMPLOYEE&given.engagementComplete=2026-09-21&given.planDrawnUp=2026-10-12"
                + "&expected=2026-10-12 to 2027-04-11&source=s&name=n&by=b&run=1&under=trajectory/presumptionStart=";
        browser.openOnce(rule + "/example?" + typed + "plan");
        assertThat(browser.html())
                .contains("    under: {trajectory/presumptionStart: \"plan\"}\n")
                .contains("    then: \"2026-10-12 to 2027-04-11\"\n");
        assertThat(browser.open(rule + "?" + typed + "plan").html()).contains("id=\"answer\"");
        assertThat(browser.open(rule + "?" + typed + "nothing").html()).contains("href=\"#field-under\"");
    }

    @Test
    void whatCannotBeTakenIsSaidAtItsField() {
        browser.open(PLAN + "?run=1&given.engagementComplete=1899-01-01&expected=soon&name=" + "x".repeat(201));
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.html())
                .contains("href=\"#field-given.engagementComplete\"")
                .contains("href=\"#field-source\"")
                .contains("href=\"#field-by\"")
                .contains("href=\"#field-name\"")
                .doesNotContain("id=\"answer\"");
        browser.open(PLAN + "?run=1&given.engagementComplete=2026-01-01&expected=soon&name=x&by=y&source=z");
        assertThat(browser.html()).contains("href=\"#field-expected\"");
        browser.openOnce(PLAN + "/example?run=1&expected=soon");
        assertThat(browser.html()).as("the page says why there is no file").contains("href=\"#field-source\"");
        String training = "/rulebook/rules/programme/presumptionDuringTraining?run=1&expected=no&name=x&by=y&source=z";
        browser.open(training + "&given.from=2026-02-01&given.until=2026-01-01&given.decision=2026-01-01");
        assertThat(browser.status()).as("what the rule itself refuses").isEqualTo(422);
        browser.open(
                "/rulebook/rules/incapacity/targetPublic?run=1&given.scheme=NOBODY&given.statutoryCivilServant=maybe");
        assertThat(browser.html())
                .contains("href=\"#field-given.scheme\"")
                .contains("href=\"#field-given.statutoryCivilServant\"");
        browser.open("/rulebook/rules/programme/hourlyPremium?run=1&given.hours=-1&given.month=2026-13");
        assertThat(browser.html()).contains("href=\"#field-given.hours\"").contains("href=\"#field-given.month\"");
    }

    @Test
    void theLawIsListedAsOfADayAndUnderAReading() {
        browser.open("/rulebook/law?on=2011-08-31");
        assertThat(browser.html()).contains("unknown");
        browser.open("/rulebook/law?on=2026-11-30&reading=trajectory/presumptionStart=plan");
        assertThat(browser.html())
                .contains("Six months from the signature, employee")
                .contains("/rulebook/rules/trajectory/presumption");
        browser.open("/rulebook/law?on=31.8.2011&reading=nothing");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.html()).contains("href=\"#field-on\"").contains("href=\"#field-reading\"");
        assertThat(browser.open("/rulebook/law?on=1899-12-31").status()).isEqualTo(422);
        assertThat(browser.open("/rulebook/law?on=%2B999999999-12-31").status()).isEqualTo(422);
    }

    @Test
    void twoDaysAreComparedInPlainWords() {
        browser.openOnce("/rulebook/law/changes?from=2011-08-31&to=2011-09-01&lang=en");
        assertThat(browser.html())
                .contains("From 1 September 2011: €5.00; before, no value is known")
                .contains("<svg");
        browser.open("/rulebook/law/changes?from=2021-12-31&to=2023-01-01");
        assertThat(browser.html()).contains("/rulebook/law/law-1994-07-14/100#");
        browser.open("/rulebook/law/changes?from=2026-11-29&to=2026-11-30");
        assertThat(browser.status()).isEqualTo(200);
        browser.open("/rulebook/law/changes?from=2023-01-01&to=2022-01-01");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.html()).contains("href=\"#field-to\"");
        assertThat(browser.open("/rulebook/law/changes").status()).isEqualTo(200);
    }

    private void collect(Set<String> links) {
        Matcher link = INSIDE.matcher(browser.html());
        while (link.find()) {
            links.add(link.group(1));
        }
    }
}
