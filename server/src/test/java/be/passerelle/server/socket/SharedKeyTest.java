// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.person.Sex;
import be.passerelle.law.language.Language;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sign-in by a provider that says another number than a mandate, over HTTP: it is held against each mandate alone.
@Tag("long")
class SharedKeyTest {

    private static final OrganisationId FUND = new OrganisationId("fund");
    private static final RegisterKey AT_FUND = RegisterKey.mandates("shared", FUND);

    @TempDir
    private static Path folder;

    private static IdentityProvider provider;
    private static RunningServer server;

    private final Wanderer browser = new Wanderer();

    @BeforeAll
    static void start() {
        provider = IdentityProvider.start(0);
        server = RunningServer.installation(Settings.in(folder, provider.settings("test", false)));
        Mandates.give(server, "coordinator", "fund", Role.RETURN_TO_WORK_COORDINATOR);
        Mandates.give(server, "shared", "fund", Role.RETURN_TO_WORK_COORDINATOR);
        Mandates.give(server, "shared", "other-fund", Role.ADVISORY_PHYSICIAN);
        server.desk()
                .openFile(
                        Invented.COORDINATOR.viewer(),
                        new CommandId(UUID.randomUUID()),
                        Mandates.TODAY,
                        new PersonAct.Registered(
                                Invented.NUMBER_OF_EVE,
                                "Claes",
                                "Eve",
                                LocalDate.of(1985, 7, 30),
                                Sex.FEMALE,
                                Language.NL,
                                "Namur",
                                FUND),
                        Optional.empty());
    }

    @AfterAll
    static void stop() {
        server.close();
        provider.close();
    }

    /// Each organisation says for itself which number a key has: it keeps nobody out of the others.
    @Test
    void aNumberThatOneOrganisationCorrectedKeepsNobodyOutOfTheOther() {
        record(
                Invented.ADMINISTRATOR.viewer(),
                1,
                new MandateAct.NumberCorrectionProposed(Invented.number("shared, corrected"), "The card says so"));
        Viewer second = Viewer.staff(new PersonId("second-keeper"), FUND, Role.ORGANISATION_ADMINISTRATOR);
        record(second, 2, new MandateAct.Confirmed(new ActNumber(2)));
        assertThat(server.securityEvents().latest(20))
                .anyMatch(event -> event.kind() == SecurityEvents.Kind.NUMBER_CORRECTED
                        && event.person().equals(Optional.of(new PersonId("shared"))));

        signIn(browser, "shared-after");
        assertThat(browser.address()).isEqualTo("/work");
        assertThat(browser.body()).contains("The fund").doesNotContain("The other-fund");
        assertThat(browser.open(at("/work")).body())
                .as("the number goes along in the session")
                .contains("The fund")
                .doesNotContain("The other-fund");
        Wanderer before = new Wanderer();
        signIn(before, "shared-before");
        assertThat(before.body()).contains("The other-fund").doesNotContain("The fund");
    }

    /// Whose mandates a key has is nothing to them: their own file is found by what the proof says.
    @Test
    void whoHasTheKeyOfSomebodyElseIsThereInPersonAlone() {
        Wanderer coordinator = new Wanderer();
        signIn(coordinator, "anna");
        signIn(browser, "eve-by-another-key");
        assertThat(browser.address()).isEqualTo("/me");
        assertThat(browser.body()).contains("Mon dossier");
        browser.open(at("/sessions?lang=en")).send("/sessions/end");
        assertThat(coordinator.open(at("/work")).address())
                .as("nor are the sessions of that one theirs to end")
                .isEqualTo("/work");
    }

    @Test
    void whoIsNobodyElseIsNotLetIn() {
        signIn(browser, "other");
        assertThat(browser.address()).isEqualTo("/sign-in?refused=other-number");
        assertThat(browser.cookies()).doesNotContain("passerelle-session");
    }

    private static void record(Viewer viewer, int head, MandateAct act) {
        ProposedAct proposed = new ProposedAct(0, Mandates.TODAY, viewer.performer(), act);
        assertThat(server.registers().record(viewer, new CommandId(UUID.randomUUID()), AT_FUND, head, proposed))
                .isInstanceOf(Outcome.Recorded.class);
    }

    private static void signIn(Wanderer browser, String login) {
        browser.open(at("/sign-in/with/test"));
        browser.send("/login", "username", login, "password", IdentityProvider.PASSWORD);
    }

    private static String at(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }
}
