// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static be.passerelle.demo.walk.Chapter.SESSIONS;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/// She finds a session that she does not recognise and ends it; whoever had it is told.
final class TwoSessions {

    private final Doors doors;

    TwoSessions(Doors doors) {
        this.doors = doors;
    }

    void play() {
        Visitor here = doors.onAPhone("eve");
        Visitor there = doors.onAnotherPhone("eve");
        here.go("/sessions");
        assertThat(here.page().locator("main tbody tr")).hasCount(2);
        doors.show(SESSIONS, "sessions", here);
        here.page()
                .locator("main form")
                .filter(new Locator.FilterOptions().setHasText(here.text("door.sessions.endOthers")))
                .locator("button")
                .click();
        assertThat(here.page().locator("main tbody tr")).hasCount(1);

        there.go("/me");
        assertThat(there.page().locator(".pa-notice")).containsText(there.text("door.refused.session-ended.title"));
        doors.show(SESSIONS, "session-ended", there);
        there.signInAs("eve");
        assertThat(there.page().locator("h1")).containsText(Doors.EVE);
        there.page().locator("form[action='/sign-out'] button").first().evaluate("e => e.form.requestSubmit()");
        assertThat(there.page().locator("main a[href*='/sign-in/with/']").first())
                .isVisible();
    }
}
