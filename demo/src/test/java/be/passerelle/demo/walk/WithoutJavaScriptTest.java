// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.law.language.Language;
import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The main journeys need no script.
@Tag("browser")
@ExtendWith(OnStage.class)
@ResourceLock(OnStage.FILES)
class WithoutJavaScriptTest {

    @Test
    void somebodyFindsTheirTaskReadsTheFileAndActs(Chromium chromium, Installation installation) {
        try (Visitor visitor = visitor(chromium, installation)) {
            visitor.signIn(Cast.of(Language.FR).physician());
            visitor.page().locator("#navigation a[href='/work?scope=team']").click();
            // Whose recognition ran out comes first on the list, and nobody states what they can do.
            visitor.page()
                    .locator("form.pa-filter input[name=task][value^='trajectory.engagement']")
                    .first()
                    .check();
            visitor.page().locator("form.pa-filter button").click();
            visitor.page().locator("#worklist tbody th a").first().click();
            assertThat(visitor.page().locator("#next-title")).isVisible();

            visitor.perform(new AssessmentAct.WorkAbilityStated("Peut travailler assis.", List.of()));
            visitor.backToFile();

            assertThat(visitor.page().locator("#timeline-title ~ ol li").first())
                    .containsText(visitor.text("act.assessment.workAbilityStated.done"));
        }
    }

    @Test
    void theReasonOfADeadlineHasAPageOfItsOwn(Chromium chromium, Installation installation) {
        try (Visitor visitor = visitor(chromium, installation)) {
            visitor.signIn(Cast.of(Language.FR).coordinator());
            visitor.page().locator("#navigation a[href='/work?scope=team']").click();
            visitor.page().locator("#worklist .pa-why-link a").first().click();

            assertThat(visitor.page().locator("#why-title")).isVisible();
            assertThat(visitor.page().locator("details.pa-why[open]").first()).isVisible();
        }
    }

    @Test
    void aListIsFilteredWithItsButton(Chromium chromium, Installation installation) {
        try (Visitor visitor = visitor(chromium, installation)) {
            visitor.signIn(Cast.of(Language.FR).coordinator());
            visitor.page().locator("#navigation a[href='/work?scope=team']").click();
            visitor.page().locator("form.pa-filter input[name=task]").first().check();
            visitor.page().locator("form.pa-filter button").click();

            assertThat(visitor.page().locator("form.pa-filter input[name=task]:checked"))
                    .hasCount(1);
        }
    }

    @Test
    void anybodyCalculatesWhatIsLeftOfTheirBenefit(Chromium chromium, Installation installation) {
        try (Visitor visitor = visitor(chromium, installation)) {
            visitor.go("/sign-in");
            visitor.page().locator("main a[href='/calculations']").click();
            visitor.page().locator("main a[href='/calculations/benefit']").click();
            visitor.page().locator("#field-scheme").selectOption("EMPLOYEE");
            visitor.page().locator("#field-activity").selectOption("JOB");
            visitor.page().locator("#field-since").fill("2026-03-02");
            visitor.page().locator("#field-hours").fill("19");
            visitor.page().locator("#field-reference").fill("38");
            visitor.page().locator("#field-benefit").fill("60,00");
            visitor.page().locator("#typed button[type=submit]").click();

            assertThat(visitor.page()
                            .locator("#part-onDay-title ~ dl .pa-answer-told")
                            .nth(1))
                    .containsText("42,00");
            assertThat(visitor.page().locator("svg.pa-fractions")).isVisible();
            assertThat(visitor.page()).hasURL(Pattern.compile("/calculations/benefit$"));
        }
    }

    private static Visitor visitor(Chromium chromium, Installation installation) {
        return new Visitor(
                chromium,
                installation,
                Language.FR,
                new Browser.NewContextOptions().setViewportSize(1360, 900).setJavaScriptEnabled(false));
    }
}
