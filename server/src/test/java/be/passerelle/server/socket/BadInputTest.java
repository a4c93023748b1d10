// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static be.passerelle.api.Bodies.act;
import static be.passerelle.api.Bodies.command;
import static be.passerelle.api.Bodies.object;
import static be.passerelle.api.Bodies.with;
import static be.passerelle.registry.desk.Invented.COORDINATOR;
import static be.passerelle.registry.desk.Invented.EVE;
import static be.passerelle.registry.desk.Invented.OF_OTHER_FUND;
import static be.passerelle.registry.desk.Invented.PHYSICIAN;
import static be.passerelle.registry.desk.Invented.SECOND_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.Bodies;
import be.passerelle.api.Caller;
import be.passerelle.api.Reply;
import be.passerelle.api.Walkers;
import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.casefile.ActForms;
import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything that goes wrong, over a socket, on the server and the database that people use: the right status
/// and type of problem, a sentence in the language of the caller that says what is wrong and what to do, the
/// article where the law is the reason, and a file that is byte for byte as it was.
class BadInputTest {

    private static final String TODAY = "2026-02-02";
    private static final String BAD_REQUEST = "urn:problem-type:belgif:badRequest";
    private static final String OURS = "urn:problem-type:passerelle:returnToWork:";
    private static final String TEN_MEGABYTES = "x".repeat(10_000_000);

    /// What comes of a wrong number must not repeat it.
    private static final String WRONG_NUMBER = "85073003428";

    private static final RunningServer SERVER = RunningServer.start(LocalDate.parse(TODAY));
    private static final Caller API = SERVER.caller();

    /// A file of which the coordinator saw three acts and a colleague recorded a fourth: the trajectory is act
    /// 3.
    private static String file = "";

    private static String recorded = "";

    @BeforeAll
    static void prepareAFile() {
        Walkers walk = new Walkers(SERVER.desk().clock(), API);
        file = walk.incapable("2026-01-12", "2026-12-31");
        walk.record(PHYSICIAN, file, "trajectory.proposed", 0, "motivation", "Work seems possible.");
        Map<String, Object> command = command(3, planned());
        recorded = command.getOrDefault("commandId", "").toString();
        API.as(COORDINATOR).post(file + "/acts", command).expect(201);
    }

    @AfterAll
    static void stopServer() {
        SERVER.close();
    }

    /// Something that is wrong.
    ///
    /// @param name what goes wrong, in the words of the issue
    /// @param sent sends it, as a caller who speaks a language
    /// @param status the status of HTTP
    /// @param type the type of problem
    /// @param said what must be said
    /// @param article whether the law is the reason
    record Wrong(String name, Function<Caller, Reply> sent, int status, String type, Phrase said, boolean article) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Wrong> everythingWrong() {
        return Stream.of(form(), days(), people(), turns(), movedOn(), tooMuch())
                .flatMap(List::stream);
    }

    private static List<Wrong> form() {
        return List.of(
                malformed("an unknown field", "api.input.unknown", with(command(4, planned()), "surprise", 1)),
                malformed("an unknown field of the act", "input.unknown", planned("surprise", "x")),
                new Wrong(
                        "an unknown parameter",
                        api -> api.as(PHYSICIAN).get(file + "?surprise=1"),
                        400,
                        BAD_REQUEST,
                        Phrase.of("api.input.unknown"),
                        false),
                malformed("a number for a text", "api.input.uuid", with(command(4, planned()), "commandId", 7)),
                malformed(
                        "a text for a number",
                        Phrase.of("api.input.whole", "min", 0, "max", ActNumber.MAX),
                        with(command(4, planned()), "seenHead", "4")),
                malformed(
                        "an object for a list",
                        Phrase.of("api.input.many", "min", 1, "max", ActForms.MAX_ACTS),
                        with(command(4), "acts", object())),
                malformed("a list for an object", "api.input.object", with(command(4), "acts", List.of(List.of()))),
                malformed(
                        "a number for a choice",
                        Phrase.of("input.choice", "codes", "inPerson, video, telephone"),
                        planned("mode", 1)),
                malformed(
                        "no thread for an act that belongs to one",
                        "api.input.thread",
                        Bodies.without(planned(), "thread")),
                malformed("null", "api.input.null", "{\"commandId\": null}"),
                malformed("half a body", "api.input.noJson", "{\"commandId\": "),
                malformed("no object", "api.input.noObject", "[]"),
                malformed(
                        "nested too deeply",
                        "api.input.tooDeep",
                        "{\"acts\":" + "[".repeat(99) + "]".repeat(99) + "}"));
    }

    private static List<Wrong> days() {
        return List.of(
                malformed("a day that does not exist", "input.day", planned("on", "2026-02-30")),
                refused("dates in the wrong order", "endsAfterStart", prolonged("2026-01-14", "2026-01-13")),
                new Wrong(
                        "a day in the future",
                        api -> api.as(PHYSICIAN)
                                .post(file + "/acts", command(4, prolonged("2026-02-03", "2027-01-11"))),
                        400,
                        BAD_REQUEST,
                        Phrase.of("refusal.future", "day", LocalDate.parse(TODAY)),
                        false));
    }

    private static List<Wrong> people() {
        return List.of(
                opening(
                        "a national number with a wrong check digit",
                        "input.nationalNumber",
                        false,
                        "nationalNumber",
                        WRONG_NUMBER),
                opening(
                        "a national number of another day",
                        "refusal.numberFitsBirthDate",
                        true,
                        "birthDate",
                        "1985-07-31"),
                opening("a national number of the other sex", "refusal.numberFitsSex", true, "sex", "male"),
                opening("a member of another fund", "refusal.ownFund", true, "fund", "other-fund"),
                new Wrong(
                        "a search for a national number with a wrong check digit",
                        api -> api.as(PHYSICIAN).post("/caseFiles/query", object("nationalNumber", WRONG_NUMBER)),
                        400,
                        BAD_REQUEST,
                        Phrase.of("input.nationalNumber"),
                        false),
                new Wrong(
                        "the file of another fund's member",
                        api -> api.as(OF_OTHER_FUND).get(file),
                        404,
                        "urn:problem-type:belgif:resourceNotFound",
                        Phrase.of("api.problem.resourceNotFound"),
                        false),
                new Wrong(
                        "an act for another fund's member",
                        api -> api.as(OF_OTHER_FUND).post(file + "/acts", command(4, planned())),
                        404,
                        "urn:problem-type:belgif:resourceNotFound",
                        Phrase.of("api.problem.resourceNotFound"),
                        false),
                new Wrong(
                        "a second file for the same person",
                        api -> api.as(PHYSICIAN).post("/caseFiles", Bodies.opening(TODAY)),
                        409,
                        OURS + "caseFileAlreadyOpen",
                        Phrase.of("api.problem.caseFileAlreadyOpen"),
                        false));
    }

    private static List<Wrong> turns() {
        return List.of(
                new Wrong(
                        "an act out of turn",
                        api -> api.as(COORDINATOR)
                                .post(
                                        file + "/acts",
                                        command(4, act("trajectory.engagementSignedByCoordinator", 3, TODAY))),
                        409,
                        OURS + "actNotOpen",
                        Phrase.of("refusal.contactHeld"),
                        true),
                new Wrong(
                        "an act in no thread",
                        api -> api.as(COORDINATOR).post(file + "/acts", command(4, with(planned(), "thread", 9))),
                        409,
                        OURS + "actNotOpen",
                        Phrase.of("refusal.noOpenThread.trajectory"),
                        true),
                new Wrong(
                        "the wrong role",
                        api -> api.as(EVE).post(file + "/acts", command(4, planned())),
                        403,
                        "urn:problem-type:belgif:missingPermission",
                        Phrase.of("refusal.wrongRole"),
                        true),
                new Wrong(
                        "the same act twice",
                        api -> api.as(PHYSICIAN)
                                .post(
                                        file + "/acts",
                                        command(4, act("trajectory.proposed", 0, TODAY, "motivation", "x"))),
                        409,
                        OURS + "actNotOpen",
                        Phrase.of("refusal.noOpenTrajectory"),
                        true),
                new Wrong(
                        "a command that was used for something else",
                        api -> api.as(COORDINATOR)
                                .post(
                                        file + "/acts",
                                        with(command(4, planned("mode", "video")), "commandId", recorded)),
                        409,
                        OURS + "commandReused",
                        Phrase.of("api.problem.commandReused"),
                        false));
    }

    private static List<Wrong> movedOn() {
        return List.of(
                new Wrong(
                        "a file that moved on",
                        api -> api.as(SECOND_COORDINATOR).post(file + "/acts", command(3, planned())),
                        409,
                        OURS + "fileMovedOn",
                        Phrase.of("api.problem.fileMovedOn", "count", 1),
                        false),
                new Wrong(
                        "a file that moved on, by its tag",
                        api -> api.as(COORDINATOR)
                                .with("If-Match", "\"3\"")
                                .post(file + "/acts", Bodies.without(command(3, planned()), "seenHead")),
                        412,
                        OURS + "preconditionFailed",
                        Phrase.of("api.problem.preconditionFailed"),
                        false),
                malformed(
                        "more seen than there is",
                        Phrase.of("api.input.seenHead", "head", 4),
                        command(99, act("trajectory.proposed", 0, TODAY, "motivation", "x"))));
    }

    private static List<Wrong> tooMuch() {
        return List.of(
                new Wrong(
                        "a text of ten megabytes",
                        api -> api.as(PHYSICIAN)
                                .post(
                                        file + "/acts",
                                        command(4, act("trajectory.proposed", 0, TODAY, "motivation", TEN_MEGABYTES))),
                        413,
                        "urn:problem-type:belgif:payloadTooLarge",
                        Phrase.of("api.problem.payloadTooLarge", "max", ApiServlet.MAX_BODY),
                        false),
                malformed(
                        "a text that is too long",
                        Phrase.of("input.tooLong", "max", 1000, "length", 1001),
                        act("trajectory.proposed", 0, TODAY, "motivation", "x".repeat(1001))),
                malformed(
                        "too many acts",
                        Phrase.of("api.input.many", "min", 1, "max", ActForms.MAX_ACTS),
                        command(
                                4,
                                Collections.nCopies(ActForms.MAX_ACTS + 1, planned())
                                        .toArray())));
    }

    @ParameterizedTest
    @MethodSource("everythingWrong")
    void isAnsweredInTheLanguageOfTheCallerAndChangesNothing(Wrong wrong) {
        Map<String, String> before = SERVER.bytes();
        for (Language language : Language.values()) {
            Reply reply = wrong.sent()
                    .apply(API.with("Accept-Language", language.code() + "-BE"))
                    .expectProblem(wrong.status(), wrong.type());
            assertThat(reply.header("Content-Language")).isEqualTo(language.code());
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
            assertThat(said(reply)).isEqualTo(ApiTexts.word(wrong.said(), language));
            assertThat(reply.text().contains("\"citation\"")).isEqualTo(wrong.article());
            assertThat(reply.text()).doesNotContain(WRONG_NUMBER).doesNotContain("xxxxxxxx");
        }
        assertThat(SERVER.bytes()).isEqualTo(before);
    }

    @Test
    void whatIsSentTwiceIsRecordedOnce() {
        Map<String, String> before = SERVER.bytes();
        Map<String, Object> again = with(command(3, planned()), "commandId", recorded);

        Reply reply = API.as(COORDINATOR).post(file + "/acts", again).expect(200);

        assertThat(reply.whole("items[0].number")).isEqualTo(4);
        assertThat(SERVER.bytes()).isEqualTo(before);
    }

    @Test
    void markupInANameIsText() {
        String name = "<img src=x onerror=alert(1)>";
        Map<String, Object> opening =
                Bodies.opening(TODAY, NationalNumber.ofNineDigits("850730998", false), name, "Odile");
        Reply opened = API.as(PHYSICIAN).post("/caseFiles", opening).expect(201);

        assertThat(opened.string("person.familyName")).isEqualTo(name);
        assertThat(opened.header("Content-Type")).isEqualTo("application/json");
        assertThat(opened.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    /// What is to be read: the issue or the refusal where there is one, otherwise the problem.
    private static String said(Reply reply) {
        for (String part : List.of("issues", "refusals")) {
            if (reply.json().containsKey(part)) {
                return reply.string(part + "[0].detail");
            }
        }
        return reply.string("detail");
    }

    private static Wrong malformed(String name, String key, Object sent) {
        return malformed(name, Phrase.of(key), sent);
    }

    /// @param sent an act, a command, or a body as it is written
    private static Wrong malformed(String name, Phrase said, Object sent) {
        return new Wrong(name, api -> sent(api, sent), 400, BAD_REQUEST, said, false);
    }

    private static Wrong refused(String name, String code, Map<String, Object> act) {
        return new Wrong(name, api -> sent(api, act), 400, BAD_REQUEST, Phrase.of("refusal." + code), true);
    }

    private static Wrong opening(String name, String key, boolean article, String field, Object value) {
        return new Wrong(
                name,
                api -> {
                    Map<String, Object> opening = Bodies.opening(TODAY);
                    Map<String, Object> person = object();
                    ((Map<?, ?>) opening.getOrDefault("person", Map.of()))
                            .forEach((k, v) -> person.put(k.toString(), v));
                    return api.as(PHYSICIAN).post("/caseFiles", with(opening, "person", with(person, field, value)));
                },
                400,
                BAD_REQUEST,
                Phrase.of(key),
                article);
    }

    @SuppressWarnings("unchecked") // the names of what is sent are texts
    private static Reply sent(Caller api, Object sent) {
        if (sent instanceof String written) {
            return api.as(PHYSICIAN).send(file + "/acts", written);
        }
        Map<String, Object> body = (Map<String, Object>) sent;
        return api.as(PHYSICIAN).post(file + "/acts", body.containsKey("type") ? command(4, body) : body);
    }

    private static Map<String, Object> planned(Object... more) {
        Map<String, Object> payload = object("on", "2026-02-16", "mode", "telephone");
        payload.putAll(object(more));
        return object("type", "trajectory.firstContactPlanned", "thread", 3, "happenedOn", TODAY, "payload", payload);
    }

    private static Map<String, Object> prolonged(String from, String until) {
        return act("incapacity.prolonged", 2, from, "until", until);
    }
}
