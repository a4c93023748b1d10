// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.answer.Instants;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.casefile.ActJson;
import be.passerelle.api.casefile.CaseFileJson;
import be.passerelle.api.exchange.Body;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Parameter;
import be.passerelle.api.exchange.Operation.Response;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.api.exchange.Operation.Tag;
import be.passerelle.api.openapi.Examples;
import be.passerelle.api.openapi.Schema;
import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.Issue;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.law.language.Phrase;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.Desk.OnDesk;
import be.passerelle.registry.desk.Desk.Opening;
import be.passerelle.registry.desk.FileSearch;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.FileNumber;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Opening, finding and reading case files.
final class CaseFileOperations {

    static final Parameter FILE = Parameter.path(
            "caseFileId", Schema.uuid("The identifier of a case file"), "Which file", Examples.CASE_FILE);

    /// What every operation on one file may answer, to those who worked in it.
    static final Response ERASED = Response.problem(
            410,
            "The file was erased; told to those who worked in it, everybody else finds nothing",
            ProblemType.CASE_FILE_ERASED);

    private static final String HEAD = "The head of the file";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 20;
    private static final int MOST_HITS = 50;
    private static final int USUAL_HITS = 25;
    private static final int MOST_ACCESSES = 200;

    private final Desk desk;

    CaseFileOperations(Desk desk) {
        this.desk = desk;
    }

    List<Operation> all() {
        return List.of(openCaseFile(), queryCaseFiles(), readCaseFile(), readOwnCaseFile(), listAccesses());
    }

    private Operation openCaseFile() {
        return Operation.post(
                        "/caseFiles",
                        "openCaseFile",
                        Tag.CASE_FILES,
                        Scope.RECORD,
                        "Open a case file",
                        "Opens the one file of a member of the caller's sickness fund. Sending the same command again"
                                + " opens nothing and answers 200.",
                        this::open)
                .taking("CaseFileOpening", Examples.opening())
                .giving(
                        Response.of(201, "The file was opened", "CaseFile")
                                .with("Location", "The address of the file")
                                .with("ETag", HEAD),
                        Response.of(200, "The same command opened it before", "CaseFile")
                                .with("ETag", HEAD),
                        Response.problem(
                                409,
                                "The person has a file, or the command was used for something else",
                                ProblemType.CASE_FILE_ALREADY_OPEN,
                                ProblemType.COMMAND_REUSED));
    }

    private Operation queryCaseFiles() {
        return Operation.post(
                        "/caseFiles/query",
                        "queryCaseFiles",
                        Tag.CASE_FILES,
                        Scope.CONSULT,
                        "Find case files",
                        "Finds files among those that the caller may look at, by exactly one of name, national number"
                                + " and file number. They are sent in the body because addresses end up in logs. Each"
                                + " hit leaves a line in the access log of its file.",
                        this::query)
                .taking("CaseFileQuery", Examples.query())
                .giving(Response.of(200, "The files that were found", "CaseFileHits"));
    }

    private Operation readCaseFile() {
        return Operation.get(
                        "/caseFiles/{caseFileId}",
                        "readCaseFile",
                        Tag.CASE_FILES,
                        "Read a case file",
                        "What is true of the person, as far as the caller may know it; parts that they may not read are"
                                + " left out. On two axes of time: as it was known at the end of a day, and as far as"
                                + " it had happened on a day.",
                        this::read)
                .with(
                        FILE,
                        Parameter.query("knownOn", Schema.day(""), "Only what was recorded by that day", "2026-03-31"),
                        Parameter.query("trueOn", Schema.day(""), "Only what had happened by that day", "2026-03-31"))
                .giving(Response.of(200, "The file", "CaseFile").with("ETag", HEAD), ERASED);
    }

    private Operation readOwnCaseFile() {
        return Operation.get(
                        "/ownCaseFile",
                        "readOwnCaseFile",
                        Tag.CASE_FILES,
                        "Read one's own case file",
                        "For an insured person: their file, whose address they need not know.",
                        this::own)
                .giving(Response.of(200, "The file", "CaseFile").with("ETag", HEAD));
    }

    private Operation listAccesses() {
        return Operation.get(
                        "/caseFiles/{caseFileId}/accesses",
                        "listAccesses",
                        Tag.CASE_FILES,
                        "List who looked at a case file",
                        "The latest lines of its access log, for the insured person. Looking is noted there too.",
                        this::accesses)
                .with(FILE)
                .giving(
                        Response.of(200, "The lines, latest first", "Accesses"),
                        Response.problem(403, "Not for this role", ProblemType.MISSING_PERMISSION),
                        ERASED);
    }

    private Answer open(Exchange exchange) {
        Viewer caller = exchange.caller();
        Body body = Body.of(exchange.body());
        UUID command = body.required("commandId", body.uuid("commandId"));
        LocalDate happenedOn =
                body.day("happenedOn").orElseGet(() -> desk.clock().today());
        Optional<Map<?, ?>> person = body.tree("person");
        body.required("person", person);
        Act act = person.map(p -> ActJson.read(ActType.of(PersonAct.Registered.class), p, body, "person"))
                .orElse(null);
        body.end();
        body.throwIfWrong();
        if (command == null || !(act instanceof PersonAct.Registered registered)) {
            throw ApiProblem.of(ProblemType.INTERNAL_SERVER_ERROR);
        }
        return switch (desk.openFile(caller, new CommandId(command), happenedOn, registered)) {
            case Opening.AlreadyOpen(Optional<CaseFileId> file) -> throw alreadyOpen(file, exchange);
            case Opening.Answered(CaseFileId file, Outcome.Recorded _) ->
                opened(Answer.CREATED, file, exchange).header("Location", exchange.href("/caseFiles/" + file));
            case Opening.Answered(CaseFileId _, Outcome.AlreadyRecorded(var acts)) -> {
                if (!acts.getFirst().by().equals(caller.performer())
                        || !acts.getFirst().act().equals(registered)) {
                    throw ApiProblem.of(ProblemType.COMMAND_REUSED);
                }
                yield opened(Answer.OK, (CaseFileId) acts.getFirst().stream(), exchange);
            }
            case Opening.Answered(CaseFileId _, Outcome.CommandReused _) ->
                throw ApiProblem.of(ProblemType.COMMAND_REUSED);
            case Opening.Answered(CaseFileId _, Outcome.Refused refused) ->
                throw RefusalProblems.problem(refused, _ -> "person");
            case Opening.Answered(CaseFileId _, Outcome.NoAccess _) ->
                throw ApiProblem.of(ProblemType.MISSING_PERMISSION);
            case Opening.Answered(CaseFileId _, Outcome.MovedOn _) -> throw ApiProblem.of(ProblemType.FILE_MOVED_ON);
        };
    }

    private static ApiProblem alreadyOpen(Optional<CaseFileId> file, Exchange exchange) {
        ApiProblem problem = ApiProblem.of(ProblemType.CASE_FILE_ALREADY_OPEN);
        file.ifPresent(id ->
                problem.with("caseFile", CaseFileJson.reference(id, exchange).asMap()));
        return problem;
    }

    private Answer opened(int status, CaseFileId id, Exchange exchange) {
        OnDesk opened = onDesk(desk, id, exchange);
        return Answer.of(status, CaseFileJson.of(opened, exchange)).header("ETag", etag(opened.head()));
    }

    private Answer query(Exchange exchange) {
        Body body = Body.of(exchange.body());
        Optional<String> name = body.text("name", LONGEST_NAME);
        Optional<String> nationalNumber = body.text("nationalNumber", LONGEST_NUMBER);
        Optional<String> fileNumber = body.text("fileNumber", LONGEST_NUMBER);
        int most = body.whole("pageSize", 1, MOST_HITS).orElse(USUAL_HITS);
        if (nationalNumber.isPresent()
                && nationalNumber.flatMap(NationalNumber::parse).isEmpty()) {
            body.note(Issue.of(
                    Issue.Type.INVALID_INPUT, Issue.In.BODY, "nationalNumber", Phrase.of("input.nationalNumber")));
        }
        if (fileNumber.isPresent() && fileNumber.flatMap(FileNumber::parse).isEmpty()) {
            body.note(Issue.malformed("fileNumber", "api.input.fileNumber"));
        }
        body.end();
        body.throwIfWrong();
        if (List.of(name, nationalNumber, fileNumber).stream()
                        .filter(Optional::isPresent)
                        .count()
                != 1) {
            body.note(Issue.malformed("", "api.input.oneOf", "names", "name, nationalNumber, fileNumber"));
            body.throwIfWrong();
        }
        String typed = name.or(() -> nationalNumber).or(() -> fileNumber).orElse("");
        Desk.Found found = desk.find(exchange.caller(), typed, most);
        JsonObject json = JsonObject.of(
                        "items",
                        found.hits().stream().map(h -> hit(h, exchange)).toList())
                .put("pageSize", most);
        if (found.more()) {
            json.put("truncated", true);
        }
        return Answer.ok(json);
    }

    private static Map<String, Object> hit(FileSearch.Hit hit, Exchange exchange) {
        return CaseFileJson.reference(hit.file(), exchange)
                .put("title", hit.listedName())
                .put("birthYear", hit.birthYear())
                .put("municipality", hit.municipality())
                .put("fund", hit.fund().key())
                .asMap();
    }

    private Answer read(Exchange exchange) {
        Optional<LocalDate> knownOn = exchange.day("knownOn");
        Optional<LocalDate> trueOn = exchange.day("trueOn");
        OnDesk open = onDesk(desk, exchange, knownOn, trueOn);
        JsonObject json = CaseFileJson.of(open, exchange)
                .put("knownOn", knownOn.map(LocalDate::toString))
                .put("trueOn", trueOn.map(LocalDate::toString));
        return Answer.ok(json).header("ETag", etag(open.head()));
    }

    private Answer own(Exchange exchange) {
        CaseFileId id =
                desk.ownFile(exchange.caller()).orElseThrow(() -> ApiProblem.of(ProblemType.RESOURCE_NOT_FOUND));
        return opened(Answer.OK, id, exchange);
    }

    private Answer accesses(Exchange exchange) {
        OnDesk open = onDesk(desk, exchange);
        if (!open.access().reads(Compartment.ACCESS_LOG)) {
            throw ApiProblem.of(ProblemType.MISSING_PERMISSION);
        }
        List<Map<String, Object>> items = desk.accesses(open, MOST_ACCESSES).stream()
                .map(CaseFileOperations::access)
                .toList();
        return Answer.ok(JsonObject.of("items", items));
    }

    private static Map<String, Object> access(AccessLog.Line line) {
        return JsonObject.of("at", Instants.written(line.at()))
                .put("organisation", line.organisation().key())
                .put("role", Codes.of(line.role()))
                .put("operation", Codes.of(line.operation()))
                .put("allowed", line.allowed())
                .put("ground", line.ground().map(Codes::of))
                .asMap();
    }

    /// The tag of a file: the number of its last act.
    static String etag(int head) {
        return "\"" + head + "\"";
    }

    /// The file that the path names, as it is now.
    static OnDesk onDesk(Desk desk, Exchange exchange) {
        return onDesk(desk, new CaseFileId(exchange.uuid("caseFileId")), exchange);
    }

    private static OnDesk onDesk(Desk desk, CaseFileId id, Exchange exchange) {
        return legible(desk.open(exchange.caller(), id));
    }

    private static OnDesk legible(Optional<OnDesk> opened) {
        OnDesk open = opened.orElseThrow(() -> ApiProblem.of(ProblemType.RESOURCE_NOT_FOUND));
        if (open.isErased()) {
            throw ApiProblem.of(ProblemType.CASE_FILE_ERASED).with("head", open.head());
        }
        return open;
    }

    /// The file that the path names, as it was known and true on earlier days.
    static OnDesk onDesk(Desk desk, Exchange exchange, Optional<LocalDate> knownOn, Optional<LocalDate> trueOn) {
        CaseFileId id = new CaseFileId(exchange.uuid("caseFileId"));
        Optional<Instant> known = knownOn.map(day ->
                day.plusDays(1).atStartOfDay(Registry.BELGIUM).toInstant().minusNanos(1));
        return legible(desk.open(exchange.caller(), id, known, trueOn));
    }
}
