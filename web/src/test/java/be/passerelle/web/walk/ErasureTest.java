// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two security officers erase a file on pages, and what everybody else sees then.
class ErasureTest {

    private static final String COMMAND = "7e57c0de-0000-4000-8000-000000000001";
    private static final String ASK = "/erasures/do/ask";
    private static final String MASKED = Invented.NUMBER_OF_EVE.masked();
    private static final String FUND = "Mutualité";

    private final InMemoryDesk desk = new InMemoryDesk(LocalDate.of(2026, 3, 2));
    private final Site site = Site.over(desk);
    private final Browser officer = site.browser().signIn(Invented.OFFICER);
    private String file = "";

    @BeforeEach
    void aFile() {
        Browser physician = site.browser().signIn(Invented.PHYSICIAN).openOnce("/new");
        String form = physician.address();
        physician
                .send(form + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.digits(), "Lejeune"))
                .send(form + "/record");
        file = "/files/" + desk.files().getFirst().id();
    }

    @Test
    void oneAsksTheOtherConfirmsAndTheFileIsGone() {
        officer.open("/").open("/erasures");
        assertThat(officer.status()).isEqualTo(200);
        officer.open(ASK)
                .send(
                        ASK + "/check",
                        "number",
                        Invented.NUMBER_OF_EVE.digits(),
                        "ground",
                        "askedByPerson",
                        "reference",
                        "DPO/2026/17");
        assertThat(officer.status()).isEqualTo(200);
        assertThat(officer.html())
                .as("what a mistyped number is recognised by, and no more")
                .contains(desk.files().getFirst().id().number().written(), MASKED, "Encore ouvert", FUND)
                .doesNotContain("Lejeune", Invented.NUMBER_OF_EVE.formatted(), Invented.NUMBER_OF_EVE.digits() + "<");
        officer.send(ASK + "/record");
        assertThat(officer.address()).isEqualTo("/erasures/1?done=asked");
        assertThat(officer.html()).doesNotContain("/erasures/1/confirm");
        assertThat(officer.openOnce("/erasures/1/confirm").address()).isEqualTo("/erasures/1");
        officer.send("/erasures/1/confirm", "command", COMMAND);
        assertThat(officer.status()).isEqualTo(409);

        assertThat(officer.openOnce("/erasures").html()).doesNotContain("pa-count");
        Browser second = site.browser().signIn(Invented.SECOND_OFFICER).open("/erasures");
        assertThat(second.html()).as("what waits for them").contains("pa-count\">1<");
        second.open("/erasures/1");
        assertThat(second.html())
                .contains("href=\"/erasures/1/confirm\"", MASKED, FUND, Invented.OFFICER.name())
                .doesNotContain("Lejeune");
        second.open("/erasures/1/confirm");
        assertThat(second.html())
                .as("the check before it says what cannot be undone, of what, asked by whom")
                .contains("C’est irrévocable", MASKED, FUND, Invented.OFFICER.name(), "Encore ouvert")
                .doesNotContain("Lejeune");
        assertThat(desk.accessLog().of(desk.files().getFirst().id(), 20))
                .as("who looks leaves a line")
                .anyMatch(line ->
                        line.person().equals(Invented.SECOND_OFFICER.viewer().person()));
        second.send("/erasures/1/confirm");
        assertThat(second.address()).isEqualTo("/erasures/1?done=confirmed");
        second.open("/erasures/1?done=confirmed").open("/erasures");

        Browser physician = site.browser().signIn(Invented.PHYSICIAN).open(file);
        assertThat(physician.status()).isEqualTo(410);
        assertThat(physician.html())
                .contains("Ce dossier a été effacé", "entière", "Actes")
                .doesNotContain("Lejeune");
        partnersAreNotToldHowMuchThereWas();
        for (String page : new String[] {"/timeline", "/acts/1", "/do/person.detailsChanged", "/time"}) {
            assertThat(physician.openOnce(file + page).status()).as(page).isEqualTo(410);
        }
        assertThat(site.browser().signIn(Invented.OF_OTHER_FUND).openOnce(file).status())
                .isEqualTo(404);
        assertThat(officer.openOnce(file).status()).isEqualTo(404);
    }

    private void partnersAreNotToldHowMuchThereWas() {
        Browser adviser = site.browser().signIn(Invented.ADVISER).openOnce(file);
        assertThat(adviser.status()).isIn(404, 410);
        assertThat(adviser.html()).doesNotContain("entière", "Actes", "Lejeune");
    }

    /// Nobody is to open another file over what somebody may have done.
    @Test
    void aFileWhoseKeysNobodyConfirmedToDestroyIsNotSaidToBeErased() {
        desk.destroyKeys(desk.files().getFirst().id());
        Browser physician = site.browser().signIn(Invented.PHYSICIAN).openOnce(file);
        assertThat(physician.status()).isEqualTo(500);
        assertThat(physician.html())
                .contains("Ce dossier ne peut pas être lu", "personne conseillère en sécurité")
                .doesNotContain("a été effacé", "nouveau dossier", "Lejeune");
    }

    /// On the telephone somebody gives the number of a file: whoever worked in it is told what became of it,
    /// and everybody else that there is none.
    @Test
    void anErasedFileIsFoundByItsNumberByThoseWhoWorkedInIt() {
        String number = desk.files().getFirst().id().number().written();
        officer.openOnce(ASK)
                .send(ASK + "/check", "number", number, "ground", "ordered", "reference", "DPO 17")
                .send(ASK + "/record");
        site.browser()
                .signIn(Invented.SECOND_OFFICER)
                .openOnce("/erasures/1/confirm")
                .send("/erasures/1/confirm");

        Browser physician = site.browser().signIn(Invented.PHYSICIAN).openOnce("/search");
        physician.send("/search", "query", number);
        assertThat(physician.address()).isEqualTo(file);
        assertThat(physician.html()).contains("Ce dossier a été effacé");
        Browser stranger = site.browser().signIn(Invented.OF_OTHER_FUND).openOnce("/search");
        assertThat(stranger.send("/search", "query", number).html()).contains("Aucun dossier trouvé");
    }

    @Test
    void aRequestThatIsDeclinedLeavesTheFile() {
        officer.openOnce(ASK)
                .send(
                        ASK + "/check",
                        "number",
                        desk.files().getFirst().id().number().written(),
                        "ground",
                        "ordered",
                        "reference",
                        "DPO/2026/17")
                .send(ASK + "/record");
        officer.openOnce(ASK)
                .send(
                        ASK + "/check",
                        "number",
                        Invented.NUMBER_OF_EVE.digits(),
                        "ground",
                        "ordered",
                        "reference",
                        "DPO 17")
                .send(ASK + "/record");
        assertThat(officer.status()).as("asked already").isEqualTo(409);
        Browser second = site.browser().signIn(Invented.SECOND_OFFICER).open("/erasures/1/decline");
        assertThat(second.html()).doesNotContain("C’est irrévocable");
        second.send("/erasures/1/decline");
        assertThat(second.address()).isEqualTo("/erasures/1?done=declined");
        second.openOnce("/erasures/1").send("/erasures/1/confirm", "command", COMMAND);
        assertThat(second.status()).isEqualTo(409);
        assertThat(site.browser().signIn(Invented.PHYSICIAN).openOnce(file).status())
                .isEqualTo(200);
    }

    /// A file in which something goes on is needed, whatever somebody says of the time for which it is kept.
    @Test
    void aFileInWhichSomethingIsOpenIsStillNeeded() {
        site.browser()
                .signIn(Invented.PHYSICIAN)
                .act(
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
        String number = desk.files().getFirst().id().number().written();
        officer.openOnce(ASK)
                .send(ASK + "/check", "number", number, "ground", "noLongerNecessary", "reference", "DPO 17");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.html()).contains("field-ground-error", "encore ouvert", "art. 17");
        officer.send(
                ASK + "/record",
                "file",
                desk.files().getFirst().id().toString(),
                "number",
                number,
                "ground",
                "noLongerNecessary",
                "reference",
                "DPO 17",
                "command",
                COMMAND);
        assertThat(officer.status()).as("sent past the check").isEqualTo(409);
        assertThat(officer.openOnce("/erasures").html()).doesNotContain("/erasures/1");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        officer.openOnce(ASK).send(ASK + "/check", "number", "7K3M9-2QD4X", "reference", "85.07.30-033.28");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.html())
                .contains("value=\"7K3M9-2QD4X\"", "value=\"85.07.30-033.28\"")
                .contains("field-number-error", "field-ground-error", "field-reference-error");
        officer.loseSession().send(ASK + "/check", "number", "7K3M9-2QD4X", "ground", "ordered");
        assertThat(officer.status()).isEqualTo(403);
        assertThat(officer.html()).contains("action=\"" + ASK + "\"", "value=\"7K3M9-2QD4X\"");
    }

    @Test
    void nobodyElseHasThesePages() {
        for (var other : new Account[] {Invented.PHYSICIAN, Invented.HEAD, Invented.SECRETARY, Invented.EVE}) {
            Browser browser = site.browser().signIn(other);
            for (String page : new String[] {"/erasures", ASK, "/erasures/1", "/erasures/1/confirm"}) {
                assertThat(browser.openOnce(page).status()).as(page).isEqualTo(404);
            }
            assertThat(browser.send("/erasures/1/confirm", "command", COMMAND).status())
                    .isEqualTo(404);
        }
    }
}
