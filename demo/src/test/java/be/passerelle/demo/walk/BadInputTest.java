// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.language.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What goes wrong in front of the screen gets a clear answer in the language of the page, and leaves the file as it
/// was.
@ExtendWith(OnStage.class)
@ResourceLock(OnStage.FILES)
class BadInputTest {

    private static final int TEN_MEGABYTES = 10_000_000;

    @ParameterizedTest
    @EnumSource
    void aLastDayBeforeTheFirstIsPointedOut(Language language, Chromium chromium, Installation installation) {
        try (Visitor visitor = physician(chromium, installation, language)) {
            visitor.begin(IncapacityAct.Prolonged.class);
            visitor.fill(new IncapacityAct.Prolonged(LocalDate.of(2020, 1, 1)));
            submit(visitor);

            assertRefused(visitor, visitor.text("refusal.endsAfterStart"));
            assertThat(visitor.page().locator("[name='c.until']")).hasValue("2020-01-01");
        }
    }

    @Test
    void aDayToComeIsPointedOut(Chromium chromium, Installation installation) {
        try (Visitor visitor = physician(chromium, installation, Language.FR)) {
            visitor.begin(AssessmentAct.WorkAbilityStated.class);
            visitor.fill(new AssessmentAct.WorkAbilityStated("–", List.of()));
            visitor.on(Installation.FIRST_DAY.plusYears(3));
            submit(visitor);

            assertThat(visitor.page().locator("#field-happenedOn-error")).isVisible();
            assertThat(visitor.page().locator(".pa-error-summary a[href='#field-happenedOn']"))
                    .isVisible();
        }
    }

    @Test
    void markupInANameIsText(Chromium chromium, Installation installation) {
        String name = "<img src=x onerror=alert(1)><b>Leroy</b>";
        Cast.Member person = Cast.of(Language.FR).third();
        try (Visitor visitor = visitor(chromium, installation, Language.FR)) {
            visitor.signIn(Cast.of(Language.FR).physician());
            visitor.search(person.listed());
            visitor.begin(PersonAct.DetailsChanged.class);
            visitor.fill("c.givenName", name);
            visitor.check();
            visitor.record();
            visitor.backToFile();

            assertThat(visitor.page().locator("h1")).containsText(name);
            assertThat(visitor.page().locator("h1 b, main img")).hasCount(0);

            visitor.begin(PersonAct.DetailsChanged.class);
            visitor.fill("c.givenName", "Monika");
            visitor.check();
            visitor.record();
        }
    }

    @Test
    void aTextOfTenMegabytesIsRefusedAndTheFormCanBeSentAgain(Chromium chromium, Installation installation) {
        try (Visitor visitor = physician(chromium, installation, Language.NL)) {
            visitor.begin(AssessmentAct.WorkAbilityStated.class);
            Page page = visitor.page();
            page.waitForResponse(
                    answer -> answer.request().method().equals("POST"), () -> page.evaluate("""
                    (length) => {
                        const area = document.querySelector("[name='c.statement']");
                        area.hidden = true;
                        area.value = 'x'.repeat(length);
                        area.form.requestSubmit();
                    }
                    """, TEN_MEGABYTES));

            assertThat(visitor.page().locator("main h1")).isVisible();
            assertThat(visitor.page().locator("main")).not().containsText("xxxxxxxxxx");
            assertThat(visitor.page().locator("html[lang=nl]")).isVisible();
        }
    }

    @Test
    void sendingTwiceRecordsOnce(Chromium chromium, Installation installation) {
        try (Visitor visitor = physician(chromium, installation, Language.FR)) {
            int before = acts(visitor);
            visitor.begin(AssessmentAct.WorkAbilityStated.class);
            visitor.fill(new AssessmentAct.WorkAbilityStated("Une fois", List.of()));
            visitor.check();
            visitor.page().evaluate("""
                    async () => {
                        const form = document.querySelector('main form');
                        await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
                    }
                    """);
            visitor.record();
            visitor.backToFile();

            org.assertj.core.api.Assertions.assertThat(acts(visitor)).isEqualTo(before + 1);
        }
    }

    @Test
    void aFileThatMovedOnMeanwhileIsShownBeforeAnythingIsRecorded(Chromium chromium, Installation installation) {
        Cast.Member person = Cast.of(Language.FR).second();
        try (Visitor one = visitor(chromium, installation, Language.NL);
                Visitor other = visitor(chromium, installation, Language.FR)) {
            one.signIn(Cast.of(Language.FR).physician());
            other.signIn(Cast.of(Language.NL).physician());
            for (Visitor each : List.of(one, other)) {
                each.search(person.listed());
                each.begin(TrajectoryAct.Proposed.class);
                each.fill(new TrajectoryAct.Proposed("–"));
                each.check();
            }
            one.record();
            submitCheck(other);

            assertThat(other.page().locator(".pa-done")).hasCount(0);
            assertThat(other.page().locator("main")).containsText(other.text("act.trajectory.proposed"));
        }
    }

    @Test
    void aFormOfASessionThatEndedKeepsWhatWasTyped(Chromium chromium, Installation installation) {
        try (Visitor visitor = physician(chromium, installation, Language.FR)) {
            visitor.begin(AssessmentAct.WorkAbilityStated.class);
            visitor.fill(new AssessmentAct.WorkAbilityStated("Typed before the night", List.of()));
            visitor.loseSession();
            submit(visitor);
            assertThat(visitor.page().locator("main h1")).isVisible();
            Page other = visitor.page()
                    .waitForPopup(() ->
                            visitor.page().locator("main a[href='/sign-in']").click());
            other.locator("button.pa-account")
                    .filter(new Locator.FilterOptions()
                            .setHasText(Cast.of(Language.FR).physician().name()))
                    .click();
            assertThat(other.locator(".pa-account-text"))
                    .containsText(Cast.of(Language.FR).physician().name());
            other.close();
            visitor.page().locator("main form button.btn-primary").click();

            assertThat(visitor.page().locator("main form.pa-form [name='c.statement']"))
                    .hasValue("Typed before the night");
        }
    }

    /// Asking for a further row of a list replaces a part of the page; that the session ended replaces all of it.
    @Test
    void aPartOfAPageIsNeverReplacedByThePageThatSaysTheSessionEnded(Chromium chromium, Installation installation) {
        try (Visitor visitor = physician(chromium, installation, Language.NL)) {
            visitor.begin(AssessmentAct.WorkAbilityStated.class);
            visitor.fill(new AssessmentAct.WorkAbilityStated("Typed before the night", List.of()));
            visitor.loseSession();
            visitor.page().locator("main button[name=add]").first().click();

            assertThat(visitor.page().locator("main a[href='/sign-in']")).isVisible();
            assertThat(visitor.page().locator("main")).hasCount(1);
            assertThat(visitor.page().locator("main [name='c.statement']")).hasValue("Typed before the night");
        }
    }

    private static void submit(Visitor visitor) {
        visitor.page().locator("main form.pa-form button.btn-primary").click();
    }

    private static void submitCheck(Visitor visitor) {
        visitor.page().locator("main form button.btn-primary").click();
    }

    private static void assertRefused(Visitor visitor, String text) {
        Locator summary = visitor.page().locator(".pa-error-summary");
        assertThat(summary).containsText(text);
        assertThat(summary).isFocused();
    }

    private static int acts(Visitor visitor) {
        String all = visitor.page().locator("a[href$='/timeline']").innerText();
        return Integer.parseInt(all.replaceAll("[^0-9]", ""));
    }

    private static Visitor physician(Chromium chromium, Installation installation, Language language) {
        Visitor visitor = visitor(chromium, installation, language);
        visitor.signIn(Cast.of(Language.FR).physician());
        visitor.search(Cast.of(Language.FR).excluded().listed());
        return visitor;
    }

    private static Visitor visitor(Chromium chromium, Installation installation, Language language) {
        return new Visitor(
                chromium, installation, language, new Browser.NewContextOptions().setViewportSize(1360, 900));
    }
}
