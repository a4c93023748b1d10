// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.language.Language;
import be.passerelle.registry.FirstMandates;
import be.passerelle.registry.FirstMandates.Beginner;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CommandId;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An empty installation becomes one with a first file, over HTTP, by people who sign in by a provider; and the
/// person whom the file is about finds it.
@Tag("long")
class FromNothingTest {

    private static final String TODAY = Mandates.TODAY.toString();

    @TempDir
    private Path folder;

    @Test
    void twoHeadsRegisterAFundWhoseAdministratorGivesAMandateThatOpensAFile() {
        try (IdentityProvider provider = IdentityProvider.start(0);
                RunningServer server = RunningServer.nothing(Settings.in(folder, provider.settings("test", true)))) {
            assertThat(signIn(server, "nathalie").address()).isEqualTo("/sign-in?refused=no-mandate");
            assertThat(server.firstMandates()
                            .record(
                                    new CommandId(UUID.randomUUID()),
                                    List.of(head("n.collard", "Nathalie"), head("c.lemaire", "Christine"))))
                    .isEqualTo(new FirstMandates.Answer.Recorded(2));

            Wanderer nathalie = signIn(server, "nathalie");
            registerFund(nathalie);
            proposeAdministrator(nathalie);
            confirmAdministrator(signIn(server, "christine"));
            giveMandate(signIn(server, "both"));
            openFile(signIn(server, "anna"));

            Wanderer eve = signIn(server, "eve");
            assertThat(eve.address()).isEqualTo("/me");
            assertThat(eve.body()).contains("Claes");
        }
    }

    private static void registerFund(Wanderer head) {
        recorded(
                head,
                "/registers/organisation/do/organisation.registered",
                "c.key",
                "fund-1",
                "c.kind",
                "sicknessFund",
                "c.names.fr",
                "Mutualité Une",
                "c.names.nl",
                "Ziekenfonds Een",
                "c.names.de",
                "Krankenkasse Eins",
                "c.names.en",
                "Fund One",
                "c.from",
                TODAY);
    }

    private static void proposeAdministrator(Wanderer head) {
        recorded(
                head,
                "/registers/mandate/do/mandate.proposed",
                "c.person",
                "both",
                "c.givenName",
                "Bo",
                "c.familyName",
                "Thys",
                "c.nationalNumber",
                Invented.number("both").digits(),
                "c.organisation",
                "fund-1",
                "c.role",
                "organisationAdministrator",
                "c.languages",
                "fr",
                "c.from",
                TODAY);
    }

    private static void confirmAdministrator(Wanderer other) {
        recorded(other, "/registers/mandate/both@fund-1/do/mandate.confirmed", "c.proposal", "1");
    }

    private static void giveMandate(Wanderer administrator) {
        recorded(
                administrator,
                "/registers/mandate/do/mandate.given",
                "c.person",
                "coordinator",
                "c.givenName",
                "Anna",
                "c.familyName",
                "Peeters",
                "c.nationalNumber",
                Invented.number("coordinator").digits(),
                "c.organisation",
                "fund-1",
                "c.role",
                "returnToWorkCoordinator",
                "c.languages",
                "nl",
                "c.from",
                TODAY);
    }

    private static void openFile(Wanderer coordinator) {
        coordinator.open("/new");
        recorded(
                coordinator,
                coordinator.address(),
                "happenedOn",
                TODAY,
                "c.nationalNumber",
                Invented.NUMBER_OF_EVE.digits(),
                "c.familyName",
                "Claes",
                "c.givenName",
                "Eve",
                "c.birthDate",
                "1985-07-30",
                "c.sex",
                "female",
                "c.language",
                "nl",
                "c.municipality",
                "Namur",
                "c.fund",
                "fund-1");
    }

    /// Fills a form in, checks and records it.
    private static void recorded(Wanderer browser, String form, String... filledIn) {
        browser.open(form);
        assertThat(browser.status()).as(form + " opens").isEqualTo(200);
        browser.send(form + "/check", filledIn);
        assertThat(browser.status())
                .as(form + " is accepted: " + browser.body())
                .isEqualTo(200);
        browser.send(form + "/record");
        assertThat(browser.address()).as(form + " is recorded").contains("done");
    }

    private static Wanderer signIn(RunningServer server, String login) {
        return new Wanderer()
                .open("http://127.0.0.1:" + server.port() + "/sign-in/with/test")
                .send("/login", "username", login, "password", IdentityProvider.PASSWORD);
    }

    private static Beginner head(String key, String givenName) {
        return new Beginner(key, givenName, "Head", Invented.number(key), Role.DEPARTMENT_HEAD, List.of(Language.FR));
    }
}
