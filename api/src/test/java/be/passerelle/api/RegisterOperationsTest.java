// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static be.passerelle.api.Bodies.object;
import static be.passerelle.api.Bodies.with;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registers.setting.Setting;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.Codes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The registers in the API: the access and the four eyes of the pages.
class RegisterOperationsTest {

    private static final List<String> CONDITIONS = List.of("compatibleWithHealth");
    private static final String BELGIF = "urn:problem-type:belgif:";
    private static final String OURS = "urn:problem-type:passerelle:returnToWork:";
    private static final String DIRECTIVE = "/registers/directive/entries/1";
    private static final String CONVENTION = "/registers/convention/entries/partner";

    private final InMemoryDesk memory = new InMemoryDesk(LocalDate.of(2026, 2, 2));
    private final Caller api = Caller.of(memory);

    @Test
    void twoPeopleChangeADirectiveAndWhatHeldBeforeCanStillBeRead() {
        Caller secretary = api.as(Invented.SECRETARY);
        Reply before = secretary.get(DIRECTIVE).expect(200);
        assertThat(before.at("versions[0].terms.highestPrice")).isEqualTo("3000.00");
        Map<String, Object> terms = object(
                "conditions",
                before.at("versions[0].terms.conditions"),
                "highestPrice",
                "2500.00",
                "source",
                "tests: x");
        Map<String, Object> proposed =
                act("directive.proposed", 2, object("key", "1", "from", "2026-03-01", "replaces", 1, "terms", terms));
        secretary.post(DIRECTIVE + "/acts", proposed).expect(201);
        secretary.post(DIRECTIVE + "/acts", proposed).expect(200);

        Map<String, Object> confirmed = act("directive.confirmed", 3, object("proposal", 3));
        Reply alone = secretary.post(DIRECTIVE + "/acts", confirmed);
        assertThat(alone.status()).isIn(403, 409);
        assertThat(alone.text()).contains("refusals");
        api.as(Invented.PHYSICIAN)
                .post(DIRECTIVE + "/acts", confirmed)
                .expectProblem(403, BELGIF + "missingPermission");
        Reply another = api.as(Invented.SECOND_SECRETARY)
                .post(DIRECTIVE + "/acts", act("directive.confirmed", 3, object("proposal", 1)));
        assertThat(another.status()).isEqualTo(400);
        assertThat(another.text()).contains("payload.proposal", "no longer waits");
        assertThat(secretary.get(DIRECTIVE).list("waiting")).hasSize(1);
        api.as(Invented.SECOND_SECRETARY).post(DIRECTIVE + "/acts", confirmed).expect(201);

        Reply after = secretary.get(DIRECTIVE).expect(200);
        assertThat(after.list("waiting")).isEmpty();
        assertThat(after.at("versions[1].terms.highestPrice")).isEqualTo("2500.00");
        assertThat(after.at("versions[0].period.endDate")).isEqualTo("2026-02-28");
        assertThat(secretary.get(DIRECTIVE + "?on=2026-02-01").expect(200).list("versions"))
                .hasSize(1);
        assertThat(secretary.get(DIRECTIVE + "/acts").expect(200).list("items")).hasSize(4);
        secretary
                .post(
                        DIRECTIVE + "/acts",
                        with(proposed, "commandId", UUID.randomUUID().toString()))
                .expectProblem(409, OURS + "registerMovedOn");
    }

    @Test
    void whatOverlapsIsRefusedInWords() {
        Map<String, Object> overlapping = act(
                "convention.proposed",
                2,
                object(
                        "partner",
                        "partner",
                        "from",
                        "2026-03-01",
                        "terms",
                        api.as(Invented.HEAD).get(CONVENTION).expect(200).at("versions[0].terms")));
        Reply refused =
                api.as(Invented.HEAD).post(CONVENTION + "/acts", overlapping).expectProblem(400, BELGIF + "badRequest");
        assertThat(refused.string("issues[0].name")).isEqualTo("payload.from");
        assertThat(refused.string("issues[0].detail")).isNotEmpty();
    }

    /// What is sent is wrong, not the moment at which it comes.
    @Test
    void whatNamesAnotherEntryThanTheAddressIsABadRequest() {
        Map<String, Object> mandate = mandate("mandate.given", "fundPayments");
        Map<String, Object> terms = object("source", "x");
        refusedAt("convention/entries/other-partner", act("convention.proposed", 2, partner(terms)), "partner");
        Map<String, Object> directive =
                object("key", "7", "from", "2026-03-01", "terms", object("conditions", CONDITIONS, "source", "x"));
        refusedAt("directive/entries/1", act("directive.proposed", 2, directive), "key");
        Map<String, Object> names = object("fr", "a", "nl", "a", "de", "a", "en", "a");
        Map<String, Object> organisation =
                object("key", "new", "kind", "trainingCentre", "names", names, "from", "2026-03-01");
        refusedAt("organisation/entries/other", act("organisation.registered", 0, organisation), "key");
        Map<String, Object> setting = object(
                "organisation", "institute", "setting", settingCode(), "value", 3, "from", "2026-03-01", "source", "x");
        refusedAt("setting/entries/fund", act("setting.changed", 0, setting), "organisation");
        refusedAt("mandate/entries/somebody@fund", mandate, "person");
        refusedAt("mandate/entries/new-keeper@institute", mandate, "organisation");
        refusedAt("mandate/entries/somebody@institute", mandate, "person", "organisation");
        refusedAt("mandate/entries/fund@new-keeper", mandate, "person", "organisation");
    }

    private static Map<String, Object> partner(Map<String, Object> terms) {
        return object("partner", "partner", "from", "2026-03-01", "terms", terms);
    }

    private static String settingCode() {
        return Codes.of(Setting.values()[0]);
    }

    private void refusedAt(String entry, Map<String, Object> act, String... fields) {
        Reply reply = api.as(Invented.HEAD)
                .post("/registers/" + entry + "/acts", act)
                .expectProblem(400, BELGIF + "badRequest");
        assertThat(reply.list("issues").stream().map(i -> "" + i.get("name")))
                .as(entry)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(fields).map(f -> "payload." + f).toList());
        assertThat(reply.string("issues[0].detail")).contains("address");
    }

    /// Whoever did not get the answer reads the head that there is now.
    @Test
    void aCommandThatIsSentAgainTellsTheHeadOfNow() {
        Map<String, Object> end =
                act("directive.endProposed", 2, object("version", 1, "lastDay", "2026-12-31", "reason", "x"));
        Caller secretary = api.as(Invented.SECRETARY);
        assertThat(secretary.post(DIRECTIVE + "/acts", end).expect(201).header("ETag"))
                .isEqualTo("\"3\"");
        api.as(Invented.SECOND_SECRETARY)
                .post(DIRECTIVE + "/acts", act("directive.declined", 3, object("proposal", 3, "reason", "x")))
                .expect(201);
        Reply again = secretary.post(DIRECTIVE + "/acts", end).expect(200);
        assertThat(again.header("ETag")).isEqualTo("\"4\"");
        assertThat(again.whole("head")).isEqualTo(4);
        assertThat(again.whole("items[0].number")).isEqualTo(3);
    }

    @Test
    void readsWhatThePagesShowAndNothingElse() {
        assertThat(api.as(Invented.ADVISER)
                        .get("/registers/organisation/entries")
                        .expect(200)
                        .list("items"))
                .hasSizeGreaterThan(5);
        api.as(Invented.ADVISER).get("/registers/setting/entries").expectProblem(404, BELGIF + "resourceNotFound");
        api.as(Invented.EVE).get("/registers/organisation/entries").expectProblem(404, BELGIF + "resourceNotFound");
        api.as(Invented.EVE).get(DIRECTIVE).expectProblem(404, BELGIF + "resourceNotFound");
        api.as(Invented.HEAD).get("/registers/unheardOf/entries").expectProblem(404, BELGIF + "resourceNotFound");
        assertThat(api.as(Invented.HEAD)
                        .get("/registers/directive/entries?on=2019-12-31")
                        .expect(200)
                        .list("items"))
                .isEmpty();
        api.as(Invented.HEAD).get("/registers/directive/entries?on=soon").expectProblem(400, BELGIF + "badRequest");
    }

    @Test
    void mandatesAreForThoseWhoKeepThem() {
        Map<String, Object> given = act(
                "mandate.given",
                0,
                object(
                        "person",
                        "new-colleague",
                        "givenName",
                        "Lea",
                        "familyName",
                        "Exemple",
                        "nationalNumber",
                        Invented.number("new").digits(),
                        "organisation",
                        "fund",
                        "role",
                        "fundPayments",
                        "teams",
                        List.of(),
                        "languages",
                        List.of("fr"),
                        "from",
                        "2026-02-02"));
        String entry = "/registers/mandate/entries/new-colleague@fund";
        // Whether there is such an entry or not, the answer is the same to those who would not read it.
        api.as(Invented.PHYSICIAN).post(entry + "/acts", given).expectProblem(404, BELGIF + "resourceNotFound");
        api.as(Invented.ADMINISTRATOR).post(entry + "/acts", given).expect(201);
        assertThat(api.as(Invented.ADMINISTRATOR).get(entry).expect(200).at("mandates[0].role"))
                .isEqualTo("fundPayments");
        api.as(Invented.PHYSICIAN).get(entry).expectProblem(404, BELGIF + "resourceNotFound");
        for (int seen = 0; seen < 3; seen++) {
            given.put("seenHead", seen);
            given.put("commandId", UUID.randomUUID().toString());
            api.as(Invented.PHYSICIAN).post(entry + "/acts", given).expectProblem(404, BELGIF + "resourceNotFound");
        }
        api.as(Invented.ADMINISTRATOR)
                .post(entry + "/acts", act("directive.confirmed", 1, object("proposal", 1)))
                .expectProblem(400, BELGIF + "badRequest");
    }

    /// Whoever confirms what others propose gets that role from two people, neither of whom is the one that
    /// gets it.
    @Test
    void mandatesThatConfirmTakeTwo() {
        String entry = "/registers/mandate/entries/new-keeper@fund";
        api.as(Invented.ADMINISTRATOR)
                .post(entry + "/acts", mandate("mandate.given", "organisationAdministrator"))
                .expectProblem(403, BELGIF + "missingPermission");
        api.as(Invented.HEAD)
                .post(entry + "/acts", mandate("mandate.proposed", "organisationAdministrator"))
                .expect(201);
        Reply waiting = api.as(Invented.ADMINISTRATOR).get(entry).expect(200);
        assertThat(waiting.list("mandates")).isEmpty();
        assertThat(waiting.at("waiting[0].mandate.role")).isEqualTo("organisationAdministrator");
        assertThat(waiting.at("waiting[0].proposedBy")).isEqualTo("head");
        Map<String, Object> confirmed = act("mandate.confirmed", 1, object("proposal", 1));
        Reply alone = api.as(Invented.HEAD).post(entry + "/acts", confirmed);
        assertThat(alone.status()).isEqualTo(403);
        assertThat(alone.string("refusals[0].code")).isEqualTo("samePerson");
        api.as(Invented.ADMINISTRATOR).post(entry + "/acts", confirmed).expect(201);
        assertThat(api.as(Invented.HEAD).get(entry).expect(200).at("mandates[0].number"))
                .isEqualTo(1);
    }

    /// And loses it by two.
    @Test
    void mandatesThatConfirmEndByTwo() {
        String entry = "/registers/mandate/entries/new-keeper@fund";
        api.as(Invented.HEAD)
                .post(entry + "/acts", mandate("mandate.proposed", "organisationAdministrator"))
                .expect(201);
        api.as(Invented.ADMINISTRATOR)
                .post(entry + "/acts", act("mandate.confirmed", 1, object("proposal", 1)))
                .expect(201);
        Map<String, Object> end = object("mandate", 1, "lastDay", "2026-02-10");
        Reply alone = api.as(Invented.HEAD).post(entry + "/acts", act("mandate.ended", 2, end));
        assertThat(alone.status()).isEqualTo(403);
        assertThat(alone.string("refusals[0].code")).isEqualTo("takesTwo");
        api.as(Invented.HEAD)
                .post(entry + "/acts", act("mandate.endProposed", 2, end))
                .expect(201);
        Reply waiting = api.as(Invented.ADMINISTRATOR).get(entry).expect(200);
        assertThat(waiting.at("waiting[0].ends")).isEqualTo(1);
        assertThat(waiting.at("waiting[0].lastDay")).isEqualTo("2026-02-10");
        assertThat(waiting.at("waiting[0].proposedBy")).isEqualTo("head");
        api.as(Invented.ADMINISTRATOR)
                .post(entry + "/acts", act("mandate.confirmed", 3, object("proposal", 3)))
                .expect(201);
        Reply ended = api.as(Invented.HEAD).get(entry).expect(200);
        assertThat(ended.list("waiting")).isEmpty();
        assertThat(ended.at("mandates[0].period.endDate")).isEqualTo("2026-02-10");
    }

    /// Who keeps an entry compares numbers with papers, and whoever typed one reads it back;
    /// nobody else reads any, the person themselves among them.
    @Test
    void numbersAreForThoseWhoKeepTheEntry() {
        String key = Invented.COORDINATOR.viewer().person().key();
        String entry = "/registers/mandate/entries/" + key + "@fund";
        String number = Invented.number("new").digits();
        Map<String, Object> given = mandate("mandate.given", "fundPayments", key);
        Reply recorded =
                api.as(Invented.ADMINISTRATOR).post(entry + "/acts", given).expect(201);
        assertThat(recorded.at("items[0].payload.nationalNumber")).isEqualTo(number);
        assertThat(api.as(Invented.ADMINISTRATOR)
                        .get(entry + "/acts")
                        .expect(200)
                        .at("items[0].payload.nationalNumber"))
                .isEqualTo(number);
        Reply own = api.as(Invented.COORDINATOR).get(entry + "/acts").expect(200);
        assertThat(own.text()).doesNotContain(number).contains("withheld");
        assertThat(own.at("items[0].withheld[0]")).isEqualTo("nationalNumber");
        assertThat(own.at("items[0].payload.familyName")).isEqualTo("Exemple");
    }

    @Test
    void twoPeopleCorrectANumber() {
        String entry = "/registers/mandate/entries/new-keeper@fund";
        api.as(Invented.HEAD)
                .post(entry + "/acts", mandate("mandate.proposed", "organisationAdministrator"))
                .expect(201);
        api.as(Invented.ADMINISTRATOR)
                .post(entry + "/acts", act("mandate.confirmed", 1, object("proposal", 1)))
                .expect(201);
        String number = Invented.number("corrected").digits();
        Map<String, Object> correction = object("nationalNumber", number, "reason", "A bis number became another");
        api.as(Invented.HEAD)
                .post(entry + "/acts", act("mandate.numberCorrectionProposed", 2, correction))
                .expect(201);
        Map<String, Object> confirmed = act("mandate.confirmed", 3, object("proposal", 3));
        Reply alone = api.as(Invented.HEAD).post(entry + "/acts", confirmed);
        assertThat(alone.status()).isEqualTo(403);
        assertThat(alone.string("refusals[0].code")).isEqualTo("samePerson");
        Reply waiting = api.as(Invented.ADMINISTRATOR).get(entry).expect(200);
        assertThat(waiting.at("waiting[0].nationalNumber")).isEqualTo(number);
        assertThat(waiting.at("waiting[0].correctsNumber")).isEqualTo(true);
        api.as(Invented.ADMINISTRATOR).post(entry + "/acts", confirmed).expect(201);
        assertThat(api.as(Invented.HEAD).get(entry).expect(200).list("waiting")).isEmpty();
        Map<String, Object> again = mandate("mandate.given", "fundPayments");
        again.put("seenHead", 4);
        Reply refused = api.as(Invented.ADMINISTRATOR).post(entry + "/acts", again);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.string("issues[0].name")).isEqualTo("payload.nationalNumber");
    }

    private static Map<String, Object> mandate(String type, String role) {
        return mandate(type, role, "new-keeper");
    }

    private static Map<String, Object> mandate(String type, String role, String person) {
        return act(
                type,
                0,
                object(
                        "person",
                        person,
                        "givenName",
                        "Lea",
                        "familyName",
                        "Exemple",
                        "nationalNumber",
                        Invented.number("new").digits(),
                        "organisation",
                        "fund",
                        "role",
                        role,
                        "teams",
                        List.of(),
                        "languages",
                        List.of("fr"),
                        "from",
                        "2026-02-02"));
    }

    private static Map<String, Object> act(String type, int seenHead, Map<String, Object> payload) {
        return object(
                "type",
                type,
                "commandId",
                UUID.randomUUID().toString(),
                "seenHead",
                seenHead,
                "happenedOn",
                "2026-02-02",
                "payload",
                payload);
    }
}
