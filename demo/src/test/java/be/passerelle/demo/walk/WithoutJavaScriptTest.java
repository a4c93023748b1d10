// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.law.language.Language;
import com.microsoft.playwright.Browser;
import java.util.List;
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

    private static Visitor visitor(Chromium chromium, Installation installation) {
        return new Visitor(
                chromium,
                installation,
                Language.FR,
                new Browser.NewContextOptions().setViewportSize(1360, 900).setJavaScriptEnabled(false));
    }
}
