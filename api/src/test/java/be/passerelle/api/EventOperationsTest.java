// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static be.passerelle.registry.desk.Invented.ADMINISTRATOR;
import static be.passerelle.registry.desk.Invented.ADVISER;
import static be.passerelle.registry.desk.Invented.CENTRE;
import static be.passerelle.registry.desk.Invented.COORDINATOR;
import static be.passerelle.registry.desk.Invented.EVE;
import static be.passerelle.registry.desk.Invented.HEAD;
import static be.passerelle.registry.desk.Invented.OF_OTHER_FUND;
import static be.passerelle.registry.desk.Invented.OF_OTHER_PARTNER;
import static be.passerelle.registry.desk.Invented.PAYMENTS;
import static be.passerelle.registry.desk.Invented.PHYSICIAN;
import static be.passerelle.registry.desk.Invented.REGISTRAR;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.activity.ToldActivity;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventOperationsTest {

    private final Walkers walk = Walkers.inMemory("2026-02-02");

    @Test
    void tellsTheFundWhatCameAndNothingTwice() {
        String file = walk.incapable("2026-01-12", "2026-12-31");
        Reply first = events(PHYSICIAN, "/events");
        assertThat(types(first)).containsExactly("person.registered", "incapacity.recognised");
        assertThat(first.at("more")).isEqualTo(false);
        assertThat(first.string("items[1].href")).endsWith(file + "/acts/2");
        assertThat(first.string("items[1].caseFile.href")).endsWith(file);

        walk.record(EVE, walk.own(), "trajectory.contactAsked", 0);
        Reply second = events(PHYSICIAN, first.string("next"));
        assertThat(types(second)).containsExactly("trajectory.contactAsked");
        assertThat(types(events(PHYSICIAN, second.string("next")))).isEmpty();
    }

    @Test
    void comesInParts() {
        walk.incapable("2026-01-12", "2026-12-31");
        walk.record(EVE, walk.own(), "trajectory.contactAsked", 0);
        List<String> types = new ArrayList<>();
        Reply part = events(PHYSICIAN, "/events?pageSize=2");
        assertThat(part.at("more")).isEqualTo(true);
        types.addAll(types(part));
        part = events(PHYSICIAN, part.string("next"));
        types.addAll(types(part));
        assertThat(part.at("more")).isEqualTo(false);
        assertThat(types).containsExactly("person.registered", "incapacity.recognised", "trajectory.contactAsked");
    }

    /// Whoever is told of an act may read it, and whoever may read one was told of it since they have a ground.
    @Test
    void tellsEachOnlyWhatTheyMayRead() {
        String file = referred();
        Set<String> all = new HashSet<>(types(events(PHYSICIAN, "/events?pageSize=200")));
        for (Account account : List.of(PHYSICIAN, COORDINATOR, PAYMENTS, ADVISER)) {
            Reply told = events(account, "/events?pageSize=200");
            assertThat(told.items()).as(account.toString()).isNotEmpty();
            Set<Object> readable = new HashSet<>();
            walk.as(account)
                    .get(file + "/acts?pageSize=200")
                    .expect(200)
                    .items()
                    .forEach(act -> readable.add(act.get("href")));
            assertThat(told.items()).allSatisfy(event -> assertThat(readable).contains(event.get("href")));
        }
        assertThat(all).contains("assessment.medicalGroundsRecorded");
        assertThat(types(events(COORDINATOR, "/events?pageSize=200")))
                .contains("trajectory.contactAsked")
                .doesNotContain("assessment.medicalGroundsRecorded");
    }

    @Test
    void tellsTheNearestStrangerNothing() {
        referred();
        for (Account account : List.of(OF_OTHER_FUND, OF_OTHER_PARTNER, CENTRE, REGISTRAR)) {
            Reply told = events(account, "/events");
            assertThat(told.items()).as(account.toString()).isEmpty();
            assertThat(told.string("next")).endsWith("after=0-00000000");
        }
    }

    @Test
    void isNotForInsuredPersons() {
        walk.incapable("2026-01-12", "2026-12-31");
        walk.as(EVE).get("/events").expectProblem(403, "urn:problem-type:belgif:missingPermission");
    }

    @Test
    void saysNothingAboutThePerson() {
        walk.incapable("2026-01-12", "2026-12-31");
        Reply told = events(PHYSICIAN, "/events");
        Map<?, ?> event = told.items().getFirst();
        assertThat(event.keySet())
                .map(Object::toString)
                .containsExactly("href", "caseFile", "act", "type", "recordedAt");
        assertThat(told.text()).doesNotContain("Lejeune").doesNotContain("850730");
    }

    @Test
    void leavesALineInTheFile() {
        String file = walk.incapable("2026-01-12", "2026-12-31");
        Reply told = events(PHYSICIAN, "/events");
        events(PHYSICIAN, told.string("next"));
        events(OF_OTHER_FUND, "/events");
        List<Object> noted = new ArrayList<>();
        walk.as(EVE).get(file + "/accesses").items().forEach(line -> noted.add(line.get("operation")));
        assertThat(noted).containsOnlyOnce("follow");
    }

    @Test
    void refusesABookmarkThatFitsNoAct() {
        walk.incapable("2026-01-12", "2026-12-31");
        String next = events(PHYSICIAN, "/events").string("next");
        String bookmark = next.substring(next.lastIndexOf('=') + 1);
        String other = bookmark.endsWith("0") ? "1" : "0";
        for (String wrong : List.of(
                "x", "9000-00000000", bookmark.substring(0, bookmark.length() - 1) + other, "1", "-1-00000000")) {
            Reply refused = walk.as(PHYSICIAN)
                    .get("/events?after=" + wrong)
                    .expectProblem(400, "urn:problem-type:belgif:badRequest");
            assertThat(refused.string("issues[0].name")).isEqualTo("after");
        }
    }

    /// One act of a kind in a month is one person.
    @Test
    void tellsNoCountThatCouldNameSomebody() {
        for (int i = 0; i < ToldActivity.FEWEST; i++) {
            NationalNumber number = NationalNumber.ofNineDigits("8507301" + (10 + 2 * i), false);
            walk.as(PHYSICIAN)
                    .post("/caseFiles", Bodies.opening("2026-02-02", number, "Exemple", "Odile"))
                    .expect(201);
        }
        walk.incapable("2026-01-12", "2026-12-31");
        walk.on("2026-03-02");
        walk.record(EVE, walk.own(), "trajectory.contactAsked", 0);

        Reply ofFund = walk.as(ADMINISTRATOR).get("/activity").expect(200);
        assertThat(counts(ofFund))
                .as("of the months that are over")
                .containsExactly("2026-02 incapacity.recognised null null", "2026-02 person.registered 6 6");
        assertThat(counts(walk.as(ADMINISTRATOR).get("/activity?until=2026-03")))
                .isEqualTo(counts(ofFund));
        assertThat(counts(walk.as(HEAD).get("/activity?until=2026-02&months=1")))
                .containsExactly("2026-02 incapacity.recognised null 0", "2026-02 person.registered 6 0");
        assertThat(walk.as(HEAD).get("/activity?until=2026-01").items()).isEmpty();
        assertThat(ofFund.text()).doesNotContain("caseFile").doesNotContain("Lejeune");
        for (String wrong : List.of("until=2026-13", "until=2026", "months=0", "months=37")) {
            walk.as(HEAD).get("/activity?" + wrong).expect(400);
        }
    }

    @Test
    void countsAreForThoseWhoAnswerForTheWorkOfMany() {
        List<Account> readers = Invented.ACCOUNTS.all().stream()
                .filter(account -> walk.as(account).get("/activity").status() == 200)
                .toList();
        assertThat(readers)
                .extracting(account -> account.viewer().role())
                .containsOnly(Role.COMMISSION_SECRETARY, Role.DEPARTMENT_HEAD, Role.ORGANISATION_ADMINISTRATOR);
        walk.as(PHYSICIAN).get("/activity").expectProblem(403, "urn:problem-type:belgif:missingPermission");
    }

    private static List<String> counts(Reply reply) {
        return reply.items().stream()
                .map(line ->
                        "%s %s %s %s".formatted(line.get("month"), line.get("type"), line.get("all"), line.get("own")))
                .toList();
    }

    private String referred() {
        String file = walk.incapable("2026-01-12", "2026-12-31");
        walk.record(PHYSICIAN, file, "assessment.medicalGroundsRecorded", 0, "grounds", "sealed");
        int trajectory = walk.record(EVE, walk.own(), "trajectory.contactAsked", 0);
        walk.record(PHYSICIAN, file, "trajectory.healthAllows", trajectory);
        walk.on("2026-02-10");
        walk.engage(trajectory);
        walk.refer(trajectory);
        return file;
    }

    private Reply events(Account account, String address) {
        return walk.as(account).get(address).expect(200);
    }

    private static List<String> types(Reply reply) {
        return reply.items().stream()
                .map(event -> String.valueOf(event.get("type")))
                .toList();
    }
}
