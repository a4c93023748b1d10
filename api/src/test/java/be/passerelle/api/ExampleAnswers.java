// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static be.passerelle.api.Bodies.act;
import static be.passerelle.api.Bodies.command;
import static be.passerelle.api.Bodies.object;
import static be.passerelle.api.Bodies.with;
import static be.passerelle.api.Bodies.without;
import static be.passerelle.registry.desk.Invented.COORDINATOR;
import static be.passerelle.registry.desk.Invented.EVE;
import static be.passerelle.registry.desk.Invented.PAYMENTS;
import static be.passerelle.registry.desk.Invented.PHYSICIAN;
import static be.passerelle.registry.desk.Invented.SECOND_COORDINATOR;

import be.passerelle.api.calculation.CalculationBody;
import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.api.openapi.Examples;
import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.api.problem.Problems;
import be.passerelle.law.calculation.Calculation;
import be.passerelle.law.calculation.Calculations;
import be.passerelle.law.language.Language;
import be.passerelle.registry.desk.Health;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.desk.NotedSearch;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/// Answers of the API to people who do not exist, one of each kind, with the same identifiers each time.
final class ExampleAnswers {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern FILE_NUMBER = Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}");
    private static final Pattern TOLD = Pattern.compile("(?<=/acts/|afterAct=)[0-9]{6,8}");
    private static final Pattern BOOKMARK = Pattern.compile("(after=[1-9][0-9]*)-[0-9a-f]{8}");
    private static final String NUMBER =
            new CaseFileId(UUID.fromString(Examples.CASE_FILE)).number().written();
    private static final String ADDRESS = "https://passerelle.example";
    private static final int LONGEST_LIST = 3;
    private static final String TODAY = "2026-02-02";

    private final Map<Integer, Integer> toldNumbers = new HashMap<>();
    private final Map<String, Object> taken = new TreeMap<>();
    private final InMemoryDesk memory = new InMemoryDesk(LocalDate.parse(TODAY));
    private final Caller api = Caller.of(memory);

    /// Every answer and every problem, by name.
    Map<String, Object> take() {
        String file = openAFile();
        recordAnAct(file);
        refuseWhoTriesOutNumbers();
        refuseRequests(file);
        describeThePlatform();
        calculate();
        readALongFile();
        checkARequest();
        eraseAFile(file);
        keepARegister();
        return taken;
    }

    /// The path of an operation with the parameters of the examples.
    static String address(Operation operation) {
        return operation
                .path()
                .replace("{caseFileId}", Examples.CASE_FILE)
                .replace("{actNumber}", "8")
                .replace("{actTypeCode}", "trajectory.contactAsked")
                .replace("{problemTypeCode}", "actNotOpen")
                .replace("{registerCode}", "directive")
                .replace("{entryKey}", "1");
    }

    private String openAFile() {
        problem(ProblemType.NO_ACCESS_TOKEN, api.get("/workItems"));
        problem(
                ProblemType.INVALID_ACCESS_TOKEN,
                api.with("Authorization", "Bearer nobody").get("/workItems"));
        problem(
                ProblemType.EXPIRED_ACCESS_TOKEN,
                api.with("Authorization", "Bearer " + Bearers.EXPIRED).get("/workItems"));
        problem(
                ProblemType.MISSING_SCOPE,
                api.with("Authorization", "Bearer " + Bearers.allBut(EVE.token(), Scope.WORK_READ))
                        .get("/workItems"));
        problem(
                ProblemType.NO_MANDATE,
                api.with("Authorization", "Bearer " + Bearers.FOR_NOBODY).get("/workItems"));
        problem(
                ProblemType.MANDATE_ENDED,
                api.with("Authorization", "Bearer " + Invented.TOKEN_OF_WHO_LEFT)
                        .get("/workItems"));
        Map<String, Object> opening = Bodies.opening(TODAY);
        Reply opened = api.as(PHYSICIAN).post("/caseFiles", opening);
        answer("openCaseFile", opened);
        answer("openCaseFile", api.as(PHYSICIAN).post("/caseFiles", opening));
        problem(ProblemType.CASE_FILE_ALREADY_OPEN, api.as(COORDINATOR).post("/caseFiles", Bodies.opening(TODAY)));
        answer("queryCaseFiles", api.as(COORDINATOR).post("/caseFiles/query", object("name", "lejeune")));
        return opened.string("href");
    }

    private void recordAnAct(String file) {
        Map<String, Object> payload =
                object("until", "2026-12-31", "scheme", "employee", "cause", "illness", "statutoryCivilServant", false);
        Map<String, Object> incapable =
                object("type", "incapacity.recognised", "happenedOn", "2026-01-12", "payload", payload);
        api.as(PHYSICIAN).post(file + "/acts", command(1, incapable)).expect(201);
        Map<String, Object> asked = act("trajectory.contactAsked", 0, TODAY, "wish", "A less heavy job.");
        answer("previewActs", api.as(EVE).post(file + "/acts/preview", object("acts", List.of(asked))));
        problem(
                ProblemType.OTHER_CONSEQUENCES,
                api.as(EVE).post(file + "/acts", with(command(head(file), asked), "shown", "what was shown before")));
        Map<String, Object> command = command(head(file), asked);
        answer("recordActs", api.as(EVE).post(file + "/acts", command));
        answer("recordActs", api.as(EVE).post(file + "/acts", command));
        problem(
                ProblemType.COMMAND_REUSED,
                api.as(EVE)
                        .post(
                                file + "/acts",
                                with(command, "acts", List.of(act("trajectory.contactAsked", 0, TODAY)))));
        problem(ProblemType.ACT_NOT_OPEN, api.as(EVE).post(file + "/acts", command(head(file), asked)));
        problem(ProblemType.MISSING_PERMISSION, api.as(EVE).post(file + "/acts", command(head(file), incapable)));
        answer("listWorkItems", api.as(PHYSICIAN).get("/workItems?scope=team"));
        answer("listNextActs", api.as(COORDINATOR).get(file + "/nextActs?reasons=true"));
        Map<String, Object> planned =
                act("trajectory.firstContactPlanned", 3, TODAY, "on", "2026-02-16", "mode", "telephone");
        api.as(COORDINATOR).post(file + "/acts", command(3, planned)).expect(201);
        problem(ProblemType.FILE_MOVED_ON, api.as(SECOND_COORDINATOR).post(file + "/acts", command(3, planned)));
        problem(
                ProblemType.PRECONDITION_FAILED,
                api.as(COORDINATOR)
                        .with("If-Match", "\"3\"")
                        .post(file + "/acts", without(command(3, planned), "seenHead")));
    }

    /// The head that the insured person is told.
    private int head(String file) {
        return api.as(EVE).get(file).expect(200).whole("head");
    }

    private void refuseWhoTriesOutNumbers() {
        Caller coordinator = api.as(SECOND_COORDINATOR);
        Map<String, Object> nobody = object(
                "nationalNumber",
                NationalNumber.ofNineDigits("900101997", false).digits());
        for (int i = 0; i < NotedSearch.USUALLY_IN_VAIN.ofPerson(); i++) {
            coordinator.post("/caseFiles/query", nobody).expect(200);
        }
        problem(ProblemType.TOO_MANY_FAILED_REQUESTS, coordinator.post("/caseFiles/query", nobody));
    }

    private void refuseRequests(String file) {
        Map<String, Object> prolonged = act("incapacity.prolonged", 2, TODAY, "until", "2026-01-31");
        problem(ProblemType.BAD_REQUEST, api.as(PHYSICIAN).post(file + "/acts", command(4, prolonged)));
        problem(ProblemType.RESOURCE_NOT_FOUND, api.as(PHYSICIAN).get("/nowhere"));
        problem(ProblemType.METHOD_NOT_ALLOWED, api.as(PHYSICIAN).send("/workItems", "{}"));
        problem(
                ProblemType.NOT_ACCEPTABLE,
                api.as(PHYSICIAN).with("Accept", "application/xml").get("/workItems"));
        problem(
                ProblemType.PAYLOAD_TOO_LARGE,
                api.as(PHYSICIAN).send("/caseFiles/query", "x".repeat(ApiServlet.MAX_BODY + 1)));
        problem(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                api.as(PHYSICIAN).with("Content-Type", "text/plain").send("/caseFiles/query", "{}"));
        for (ProblemType type : List.of(
                ProblemType.EXPECTATION_FAILED,
                ProblemType.INTERNAL_SERVER_ERROR,
                ProblemType.NOT_IMPLEMENTED,
                ProblemType.SERVICE_UNAVAILABLE,
                ProblemType.TOO_MANY_REQUESTS,
                ProblemType.HTTP_VERSION_NOT_SUPPORTED)) {
            put(
                    "problem." + type.code(),
                    Problems.json(ApiProblem.of(type), UUID.randomUUID(), Caller.BASE, Language.EN));
        }
    }

    /// Without anybody: no token is sent.
    private void calculate() {
        for (Calculation calculation : Calculations.ALL) {
            answer(
                    "calculate" + CalculationBody.name(calculation),
                    api.post("/calculations/" + calculation.code(), CalculationBody.example(calculation)));
        }
    }

    private void eraseAFile(String file) {
        ErasureDesk erasing = memory.erasureDesk();
        CaseFileId id = memory.files().getFirst().id();
        memory.destroyKeys(id);
        problem(ProblemType.CASE_FILE_KEYS_LOST, api.as(PHYSICIAN).get(file));
        erasing.ask(
                Invented.OFFICER.viewer(), newCommand(), id, new ErasureBasis(ErasureGround.UNLAWFUL, "DPO/2026/17"));
        erasing.confirm(Invented.SECOND_OFFICER.viewer(), newCommand(), 1);
        problem(ProblemType.CASE_FILE_ERASED, api.as(PHYSICIAN).get(file));
    }

    private void keepARegister() {
        Caller secretary = api.as(Invented.SECRETARY);
        String entry = "/registers/directive/entries/1";
        Map<String, Object> ended = object(
                "type",
                "directive.endProposed",
                "commandId",
                UUID.randomUUID().toString(),
                "seenHead",
                2,
                "happenedOn",
                TODAY,
                "payload",
                object("version", 1, "lastDay", "2026-12-31", "reason", "A new directive is prepared."));
        answer("recordRegisterAct", secretary.post(entry + "/acts", ended));
        answer("recordRegisterAct", secretary.post(entry + "/acts", ended));
        problem(
                ProblemType.REGISTER_MOVED_ON,
                secretary.post(
                        entry + "/acts",
                        with(ended, "commandId", UUID.randomUUID().toString())));
        answer("listRegisterEntries", secretary.get("/registers/convention/entries"));
        answer("readRegisterEntry", secretary.get(entry));
        answer("listRegisterActs", secretary.get(entry + "/acts"));
    }

    private static CommandId newCommand() {
        return new CommandId(UUID.randomUUID());
    }

    private void describeThePlatform() {
        answer("listActTypes", api.get("/refData/actTypes"));
        answer("readActType", api.get("/refData/actTypes/trajectory.contactAsked"));
        answer("listOrganisations", api.get("/refData/organisations"));
        answer("listConsentPurposes", api.get("/refData/consentPurposes"));
        answer("listProblemTypes", api.get("/refData/problemTypes"));
        answer("readProblemType", api.get("/refData/problemTypes/actNotOpen"));
        answer("checkHealth", api.get("/health"));
        answer("checkHealth", Caller.of(memory, () -> Health.State.DOWN).get("/health"));
        Reply document = api.get("/doc/openapi.json");
        put("readDescription.200", object("openapi", document.at("openapi"), "info", document.at("info")));
    }

    /// Before it is sent, as the coordinator is told: a diploma that nobody recognises would be named as missing.
    private void checkARequest() {
        Walkers walk = Walkers.inMemory(RouteBWalk.BEGIN);
        walk.incapable("2026-01-12", "2027-01-11");
        walk.on("2026-02-02");
        int trajectory = walk.record(EVE, walk.own(), "trajectory.contactAsked", 0);
        walk.record(PHYSICIAN, walk.own(), "trajectory.healthAllows", trajectory);
        walk.engage(trajectory);
        walk.refer(trajectory);
        walk.propose("2026-04-07", "2026-06-30", "1250.00");
        answer("listPreChecks", walk.as(COORDINATOR).get(walk.own() + "/preChecks"));
    }

    private void readALongFile() {
        Walkers walk = Walkers.inMemory(RouteBWalk.BEGIN);
        new RouteBWalk(walk).goesFromTheRequestToTheEvaluationAfterSixMonths();
        String file = walk.own();
        answer("readOwnCaseFile", walk.as(EVE).get("/ownCaseFile"));
        answer("readCaseFile", walk.as(PHYSICIAN).get(file));
        answer("listActs", walk.as(PHYSICIAN).get(file + "/acts?pageSize=" + LONGEST_LIST));
        answer("readAct", walk.as(PHYSICIAN).get(file + "/acts/3"));
        answer("listEntitlements", walk.as(PAYMENTS).get(file + "/entitlements?reasons=true"));
        answer("listBenefitSheets", walk.as(PAYMENTS).get(file + "/benefitSheets?reasons=true"));
        answer("listEvents", walk.as(PHYSICIAN).get("/events?pageSize=" + LONGEST_LIST));
        answer("countActs", walk.as(Invented.HEAD).get("/activity"));
        answer("listAccesses", walk.as(EVE).get(file + "/accesses"));
        answer("listAccessEvents", walk.as(Invented.OFFICER).get("/accessEvents?pageSize=2"));
        answer("listAccessEventsOfFile", walk.as(EVE).get(file + "/accessEvents?pageSize=1"));
    }

    private void answer(String operation, Reply reply) {
        put(operation + "." + reply.status(), reply.json());
    }

    private void problem(ProblemType type, Reply reply) {
        put(
                "problem." + type.code(),
                reply.expectProblem(type.status(), type.urn()).json());
    }

    private void put(String name, Map<?, ?> json) {
        taken.put(name, settled(json));
    }

    /// Without what differs from one time to the next, and with short lists.
    private Object settled(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> settled = new LinkedHashMap<>();
                map.forEach((name, member) -> settled.put(name.toString(), settled(member)));
                yield settled;
            }
            case List<?> list ->
                list.stream().limit(LONGEST_LIST).map(this::settled).toList();
            case String text ->
                FILE_NUMBER
                        .matcher(ID.matcher(text).replaceAll(Examples.CASE_FILE))
                        .replaceAll(NUMBER)
                        .replace("http://localhost", ADDRESS)
                        .transform(address -> BOOKMARK.matcher(address).replaceAll("$1-5a0c91e7"))
                        .transform(address -> TOLD.matcher(address)
                                .replaceAll(found -> String.valueOf(told(Integer.parseInt(found.group())))));
            case Integer number when number > ActNumber.LAST_RECORDED -> told(number);
            default -> value;
        };
    }

    /// Numbers that are told are others in each file: the same one stays the same.
    private int told(int number) {
        return toldNumbers.computeIfAbsent(number, _ -> 41_508_293 + toldNumbers.size() * 5_176_031);
    }
}
