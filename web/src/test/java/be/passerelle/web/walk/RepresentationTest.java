// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.representation.Representation;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Acting for somebody: the fund records it, the representative chooses for whom, and the next request knows
/// when it is over.
class RepresentationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Account ADAM = Invented.OTHER_INSURED;

    private final InMemoryDesk desk = new InMemoryDesk(TODAY);
    private final Site site = Site.over(desk);
    private final Browser browser = site.browser();
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
    void aRepresentativeSaysForWhomTheyActAndTheFileSaysWhoDidIt() {
        recorded("act", "2026-12-31");
        browser.signIn(ADAM).open("/me");
        assertThat(browser.html()).as("without a choice they are themselves").doesNotContain("Dubois");
        assertThat(browser.open(file + "/timeline").status()).isEqualTo(404);

        actingForEve();
        assertThat(browser.open("/me").html()).contains("Dubois").contains("Vous agissez pour");
        browser.act(file, "trajectory.contactAsked");
        assertThat(browser.open(file + "/timeline").html()).contains("par vous, comme représentant");
        assertThat(desk.files().getFirst().acts().getLast().by().person())
                .isEqualTo(Representation.key(CaseFileId.of(file.replace("/files/", "")), 3));

        browser.signIn(Invented.COORDINATOR).open(file + "/timeline");
        assertThat(browser.html()).contains("par Adam Adamsen, comme représentant de la personne");
        browser.signIn(Invented.EVE).open(file + "/timeline");
        assertThat(browser.html()).contains("par Adam Adamsen, comme représentant de la personne");
        assertThat(browser.open("/me").html()).doesNotContain("Vous agissez pour");
    }

    @Test
    void thePersonTakesTheMandateBackAndTheNextRequestFindsNothing() {
        recorded("act", "2026-12-31");
        Browser adam = site.browser().signIn(ADAM);
        adam.open("/acting-as").send("/acting-as", "account", key());
        assertThat(adam.open("/me").html()).contains("Dubois");

        browser.signIn(Invented.EVE).open("/me");
        assertThat(browser.html()).contains("/do/representation.revoked");
        CaseFileId id = CaseFileId.of(file.replace("/files/", ""));
        int mandate = desk.desk().numbers(Invented.EVE.viewer(), id).told(3);
        browser.act(file, "representation.revoked", "c.mandate", String.valueOf(mandate));

        assertThat(adam.openOnce("/me").html()).doesNotContain("Dubois");
        assertThat(adam.openOnce(file + "/timeline").html()).doesNotContain("Dubois");
        adam.open("/acting-as");
        assertThat(adam.html()).doesNotContain("representative.");
    }

    @Test
    void whoMayOnlyReadDoesNothing() {
        recorded("look", "2026-12-31");
        actingForEveFrom(browser.signIn(ADAM));
        assertThat(browser.open("/me").html()).contains("Dubois").doesNotContain("/do/trajectory.contactAsked");
        assertThat(browser.open(file + "/do/trajectory.contactAsked").status()).isNotEqualTo(200);
        assertThat(browser.open(file + "/do/representation.revoked").status()).isNotEqualTo(200);
    }

    @Test
    void whoActsTakesNoMandateBackNotTheirOwnEither() {
        recorded("act", "2026-12-31");
        actingForEveFrom(browser.signIn(ADAM));
        assertThat(browser.open("/me").html()).doesNotContain("/do/representation.revoked");
        assertThat(browser.open(file + "/do/representation.revoked").status()).isNotEqualTo(200);
    }

    /// Always, and not only where something is: else the sentence would tell that something is.
    @Test
    void whoRepresentsIsToldThatSomethingIsLeftOut() {
        recorded("act", "2026-12-31");
        String leftOut = "Certaines lignes et certains motifs n’y figurent pas";
        actingForEveFrom(browser.signIn(ADAM));
        assertThat(browser.open(file + "/accesses").html()).contains(leftOut).doesNotContain("Chaque lecture");
        browser.open("/me/copy").send("/me/copy");
        assertThat(browser.parts().get("file.html")).contains(leftOut).doesNotContain("Chaque lecture");

        Browser eve = site.browser().signIn(Invented.EVE);
        assertThat(eve.open(file + "/accesses").html())
                .contains("Chaque lecture")
                .doesNotContain(leftOut);
        eve.open("/me/copy").send("/me/copy");
        assertThat(eve.parts().get("file.html"))
                .contains("Chaque lecture", "l’Autorité de protection des données")
                .doesNotContain(leftOut);
    }

    @Test
    void aMandateWithoutATermIsNotTaken() {
        browser.signIn(Invented.COORDINATOR).open(file + "/do/representation.recorded");
        String form = browser.address();
        browser.send(form + "/check", said("act", ""));
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.html()).contains("c’est notre choix");
        String[] protection = said("act", "");
        protection[List.of(protection).indexOf("signedMandate")] = "protectionMandate";
        browser.act(file, "representation.recorded", protection);
        actingForEveFrom(browser.signIn(ADAM));
        assertThat(browser.open("/me").html()).contains("Dubois");
    }

    @Test
    void aTermThatIsOverEndsIt() {
        recorded("act", "2026-03-05");
        actingForEveFrom(browser.signIn(ADAM));
        desk.desk().clock().moveTo(LocalDate.of(2026, 3, 5));
        assertThat(browser.openOnce("/me").html()).contains("Dubois");
        desk.desk().clock().moveTo(LocalDate.of(2026, 3, 6));
        assertThat(browser.openOnce("/me").html()).doesNotContain("Dubois");
        assertThat(browser.openOnce(file + "/timeline").html()).doesNotContain("Dubois");
    }

    private void actingForEve() {
        actingForEveFrom(browser);
    }

    private void actingForEveFrom(Browser from) {
        from.open("/acting-as");
        assertThat(from.html()).contains("Ève Dubois");
        from.send("/acting-as", "account", key());
    }

    private String key() {
        return Representation.key(CaseFileId.of(file.replace("/files/", "")), 3).key() + "@insured@insured";
    }

    private void recorded(String scope, String until) {
        browser.signIn(Invented.COORDINATOR).act(file, "representation.recorded", said(scope, until));
    }

    private static String[] said(String scope, String until) {
        return new String[] {
            "c.kind",
            "mandatary",
            "c.familyName",
            "Adamsen",
            "c.givenName",
            "Adam",
            "c.nationalNumber",
            ADAM.viewer().self().orElseThrow().formatted(),
            "c.language",
            "nl",
            "c.scope",
            scope,
            "c.document",
            "signedMandate",
            "c.documentDated",
            "2026-02-20",
            "c.reference",
            "2026-0417",
            "c.from",
            "2026-03-02",
            "c.until",
            until
        };
    }
}
