// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.retention.RetentionRules;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two security officers keep a file from being erased, on pages; what they read of whose time is over.
class HoldTest {

    private static final String COMMAND = "7e57c0de-0000-4000-8000-000000000002";
    private static final String ASK = "/holds/do/ask";
    private static final String ERASE = "/erasures/do/ask";
    private static final String MASKED = Invented.NUMBER_OF_EVE.masked();

    private final InMemoryDesk desk = new InMemoryDesk(LocalDate.of(2026, 3, 2));
    private final Site site = Site.over(desk);
    private final Browser officer = site.browser().signIn(Invented.OFFICER);
    private final Browser second = site.browser().signIn(Invented.SECOND_OFFICER);
    private String file = "";
    private String number = "";

    @BeforeEach
    void aFile() {
        Browser physician = site.browser().signIn(Invented.PHYSICIAN).openOnce("/new");
        String form = physician.address();
        physician
                .send(form + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.digits(), "Lejeune"))
                .send(form + "/record");
        file = "/files/" + desk.files().getFirst().id();
        number = desk.files().getFirst().id().number().written();
    }

    @Test
    void anErasureWaitsUntilTwoPeopleLiftTheHold() {
        assertThat(officer.open("/holds").html()).contains("Rien n’est gelé");
        hold("legalClaim", "2026-06-30");
        assertThat(officer.address()).isEqualTo("/holds/1?done=asked");
        assertThat(officer.open("/holds/1?done=asked").html())
                .contains("Le dossier est gelé", "30 juin 2026", "RG/2026/3", MASKED)
                .doesNotContain("Lejeune", "/holds/1/confirm");
        assertThat(officer.openOnce("/holds/1/confirm").address()).isEqualTo("/holds/1");
        officer.send("/holds/1/confirm", "command", COMMAND);
        assertThat(officer.status()).as("the same person").isEqualTo(409);

        erase();
        assertThat(officer.address()).isEqualTo("/erasures/2?done=asked");
        assertThat(second.open("/erasures/2").html())
                .as("why, and until when")
                .contains("Ce dossier est gelé", "30 juin 2026", "droits", "href=\"/holds/1\"")
                .doesNotContain("/erasures/2/confirm");
        assertThat(second.openOnce("/erasures/2/confirm").address()).isEqualTo("/erasures/2");
        second.send("/erasures/2/confirm", "command", COMMAND);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.html()).contains("Ce dossier est gelé", "30 juin 2026");

        second.open("/holds");
        assertThat(second.html()).as("what waits for them").contains("pa-count\">1<", number);
        second.open("/holds/1").open("/holds/1/confirm").send("/holds/1/confirm");
        assertThat(second.address()).isEqualTo("/holds/1?done=confirmed");

        officer.open("/holds/1").open("/holds/1/lift");
        officer.send("/holds/1/lift/check", "reference", "Peeters");
        assertThat(officer.status()).as("a name is no document").isEqualTo(422);
        officer.send("/holds/1/lift/check", "reference", "RG/2026/9", "command", COMMAND.replace('2', '3'));
        assertThat(officer.address()).isEqualTo("/holds/1?done=liftAsked");
        assertThat(second.open("/erasures/2").html()).contains("Ce dossier est gelé");
        second.open("/holds/1").open("/holds/4/confirm").send("/holds/4/confirm");
        assertThat(second.open("/holds/1").html()).contains("levé", "RG/2026/9");

        second.open("/erasures/2").open("/erasures/2/confirm").send("/erasures/2/confirm");
        assertThat(second.address()).isEqualTo("/erasures/2?done=confirmed");
        assertThat(site.browser().signIn(Invented.PHYSICIAN).openOnce(file).status())
                .isEqualTo(410);
    }

    @Test
    void aDeclinedHoldKeepsNothing() {
        hold("inquiry", "");
        assertThat(officer.open("/holds/1").html())
                .as("what has no source is an open question")
                .contains("question ouverte", "sans fin");
        second.open("/holds/1/decline").send("/holds/1/decline");
        assertThat(second.address()).isEqualTo("/holds/1?done=declined");
        erase();
        assertThat(second.openOnce("/erasures/3").html())
                .contains("href=\"/erasures/3/confirm\"")
                .doesNotContain("Ce dossier est gelé");
    }

    @Test
    void whoeverHoldsForThePersonIsToldWhatIsOwedToThem() {
        hold("legalClaim", "");
        assertThat(officer.open("/holds/1").html()).doesNotContain("répondez-lui dans le mois");
        second.open("/holds/1/decline").send("/holds/1/decline");
        hold("askedByPerson", "");
        assertThat(officer.open("/holds/3").html())
                .contains("répondez-lui dans le mois", "prévenez-la avant de lever le gel");
    }

    /// Nobody who works in the file, and not the person, learns of the hold, or could not tell it from an erasure.
    @Test
    void nobodyElseLearnsOfIt() {
        String before = overview();
        hold("ordered", "");
        assertThat(overview()).isEqualTo(before);
        for (Account other : new Account[] {Invented.PHYSICIAN, Invented.HEAD, Invented.SECRETARY, Invented.EVE}) {
            Browser browser = site.browser().signIn(other);
            for (String page : new String[] {
                "/holds", ASK, "/holds/1", "/holds/1/decline", "/holds/1/lift", "/retention", "/security/accesses"
            }) {
                assertThat(browser.openOnce(page).status()).as(page).isEqualTo(404);
            }
            assertThat(browser.send("/holds/1/decline", "command", COMMAND).status())
                    .isEqualTo(404);
            assertThat(browser.send("/holds/1/lift/check", "command", COMMAND).status())
                    .isEqualTo(404);
        }
        assertThat(desk.accessLog().of(desk.files().getFirst().id(), 50).stream()
                        .filter(line ->
                                line.person().equals(Invented.OFFICER.viewer().person()))
                        .map(line -> line.operation()))
                .isNotEmpty()
                .containsOnly(Operation.ERASE);
        assertThat(site.browser()
                        .signIn(Invented.EVE)
                        .openOnce(file + "/accesses")
                        .html())
                .contains("conservé ou effacé")
                .doesNotContain("gel");
    }

    private String overview() {
        return site.browser()
                .signIn(Invented.PHYSICIAN)
                .openOnce(file)
                .html()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        officer.openOnce(ASK).send(ASK + "/check", "number", "7K3M9-2QD4X", "reference", "x", "until", "2026-03-01");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.html())
                .contains("value=\"7K3M9-2QD4X\"", "value=\"2026-03-01\"")
                .contains("field-number-error", "field-reason-error", "field-reference-error", "field-until-error");
        for (String language : new String[] {"nl", "de", "en"}) {
            officer.openOnce("/holds?lang=" + language);
            assertThat(officer.status()).isEqualTo(200);
        }
    }

    @Test
    void fromAFileWhoseTimeIsOverAnErasureBegins() {
        assertThat(officer.open("/retention").status()).isEqualTo(200);
        desk.keepBy(RetentionRules.inForce());
        assertThat(officer.open("/retention").html())
                .contains("Question ouverte", "Surdiacourt")
                .doesNotContain("action=\"" + ERASE + "\"");

        desk.keepBy(RetentionRules.read("""
                rules:
                  - {name: files, what: caseFile, title: {fr: Dossiers, nl: b, de: c, en: d}, trigger: lastAct,
                     period: P1D, action: erase, from: 2026-01-01, certainty: official,
                     source: {fr: e, nl: f, de: g, en: h}}
                """));
        desk.clock().moveTo(LocalDate.of(2026, 3, 5));
        long before = looks();
        assertThat(officer.openOnce("/retention").html())
                .contains(number, "RET files 20260305", "action=\"" + ERASE + "\"");
        assertThat(looks()).as("being named is noted").isEqualTo(before + 1);
        officer.send(
                ERASE,
                "number",
                number,
                "ground",
                "noLongerNecessary",
                "reference",
                "RET files 20260305",
                "command",
                COMMAND);
        assertThat(officer.html()).contains("value=\"" + number + "\"", "value=\"RET files 20260305\"", "checked");

        hold("legalClaim", "");
        assertThat(officer.open("/retention").html())
                .contains("Dossiers gelés dont le délai est passé", number)
                .doesNotContain("action=\"" + ERASE + "\"");
    }

    private long looks() {
        return desk.accessLog().of(desk.files().getFirst().id(), 100).stream()
                .filter(line -> line.operation() == Operation.ERASE)
                .count();
    }

    private void hold(String reason, String until) {
        officer.openOnce(ASK)
                .send(ASK + "/check", "number", number, "reason", reason, "reference", "RG/2026/3", "until", until)
                .send(ASK + "/record");
    }

    private void erase() {
        officer.openOnce(ERASE)
                .send(ERASE + "/check", "number", number, "ground", "ordered", "reference", "DPO/2026/17")
                .send(ERASE + "/record");
    }
}
