// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static be.passerelle.demo.walk.Chapter.LAW_PERSON;
import static be.passerelle.demo.walk.Chapter.LAW_READ;
import static be.passerelle.demo.walk.Chapter.LAW_TRIED;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// A jurist who knows no code checks article 230 of the royal decree of 3 July 1996, without signing in: when is a
/// resumption of work declared late?
final class Jurist {

    private static final String ARTICLE = "/rulebook/law/ar-1996-07-03/230";
    private static final String RULE = "/rulebook/rules/resumption/declaredWhen";

    /// The examples of the rule, as its file has them.
    private static final int EXAMPLES = 12;

    private static final int FACTS = 3;
    private static final int PHONE = 390;
    private static final int WIDTH = 1360;
    private static final int HEIGHT = 900;

    private final Visitor visitor;
    private final Page page;
    private final Album album;
    private final Read read;

    /// What the jurist reads, written by hand from the text: the fourteenth day after Monday 2 March 2026 is Monday 16
    /// March.
    ///
    /// @param late declared within fourteen days
    /// @param tooLate declared after them
    /// @param fourteenth the example of the fourteenth day
    /// @param fifteenth the example of the fifteenth
    /// @param dayCounts the reading under which the day of the resumption is the first of them
    /// @param sentence part of what the article says
    /// @param term of a late declaration
    /// @param since from when it exists
    /// @param begins how it is told that it begins
    record Read(
            String late,
            String tooLate,
            String fourteenth,
            String fifteenth,
            String dayCounts,
            String sentence,
            String term,
            String since,
            String begins) {}

    Jurist(Visitor visitor, Album album, Read read) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.album = album;
        this.read = read;
    }

    void play() {
        opensTheArticle();
        readsTheRule();
        triesTheOtherReading();
        looksAtTheParameter();
        proposes();
        takesTheRowAway();
        meetsDirk();
        comparesTwoDays();
        looksOnAPhoneAndInTheDark();
    }

    private void opensTheArticle() {
        page.locator(".pa-foot a[href='/rulebook']").click();
        page.locator("main a[href='/rulebook/law']").first().click();
        assertThat(page.locator("h1")).hasText(visitor.text("lawbook.title"));
        page.locator("#contents-title ~ ul a[href='#texts-title']").click();
        show(LAW_READ, "law-list");
        page.locator("main a[href='" + ARTICLE + "']").click();
        assertThat(page.locator("#text-title")).isVisible();
        assertThat(page.locator("#p-_a72")
                        .or(page.locator("section[aria-labelledby=text-title]"))
                        .first())
                .containsText(read.sentence());
        show(LAW_READ, "law-article");
    }

    private void readsTheRule() {
        assertThat(page.locator("section[aria-labelledby=examples-title] details"))
                .not()
                .hasCount(0);
        page.locator("ol.pa-sentences a[href='" + RULE + "']").click();
        assertThat(page.locator("main a.pa-cite[href^='" + ARTICLE + "']").first())
                .isVisible();
        Locator rows = page.locator("table.pa-examples tbody tr");
        assertThat(rows).hasCount(EXAMPLES);
        for (Locator row : rows.all()) {
            List<String> cells = row.locator("td").allInnerTexts();
            assertThat(cells).hasSize(FACTS + 3);
            assertThat(cells.get(FACTS + 1)).startsWith(cells.get(FACTS)).contains(visitor.text("lawbook.equal"));
        }
        assertThat(row(read.fourteenth())).containsText(read.late());
        assertThat(row(read.fifteenth())).containsText(read.tooLate());
        assertThat(page.locator(".pa-example-wrong")).hasCount(0);
        show(LAW_READ, "law-rule");
    }

    private Locator row(String example) {
        return page.locator("table.pa-examples tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(example, new Page.GetByTextOptions().setExact(true))));
    }

    /// Under the other reading the fourteenth day is the fifteenth, and nothing else of the rule changes.
    private void triesTheOtherReading() {
        page.locator("section[aria-labelledby=open-title] a")
                .filter(new Locator.FilterOptions().setHasText(read.dayCounts()))
                .click();
        Locator rows = page.locator("section[aria-labelledby=reading-title] tbody tr");
        Locator fourteenth = rows.filter(new Locator.FilterOptions().setHasText(read.fourteenth()));
        assertThat(fourteenth).hasCount(1);
        assertThat(fourteenth.locator("td").first()).hasText(read.late());
        assertThat(fourteenth.locator("td").last()).hasText(read.tooLate());
        assertThat(rows.filter(new Locator.FilterOptions().setHasText(read.fifteenth())))
                .hasCount(0);
        show(LAW_READ, "law-reading");
        fourteenth.locator("a[href='" + RULE + "']").click();
        assertThat(page.locator("#examples-title")).isVisible();
    }

    private void looksAtTheParameter() {
        page.locator("main a.pa-cite[href='/rulebook/parameters#p-resumption-lateTerm']")
                .click();
        assertThat(page.locator("#p-resumption-lateTerm")).containsText(read.term());
        assertThat(page.locator("#p-resumption-lateTerm")).containsText(read.since());
        page.locator("#p-resumption-lateTerm a[href^='" + ARTICLE + "']")
                .first()
                .click();
        Locator story = page.locator("#story-resumption-lateTerm");
        assertThat(story).containsText(read.since());
        assertThat(story.locator("svg rect.pa-step-known")).hasCount(1);
        story.evaluate("e => e.scrollIntoView()");
        showHere(LAW_READ, "law-parameter");
    }

    /// First as it is applied, in the words of the page; then under the other reading, with the same expectation.
    private void proposes() {
        page.locator("ol.pa-sentences a[href='" + RULE + "']").click();
        Locator form = page.locator("#propose");
        form.locator("[name='given.scheme']").selectOption("EMPLOYEE");
        form.locator("[name='given.resumed']").fill("2026-03-02");
        form.locator("[name='given.declared']").fill("2026-03-16");
        form.locator("button[name=run]").click();
        assertThat(page.locator("a[href='#field-expected']")).isVisible();
        assertThat(page.locator("#answer")).hasCount(0);
        form.locator("[name=expected]").fill(read.late());
        form.locator("[name=source]").fill(Told.typed("law.source", visitor.language()));
        form.locator("[name=name]").fill(Told.typed("law.name", visitor.language()));
        form.locator("[name=by]").fill("Jeanne Renard");
        show(LAW_TRIED, "law-proposal");
        page.locator("#propose button[name=run]").click();
        assertThat(page.locator("#answer .pa-badge").first()).hasText(visitor.text("lawbook.equal"));
        assertThat(page.locator("#answer dd").first()).hasText(read.late());
        assertThat(page.locator("#answer dd").nth(1)).hasText(read.late());
        page.locator("#answer").evaluate("e => e.scrollIntoView()");
        showHere(LAW_TRIED, "law-answer");
    }

    private void takesTheRowAway() {
        Download download =
                page.waitForDownload(() -> page.locator("#answer a[download]").click());
        try {
            assertThat(Files.readString(download.path()))
                    .contains("resumed: \"2026-03-02\", declared: \"2026-03-16\"")
                    .contains("then: \"LATE\"")
                    .contains("citation: \"ar-1996-07-03/230")
                    .contains("by: \"Jeanne Renard\"");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        page.locator("#propose [name=under]").selectOption("resumption/lateTermFirstDay=counted");
        page.locator("#propose button[name=run]").click();
        assertThat(page.locator("#answer .pa-badge").first()).hasText(visitor.text("lawbook.notEqual"));
        assertThat(page.locator("#answer dd").nth(1)).hasText(read.tooLate());
        show(LAW_TRIED, "law-otherwise");
    }

    /// From the rule to the person whom it answers to, from there to the article, and from the article to the person.
    private void meetsDirk() {
        page.locator("main a[href='/rulebook/people/dirk']").click();
        assertThat(page.locator("h1")).containsText("Dirk");
        Locator moment = page.locator(".pa-moments > li")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href='" + RULE + "']")));
        assertThat(moment.locator(".pa-moment-answer")).containsText(read.late());
        show(LAW_PERSON, "law-person");
        moment.locator("a[href^='" + RULE + "?']").click();
        assertThat(page.locator("#propose [name='given.declared']")).hasValue("2026-01-21");
        assertThat(page.locator("#propose [name=expected]")).hasValue(read.late());
        page.goBack();
        page.locator("section[aria-labelledby=articles-title] a[href^='" + ARTICLE + "']")
                .first()
                .click();
        assertThat(page.locator("section[aria-labelledby=person-title]")).isVisible();
        assertThat(page.locator("section[aria-labelledby=person-title] a[href='/rulebook/people/dirk']")
                        .first())
                .isVisible();
    }

    private void comparesTwoDays() {
        page.locator("main a[href='/rulebook/law/changes']").first().click();
        page.locator("main [name=from]").fill("2013-04-11");
        page.locator("main [name=to]").fill("2013-04-12");
        page.locator("main form button.btn-primary").click();
        Locator story = page.locator("#story-resumption-lateTerm");
        assertThat(story.locator(".pa-value-changes")).containsText(read.begins());
        assertThat(story.locator("a[href^='" + ARTICLE + "']").first()).isVisible();
        story.evaluate("e => e.scrollIntoView()");
        showHere(LAW_PERSON, "law-changes");
        page.locator("main [name=from]").fill("2013-04-13");
        page.locator("main [name=to]").fill("2013-04-14");
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator("#story-resumption-lateTerm")).hasCount(0);
    }

    private void looksOnAPhoneAndInTheDark() {
        page.setViewportSize(PHONE, HEIGHT);
        visitor.go(RULE);
        page.locator("#examples-title").evaluate("e => e.scrollIntoView()");
        showHere(LAW_PERSON, "law-phone");
        page.setViewportSize(WIDTH, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visitor.go(ARTICLE);
        show(LAW_PERSON, "law-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void show(Chapter chapter, String step) {
        page.evaluate("() => window.scrollTo(0, 0)");
        showHere(chapter, step);
    }

    private void showHere(Chapter chapter, String step) {
        album.keep(chapter, step, visitor.picture());
    }
}
