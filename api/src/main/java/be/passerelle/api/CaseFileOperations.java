// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.casefile.AccessJson;
import be.passerelle.api.casefile.ActForms;
import be.passerelle.api.casefile.CaseFileJson;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Response;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.api.exchange.Operation.Tag;
import be.passerelle.api.form.Content;
import be.passerelle.api.form.Form;
import be.passerelle.api.form.Given;
import be.passerelle.api.form.Input;
import be.passerelle.api.form.Place;
import be.passerelle.api.openapi.Examples;
import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.Issue;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.law.language.Phrase;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.Desk.Opening;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.FileNumber;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Opening, finding and reading case files.
final class CaseFileOperations {

    static final Input<CaseFileId> FILE = Input.path("caseFileId", Form.uuid().as(CaseFileId::new), "Which file");

    static final Input<Optional<LocalDate>> KNOWN_ON =
            Input.query("knownOn", Form.day(), "Only what was recorded by that day");

    static final Input<Optional<LocalDate>> TRUE_ON =
            Input.query("trueOn", Form.day(), "Only what had happened by that day, seen from it");

    /// What every operation on one file may answer, to those who worked in it.
    static final Response ERASED = Response.problem(
            410,
            "The file was erased; told to those who worked in it, everybody else finds nothing",
            ProblemType.CASE_FILE_ERASED);

    /// What every operation on one file may answer besides, to the same.
    static final Response KEYS_LOST = Response.problem(
            500,
            "The keys of the file are gone, and no two security officers erased it",
            ProblemType.CASE_FILE_KEYS_LOST);

    private static final String HEAD = "The head of the file";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 20;
    private static final int MOST_HITS = 50;
    private static final int USUAL_HITS = 25;
    private static final int MOST_DAYS = 100;
    private static final int USUAL_DAYS = 31;

    private static final Input<Optional<LocalDate>> BEFORE =
            Input.query("before", Form.day(), "Only days before this one, as it stands in the next of the last answer");
    private static final Input<Integer> DAYS =
            Input.query("pageSize", Form.whole(1, MOST_DAYS, USUAL_DAYS), USUAL_DAYS, "How many days at most");

    private static final Input<Optional<LocalDate>> HAPPENED_ON =
            Input.optional("happenedOn", Form.day(), "The day of opening; today when it is left out");
    private static final Input<PersonAct.Registered> PERSON =
            Input.member("person", ActForms.payload(ActType.of(PersonAct.Registered.class)), "");
    private static final Content<Given> OPENING = Content.of(
            "CaseFileOpening",
            "A file to be opened",
            Form.object(ActForms.COMMAND_ID, HAPPENED_ON, PERSON),
            Examples.opening());

    private static final Input<Optional<String>> NAME =
            Input.optional("name", Form.text(LONGEST_NAME, "exemple"), "Any parts of the name, in any order");
    private static final Input<Optional<String>> NATIONAL_NUMBER = Input.optional(
            "nationalNumber",
            number(Examples.NATIONAL_NUMBER, NationalNumber::parse, Issue.Type.INVALID_INPUT, "input.nationalNumber"),
            "With or without its dots and dash");
    private static final Input<Optional<String>> FILE_NUMBER = Input.optional(
            "fileNumber",
            number("7K3M9-2QD4X", FileNumber::parse, Issue.Type.SCHEMA_VIOLATION, "api.input.fileNumber"),
            "With or without its dash");
    private static final Input<Integer> PAGE_SIZE =
            Input.optional("pageSize", Form.whole(1, MOST_HITS, USUAL_HITS), USUAL_HITS, "How many at most");
    private static final Content<Given> QUERY = Content.of(
            "CaseFileQuery",
            "What to look for: exactly one of name, nationalNumber and fileNumber",
            Form.object(NAME, NATIONAL_NUMBER, FILE_NUMBER, PAGE_SIZE).then(CaseFileOperations::oneAlone),
            Examples.query());

    private final Desk desk;
    private final OpenedFiles files;

    CaseFileOperations(OpenedFiles files) {
        this.desk = files.desk();
        this.files = files;
    }

    List<Operation> all() {
        return List.of(openCaseFile(), queryCaseFiles(), readCaseFile(), readOwnCaseFile(), listAccesses());
    }

    private Operation openCaseFile() {
        return Operation.post(
                        "/caseFiles",
                        "openCaseFile",
                        Tag.CASE_FILES,
                        Scope.CASE_FILES_WRITE,
                        "Open a case file",
                        "Opens the one file of a member of the caller's sickness fund. Sending the same command again"
                                + " opens nothing and answers 200.",
                        this::open)
                .taking(OPENING)
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
                        Scope.CASE_FILES_READ,
                        "Find case files",
                        "Finds files among those that the caller may look at, by exactly one of name, national number"
                                + " and file number. They are sent in the body because addresses end up in logs. Each"
                                + " hit leaves a line in the access log of its file.",
                        this::query)
                .taking(QUERY)
                .giving(Response.of(200, "The files that were found", "CaseFileHits"));
    }

    private Operation readCaseFile() {
        return Operation.get(
                        "/caseFiles/{caseFileId}",
                        "readCaseFile",
                        Tag.CASE_FILES,
                        Scope.CASE_FILES_READ,
                        "Read a case file",
                        "What is true of the person, as far as the caller may know it; parts that they may not read are"
                                + " left out. On two axes of time: as it was known at the end of a day, and as far as"
                                + " it had happened on a day.",
                        this::read)
                .with(FILE, KNOWN_ON, TRUE_ON)
                .giving(Response.of(200, "The file", "CaseFile").with("ETag", HEAD), ERASED, KEYS_LOST);
    }

    private Operation readOwnCaseFile() {
        return Operation.get(
                        "/ownCaseFile",
                        "readOwnCaseFile",
                        Tag.CASE_FILES,
                        Scope.CASE_FILES_READ,
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
                        Scope.CASE_FILES_READ,
                        "List who looked at a case file",
                        "Its access log, for the insured person: the days on which something was noted, latest first,"
                                + " each whole. What somebody did in one role on a day on one ground is one line,"
                                + " however often; it does not say who it was. Looking is noted there too.",
                        this::accesses)
                .with(FILE, BEFORE, DAYS)
                .giving(Response.of(200, "Some days, latest first", "Accesses"), ERASED, KEYS_LOST);
    }

    private Answer open(Exchange exchange) {
        Viewer caller = exchange.caller();
        Given opening = exchange.get(OPENING);
        PersonAct.Registered registered = opening.get(PERSON);
        LocalDate happenedOn = opening.get(HAPPENED_ON).orElseGet(desk.clock()::today);
        Opening outcome =
                desk.openFile(caller, opening.get(ActForms.COMMAND_ID), happenedOn, registered, Optional.empty());
        return switch (outcome) {
            case Opening.AlreadyOpen(Optional<CaseFileId> file) -> throw alreadyOpen(file, exchange);
            case Opening.Answered(CaseFileId file, Outcome.Recorded(var acts)) ->
                answer(Answer.CREATED, desk.opened(caller, file, acts), exchange)
                        .header("Location", exchange.href("/caseFiles/" + file));
            case Opening.Answered(CaseFileId _, Outcome.AlreadyRecorded(var acts)) ->
                answer(Answer.OK, files.now((CaseFileId) acts.getFirst().stream(), exchange), exchange);
            case Opening.Answered(CaseFileId _, Outcome.CommandReused _) ->
                throw ApiProblem.of(ProblemType.COMMAND_REUSED);
            case Opening.Answered(CaseFileId _, Outcome.Refused refused) ->
                throw RefusalProblems.problem(refused, _ -> "person");
            case Opening.Answered(CaseFileId _, Outcome.NoAccess _) ->
                throw ApiProblem.of(ProblemType.MISSING_PERMISSION);
            case Opening.Answered(CaseFileId _, Outcome.MovedOn _) -> throw ApiProblem.of(ProblemType.FILE_MOVED_ON);
            case Opening.Answered(CaseFileId _, Outcome.OtherConsequences _) ->
                throw ApiProblem.of(ProblemType.OTHER_CONSEQUENCES);
        };
    }

    private static ApiProblem alreadyOpen(Optional<CaseFileId> file, Exchange exchange) {
        ApiProblem problem = ApiProblem.of(ProblemType.CASE_FILE_ALREADY_OPEN);
        file.ifPresent(id ->
                problem.with("caseFile", CaseFileJson.reference(id, exchange).asMap()));
        return problem;
    }

    private static Answer answer(int status, SeenFile open, Exchange exchange) {
        return Answer.of(status, CaseFileJson.of(open, exchange)).header("ETag", Tags.of(open.head()));
    }

    private Answer query(Exchange exchange) {
        Given query = exchange.get(QUERY);
        int most = query.get(PAGE_SIZE);
        String typed = query.get(NAME)
                .or(() -> query.get(NATIONAL_NUMBER))
                .or(() -> query.get(FILE_NUMBER))
                .orElse("");
        Desk.Found found = desk.find(exchange.caller(), typed, most);
        JsonObject json = JsonObject.of(
                        "items",
                        found.files().stream()
                                .flatMap(file -> hit(file, exchange).stream())
                                .toList())
                .put("pageSize", most);
        if (found.more()) {
            json.put("truncated", true);
        }
        return Answer.ok(json);
    }

    private static Optional<Given> oneAlone(Given query, Place at) {
        List<Input<?>> ways = List.of(NAME, NATIONAL_NUMBER, FILE_NUMBER);
        if (ways.stream().filter(query::sent).count() == 1) {
            return Optional.of(query);
        }
        String names = ways.stream().map(Input::name).collect(Collectors.joining(", "));
        return at.wrong("api.input.oneOf", "names", names);
    }

    private static <T> Form<String> number(
            String example, Function<String, Optional<T>> parse, Issue.Type type, String key) {
        return Form.text(LONGEST_NUMBER, example)
                .then((typed, at) ->
                        parse.apply(typed).isPresent() ? Optional.of(typed) : at.wrong(type, Phrase.of(key)));
    }

    private static Optional<Map<String, Object>> hit(SeenFile file, Exchange exchange) {
        return file.person()
                .map(person -> CaseFileJson.reference(file.id(), exchange)
                        .put("title", person.listed())
                        .put("birthYear", person.birthYear())
                        .put("municipality", person.municipality())
                        .put("fund", person.fund().map(OrganisationId::key))
                        .asMap());
    }

    private Answer read(Exchange exchange) {
        SeenFile open = files.then(exchange);
        JsonObject json = CaseFileJson.of(open, exchange)
                .put("knownOn", exchange.get(KNOWN_ON).map(LocalDate::toString))
                .put("trueOn", exchange.get(TRUE_ON).map(LocalDate::toString));
        return Answer.ok(json).header("ETag", Tags.of(open.head()));
    }

    private Answer own(Exchange exchange) {
        CaseFileId id =
                desk.ownFile(exchange.caller()).orElseThrow(() -> ApiProblem.of(ProblemType.RESOURCE_NOT_FOUND));
        return answer(Answer.OK, files.now(id, exchange), exchange);
    }

    private Answer accesses(Exchange exchange) {
        SeenFile open = files.now(exchange);
        if (!open.reads(Compartment.ACCESS_LOG)) {
            throw ApiProblem.of(ProblemType.MISSING_PERMISSION);
        }
        int size = exchange.get(DAYS);
        Optional<LocalDate> before = exchange.get(BEFORE);
        AccessLog.Days noted = desk.accesses(open, before, size);
        String self = "/caseFiles/" + open.id() + "/accesses?pageSize=" + size;
        return Answer.ok(JsonObject.of(
                        "self",
                        exchange.href(self + before.map(day -> "&before=" + day).orElse("")))
                .put("items", noted.looks().stream().map(AccessJson::of).toList())
                .put("pageSize", size)
                .put("next", noted.before().map(day -> exchange.href(self + "&before=" + day))));
    }
}
