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
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What waits for a convention or a directive is there to be done with the next request after two people changed it: on
/// the server and the database that people use, without a restart and without its jobs.
class RegisterChangesTest {

    private static final RunningServer SERVER = RunningServer.start(LocalDate.of(2026, 2, 2));
    private static final String CONVENTION = "/registers/convention/entries/partner";
    private static final String DIRECTIVE = "/registers/directive/entries/1";

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
        walk.record(COUNSELLOR, file, "programme.requested", programme, "motivation", "It leads to a job.");
        assertThat(walk.has(EXPERT, "programme.decision")).isFalse();
        assertThat(walk.has(EXPERT, "programme.socialOpinion")).isTrue();

        raise("6000.00");
        assertThat(walk.find(EXPERT, "programme.decision")).isEqualTo(file);
        walk.record(
                EXPERT,
                file,
                "decision.grantedUnderDirective",
                programme,
                "directive",
                "1",
                "reasons",
                "Within the new limit.");
    }

    private void endConvention(String lastDay) {
        record(HEAD, CONVENTION, "convention.endProposed", "convention", 1, "lastDay", lastDay, "reason", "Ended");
        assertThat(tried(HEAD, CONVENTION, "convention.confirmed", "proposal", 3))
                .isEqualTo(403);
        record(SECOND_HEAD, CONVENTION, "convention.confirmed", "proposal", 3);
    }

    private void beginConvention() {
        Object terms = walk.as(HEAD).get(CONVENTION).expect(200).at("versions[0].terms");
        record(HEAD, CONVENTION, "convention.proposed", "partner", "partner", "from", walk.today(), "terms", terms);
        assertThat(walk.has(COUNSELLOR, "programme.request"))
                .as("nobody confirmed yet")
                .isFalse();
        record(SECOND_HEAD, CONVENTION, "convention.confirmed", "proposal", 5);
    }

    private void raise(String price) {
        Object conditions = walk.as(SECRETARY).get(DIRECTIVE).expect(200).at("versions[0].terms.conditions");
        Map<String, Object> terms =
                object("conditions", conditions, "highestPrice", price, "source", "minutes of the commission");
        record(
                SECRETARY,
                DIRECTIVE,
                "directive.proposed",
                "key",
                "1",
                "from",
                walk.today(),
                "replaces",
                1,
                "terms",
                terms);
        assertThat(walk.has(EXPERT, "programme.decision"))
                .as("nobody confirmed yet")
                .isFalse();
        record(SECOND_SECRETARY, DIRECTIVE, "directive.confirmed", "proposal", 3);
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

    private void record(Account by, String entry, String type, Object... payload) {
        assertThat(tried(by, entry, type, payload)).isEqualTo(201);
    }

    private int tried(Account by, String entry, String type, Object... payload) {
        int head = walk.as(by).get(entry).expect(200).whole("head");
        Map<String, Object> command = object(
                "type",
                type,
                "commandId",
                UUID.randomUUID().toString(),
                "seenHead",
                head,
                "happenedOn",
                walk.today(),
                "payload",
                object(payload));
        return walk.as(by).post(entry + "/acts", command).status();
    }
}
