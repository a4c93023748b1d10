// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static be.passerelle.demo.walk.Chapter.LOCAL;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/// Somebody whom no provider knows is invited, chooses a password, links an app and signs in.
final class OwnAccount {

    private static final String KEY = "k.haddad";
    private static final String PASSWORD = "quatre mots l’un après l’autre";

    private final Doors doors;

    OwnAccount(Doors doors) {
        this.doors = doors;
    }

    void play() {
        String code = doors.installation().invite(KEY);
        Visitor karim = doors.nobody("karim");
        Page page = karim.page();
        page.locator("main a[href='/sign-in/local/new']").click();
        set(page, code, "court");
        assertThat(page.locator(".pa-notice")).containsText(karim.text("signin.local.tooWeak.title"));
        assertThat(page.locator("#new-code")).hasValue(code);
        doors.show(LOCAL, "new-password", karim);
        set(page, code, PASSWORD);
        doors.show(LOCAL, "app-secret", karim);
        AuthenticatorApp app = new AuthenticatorApp(page.locator("main code").innerText());

        page.locator("main a.btn-primary").click();
        signIn(page, PASSWORD, "000000");
        assertThat(page.locator(".pa-notice")).containsText(karim.text("door.refused.not-known.title"));
        assertThat(page.locator("#local-key")).hasValue(KEY);
        assertThat(page.locator("#local-password")).hasValue("");
        signIn(page, "trois mots tout autres", app.code());
        assertThat(page.locator(".pa-notice")).containsText(karim.text("door.refused.not-known.title"));
        signIn(page, PASSWORD, app.code());
        assertThat(page.locator(".pa-account-text")).containsText("Karim Haddad");
        karim.go("/sessions");
        assertThat(page.locator("main tbody")).containsText(karim.text("door.sessions.local"));
        karim.go("/password");
        doors.hold("own password", karim);
    }

    private static void set(Page page, String code, String password) {
        page.locator("#new-key").fill(KEY);
        page.locator("#new-code").fill(code);
        page.locator("#new-password").fill(password);
        page.locator("#new-again").fill(password);
        page.locator("main form button").click();
    }

    private static void signIn(Page page, String password, String code) {
        page.locator("#local-key").fill(KEY);
        page.locator("#local-password").fill(password);
        page.locator("#local-code").fill(code);
        page.locator("form[action='/sign-in/local'] button").click();
    }
}
