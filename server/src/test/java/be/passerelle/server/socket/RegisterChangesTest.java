// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static be.passerelle.api.Bodies.object;
import static be.passerelle.registry.desk.Invented.COORDINATOR;
import static be.passerelle.registry.desk.Invented.COUNSELLOR;
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
        endConvention("2026-03-01");
        walk.on("2026-03-02");
        int programme = compatible();
        assertThat(walk.has(COUNSELLOR, "programme.request")).isFalse();
        assertThat(walk.has(COORDINATOR, "programme.request")).isTrue();

        beginConvention();
        assertThat(walk.has(COUNSELLOR, "programme.request")).isTrue();
        assertThat(walk.has(COORDINATOR, "programme.request")).isFalse();
        String file = walk.find(COUNSELLOR, "programme.request");
        requestedAsShown(file, programme);
        assertThat(walk.has(EXPERT, "programme.decision")).isFalse();
        assertThat(walk.has(EXPERT, "programme.socialOpinion")).isTrue();

        limit("6000,00", 7);
        assertThat(walk.find(EXPERT, "programme.decision")).isEqualTo(file);
        String page = "/files/" + file.substring(file.lastIndexOf('/') + 1);
        Browser expert = SERVER.site().browser().signIn(EXPERT).openOnce("/work?scope=team&task=programme.decision");
        assertThat(expert.html()).contains("href=\"" + page + "\"");
        expert.act(page, "decision.grantedUnderDirective", "c.directive", "1", "c.reasons", "Within the new limit.");
    }

    /// The file is as it was while a directive changes, and with it who decides on the request: whoever sends it sees
    /// that first.
    private void requestedAsShown(String file, int programme) {
        String form = "/files/" + file.substring(file.lastIndexOf('/') + 1) + "/do/programme.requested";
        Browser counsellor = SERVER.site().browser().signIn(COUNSELLOR);
        counsellor.openOnce(form + "?thread=" + programme).send(form + "/check", "c.motivation", "It leads to a job.");
        assertThat(counsellor.status()).as(counsellor.summary()).isEqualTo(200);
        limit("6000,00", 3);
        counsellor.send(form + "/record");
        assertThat(counsellor.status()).isEqualTo(409);
        assertThat(counsellor.html()).contains("Les conséquences ont changé", "It leads to a job.");

        limit("3000,00", 5);
        counsellor.send(form + "/record");
        assertThat(counsellor.status()).as("and back").isEqualTo(409);
        counsellor.send(form + "/record");
        assertThat(counsellor.address()).contains("/done/");
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
        assertThat(walk.has(COUNSELLOR, "programme.request"))
                .as("nobody confirmed yet")
                .isFalse();
        confirm(SECOND_HEAD, CONVENTION, "convention.confirmed", "5");
    }

    private void limit(String price, int proposal) {
        propose(
                SECRETARY,
                DIRECTIVE,
                "directive.proposed",
                "c.from",
                walk.today(),
                "c.replaces",
                String.valueOf(proposal - 2),
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
        confirm(SECOND_SECRETARY, DIRECTIVE, "directive.confirmed", String.valueOf(proposal));
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

    /// A project above the limit of the directive, found compatible.
    private int compatible() {
        String file = walk.as(COUNSELLOR)
                .post("/caseFiles/query", object("name", "lejeune"))
                .expect(200)
                .string("items[0].href");
        int programme = walk.record(
                COUNSELLOR,
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
        walk.record(PHYSICIAN, walk.find(PHYSICIAN, "programme.compatibility"), "programme.foundCompatible", programme);
        return programme;
    }
}
