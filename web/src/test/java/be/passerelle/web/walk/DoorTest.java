// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.InMemorySessions;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.desk.NotedSearch;
import be.passerelle.registry.identity.Account;
import be.passerelle.registry.identity.SessionKey;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.Cookies;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.RequestBuilder;

/// Who comes in and who does not, in each of two processes that share nothing but what is kept for both.
class DoorTest {

    private final InMemoryDesk desk = new InMemoryDesk(LocalDate.of(2026, 3, 2));
    private final InMemorySessions sessions = new InMemorySessions();
    private final Site site = Site.over(desk, sessions);
    private final Site otherProcess = Site.over(desk, sessions);

    /// A form says anything, or nothing at all.
    @Test
    void whoeverNamesNoAccountIsNotSignedIn() {
        for (String account : new String[] {"", " ", "a b", "nobody", "x".repeat(500), "\u0000"}) {
            Browser browser =
                    Site.over(new InMemoryDesk(LocalDate.parse("2026-02-02"))).browser();
            browser.open("/sign-in").send("/sign-in", "account", account);
            assertThat(browser.status()).as(account).isEqualTo(200);
            assertThat(browser.address()).as(account).startsWith("/sign-in");
        }
    }

    @Test
    void aPageThatAnybodyMayOpenBeginsNoSession() {
        Browser browser = site.browser()
                .open("/sign-in")
                .open("/rulebook")
                .open("/accessibility")
                .open("/calculations");
        browser.openOnce("/calculations/deadlines")
                .send("/calculations/deadlines", "incapacityFrom", "2026-04-10", "scheme", "EMPLOYEE");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.cookies()).doesNotContain("passerelle-session", "JSESSIONID");
        assertThat(sessions.count()).isZero();
    }

    @Test
    void whoSignsInIsSignedInToEveryProcessUntilTheySignOut() {
        Browser here = site.browser().signIn(Invented.PHYSICIAN).openOnce("/work");
        Browser there = otherProcess.browser(here).openOnce("/work");
        assertThat(there.address()).isEqualTo("/work");
        assertThat(there.html()).contains(Invented.PHYSICIAN.name());

        there.send("/sign-out");
        assertThat(there.address()).isEqualTo("/sign-in");
        assertThat(here.openOnce("/work").address())
                .as("whose session was ended elsewhere is told so")
                .isEqualTo("/sign-in?refused=session-ended");
        assertThat(sessions.count()).isZero();
    }

    @Test
    void whatHappensAtTheDoorIsNotedAndSaysNoName() {
        Browser browser = site.browser().open("/sign-in").send("/sign-in", "account", "85.07.30-034.67");
        assertThat(events()).containsExactly("SIGN_IN_REFUSED -");
        browser.signIn(Invented.PHYSICIAN).openOnce("/work").openOnce("/search");
        Browser other = otherProcess.browser(browser).openOnce("/work").send("/sign-out");
        assertThat(other.address()).isEqualTo("/sign-in");
        browser.openOnce("/rulebook");
        browser.openOnce("/search");
        assertThat(events())
                .startsWith("SIGN_IN_REFUSED -", "SIGNED_IN physician", "SIGNED_OUT physician", "SESSION_ENDED -")
                .endsWith("SESSION_ENDED -");
    }

    @Test
    void aFormWithoutItsTokenIsNotedWithWhoeverIsSignedIn() throws Exception {
        String session = identifier(signIn(""));
        perform(post("/search")
                .cookie(new jakarta.servlet.http.Cookie("passerelle-session", session))
                .param("query", "nobody"));
        assertThat(events()).last().isEqualTo("FORBIDDEN physician");
    }

    @Test
    void whoTriesOutNumbersIsToldToWait() {
        Browser browser = site.browser().signIn(Invented.PHYSICIAN).openOnce("/search");
        String form = browser.html();
        for (int i = 0; i < NotedSearch.USUALLY_IN_VAIN.ofPerson(); i++) {
            browser.show(form).send("/search", "query", "90.01.01-997.94");
            assertThat(browser.status()).isEqualTo(200);
        }
        browser.show(form).send("/search", "query", Invented.NUMBER_OF_EVE.formatted());
        assertThat(browser.status()).isEqualTo(429);
        assertThat(browser.html()).contains("Vous avez essayé trop de numéros").doesNotContain("90.01.01");
        assertThat(events()).last().isEqualTo("SEARCH_THROTTLED physician");

        Browser colleague =
                otherProcess.browser().signIn(Invented.SECOND_PHYSICIAN).openOnce("/search");
        colleague.send("/search", "query", "90.01.01-997.94");
        assertThat(colleague.status()).isEqualTo(200);
    }

    private List<String> events() {
        return desk.securityEvents().latest(100).reversed().stream()
                .map(event ->
                        event.kind() + " " + event.person().map(PersonId::key).orElse("-"))
                .toList();
    }

    /// The form of one process is sent to the other.
    @Test
    void aFormIsOursWhicheverProcessShowedIt() {
        Browser here = site.browser().signIn(Invented.PHYSICIAN).openOnce("/search");
        Browser there = otherProcess.browser(here).send("/search", "query", "nobody");
        assertThat(there.status()).isEqualTo(200);
    }

    @Test
    void eachSignInHasAnIdentifierOfItsOwnAndEndsTheOneBefore() throws Exception {
        String first = identifier(signIn(""));
        String second = identifier(signIn(first));
        assertThat(first).hasSize(64).isNotEqualTo(second);
        assertThat(sessions.find(SessionKey.of(first))).isEmpty();
        assertThat(sessions.find(SessionKey.of(second))).isPresent();

        assertThat(signIn("chosen-by-somebody-else").getHeaders("Set-Cookie"))
                .as("an identifier that the browser brings is never taken over")
                .noneMatch(cookie -> cookie.contains("chosen-by-somebody-else"));
    }

    @Test
    void whoSignsOutLeavesNothingInTheBrowser() throws Exception {
        String session = identifier(signIn(""));
        MockHttpServletResponse page = perform(get("/sign-in"));
        String token = page.getContentAsString().replaceFirst("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        MockHttpServletResponse left = perform(post("/sign-out")
                .cookie(page.getCookies())
                .cookie(new jakarta.servlet.http.Cookie("passerelle-session", session))
                .param("_csrf", token));
        assertThat(sessions.find(SessionKey.of(session))).isEmpty();
        assertThat(left.getHeader("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
        assertThat(left.getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("passerelle-session=;") && cookie.contains("Max-Age=0"));
    }

    /// A token is what the cookie says under random bytes; of these one makes what is no text.
    @Test
    void aTokenThatIsNoTextIsThatOfNobody() throws Exception {
        MockHttpServletResponse page = perform(get("/sign-in"));
        String token = page.getContentAsString().replaceFirst("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        byte[] spoilt = Base64.getUrlDecoder().decode(token);
        for (int i = 0; i < spoilt.length / 2; i++) {
            spoilt[spoilt.length / 2 + i] = (byte) ~spoilt[i];
        }
        assertThat(perform(post("/sign-in")
                                .cookie(page.getCookies())
                                .param("_csrf", Base64.getUrlEncoder().encodeToString(spoilt))
                                .param(
                                        "account",
                                        Invented.PHYSICIAN.viewer().person().key()))
                        .getStatus())
                .isLessThan(500);
    }

    @Test
    void nobodyGuessesTheTokenOfAForm() throws Exception {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            made.add(Objects.requireNonNull(
                    Objects.requireNonNull(perform(get("/sign-in")).getCookie("passerelle-form"))
                            .getValue()));
        }
        assertThat(made).hasSize(20).allMatch(token -> token.matches("[0-9a-f]{64}"));
    }

    @Test
    void nobodyComesInAsSomebodyWhoDoesNotExist() {
        Browser browser = site.browser().open("/sign-in").send("/sign-in", "account", "nobody");
        assertThat(browser.address()).isEqualTo("/sign-in");
        assertThat(sessions.count()).isZero();
    }

    @Test
    void aFormWhoseSessionEndedKeepsWhatWasTyped() {
        Browser browser = site.browser().signIn(Invented.PHYSICIAN).openOnce("/new");
        String form = browser.address();
        browser.loseSession()
                .send(form + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.digits(), "O’Neil <b>"));
        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.html())
                .contains("action=\"" + form + "\"", "href=\"/sign-in\"", "value=\"O’Neil &lt;b>\"")
                .doesNotContain("O’Neil <b>");

        // Another tab of the same browser.
        String kept = browser.html();
        browser.openOnce("/sign-in")
                .send(
                        "/sign-in",
                        "account",
                        Invented.PHYSICIAN.viewer().person().key());
        browser.show(kept).send(form);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.html()).contains("value=\"O’Neil &lt;b>\"");
    }

    /// Signing in again is no way out, so the page says whom to ask, and what was typed can be copied.
    @Test
    void aFormAfterTheEndOfAMandateSaysSo() throws Exception {
        sessions.begin(SessionKey.of("of-who-left"), new SignIn(Invented.WHO_LEFT, SignIn.DEMONSTRATION));
        MockHttpServletResponse sent = perform(post("/files/" + UUID.randomUUID() + "/do/trajectory.closed/check")
                .cookie(new jakarta.servlet.http.Cookie("passerelle-session", "of-who-left"))
                .locale(Locale.FRENCH)
                .param("c.result", "outsidePublic")
                .param("c.explanation", "Typed <b>\nlong"));
        assertThat(sent.getStatus()).isEqualTo(403);
        assertThat(sent.getContentAsString())
                .contains(
                        "Votre mandat a pris fin",
                        "votre dernier jour était le 31 janvier 2026",
                        "qui tient les mandats de votre organisation",
                        "Typed &lt;b&gt;\nlong</span>")
                .doesNotContain("session a pris fin", "outsidePublic", "<b>");
    }

    /// Nobody is offered to look for what they may not look at.
    @Test
    void onlyThoseWhoLookAtFilesSearchForThem() {
        String box = "role=\"search\"";
        for (Account account : List.of(Invented.HEAD, Invented.ADMINISTRATOR, Invented.OFFICER, Invented.EVE)) {
            Browser browser = site.browser().signIn(account);
            String home = browser.openOnce("/").address();
            assertThat(browser.openOnce(home).html()).as(account.name()).doesNotContain(box);
            assertThat(browser.openOnce("/search").address()).isEqualTo(home);
        }
        for (Account account : List.of(Invented.PHYSICIAN, Invented.PAYMENTS, Invented.INSPECTOR)) {
            Browser browser = site.browser().signIn(account).openOnce("/search");
            assertThat(browser.address()).isEqualTo("/search");
            assertThat(browser.html()).as(account.name()).contains(box);
        }
    }

    /// Sent by a tab that was open while somebody signed in again in another one.
    @Test
    void aFormWithTheTokenOfTheSessionBeforeKeepsWhatWasTyped() {
        Browser browser = site.browser().signIn(Invented.PHYSICIAN).openOnce("/new");
        String form = browser.address();
        String page = browser.html();
        browser.openOnce("/sign-in")
                .send(
                        "/sign-in",
                        "account",
                        Invented.PHYSICIAN.viewer().person().key());
        browser.show(page).send(form + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.digits(), "Peeters"));
        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.html()).contains("value=\"Peeters\"").doesNotContain("href=\"/sign-in\" target");
        browser.send(form);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.html()).contains("value=\"Peeters\"");
    }

    @Test
    void noPageStandsInThePlaceOfAPart() throws Exception {
        MockHttpServletResponse looked = perform(get("/work").header("HX-Request", "true"));
        assertThat(looked.getStatus()).isEqualTo(401);
        assertThat(looked.getHeader("HX-Redirect")).isEqualTo("/sign-in");
        assertThat(looked.getContentAsString()).isEmpty();

        MockHttpServletResponse sent = perform(post("/files/" + UUID.randomUUID() + "/do/trajectory.proposed")
                .header("HX-Request", "true")
                .param("c.motivation", "Typed"));
        assertThat(sent.getStatus()).isEqualTo(403);
        assertThat(sent.getHeader("HX-Retarget")).isEqualTo("body");
        assertThat(sent.getContentAsString()).contains("value=\"Typed\"", "</html>");
    }

    @Test
    void whereAnAnswerLeadsDoesNotFollowTheHostThatTheCallerNames() throws Exception {
        for (RequestBuilder request : List.of(
                get("/work").header("Host", "evil.example"),
                get("/files/" + UUID.randomUUID()).header("X-Forwarded-Host", "evil.example"),
                get("/new").header("Forwarded", "host=evil.example"))) {
            assertThat(perform(request).getHeader("Location")).isEqualTo("/sign-in");
        }
        assertThat(signIn("").getHeader("Location")).isEqualTo("/");
    }

    @Test
    void behindHttpsCookiesAreOfThisHostAlone() throws Exception {
        Site secure = Site.over(desk, sessions, new Cookies(true));
        MockHttpServletResponse page =
                secure.mvc().perform(get("/sign-in?lang=nl")).andReturn().getResponse();
        assertThat(page.getHeaders("Set-Cookie"))
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("; Secure"))
                .allMatch(cookie -> cookie.contains("; HttpOnly") && cookie.contains("Path=/;"))
                .allMatch(cookie -> cookie.startsWith("__Host-passerelle-"));
        assertThat(page.getContentAsString()).contains("lang=\"nl\"");
        MockHttpServletResponse next = secure.mvc()
                .perform(get("/sign-in").cookie(page.getCookies()))
                .andReturn()
                .getResponse();
        assertThat(next.getContentAsString()).as("the language is kept").contains("lang=\"nl\"");
        assertThat(page.getHeader("Strict-Transport-Security")).isNotNull();
        assertThat(perform(get("/sign-in")).getHeader("Strict-Transport-Security"))
                .isNull();
    }

    private MockHttpServletResponse signIn(String identifier) throws Exception {
        MockHttpServletResponse page = perform(get("/sign-in"));
        String html = page.getContentAsString();
        String token = html.replaceFirst("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        return perform(post("/sign-in")
                .cookie(page.getCookies())
                .cookie(new jakarta.servlet.http.Cookie("passerelle-session", identifier))
                .param("_csrf", token)
                .param("account", Invented.PHYSICIAN.viewer().person().key()));
    }

    private static String identifier(MockHttpServletResponse signedIn) {
        return Arrays.stream(signedIn.getCookies())
                .filter(cookie -> cookie.getName().equals("passerelle-session"))
                .map(cookie -> Objects.requireNonNull(cookie.getValue()))
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse perform(RequestBuilder request) throws Exception {
        return site.mvc().perform(request).andReturn().getResponse();
    }
}
