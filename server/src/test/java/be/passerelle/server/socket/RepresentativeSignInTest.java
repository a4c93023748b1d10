// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.person.Sex;
import be.passerelle.casefile.representation.EndOfRepresentation;
import be.passerelle.casefile.representation.Representation;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.representation.RepresentationDocument;
import be.passerelle.casefile.representation.RepresentationKind;
import be.passerelle.casefile.representation.RepresentationScope;
import be.passerelle.law.language.Language;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who represents an insured person signs in by their national number, at two processes of one
/// installation.
@Tag("long")
class RepresentativeSignInTest {

    private static final LocalDate TODAY = Mandates.TODAY;

    @TempDir
    private static Path folder;

    private static IdentityProvider provider;
    private static RunningServer one;
    private static RunningServer other;
    private static CaseFileId file;

    @BeforeAll
    static void start() {
        provider = IdentityProvider.start(0);
        String settings = Settings.in(folder, provider.settings("test", false));
        one = RunningServer.installation(settings);
        other = one.beside(settings);
        file = open(Invented.NUMBER_OF_EVE, "Eve", "Claes");
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
        provider.close();
    }

    @Test
    void aRepresentativeComesInWhileTheRepresentationHoldsAndInNoProcessAfterwards() {
        Wanderer early = new Wanderer();
        signIn(early, "stranger");
        assertThat(early.address()).as("nobody yet").isEqualTo("/sign-in?refused=no-file");

        int number = record(recorded(RepresentationScope.ACT));
        Wanderer browser = new Wanderer();
        signIn(browser, "stranger");
        assertThat(browser.address()).isEqualTo("/me");
        assertThat(browser.body()).contains("Eve Claes", "pa-acts-for").doesNotContain("790101");
        assertThat(browser.open(at(other, "/me")).body()).contains("Eve Claes");
        assertThat(browser.open(at(other, "/acting-as")).body())
                .contains(Representation.key(file, number).key());

        record(new RepresentationAct.Ended(new ActNumber(number), EndOfRepresentation.JUDGMENT, "J-1"));
        assertThat(browser.open(at(other, "/me")).body()).doesNotContain("Eve Claes");
        assertThat(browser.open(at(one, "/files/" + file + "/timeline")).body()).doesNotContain("Eve Claes");
        Wanderer again = new Wanderer();
        signIn(again, "stranger");
        assertThat(again.address()).isEqualTo("/sign-in?refused=no-file");
    }

    @Test
    void whoHasAFileOfTheirOwnSaysForWhom() {
        CaseFileId own = open(NationalNumber.ofNineDigits("701001002", false), "Ben", "Jansen");
        RepresentationAct.Recorded forBen = new RepresentationAct.Recorded(
                RepresentationKind.ADMINISTRATOR,
                "Claes",
                "Eve",
                Invented.NUMBER_OF_EVE,
                Language.NL,
                RepresentationScope.LOOK,
                RepresentationDocument.COURT_ORDER,
                TODAY,
                "J-2",
                TODAY,
                Optional.empty());
        record(own, forBen);

        Wanderer browser = new Wanderer();
        signIn(browser, "eve");
        assertThat(browser.address()).isEqualTo("/acting-as");
        assertThat(browser.body()).contains("Ben Jansen");
        assertThat(browser.open(at(one, "/files/" + own + "/timeline")).address())
                .isEqualTo("/acting-as");
        browser.send("/acting-as", "account", "insured." + file + "@insured@insured");
        assertThat(browser.open(at(one, "/me")).body()).contains("Eve Claes").doesNotContain("Ben Jansen");
        assertThat(browser.open(at(one, "/files/" + own + "/timeline")).status())
                .as("as themselves they see their own file alone")
                .isEqualTo(404);
        browser.open(at(one, "/acting-as"))
                .send("/acting-as", "account", Representation.key(own, 2).key() + "@insured@insured");
        assertThat(browser.open(at(one, "/me")).body()).contains("Ben Jansen", "pa-acts-for");
        assertThat(browser.open(at(one, "/files/" + file + "/timeline")).status())
                .as("as the representative of another they do not see their own")
                .isEqualTo(404);
    }

    private static RepresentationAct.Recorded recorded(RepresentationScope scope) {
        return new RepresentationAct.Recorded(
                RepresentationKind.MANDATARY,
                "Ranger",
                "St",
                Invented.OTHER_INSURED.viewer().self().orElseThrow(),
                Language.NL,
                scope,
                RepresentationDocument.SIGNED_MANDATE,
                TODAY,
                "M-1",
                TODAY,
                Optional.of(TODAY.plusDays(30)));
    }

    private static int record(Act act) {
        return record(file, act);
    }

    private static int record(CaseFileId in, Act act) {
        int head =
                one.desk().open(Invented.COORDINATOR.viewer(), in).orElseThrow().head();
        Outcome outcome = one.desk()
                .record(
                        Invented.COORDINATOR.viewer(),
                        new CommandId(UUID.randomUUID()),
                        in,
                        head,
                        List.of(new ProposedAct(
                                0, TODAY, Invented.COORDINATOR.viewer().performer(), act)));
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        return head + 1;
    }

    private static CaseFileId open(NationalNumber number, String givenName, String familyName) {
        Desk.Opening opening = one.desk()
                .openFile(
                        Invented.COORDINATOR.viewer(),
                        new CommandId(UUID.randomUUID()),
                        TODAY,
                        new PersonAct.Registered(
                                number,
                                familyName,
                                givenName,
                                number.digits().startsWith("85")
                                        ? LocalDate.of(1985, 7, 30)
                                        : LocalDate.of(1970, 10, 1),
                                Sex.FEMALE,
                                Language.NL,
                                "Namur",
                                new OrganisationId("fund")),
                        Optional.empty());
        return ((Desk.Opening.Answered) opening).file();
    }

    private static String at(RunningServer server, String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    private static void signIn(Wanderer browser, String who) {
        browser.open(at(one, "/sign-in/with/test"));
        browser.send("/login", "username", who, "password", IdentityProvider.PASSWORD);
    }
}
