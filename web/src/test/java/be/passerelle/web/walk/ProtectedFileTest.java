// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A file that a fund protects against its own people, and what one of them can do when it cannot wait.
class ProtectedFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final String REASON = "La personne appelle en détresse, personne d’autre n’est là.";

    private static final String[] OTHERS = {
        "c.people", "physician-2", "c.people", "coordinator-2", "c.people", "payments"
    };

    private final InMemoryDesk desk = new InMemoryDesk(TODAY);
    private final Site site = Site.over(desk);
    private final String file = opened();

    @Test
    void onlyThoseWhoAreNamedFindAndOpenIt() {
        protect();
        String number = desk.files().getFirst().id().number().written();
        for (Account away : List.of(Invented.PHYSICIAN, Invented.COORDINATOR)) {
            Browser browser = site.browser().signIn(away);
            assertThat(browser.openOnce(file).status()).isEqualTo(404);
            assertThat(browser.openOnce(file + "/do/protection.ended").status()).isEqualTo(404);
            String none = "/files/" + UUID.randomUUID();
            assertThat(browser.openOnce(file + "/do/person.registered").status())
                    .as("told from none by no form")
                    .isEqualTo(browser.openOnce(none + "/do/person.registered").status());
            browser.openOnce("/search").send("/search", "query", number);
            assertThat(browser.html()).doesNotContain("Dubois");
        }
        for (Account named : List.of(Invented.SECOND_PHYSICIAN, Invented.SECOND_COORDINATOR, Invented.PAYMENTS)) {
            Browser browser = site.browser().signIn(named);
            assertThat(browser.open(file).html()).contains("protégé");
        }
        assertThat(site.browser().signIn(Invented.EVE).open(file + "/timeline").html())
                .contains("Votre dossier a été protégé");
    }

    @Test
    void theCheckSaysWhoStillHandlesItAndFromWhen() {
        Browser coordinator = site.browser().signIn(Invented.COORDINATOR);
        String named = checked(coordinator, "protection.begun", "c.reason", "relativeOfStaff", OTHERS);
        assertThat(named)
                .contains("Dès l’enregistrement", Invented.SECOND_PHYSICIAN.name(), Invented.PAYMENTS.name())
                .contains("Vous n’en êtes pas")
                .doesNotContain("Aucun droit, aucun délai");
        assertThat(checked(coordinator, "protection.begun", "c.reason", "secretAddress"))
                .contains("Personne n’est écarté")
                .doesNotContain("Vous n’en êtes pas");

        protect();
        Browser second = site.browser().signIn(Invented.SECOND_COORDINATOR);
        assertThat(checked(second, "protection.handedOver", "c.protection", "2", OTHERS))
                .contains("Dès l’enregistrement", Invented.SECOND_PHYSICIAN.name())
                .doesNotContain("Vous n’en êtes pas");
        assertThat(checked(second, "protection.begun", "c.reason", "staff", OTHERS))
                .as("beside another protection")
                .contains("nomme aussi chaque autre protection");
        assertThat(checked(second, "protection.ended", "c.protection", "2")).contains("n’écarte plus personne");
    }

    private String checked(Browser browser, String code, String name, String value, String... more) {
        String form = file + "/do/" + code;
        browser.openOnce(form);
        List<String> sent = new ArrayList<>(List.of(name, value));
        sent.addAll(List.of(more));
        browser.send(form + "/check", sent.toArray(String[]::new));
        assertThat(browser.status()).as(code).isEqualTo(200);
        return browser.html();
    }

    @Test
    void itIsOpenedForAnHourAndNotUnseen() {
        protect();
        String number = Invented.NUMBER_OF_EVE.formatted();
        Browser coordinator = site.browser().signIn(Invented.COORDINATOR);
        assertThat(open(coordinator, number, "trop court").status()).isEqualTo(422);
        assertThat(coordinator.html()).contains("20 à 500");
        open(coordinator, number, REASON);
        assertThat(coordinator.address()).isEqualTo(file);
        assertThat(coordinator.html()).contains("ouvert en urgence").doesNotContain("Motifs médicaux");
        // An emergency makes nothing permanent: not by taking a protection back as a mistake either.
        for (String act : List.of(
                "protection.ended",
                "protection.handedOver",
                "protection.begun",
                "correction.annulmentAsked",
                "representation.recorded",
                "consent.given")) {
            coordinator.openOnce(file + "/do/" + act);
            coordinator.send(file + "/do/" + act + "/check", "c.protection", "2", "c.people", "coordinator");
            assertThat(coordinator.html()).as(act).doesNotContain("/record\"");
        }
        assertThat(desk.files().getFirst().head()).isEqualTo(2);
        // The line would stay with somebody who sees it for an hour.
        coordinator.open(file);
        coordinator.send("/take", "file", file.substring("/files/".length()));
        assertThat(coordinator.status()).isEqualTo(404);

        assertThat(site.browser().signIn(Invented.EVE).open(file + "/accesses").html())
                .contains("a ouvert ce dossier protégé en urgence")
                .doesNotContain("justifiée");
        Browser officer = site.browser().signIn(Invented.OFFICER).open("/emergencies");
        assertThat(officer.html()).contains("à examiner").doesNotContain("Dubois");
        String review = address(officer);
        officer.open(review);
        assertThat(officer.html()).contains(REASON).doesNotContain("Dubois");
        officer.send(review, "finding", "justified", "remark", "Rien à dire.");
        assertThat(officer.address()).isEqualTo("/emergencies");
        assertThat(officer.html()).contains("justifié").doesNotContain("à examiner");
        officer.send(review, "finding", "notJustified");
        assertThat(officer.status()).isEqualTo(409);
        assertThat(officer.html()).contains("Rien à dire.");
        assertThat(site.browser().signIn(Invented.EVE).open(file + "/accesses").html())
                .contains("par une personne conseillère en sécurité", "elle était justifiée.")
                .doesNotContain("Rien à dire.", Invented.OFFICER.name(), REASON);
    }

    /// What an officer finds not justified is over at once, and is not opened again until somebody who handles
    /// the file says who does.
    @Test
    void whatIsNotJustifiedIsOver() {
        protect();
        String number = Invented.NUMBER_OF_EVE.formatted();
        Browser coordinator = open(site.browser().signIn(Invented.COORDINATOR), number, REASON);
        assertThat(coordinator.address()).isEqualTo(file);
        Browser officer = site.browser().signIn(Invented.OFFICER).open("/emergencies");
        String review = address(officer);
        officer.open(review).send(review, "finding", "notJustified", "remark", "Aucune urgence.");
        assertThat(coordinator.openOnce(file).status()).isEqualTo(404);
        assertThat(site.browser().signIn(Invented.EVE).open(file + "/accesses").html())
                .contains("elle n’était pas justifiée.", "Autorité de protection des données")
                .doesNotContain("Aucune urgence.", Invented.OFFICER.name());

        desk.clock().moveTo(TODAY.plusDays(1));
        assertThat(open(coordinator, number, REASON).status()).isEqualTo(422);
        assertThat(coordinator.html()).contains("personne conseillère en sécurité");
        assertThat(coordinator.openOnce(file).status()).isEqualTo(404);
        Browser physician = open(site.browser().signIn(Invented.PHYSICIAN), number, REASON);
        assertThat(physician.address()).as("anybody else").isEqualTo(file);

        site.browser()
                .signIn(Invented.SECOND_COORDINATOR)
                .act(
                        file,
                        "protection.handedOver",
                        "c.protection",
                        "2",
                        "c.people",
                        "physician-2",
                        "c.people",
                        "coordinator-2",
                        "c.people",
                        "payments");
        assertThat(open(coordinator, number, REASON).address()).isEqualTo(file);
    }

    @Test
    void itClosesAgain() {
        protect();
        Browser physician = site.browser().signIn(Invented.PHYSICIAN);
        open(physician, desk.files().getFirst().id().number().written(), REASON);
        assertThat(physician.status()).isEqualTo(200);
        physician.act(
                file,
                "incapacity.recognised",
                "happenedOn",
                "2026-01-12",
                "c.until",
                "2026-06-30",
                "c.scheme",
                "employee",
                "c.cause",
                "illness",
                "c.statutoryCivilServant",
                "false");
        assertThat(desk.files().getFirst().head()).isEqualTo(3);
        assertThat(site.browser().signIn(Invented.EVE).open(file + "/accesses").html())
                .as("what is done under an emergency is not told to have been refused; her look who protected it is")
                .contains("a enregistré un acte")
                .containsOnlyOnce("a voulu ouvrir le dossier");
        desk.clock().moveTo(TODAY.plusDays(1));
        assertThat(physician.openOnce(file).status()).isEqualTo(404);
    }

    /// Whoever's organisation has nothing to do with the person, and whose role opens nothing, gets nothing.
    @Test
    void itOpensNothingElse() {
        protect();
        Browser stranger = site.browser().signIn(Invented.OF_OTHER_FUND);
        open(stranger, Invented.NUMBER_OF_EVE.formatted(), REASON);
        assertThat(stranger.status()).isEqualTo(422);
        String known = stranger.html();
        open(stranger, "85.07.30-035.07", REASON);
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.openOnce(file).status()).isEqualTo(404);
        assertThat(known).contains("Il n’y a pas de dossier de ce numéro");
        for (Account nobody : List.of(Invented.PAYMENTS, Invented.CENTRE, Invented.EVE, Invented.OFFICER)) {
            Browser browser = site.browser().signIn(nobody);
            assertThat(browser.openOnce("/emergency").status())
                    .as(nobody.name())
                    .isEqualTo(404);
        }
        assertThat(site.browser()
                        .signIn(Invented.COORDINATOR)
                        .openOnce("/emergencies")
                        .status())
                .isEqualTo(404);
    }

    private static Browser open(Browser browser, String number, String reason) {
        browser.openOnce("/emergency");
        return browser.send(
                "/emergency/open",
                "number",
                number,
                "cause",
                "personAsks",
                "reason",
                reason,
                "wish",
                UUID.randomUUID().toString());
    }

    private static String address(Browser officer) {
        String link = "href=\"/emergencies/";
        int at = officer.html().indexOf(link) + "href=\"".length();
        return officer.html().substring(at, at + "/emergencies/".length() + 36);
    }

    private void protect() {
        site.browser()
                .signIn(Invented.COORDINATOR)
                .act(
                        file,
                        "protection.begun",
                        "c.reason",
                        "relativeOfStaff",
                        "c.people",
                        "physician-2",
                        "c.people",
                        "coordinator-2",
                        "c.people",
                        "payments");
        assertThat(desk.files().getFirst().head()).isEqualTo(2);
    }

    private String opened() {
        Browser physician = site.browser().signIn(Invented.PHYSICIAN).openOnce("/new");
        String form = physician.address();
        physician.send(form + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.formatted(), "Dubois"));
        physician.send(form + "/record");
        return "/files/" + desk.files().getFirst().id();
    }
}
