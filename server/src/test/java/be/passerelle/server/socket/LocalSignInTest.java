// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.local.AppCodes;
import be.passerelle.web.local.LocalDoor;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People sign in to an installation with accounts that it keeps itself, over HTTP.
@Tag("long")
class LocalSignInTest {

    private static final String PASSWORD = "four words in a row";
    private static final String OTHER = "seven quiet blue horses";
    private static final Pattern SECRET = Pattern.compile("<code class=\"pa-secret\">([A-Z2-7 ]{39})</code>");

    @TempDir
    private static Path folder;

    private static RunningServer server;

    private final Wanderer browser = new Wanderer();

    @BeforeAll
    static void start() {
        server = RunningServer.installation(Settings.in(folder, "local.organisations = fund\n"));
        Mandates.give(server, "coordinator", "fund", Role.RETURN_TO_WORK_COORDINATOR);
        Mandates.give(server, "changer", "fund", Role.RETURN_TO_WORK_COORDINATOR);
        Mandates.give(server, "returning", "fund", Role.RETURN_TO_WORK_COORDINATOR);
        Mandates.give(server, "locked", "fund", Role.RETURN_TO_WORK_COORDINATOR);
        Mandates.give(server, "elsewhere", "other-fund", Role.RETURN_TO_WORK_COORDINATOR);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whoeverIsInvitedSetsAPasswordAndSignsIn() {
        String secret = set("coordinator");
        assertThat(server.securityEvents().latest(1).getFirst().kind()).isEqualTo(Kind.PASSWORD_SET);

        signIn("coordinator", "wrong words in a row", secret);
        assertThat(browser.address()).isEqualTo("/sign-in?refused=not-known");
        assertThat(server.securityEvents().latest(1).getFirst().kind()).isEqualTo(Kind.SIGN_IN_REFUSED);
        String wrong = browser.body();
        signIn("nobody", PASSWORD, secret);
        assertThat(browser.address()).isEqualTo("/sign-in?refused=not-known");
        assertThat(browser.body().replace("nobody", "").length())
                .as("an unknown key is told as a wrong one")
                .isEqualTo(wrong.replace("coordinator", "").length());

        signIn("coordinator", PASSWORD, secret);
        assertThat(browser.address()).isEqualTo("/work");
        assertThat(browser.body()).contains("Name of coordinator");
        assertThat(browser.open("/sessions").body()).contains("un compte de cette installation");
    }

    @Test
    void theKeyOfASignInThatFailedIsKeptAndThePasswordIsNot() {
        String secret = set("returning");
        signIn("Returning", "wrong words in a row", secret);
        assertThat(browser.body()).contains("value=\"returning\"").doesNotContain("wrong words");
        assertThat(new Wanderer().open(at("/sign-in?refused=not-known")).body())
                .as("elsewhere")
                .contains("id=\"local-key\"")
                .doesNotContain("returning");
        assertThat(browser.open(at("/sign-in")).body()).as("begun anew").doesNotContain("returning");
        signIn("four words in a row", "returning", secret);
        assertThat(browser.cookie("passerelle-typed")).as("what is no key").isEqualTo("returning");

        signIn("returning", PASSWORD, secret);
        assertThat(browser.address()).isEqualTo("/work");
        browser.send("/sign-out");
        assertThat(browser.open(at("/sign-in?refused=not-known")).body()).doesNotContain("returning");
    }

    @Test
    void whoeverIsSignedInChangesTheirPasswordAndEndsTheirOtherSessions() {
        String secret = set("changer");
        Wanderer elsewhere = new Wanderer();
        signIn(elsewhere, "changer", PASSWORD, secret, Instant.now().minusSeconds(30));
        assertThat(elsewhere.open(at("/sessions")).body()).contains("Changer mon mot de passe");
        signIn(browser, "changer", PASSWORD, secret, Instant.now());
        String identifier = browser.cookie("passerelle-session");

        String wrong =
                change("wrong words in a row", AppCodes.at(secret, Instant.now().plusSeconds(30)), OTHER);
        assertThat(wrong).contains("Le mot de passe n’a pas été changé");
        assertThat(server.securityEvents().latest(1).getFirst().kind()).isEqualTo(Kind.SIGN_IN_REFUSED);
        assertThat(elsewhere.open(at("/sessions")).address()).isEqualTo("/sessions");

        change(PASSWORD, AppCodes.at(secret, Instant.now().plusSeconds(30)), OTHER);
        assertThat(browser.address()).isEqualTo("/sessions?password=changed");
        assertThat(browser.body()).contains("Votre mot de passe est changé");
        assertThat(server.securityEvents().latest(1).getFirst().kind()).isEqualTo(Kind.PASSWORD_SET);
        assertThat(browser.cookie("passerelle-session")).as("a new identifier").isNotEqualTo(identifier);
        assertThat(elsewhere.open(at("/sessions")).address()).startsWith("/sign-in");
    }

    /// Whoever knows a key alone locks it for strangers, and not for whoever signed in before.
    @Test
    void aStrangerWhoLocksAnAccountDoesNotLockOutItsBrowser() {
        String secret = set("locked");
        signIn(browser, "locked", PASSWORD, secret, Instant.now().minusSeconds(30));
        assertThat(browser.address()).isEqualTo("/work");
        browser.send("/sign-out");
        Wanderer stranger = new Wanderer();
        for (int i = 0; i < LocalDoor.MOST_TRIES; i++) {
            signIn(stranger, "locked", "wrong words in a row", secret, Instant.now());
        }
        signIn(stranger, "locked", PASSWORD, secret, Instant.now());
        assertThat(stranger.address()).isEqualTo("/sign-in?refused=not-known");
        signIn(browser, "locked", PASSWORD, secret, Instant.now());
        assertThat(browser.address()).isEqualTo("/work");
        assertThat(browser.cookie("passerelle-known")).doesNotContain("locked");
    }

    private String change(String present, String code, String password) {
        browser.open(at("/password"));
        browser.send("/password", "present", present, "code", code, "password", password, "again", password);
        return browser.body();
    }

    @Test
    void thoseOfOtherOrganisationsHaveNoMandateHere() {
        String secret = set("elsewhere");
        signIn("elsewhere", PASSWORD, secret);
        assertThat(browser.address()).isEqualTo("/sign-in?refused=no-mandate");
    }

    @Test
    void wrongAndUnknownTakeTheSameTime() {
        Duration unknown = time("nobody-at-all");
        Duration wrong = time("coordinator");
        assertThat(unknown).isBetween(Duration.ofMillis(700), Duration.ofMillis(1500));
        assertThat(wrong).isBetween(Duration.ofMillis(700), Duration.ofMillis(1500));
    }

    private Duration time(String key) {
        browser.open(at("/sign-in"));
        Instant begun = Instant.now();
        browser.send("/sign-in/local", "key", key, "password", "wrong words in a row", "code", "000000");
        return Duration.between(begun, Instant.now());
    }

    private String set(String key) {
        String code = server.localDoor().invite(new PersonId(key));
        browser.open(at("/sign-in/local/new"));
        assertThat(browser.status()).isEqualTo(200);
        browser.send("/sign-in/local/new", "key", key, "code", code, "password", PASSWORD, "again", PASSWORD);
        Matcher secret = SECRET.matcher(browser.body());
        assertThat(secret.find()).as(browser.body()).isTrue();
        return secret.group(1).replace(" ", "");
    }

    private void signIn(String key, String password, String secret) {
        signIn(browser, key, password, secret, Instant.now());
    }

    private static void signIn(Wanderer browser, String key, String password, String secret, Instant at) {
        browser.open(at("/sign-in"));
        String code = AppCodes.at(secret, at);
        browser.send("/sign-in/local", "key", key, "password", password, "code", code, "to", "/work");
    }

    private static String at(String place) {
        return "http://127.0.0.1:" + server.port() + place;
    }
}
