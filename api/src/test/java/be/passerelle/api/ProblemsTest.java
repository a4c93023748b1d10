// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static be.passerelle.api.Bodies.act;
import static be.passerelle.api.Bodies.command;
import static be.passerelle.api.Bodies.object;
import static be.passerelle.api.Bodies.opening;
import static be.passerelle.api.Bodies.with;
import static be.passerelle.api.Bodies.without;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong, and what the API says then. The file stays as it was.
class ProblemsTest {

    private static final String BELGIF = "urn:problem-type:belgif:";
    private static final String OURS = "urn:problem-type:passerelle:returnToWork:";
    private static final String ISSUE = BELGIF + "input-validation:";

    private final InMemoryDesk memory = new InMemoryDesk(LocalDate.of(2026, 2, 2));
    private final Caller api = Caller.of(memory);
    private final Caller physician = api.as(Invented.PHYSICIAN);

    @Test
    void everyProblemHasTheShapeOfBelgif() {
        Reply reply = api.get("/workItems").expectProblem(401, BELGIF + "noAccessToken");

        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.string("title")).isEqualTo("No Access Token");
        assertThat(reply.whole("status")).isEqualTo(401);
        assertThat(reply.string("instance")).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(api.get(reply.string("href")).expect(200).string("type")).isEqualTo(reply.string("type"));
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(reply.header("BelGov-Trace-Id")).hasSize(36);
    }

    @Test
    void repeatsTheTraceIdOfTheCaller() {
        Reply named = physician.with("BelGov-Trace-Id", "abc-123").get("/workItems");
        assertThat(named.header("BelGov-Related-Trace-Id")).isEqualTo("abc-123");
        Reply tooLong = physician.with("BelGov-Trace-Id", "x".repeat(37)).get("/workItems");
        assertThat(tooLong.header("BelGov-Related-Trace-Id")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-BE|fr|n’y a rien",
                "nl-BE, en;q=0.5|nl|Hier is niets",
                "de|de|Hier ist nichts",
                "it, en-GB;q=0.3|en|nothing here",
                "not a language|en|nothing here"
            })
    void speaksTheLanguageOfTheCaller(String asked, String given, String words) {
        Reply reply = physician.with("Accept-Language", asked).get("/nowhere").expect(404);
        assertThat(reply.header("Content-Language")).isEqualTo(given);
        assertThat(reply.string("detail")).contains(words);
        assertThat(reply.string("title")).isEqualTo("Resource Not Found");
    }

    @Test
    void addressesAndMethods() {
        physician.get("/nowhere").expectProblem(404, BELGIF + "resourceNotFound");
        physician.get("/caseFiles/query").expectProblem(405, OURS + "methodNotAllowed");
        physician.get("/caseFiles/%zz").expectProblem(404, BELGIF + "resourceNotFound");
        physician.get("/workItems/").expectProblem(404, BELGIF + "resourceNotFound");
        physician.get("/refData/actTypes/trajectory.unheardOf").expectProblem(404, BELGIF + "resourceNotFound");
        Reply reply = physician.call("DELETE", "/caseFiles/query", Optional.empty());
        reply.expectProblem(405, OURS + "methodNotAllowed");
        assertThat(reply.header("Allow")).isEqualTo("POST");
        physician.call("HEAD", "/workItems", Optional.empty()).expect(200);
        assertThat(physician.send("/workItems", "{}").expect(405).header("Allow"))
                .isEqualTo("GET, HEAD");
        Reply path = physician.get("/caseFiles/12").expectProblem(400, BELGIF + "badRequest");
        assertThat(path.string("issues[0].in")).isEqualTo("path");
        assertThat(path.string("issues[0].name")).isEqualTo("caseFileId");
    }

    @Test
    void everyOperationRefusesUnknownQueryParameters() {
        String file = opened();
        for (String path : List.of(
                file,
                file + "/acts",
                file + "/acts/1",
                file + "/nextActs",
                file + "/entitlements",
                file + "/accesses",
                "/ownCaseFile",
                "/workItems",
                "/refData/actTypes",
                "/refData/actTypes/person.registered",
                "/refData/organisations",
                "/refData/problemTypes",
                "/refData/problemTypes/badRequest",
                "/health",
                "/doc/openapi.json")) {
            Reply reply = physician.get(path + "?nissOf=85073003328").expectProblem(400, BELGIF + "badRequest");
            assertThat(reply.string("issues[0].type")).isEqualTo(ISSUE + "unknownInput");
            assertThat(reply.text()).doesNotContain("85073003328");
        }
    }

    @Test
    void everyOperationRefusesUnknownFieldsInItsBody() {
        String file = opened();
        Map<String, Object> plan = act("trajectory.proposed", 0, "2026-02-02", "motivation", "x");
        Map<String, Map<String, Object>> bodies = new LinkedHashMap<>();
        bodies.put("/caseFiles", opening("2026-02-02"));
        bodies.put("/caseFiles/query", object("name", "x"));
        bodies.put(file + "/acts", command(1, plan));
        bodies.put(file + "/acts/preview", object("acts", List.of(plan)));
        bodies.forEach((path, body) -> {
            Reply reply = physician.post(path, with(body, "surprise", 1)).expectProblem(400, BELGIF + "badRequest");
            assertThat(reply.string("issues[0].type")).isEqualTo(ISSUE + "unknownInput");
            assertThat(reply.string("issues[0].name")).isEqualTo("surprise");
        });
        Reply within = physician
                .post(file + "/acts", command(1, with(plan, "surprise", 1), with(plan, "payload", object("odd", 1))))
                .expectProblem(400, BELGIF + "badRequest");
        assertThat(within.list("issues").stream().map(i -> "" + i.get("name")))
                .contains("acts[0].surprise", "acts[1].payload.odd", "acts[1].payload.motivation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|There is no body",
                "{|not JSON",
                "[]|must be one JSON object",
                "null|must be one JSON object",
                "{\"name\":\"a\"} {}|not JSON",
                "{\"name\":\"a\",\"name\":\"b\"}|given twice",
                "{\"name\":NaN}|not JSON",
                "{\"name\":null}|leave it out",
                "{\"name\":\"\\ud800\"}|half a character",
                "{\"name\":7}|Give a text",
                "{\"name\":{\"a\":1}}|Give a text",
                "{\"name\":\"a\",\"pageSize\":\"1\"}|whole number",
                "{\"name\":\"a\",\"pageSize\":1.5}|whole number",
                "{\"name\":\"a\",\"pageSize\":99999999999999999999}|whole number"
            })
    void brokenBodies(String body, String words) {
        Reply reply = physician.send("/caseFiles/query", body).expectProblem(400, BELGIF + "badRequest");
        assertThat(reply.string("issues[0].detail")).contains(words);
    }

    @Test
    void deepAndLargeBodies() {
        String deep = "{\"name\":" + "[".repeat(500) + "]".repeat(500) + "}";
        assertThat(physician.send("/caseFiles/query", deep).expect(400).string("issues[0].detail"))
                .contains("nested too deeply");
        String large = "{\"name\":\"" + "x".repeat(1_100_000) + "\"}";
        physician.send("/caseFiles/query", large).expectProblem(413, BELGIF + "payloadTooLarge");
        String long10Kb = "{\"name\":\"" + "x".repeat(10_000) + "\"}";
        physician.send("/caseFiles/query", long10Kb).expectProblem(400, BELGIF + "badRequest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/xml", "application/json; charset=iso-8859-1", "multipart/form-data"})
    void otherContentTypes(String contentType) {
        physician
                .with("Content-Type", contentType)
                .send("/caseFiles/query", "{\"name\":\"a\"}")
                .expectProblem(415, OURS + "unsupportedMediaType");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json|200",
                "text/html, application/*;q=0.1|200",
                "*/*|200",
                "application/problem+json|200",
                "application/json; charset=utf-8|200",
                "Application/JSON ; Q=0.5|200",
                "text/html;title=\"a,b;q=0\", application/json|200",
                "text/html|406",
                "application/json;q=0|406",
                "application/json;q=0.000, text/html|406",
                "application/json;q=much|406",
                "*/json|406",
                "application/xml|406",
                "nonsense|406"
            })
    void answersInJsonAlone(String accept, int status) {
        Reply reply = physician.with("Accept", accept).get("/workItems").expect(status);
        if (status == 406) {
            reply.expectProblem(406, OURS + "notAcceptable");
        }
    }

    @Test
    void compressedBodies() {
        physician
                .with("Content-Encoding", "gzip")
                .send("/caseFiles/query", "{}")
                .expectProblem(415, OURS + "unsupportedMediaType");
    }

    @Test
    void requiredProperties() {
        String file = opened();
        Map<String, Object> command = command(1, act("trajectory.proposed", 0, "2026-02-02", "motivation", "x"));
        for (String name : List.of("commandId", "seenHead", "acts")) {
            Reply reply = physician.post(file + "/acts", without(command, name)).expect(400);
            assertThat(reply.string("issues[0].name")).isEqualTo(name);
        }
        physician.post(file + "/acts", with(command, "commandId", "1")).expect(400);
        physician.post(file + "/acts", with(command, "acts", List.of())).expect(400);
        physician.post(file + "/acts", with(command, "acts", List.of(1))).expect(400);
        physician.post(file + "/acts", with(command, "seenHead", -1)).expect(400);
        Reply type = physician
                .post(file + "/acts", command(1, act("trajectory.unheardOf", 0, "2026-02-02")))
                .expect(400);
        assertThat(type.string("issues[0].type")).isEqualTo(ISSUE + "referencedResourceNotFound");
        assertThat(type.string("issues[0].name")).isEqualTo("acts[0].type");
    }

    @Test
    void daysInTheFutureAndThatDoNotExist() {
        String file = opened();
        Reply future = physician
                .post(file + "/acts", command(1, incapable("2026-03-01")))
                .expectProblem(400, BELGIF + "badRequest");
        assertThat(future.string("issues[0].name")).isEqualTo("acts[0].happenedOn");
        assertThat(future.string("issues[0].type")).isEqualTo(ISSUE + "invalidInput");
        physician.post(file + "/acts", command(1, incapable("2026-02-30"))).expect(400);
        physician.post(file + "/acts", command(1, incapable("1899-12-31"))).expect(400);
        physician
                .post(file + "/acts", command(1, incapable("+999999999-12-31")))
                .expect(400);
        Map<String, Object> endless = act(
                "incapacity.recognised",
                0,
                "2026-01-12",
                "until",
                "+999999999-12-31",
                "scheme",
                "employee",
                "cause",
                "illness",
                "statutoryCivilServant",
                false);
        Reply until = physician.post(file + "/acts", command(1, endless)).expect(400);
        assertThat(until.string("issues[0].name")).isEqualTo("acts[0].payload.until");
        physician.get(file + "?trueOn=2026-02-30").expect(400);
        physician.get(file + "?trueOn=2026-02-01&trueOn=2026-02-02").expect(400);
        physician.get(file + "/nextActs?reasons=maybe").expect(400);
        physician.get("/workItems?scope=everybody").expect(400);
        physician.get("/workItems?pageSize=0").expect(400);
        assertThat(physician.get(file).whole("head")).isEqualTo(1);
    }

    @Test
    void anOrganisationThatTakesNoPart() {
        String file = opened();
        physician.post(file + "/acts", command(1, incapable("2026-01-12"))).expect(201);
        Caller eve = api.as(Invented.EVE);
        eve.post(file + "/acts", command(eve.get(file).whole("head"), act("trajectory.contactAsked", 0, "2026-02-02")))
                .expect(201);
        for (String nobody : List.of("nobody", "fund")) {
            Map<String, Object> consent = act(
                    "consent.given",
                    0,
                    "2026-02-02",
                    "recipient",
                    nobody,
                    "purpose",
                    "referral",
                    "compartments",
                    List.of("workAbility"),
                    "textVersion",
                    "referral-2026-1",
                    "language",
                    "fr");
            Reply reply = eve.post(file + "/acts", command(eve.get(file).whole("head"), consent))
                    .expectProblem(400, BELGIF + "badRequest");
            assertThat(reply.string("issues[0].name")).isEqualTo("acts[0].payload.recipient");
        }
    }

    @Test
    void aCommandIsRecordedOnce() {
        String file = opened();
        Map<String, Object> command = command(1, incapable("2026-01-12"));
        Reply first = physician.post(file + "/acts", command).expect(201);
        Reply again = physician.post(file + "/acts", command).expect(200);
        assertThat(again.at("items")).isEqualTo(first.at("items"));
        assertThat(first.header("Location")).isEqualTo(first.string("items[0].href"));
        Map<String, Object> other = with(command, "acts", List.of(incapable("2026-01-13")));
        physician.post(file + "/acts", other).expectProblem(409, OURS + "commandReused");
        api.as(Invented.SECOND_PHYSICIAN).post(file + "/acts", command).expectProblem(409, OURS + "commandReused");
        assertThat(physician.get(file).whole("head")).isEqualTo(2);
    }

    @Test
    void aFileThatMovedOn() {
        String file = opened();
        physician.post(file + "/acts", command(1, incapable("2026-01-12"))).expect(201);
        int trajectory = physician
                .post(file + "/acts", command(2, act("trajectory.proposed", 0, "2026-02-02", "motivation", "x")))
                .expect(201)
                .whole("items[0].number");
        Map<String, Object> plan =
                act("trajectory.firstContactPlanned", trajectory, "2026-02-02", "on", "2026-02-09", "mode", "video");
        Caller coordinator = api.as(Invented.COORDINATOR);
        coordinator.post(file + "/acts", command(3, plan)).expect(201);
        Reply late = api.as(Invented.SECOND_COORDINATOR)
                .post(file + "/acts", command(3, plan))
                .expectProblem(409, OURS + "fileMovedOn");
        assertThat(late.whole("head")).isEqualTo(4);
        assertThat(late.string("since[0].type")).isEqualTo("trajectory.firstContactPlanned");

        Map<String, Object> noHead = without(command(0, plan), "seenHead");
        Reply stale = coordinator
                .with("If-Match", "\"3\"")
                .post(file + "/acts", noHead)
                .expectProblem(412, OURS + "preconditionFailed");
        assertThat(stale.header("ETag")).isEqualTo("\"4\"");
        for (String tag : List.of("4", "\"4", "*, \"4\"", "\"3\" \"4\"")) {
            Reply malformed = coordinator
                    .with("If-Match", tag)
                    .post(file + "/acts", noHead)
                    .expectProblem(400, BELGIF + "badRequest");
            assertThat(malformed.string("issues[0].in")).isEqualTo("header");
        }
        coordinator
                .with("If-Match", "W/\"4\"")
                .post(file + "/acts", noHead)
                .expectProblem(412, OURS + "preconditionFailed");
        Caller current = coordinator.with("If-Match", "\"1\", \"4\"");
        current.post(file + "/acts", noHead).expect(201);
        current.post(file + "/acts", noHead).expect(200);
        Map<String, Object> anew = with(noHead, "commandId", "2b7e1d54-0f3c-4f0a-8a3e-5d9c1b7e6a20");
        coordinator.with("If-Match", "*").post(file + "/acts", anew).expect(201);
    }

    @Test
    void withoutItsDatabaseThePlatformIsDown() {
        Caller broken = Caller.of(memory, () -> {
            throw new IllegalStateException("85073003328");
        });
        Reply down = broken.get("/health").expect(503);
        assertThat(down.text()).isEqualTo("{\"status\":\"DOWN\"}");
    }

    private String opened() {
        return "/caseFiles/"
                + physician
                        .post("/caseFiles", opening("2026-02-02"))
                        .expect(201)
                        .string("id");
    }

    private static Map<String, Object> incapable(String from) {
        return act(
                "incapacity.recognised",
                0,
                from,
                "until",
                "2026-12-31",
                "scheme",
                "employee",
                "cause",
                "illness",
                "statutoryCivilServant",
                false);
    }
}
