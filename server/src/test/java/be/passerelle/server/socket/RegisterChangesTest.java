// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static be.passerelle.api.Bodies.object;
import static be.passerelle.registry.desk.Invented.ADVISER;
import static be.passerelle.registry.desk.Invented.COORDINATOR;
import static be.passerelle.registry.desk.Invented.EVE;
import static be.passerelle.registry.desk.Invented.EXPERT;
import static be.passerelle.registry.desk.Invented.HEAD;
import static be.passerelle.registry.desk.Invented.PHYSICIAN;
import static be.passerelle.registry.desk.Invented.SECOND_HEAD;
import static be.passerelle.registry.desk.Invented.SECOND_SECRETARY;
import static be.passerelle.registry.desk.Invented.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.Walkers;
import be.passerelle.registry.identity.Account;
import be.passerelle.web.walk.Browser;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What waits for a convention or a directive is there to be done with the next request after two people changed it on
/// its pages: on the server and the database that people use, without a restart and without its jobs.
class RegisterChangesTest {

    private static final RunningServer SERVER = RunningServer.start(LocalDate.of(2026, 2, 2));
    private static final String CONVENTION = "/registers/convention/partner";
    private static final String DIRECTIVE = "/registers/directive/1";

    private final Walkers walk = new Walkers(SERVER.desk().clock(), SERVER.caller());

    @AfterAll
    static void stopServer() {
        SERVER.close();
    }

    @Test
    void a_waiting_request_is_decidable_once_two_people_changed_the_directive() {
        walk.incapable("2026-01-12", "2026-12-31");
        int trajectory = walk.record(EVE, walk.own(), "trajectory.contactAsked", 0);
        walk.record(PHYSICIAN, walk.find(PHYSICIAN, "trajectory.healthFinding"), "trajectory.healthAllows", trajectory);
        walk.on("2026-02-10");
        walk.engage(trajectory);
        walk.refer(trajectory);
        int programme = proposed();
        Browser physician = foundCompatible(programme);
        endConvention("2026-03-01");
        walk.on("2026-03-02");
        recordedOnceItIsSeen(physician);
        assertThat(walk.has(ADVISER, "programme.request")).isFalse();
        assertThat(walk.has(COORDINATOR, "programme.request")).isTrue();

        beginConvention();
        assertThat(walk.has(ADVISER, "programme.request")).isTrue();
        assertThat(walk.has(COORDINATOR, "programme.request")).isFalse();
        String file = walk.find(ADVISER, "programme.request");
        walk.record(ADVISER, file, "programme.requested", programme, "motivation", "It leads to a job.");
        assertThat(walk.has(EXPERT, "programme.decision")).isFalse();
        assertThat(walk.has(EXPERT, "programme.socialOpinion")).isTrue();

        raise("6000,00");
        assertThat(walk.find(EXPERT, "programme.decision")).isEqualTo(file);
        String page = "/files/" + file.substring(file.lastIndexOf('/') + 1);
        Browser expert = SERVER.site().browser().signIn(EXPERT).openOnce("/work?scope=team&task=programme.decision");
        assertThat(expert.html()).contains("href=\"" + page + "\"");
        expert.act(page, "decision.grantedUnderDirective", "c.directive", "1", "c.reasons", "Within the new limit.");
    }

    /// The check page of the physician, who is told that the adviser sends the request.
    private Browser foundCompatible(int programme) {
        String file = walk.find(PHYSICIAN, "programme.compatibility");
        String form = "/files/" + file.substring(file.lastIndexOf('/') + 1) + "/do/programme.foundCompatible";
        Browser physician = SERVER.site().browser().signIn(PHYSICIAN);
        physician.openOnce(form + "?thread=" + programme).send(form + "/check");
        assertThat(physician.html()).contains("Envoyer la demande de formation – conseiller référent");
        return physician;
    }

    /// The file is as it was while the convention ended, and with it who sends the request: the physician sees that
    /// before anything is recorded.
    private void recordedOnceItIsSeen(Browser physician) {
        String record = physician.address().replace("/check", "/record");
        physician.send(record);
        assertThat(physician.status()).isEqualTo(409);
        assertThat(physician.html())
                .contains("Les conséquences ont changé")
                .contains("Envoyer la demande de formation – coordinateur ou coordinatrice");
        assertThat(walk.has(PHYSICIAN, "programme.compatibility")).isTrue();
        physician.send(record);
        assertThat(physician.address()).contains("/done/");
    }

    private void endConvention(String lastDay) {
        propose(
                HEAD,
                CONVENTION,
                "convention.endProposed",
                "c.convention",
                "1",
                "c.lastDay",
                lastDay,
                "c.reason",
                "Ended");
        confirm(SECOND_HEAD, CONVENTION, "convention.confirmed", "3");
    }

    private void beginConvention() {
        propose(
                HEAD,
                CONVENTION,
                "convention.proposed",
                "c.from",
                walk.today(),
                "c.terms.mayDo",
                "guideTrajectories",
                "c.terms.maySend",
                "training",
                "c.terms.source",
                "a new agreement");
        assertThat(walk.has(ADVISER, "programme.request"))
                .as("nobody confirmed yet")
                .isFalse();
        confirm(SECOND_HEAD, CONVENTION, "convention.confirmed", "5");
    }

    private void raise(String price) {
        propose(
                SECRETARY,
                DIRECTIVE,
                "directive.proposed",
                "c.from",
                walk.today(),
                "c.replaces",
                "1",
                "c.terms.conditions",
                "sentUnderConvention",
                "c.terms.conditions",
                "compatibleWithHealth",
                "c.terms.conditions",
                "priceWithinLimit",
                "c.terms.highestPrice",
                price,
                "c.terms.source",
                "minutes of the commission");
        assertThat(walk.has(EXPERT, "programme.decision"))
                .as("nobody confirmed yet")
                .isFalse();
        confirm(SECOND_SECRETARY, DIRECTIVE, "directive.confirmed", "3");
    }

    /// Who proposed cannot confirm.
    private static void propose(Account by, String entry, String code, String... typed) {
        Browser browser = SERVER.site().browser().signIn(by);
        record(browser, entry, code, typed);
        String confirmed = code.substring(0, code.indexOf('.')) + ".confirmed";
        assertThat(browser.openOnce(entry).html()).contains("waiting-title").doesNotContain("/do/" + confirmed);
    }

    private static void confirm(Account by, String entry, String code, String proposal) {
        record(SERVER.site().browser().signIn(by), entry, code, "c.proposal", proposal);
    }

    private static void record(Browser browser, String entry, String code, String... typed) {
        String form = entry + "/do/" + code;
        browser.openOnce(form).send(form + "/check", typed);
        assertThat(browser.status()).as(browser.summary()).isEqualTo(200);
        browser.send(form + "/record");
        assertThat(browser.address()).startsWith(entry + "?done=");
    }

    /// A project above the limit of the directive.
    private int proposed() {
        String file = walk.as(ADVISER)
                .post("/caseFiles/query", object("name", "lejeune"))
                .expect(200)
                .string("items[0].href");
        return walk.record(
                ADVISER,
                file,
                "programme.projectProposed",
                0,
                "course",
                "Accounting assistant",
                "centre",
                "centre",
                "occupation",
                object("scheme", "isco08", "code", "4311", "label", "Accounting clerk"),
                "language",
                "fr",
                "startsOn",
                "2026-04-07",
                "endsOn",
                "2026-06-30",
                "hours",
                240,
                "price",
                "5000.00",
                "recognisedDiploma",
                true,
                "soughtOnLocalMarket",
                true);
    }
}
