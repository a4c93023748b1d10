// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.person.Sex;
import be.passerelle.law.language.Language;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sign-in by a real provider, over HTTP, to two processes of one installation.
class ProviderSignInTest {

    private static final LocalDate TODAY = Mandates.TODAY;

    @TempDir
    private static Path folder;

    private static IdentityProvider provider;
    private static RunningServer one;
    private static RunningServer other;

    private final Wanderer browser = new Wanderer();

    @BeforeAll
    static void start() {
        provider = IdentityProvider.start(0);
        String settings = Settings.in(
                folder, provider.settings("test", false) + provider.settings("signed", true) + lazy() + down());
        one = RunningServer.installation(settings);
        other = one.beside(settings);
        Mandates.give(one, "coordinator", "fund", Role.RETURN_TO_WORK_COORDINATOR, Optional.empty());
        Mandates.give(one, "physician", "fund", Role.ADVISORY_PHYSICIAN, Optional.empty());
        Mandates.give(one, "both", "fund", Role.RETURN_TO_WORK_COORDINATOR, Optional.empty());
        Mandates.give(one, "both", "other-fund", Role.ADVISORY_PHYSICIAN, Optional.empty());
        Mandates.give(one, "leaving", "fund", Role.RETURN_TO_WORK_COORDINATOR, Optional.empty());
        Mandates.give(one, "left", "fund", Role.RETURN_TO_WORK_COORDINATOR, Optional.of(TODAY.minusDays(1)));
        open("850730034");
    }

    /// One that is asked where it is, and one that is not there.
    private static String lazy() {
        return """
                lazy.issuer = ISSUER
                lazy.client-id = passerelle
                lazy.client-secret-file = client.secret
                lazy.scopes = openid profile
                lazy.user-info = json
                lazy.person-claim = personKey
                lazy.acr-values = any
                lazy.strong-acr-values = any
                lazy.organisations = other-fund
                """.replace("ISSUER", provider.issuer());
    }

    private static String down() {
        return """
                down.issuer = http://127.0.0.1:1
                down.client-id = passerelle
                down.client-secret-file = client.secret
                down.person-claim = sub
                down.acr-values = any
                down.strong-acr-values = any
                down.organisations = *
                """;
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
        provider.close();
    }

    @Test
    void aMemberOfStaffSignsInAndIsSignedInToEveryProcess() {
        browser.open(at(one, "/work"));
        assertThat(browser.address()).isEqualTo("/sign-in");
        assertThat(browser.body()).contains("href=\"/sign-in/with/test?to=%2F\"", "Test provider");
        assertThat(browser.cookies()).as("nothing is kept yet").containsExactly("passerelle-form");

        signIn(one, "test", "anna");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.address()).isEqualTo("/work");
        assertThat(browser.body()).contains("Name of coordinator");
        assertThat(browser.cookies()).contains("passerelle-session").doesNotContain("passerelle-flow");

        browser.open(at(other, "/work"));
        assertThat(browser.body()).contains("Name of coordinator");
        browser.send("/sign-out");
        assertThat(browser.open(at(one, "/work")).address()).isEqualTo("/sign-in");
    }

    @Test
    void aFlowBegunInOneProcessEndsInAnother() {
        browser.openOnly(at(one, "/sign-in/with/test"));
        String asked = browser.location();
        assertThat(asked).contains("code_challenge_method=S256", "state=", "nonce=", "acr_values=urn:test:level:350");
        login(asked, "anna");
        assertThat(browser.openOnly(browser.location().replace(":" + one.port(), ":" + other.port()))
                        .location())
                .isEqualTo("/");
        assertThat(browser.open(at(other, "/")).body()).contains("Name of coordinator");
    }

    @Test
    void whatAProviderSignsOfSomebodyIsBelieved() {
        signIn(one, "signed", "paul");
        assertThat(browser.address()).isEqualTo("/work");
        assertThat(browser.body()).contains("Name of physician");
    }

    @Test
    void aProviderIsAskedWhereItIsAndSpeaksForItsOwnPeopleAlone() {
        signIn(one, "lazy", "both");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.body()).contains("The other-fund").doesNotContain("The fund");
        assertThat(refused("lazy", "anna")).isEqualTo("no-mandate");
    }

    @Test
    void whoHoldsSeveralMandatesChoosesAndChoosesAnew() {
        signIn(one, "test", "both");
        assertThat(browser.address()).isEqualTo("/acting-as");
        assertThat(browser.body()).contains("The fund", "The other-fund");
        assertThat(browser.open(at(other, "/work")).address()).isEqualTo("/acting-as");

        browser.send("/acting-as", "account", "both@fund@advisoryPhysician");
        assertThat(browser.address()).as("nobody gave that").isEqualTo("/acting-as");
        browser.send("/acting-as", "account", "both@other-fund@advisoryPhysician");
        assertThat(browser.address()).isEqualTo("/work");
        assertThat(browser.body()).contains("The other-fund", "href=\"/acting-as\"");

        browser.open("/acting-as").send("/acting-as", "account", "both@fund@returnToWorkCoordinator");
        assertThat(browser.body()).contains("The fund").doesNotContain("The other-fund");
    }

    @Test
    void anInsuredPersonComesToTheirOwnFileByTheirNumber() {
        signIn(one, "test", "eve");
        assertThat(browser.address()).isEqualTo("/me");
        assertThat(browser.body()).contains("Eve Claes").doesNotContain("850730");
        assertThat(refused("test", "stranger")).isEqualTo("no-file");
    }

    @Test
    void nobodyComesInWithoutAMandate() {
        assertThat(refused("test", "nobody")).isEqualTo("no-mandate");
        browser.open(at(one, "/sign-in?refused=no-mandate&lang=en"));
        assertThat(browser.body()).contains("You have no mandate here");
        assertThat(refused("test", "other")).as("her key, and his number").isEqualTo("other-number");
        assertThat(refused("test", "left")).isEqualTo("mandate-ended");
    }

    private static String refused(String by, String person) {
        Wanderer who = new Wanderer();
        signIn(who, one, by, person);
        assertThat(who.cookies()).doesNotContain("passerelle-session");
        return who.address().replace("/sign-in?refused=", "");
    }

    @Test
    void aMandateThatEndsEndsForWhoIsSignedIn() {
        signIn(one, "test", "leaving");
        assertThat(browser.address()).isEqualTo("/work");

        MandateAct ended = new MandateAct.Ended(new ActNumber(1), TODAY.minusDays(1));
        Outcome outcome = one.registers()
                .record(
                        Invented.ADMINISTRATOR.viewer(),
                        new CommandId(UUID.randomUUID()),
                        RegisterKey.mandates("leaving", new OrganisationId("fund")),
                        1,
                        new ProposedAct(
                                0, TODAY, Invented.ADMINISTRATOR.viewer().performer(), ended));
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        assertThat(browser.open(at(other, "/work")).address()).isEqualTo("/sign-in?ended=true");
    }

    @Test
    void whatWantsStrongerProofSendsForItAndComesBack() {
        signIn(one, "test", "paul");
        String form = "/files/" + UUID.randomUUID() + "/do/assessment.medicalGroundsRecorded";
        String asked = form + "?for=person&thread=3&lang=en";
        browser.open(at(one, asked));
        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.body()).contains("Stronger proof is needed");
        String prove = browser.body().replaceFirst("(?s).*href=\"(/sign-in/with/test[^\"]*strong[^\"]*)\".*", "$1");

        browser.openOnly(at(one, prove.replace("&amp;", "&")));
        assertThat(browser.location()).contains("acr_values=urn:test:level:450");
        browser.open(browser.location());
        assertThat(browser.address()).isEqualTo(asked);
        assertThat(browser.body()).doesNotContain("Stronger proof is needed");
        assertThat(browser.status())
                .as("there is no such file, and now it says so")
                .isEqualTo(404);

        assertThat(browser.open(at(one, "/work")).body()).contains("Name of physician");
    }

    @ParameterizedTest
    @CsvSource({
        "assessment.medicalGroundsRecorded, true",
        "trajectory.engagementSignedByInsured, true",
        "trajectory.engagementSignedByCoordinator, true",
        "trajectory.engagementSignedByPhysician, true",
        "consent.given, true",
        "consent.withdrawn, true",
        "representation.recorded, true",
        "representation.revoked, true",
        "correction.entryDisowned, true",
        "trajectory.stopped, false",
        "trajectory.proposed, false"
    })
    void whatBindsAPersonWantsStrongerProof(String act, boolean stronger) {
        signIn(one, "test", "paul");
        browser.open(at(one, "/files/" + UUID.randomUUID() + "/do/" + act + "?lang=en"));
        assertThat(browser.body().contains("Stronger proof is needed")).isEqualTo(stronger);
    }

    @Test
    void noSpellingOfAnAddressGoesAroundStrongerProof() {
        signIn(one, "test", "paul");
        String id = UUID.randomUUID().toString();
        for (String path : List.of(
                "/files/" + id + "/do/assessment.medicalGroundsRecorded",
                "/files/" + id + "/do/assessment.medicalGrounds%52ecorded",
                "/files/" + id + "/d%6F/assessment.medicalGroundsRecorded",
                "/me/copy",
                "/m%65/cop%79",
                "/fil%65s/" + id + "/do/trajectory.engagementSignedByPhysician")) {
            browser.open(at(one, path + "?lang=en"));
            assertThat(browser.body()).as(path).contains("Stronger proof is needed");
        }
        for (String path : List.of("/files/" + id + "/acts/3", "/files/" + id + "/act%73/3")) {
            browser.open(at(one, "/work?lang=en"));
            browser.send(path);
            assertThat(browser.body()).as(path).contains("Stronger proof is needed");
        }
    }

    @Test
    void sessionsAreListedAndEndedByTheirOwner() {
        Wanderer elsewhere = new Wanderer();
        signIn(elsewhere, one, "signed", "anna");
        Wanderer second = new Wanderer();
        signIn(second, one, "signed", "anna");
        Wanderer stranger = new Wanderer();
        signIn(stranger, one, "signed", "paul");

        elsewhere.open(at(one, "/sessions?lang=en"));
        assertThat(elsewhere.body()).contains("this session", "Test provider");
        elsewhere.send("/sessions/end");
        assertThat(second.open(at(other, "/work")).address()).isEqualTo("/sign-in?refused=session-ended");
        assertThat(elsewhere.open(at(one, "/work")).address()).isEqualTo("/work");
        assertThat(stranger.open(at(one, "/work")).address()).isEqualTo("/work");
    }

    @Test
    void aProviderThatIsDownSaysSoInWords() {
        browser.open(at(one, "/sign-in/with/down"));
        assertThat(browser.address()).isEqualTo("/sign-in?refused=unreachable");
        assertThat(browser.status()).isEqualTo(200);
        browser.open(at(one, "/sign-in/with/none-such"));
        assertThat(browser.address()).isEqualTo("/sign-in?refused=unknown-provider");
    }

    @Test
    void aCodeIsGoodOnceAndForTheBrowserThatAskedForIt() {
        browser.openOnly(at(one, "/sign-in/with/test"));
        login(browser.location(), "anna");
        String answer = browser.location();

        Wanderer thief = new Wanderer();
        assertThat(thief.open(answer).address()).isEqualTo("/sign-in?refused=begin-again");
        assertThat(browser.openOnly(answer.replaceFirst("state=[^&]*", "state=forged"))
                        .location())
                .isEqualTo("/sign-in?refused=not-proven");
        assertThat(browser.openOnly(answer).location())
                .as("the flow was used up")
                .isEqualTo("/sign-in?refused=begin-again");

        browser.openOnly(at(one, "/sign-in/with/test"));
        browser.openOnly(browser.location());
        String second = browser.location();
        assertThat(browser.openOnly(second).location()).isEqualTo("/");
        browser.openOnly(at(one, "/sign-in/with/test"));
        String state = browser.location().replaceFirst(".*[?&]state=([^&]*).*", "$1");
        assertThat(browser.openOnly(second.replaceFirst("state=[^&]*", "state=" + state))
                        .location())
                .as("a code that was handed in before")
                .isEqualTo("/sign-in?refused=begin-again");
    }

    @Test
    void nobodyIsSentToAnotherSite() {
        for (String to : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/%0d%0aX:y")) {
            Wanderer each = new Wanderer();
            each.openOnly(at(one, "/sign-in/with/test?to=" + to.replace("\\", "%5C")));
            each.open(each.location()).send("/login", "username", "anna", "password", IdentityProvider.PASSWORD);
            assertThat(each.way())
                    .noneMatch(uri -> String.valueOf(uri.getHost()).contains("evil"));
            assertThat(each.address()).isEqualTo("/work");
        }
    }

    @Test
    void nobodyIsSignedInBecauseAnotherSiteSentThem() throws Exception {
        assertThat(beginning("cross-site")).isEqualTo("/sign-in");
        for (String ours : List.of("same-origin", "same-site", "none")) {
            assertThat(beginning(ours)).as(ours).startsWith(provider.issuer());
        }
    }

    /// Where somebody is sent who asks to sign in by the provider.
    private static String beginning(String from) throws Exception {
        HttpRequest asked = HttpRequest.newBuilder(URI.create(at(one, "/sign-in/with/test")))
                .header("Sec-Fetch-Site", from)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(asked, BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElse("");
        }
    }

    @Test
    void anInstallationLetsNobodyInByOneClick() {
        browser.open(at(one, "/sign-in"));
        browser.send("/sign-in", "account", "coordinator");
        assertThat(browser.address()).isEqualTo("/sign-in");
        assertThat(browser.cookies()).doesNotContain("passerelle-session");
    }

    private void signIn(RunningServer server, String by, String login) {
        signIn(browser, server, by, login);
    }

    private static void signIn(Wanderer browser, RunningServer server, String by, String login) {
        browser.open(at(server, "/sign-in/with/" + by));
        browser.send("/login", "username", login, "password", IdentityProvider.PASSWORD);
    }

    /// At the provider, up to where it sends the browser back.
    private void login(String asked, String login) {
        browser.open(asked);
        browser.sendOnly("/login", "username", login, "password", IdentityProvider.PASSWORD);
        browser.openOnly(browser.location());
    }

    private static String at(RunningServer server, String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    private static void open(String nineDigits) {
        Desk.Opening opening = one.desk()
                .openFile(
                        Invented.COORDINATOR.viewer(),
                        new CommandId(UUID.randomUUID()),
                        TODAY,
                        new PersonAct.Registered(
                                NationalNumber.ofNineDigits(nineDigits, false),
                                "Claes",
                                "Eve",
                                LocalDate.of(1985, 7, 30),
                                Sex.FEMALE,
                                Language.NL,
                                "Namur",
                                new OrganisationId("fund")),
                        Optional.empty());
        assertThat(opening).isInstanceOf(Desk.Opening.Answered.class);
    }
}
