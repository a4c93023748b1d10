// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.Insured;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.RecordedAct;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The fund enters what the person did; the person is told, and may say that it was not them.
class EnteredTest {

    private final InMemoryDesk desk = new InMemoryDesk(LocalDate.of(2026, 3, 2));
    private final Browser browser = Site.over(desk).browser();
    private String file = "";

    @BeforeEach
    void opened() {
        browser.signIn(Invented.PHYSICIAN).open("/new");
        String form = browser.address();
        browser.send(form + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.formatted(), "Dubois"))
                .send(form + "/record");
        file = browser.address().replaceAll("/done/.*", "");
        browser.act(
                file,
                "incapacity.recognised",
                "happenedOn",
                "2026-01-12",
                "c.until",
                "2026-12-31",
                "c.scheme",
                "employee",
                "c.cause",
                "illness",
                "c.statutoryCivilServant",
                "false");
    }

    @Test
    void aCallIsEnteredAndThePersonIsTold() {
        browser.signIn(Invented.COORDINATOR).open(file + "/do");
        assertThat(browser.html()).contains("/do/trajectory.contactAsked?for=person");
        enter("trajectory.contactAsked", "telephone", "appel 17", "");

        RecordedAct act = last();
        assertThat(act.by().person()).isEqualTo(Insured.key(file().id()));
        assertThat(act.by().capacity()).isInstanceOfSatisfying(Capacity.Entered.class, entered -> {
            assertThat(entered.channel()).isEqualTo(Channel.TELEPHONE);
            assertThat(entered.by()).isEqualTo(Invented.COORDINATOR.viewer().performer());
        });
        browser.open(file + "/acts/" + act.number());
        assertThat(browser.html()).contains("appel 17").contains("par téléphone");

        browser.signIn(Invented.EVE).open("/me");
        assertThat(browser.html()).contains("Enregistré pour vous par").contains("Ce n’était pas vous");
    }

    @Test
    void thePersonDisownsItAndAColleagueTakesItBack() {
        browser.signIn(Invented.COORDINATOR);
        enter("trajectory.contactAsked", "telephone", "appel 17", "");
        int entered = last().number();
        browser.signIn(Invented.EVE).act(file, "correction.entryDisowned", "c.entry", told(entered));
        int objection = last().number();
        assertThat(browser.open("/me").html())
                .contains("votre mutualité l’examine")
                .doesNotContain("do/correction.entryDisowned");

        browser.signIn(Invented.COORDINATOR).open(file + "/do/correction.entrySettled");
        assertThat(browser.status()).as("who entered it settles nothing").isNotEqualTo(200);
        browser.signIn(Invented.SECOND_COORDINATOR).open("/work?scope=team");
        assertThat(browser.html()).contains("href=\"" + file + "\"");
        browser.act(
                file,
                "correction.entrySettled",
                "c.objection",
                String.valueOf(objection),
                "c.settlement",
                "takenBack",
                "c.reason",
                "La note manque.");
        assertThat(file().isAnnulled(entered)).isTrue();
        assertThat(file().threads()).hasSize(1);
        browser.signIn(Invented.EVE).open(file + "/acts/" + told(last().number()));
        assertThat(browser.html()).contains("La note manque.");
    }

    @Test
    void aSignatureIsTakenOnPaperAloneAndPaperBearsADay() {
        engaging();
        browser.signIn(Invented.COORDINATOR)
                .open(file + "/do/trajectory.engagementSignedByInsured?for=person&thread=3");
        assertThat(browser.html()).contains("value=\"paper\"").doesNotContain("value=\"telephone\"");
        String form = file + "/do/trajectory.engagementSignedByInsured";
        browser.send(form + "/check", "e.channel", "telephone", "e.reference", "appel", "e.dated", "");
        assertThat(browser.status()).isEqualTo(422);
        browser.send(form + "/check", "e.channel", "paper", "e.reference", "scan 3", "e.dated", "");
        assertThat(browser.status()).as("paper bears a day").isEqualTo(422);
        browser.send(form + "/check", "e.channel", "paper", "e.reference", "scan 3", "e.dated", "2026-03-03");
        assertThat(browser.status()).as("a day after the act").isEqualTo(422);
        browser.send(form + "/check", "e.channel", "paper", "e.reference", "", "e.dated", "2026-03-02");
        assertThat(browser.status()).as("without a proof").isEqualTo(422);
        browser.send(form + "/check", "e.channel", "paper", "e.reference", "scan 3", "e.dated", "2026-03-02");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.html()).contains("scan 3").contains("Sur papier");
        browser.send(form + "/record");
        assertThat(last().by().capacity()).isInstanceOf(Capacity.Entered.class);
    }

    @Test
    void nobodyElseEntersAnything() {
        for (var account : Stream.of(Invented.PHYSICIAN, Invented.OF_OTHER_FUND, Invented.PAYMENTS, Invented.EVE)
                .toList()) {
            browser.signIn(account).open(file + "/do/trajectory.contactAsked?for=person");
            assertThat(browser.status()).as(account.viewer().role().name()).isNotEqualTo(200);
            browser.signIn(Invented.COORDINATOR).open(file + "/do/trajectory.contactAsked?for=person");
        }
        assertThat(file().acts()).hasSize(2);
    }

    @Test
    void whatWasEnteredInErrorIsAnnulledAsAnyOtherAct() {
        browser.signIn(Invented.COORDINATOR);
        enter("trajectory.contactAsked", "counter", "guichet 4", "");
        int entered = last().number();
        browser.act(
                file, "correction.annulmentAsked", "c.act", String.valueOf(entered), "c.reason", "Une autre personne.");
        assertThat(last().act()).isInstanceOf(CorrectionAct.AnnulmentAsked.class);
        browser.signIn(Invented.SECOND_COORDINATOR)
                .act(file, "correction.annulmentConfirmed", "c.request", String.valueOf(last().number()));
        assertThat(file().isAnnulled(entered)).isTrue();
    }

    private void engaging() {
        browser.signIn(Invented.EVE).act(file, "trajectory.contactAsked");
        browser.signIn(Invented.PHYSICIAN).act(file, "trajectory.healthAllows");
        browser.signIn(Invented.COORDINATOR)
                .act(
                        file,
                        "trajectory.firstContactHeld",
                        "c.mode",
                        "inPerson",
                        "c.orientation",
                        "employmentPartner",
                        "c.wishesToReturnToEmployer",
                        "false",
                        "c.summary",
                        "Vu à l’agence.");
    }

    private void enter(String code, String channel, String reference, String dated) {
        browser.open(file + "/do/" + code + "?for=person");
        String form = file + "/do/" + code;
        browser.send(form + "/check", "e.channel", channel, "e.reference", reference, "e.dated", dated);
        assertThat(browser.status()).as(browser.html()).isEqualTo(200);
        browser.send(form + "/record");
    }

    private CaseFile file() {
        return desk.files().getFirst();
    }

    /// The number that the person is told of an act.
    private String told(int number) {
        return String.valueOf(
                desk.desk().numbers(Invented.EVE.viewer(), file().id()).told(number));
    }

    private RecordedAct last() {
        return file().acts().getLast();
    }
}
