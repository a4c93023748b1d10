// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static be.passerelle.demo.walk.Chapter.LOOK;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/// Looking instead of acting: why a right runs, what was known earlier, the rulebook, the dark theme.
final class Understanding {

    private final Tale tale;
    private final Visitor visitor;

    Understanding(Tale tale) {
        this.tale = tale;
        this.visitor = tale.visitor();
    }

    void play() {
        Page page = visitor.page();
        visitor.signIn(tale.cast().coordinator());
        visitor.search(tale.cast().first().listed());
        page.locator("#rights-title ~ article details.pa-why summary").first().click();
        page.locator("#rights-title").evaluate("e => e.closest('section').scrollIntoView()");
        tale.showHere(LOOK, "why");
        page.locator(".pa-identity-time a").click();
        tale.show(LOOK, "two-dates");
        page.locator("main input[name=known]")
                .fill(Installation.FIRST_DAY.minusDays(1).toString());
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator(".pa-identity-past")).isVisible();
        tale.show(LOOK, "time-travel");
        page.locator(".pa-foot a[href='/rulebook']").click();
        tale.show(LOOK, "rulebook");
        page.locator(".pa-brand").click();
        page.locator("#navigation a[href='/work?scope=team']").click();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        tale.show(LOOK, "dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
