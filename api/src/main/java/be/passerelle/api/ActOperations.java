// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.casefile.ActJson;
import be.passerelle.api.casefile.ChangeJson;
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
import be.passerelle.api.problem.ApiProblem.Refused;
import be.passerelle.api.problem.Issue;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.api.problem.Problems;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.preview.Preview;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.Desk.OnDesk;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.procedure.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/// Listing, previewing and recording acts.
final class ActOperations {

    private static final String ACTS = "/caseFiles/{caseFileId}/acts";
    private static final int MOST_ACTS = 200;
    private static final int USUAL_ACTS = 50;

    private final Desk desk;
    private final ActJson acts;

    ActOperations(Desk desk, ActJson acts) {
        this.desk = desk;
        this.acts = acts;
    }

    List<Operation> all() {
        return List.of(listActs(), readAct(), recordActs(), previewActs());
    }

    private Operation listActs() {
        return Operation.get(
                        ACTS,
                        "listActs",
                        Tag.ACTS,
                        "List the acts of a file",
                        "In the order of recording. Acts of parts that the caller may not read are left out; what is"
                                + " sealed in the others is withheld and named. An act that cannot be read keeps its"
                                + " place and says why; its thread takes no further acts until it can be read.",
                        this::list)
                .with(
                        CaseFileOperations.FILE,
                        Parameter.query("afterAct", Schema.whole(0, "", 3), "Only acts with a higher number", 3),
                        Parameter.query("pageSize", Schema.whole(1, MOST_ACTS, "", 50), "How many at most", 50))
                .giving(
                        Response.of(200, "A page of acts", "RecordedActs").with("ETag", "The head of the file"),
                        CaseFileOperations.ERASED);
    }

    private Operation readAct() {
        return Operation.get(
                        ACTS + "/{actNumber}",
                        "readAct",
                        Tag.ACTS,
                        "Read an act",
                        "One act of a file, as the caller may see it.",
                        this::read)
                .with(
                        CaseFileOperations.FILE,
                        Parameter.path("actNumber", Schema.whole(1, "", 3), "Its number in the file", 3))
                .giving(Response.of(200, "The act", "RecordedAct"), CaseFileOperations.ERASED);
    }

    private Operation recordActs() {
        return Operation.post(
                        ACTS,
                        "recordActs",
                        Tag.ACTS,
                        Scope.RECORD,
                        "Record acts",
                        "Records acts in one file, all or none. The command names the intention: sent again, nothing is"
                                + " recorded again and the same acts come back with 200. Say what you saw when you"
                                + " decided: with seenHead the acts are refused only if the thread, or what they"
                                + " change, is no longer so (409 fileMovedOn); with If-Match they are refused"
                                + " if anything was recorded since (412).",
                        this::record)
                .with(
                        CaseFileOperations.FILE,
                        Parameter.header(
                                "If-Match",
                                Schema.text(20, "The ETag of the file as it was read", "\"3\""),
                                "Instead of seenHead",
                                "\"3\""))
                .taking("ActsCommand", Examples.command())
                .giving(
                        Response.of(201, "The acts were recorded", "RecordedActs")
                                .with("Location", "The address of the first act")
                                .with("ETag", "The head of the file"),
                        Response.of(200, "The same command recorded them before", "RecordedActs")
                                .with("ETag", "The head of the file"),
                        Response.problem(
                                409,
                                "Not open, or the file moved on, or the command was used for something else",
                                ProblemType.ACT_NOT_OPEN,
                                ProblemType.FILE_MOVED_ON,
                                ProblemType.COMMAND_REUSED),
                        CaseFileOperations.ERASED,
                        Response.problem(
                                        412,
                                        "The file is no longer the one of If-Match",
                                        ProblemType.PRECONDITION_FAILED)
                                .with("ETag", "The head of the file"));
    }

    private Operation previewActs() {
        return Operation.post(
                        ACTS + "/preview",
                        "previewActs",
                        Tag.ACTS,
                        Scope.CONSULT,
                        "Preview acts",
                        "Records nothing: says why acts would be refused, or what they would change: rights, deadlines,"
                                + " tasks.",
                        this::preview)
                .with(CaseFileOperations.FILE)
                .taking("ActsPreview", Examples.preview())
                .giving(Response.of(200, "Refusals, or changes", "Preview"), CaseFileOperations.ERASED);
    }

    private Answer list(Exchange exchange) {
        OnDesk open = CaseFileOperations.onDesk(desk, exchange);
        int after = exchange.whole("afterAct", 0, Integer.MAX_VALUE / 4, 0);
        int size = exchange.whole("pageSize", 1, MOST_ACTS, USUAL_ACTS);
        SortedMap<Integer, Supplier<Map<String, Object>>> all = all(open, exchange);
        List<Map.Entry<Integer, Supplier<Map<String, Object>>>> rest =
                List.copyOf(all.tailMap(after + 1).entrySet());
        List<Map.Entry<Integer, Supplier<Map<String, Object>>>> page = rest.subList(0, Math.min(size, rest.size()));
        String self = "/caseFiles/" + open.file().id() + "/acts?pageSize=" + size + "&afterAct=";
        JsonObject json = JsonObject.of("self", exchange.href(self + after))
                .put("items", page.stream().map(e -> e.getValue().get()).toList())
                .put("total", all.size())
                .put("pageSize", size)
                .put("head", open.head());
        if (rest.size() > size) {
            json.put("next", exchange.href(self + page.getLast().getKey()));
        }
        return Answer.ok(json).header("ETag", CaseFileOperations.etag(open.head()));
    }

    private Answer read(Exchange exchange) {
        OnDesk open = CaseFileOperations.onDesk(desk, exchange);
        String number = exchange.path().getOrDefault("actNumber", "");
        Map<String, Object> json = all(open, exchange).entrySet().stream()
                .filter(e -> e.getKey().toString().equals(number))
                .findFirst()
                .orElseThrow(() -> ApiProblem.of(ProblemType.RESOURCE_NOT_FOUND))
                .getValue()
                .get();
        return new Answer(Answer.OK, json, Map.of());
    }

    /// All acts that the caller may know of, each in its place, whether it can be read or not.
    private SortedMap<Integer, Supplier<Map<String, Object>>> all(OnDesk open, Exchange exchange) {
        SortedMap<Integer, Supplier<Map<String, Object>>> all = new TreeMap<>();
        open.acts().forEach(a -> all.put(a.number(), () -> acts.recorded(a, open.file(), exchange)));
        open.illegible().forEach(a -> all.put(a.number(), () -> ActJson.illegible(a, exchange)));
        return all;
    }

    private Answer record(Exchange exchange) {
        Viewer caller = exchange.caller();
        Body body = Body.of(exchange.body());
        UUID command = body.required("commandId", body.uuid("commandId"));
        Optional<Integer> seen = body.whole("seenHead", 0, Integer.MAX_VALUE);
        List<String> tags = exchange.tags();
        if (tags.isEmpty()) {
            body.required("seenHead", seen);
        }
        List<ProposedAct> proposed = ActJson.proposals(body, caller.performer());
        if (command == null) {
            throw ApiProblem.of(ProblemType.INTERNAL_SERVER_ERROR);
        }
        CommandId commandId = new CommandId(command);
        OnDesk open = CaseFileOperations.onDesk(desk, exchange);
        if (seen.orElse(0) > open.head()) {
            throw ApiProblem.badRequest(
                    List.of(Issue.malformed("seenHead", "api.input.seenHead", "head", open.head())));
        }
        boolean nothingSince = tags.contains(CaseFileOperations.etag(open.head()));
        boolean repeated = open.file().acts().stream().anyMatch(a -> a.command().equals(commandId));
        if (!tags.isEmpty() && !nothingSince && !tags.contains("*") && !repeated) {
            throw preconditionFailed(open.head());
        }
        int head = nothingSince ? open.head() : seen.orElse(open.head());
        InFile inFile = new InFile(open.file().id(), head, nothingSince, proposed);
        return answer(desk.record(caller, commandId, inFile), inFile, open, exchange);
    }

    private static ApiProblem preconditionFailed(int head) {
        return ApiProblem.of(ProblemType.PRECONDITION_FAILED).header("ETag", CaseFileOperations.etag(head));
    }

    private Answer answer(Outcome outcome, InFile inFile, OnDesk open, Exchange exchange) {
        return switch (outcome) {
            case Outcome.Recorded(List<RecordedAct> recorded) ->
                answer(Answer.CREATED, recorded, open, exchange)
                        .header("Location", ActJson.href(recorded.getFirst(), exchange));
            case Outcome.AlreadyRecorded(List<RecordedAct> recorded) -> answer(Answer.OK, recorded, open, exchange);
            case Outcome.CommandReused _ -> throw ApiProblem.of(ProblemType.COMMAND_REUSED);
            case Outcome.Refused refused -> throw RefusalProblems.problem(refused, act -> "acts[" + act + "].payload");
            case Outcome.NoAccess _ -> throw ApiProblem.of(ProblemType.RESOURCE_NOT_FOUND);
            case Outcome.MovedOn(var _, List<RecordedAct> since)
            when inFile.nothingSince() ->
                throw preconditionFailed(since.getLast().number());
            case Outcome.MovedOn(var _, List<RecordedAct> since) -> throw movedOn(since, exchange);
        };
    }

    private Answer answer(int status, List<RecordedAct> recorded, OnDesk open, Exchange exchange) {
        CaseFile file = open.file();
        JsonObject json = JsonObject.of(
                        "self",
                        exchange.href("/caseFiles/" + file.id() + "/acts?afterAct="
                                + (recorded.getFirst().number() - 1)))
                .put("items", recorded(recorded, file, exchange))
                .put("head", Math.max(open.head(), recorded.getLast().number()));
        return Answer.of(status, json)
                .header(
                        "ETag",
                        CaseFileOperations.etag(
                                Math.max(open.head(), recorded.getLast().number())));
    }

    /// The file is read anew and access to it decided anew: what came meanwhile may have ended it.
    private ApiProblem movedOn(List<RecordedAct> since, Exchange exchange) {
        OnDesk now = CaseFileOperations.onDesk(desk, exchange);
        int before = since.isEmpty() ? now.head() : since.getFirst().number() - 1;
        List<RecordedAct> seen =
                now.acts().stream().filter(a -> a.number() > before).toList();
        return ApiProblem.of(ProblemType.FILE_MOVED_ON, "count", Math.max(1, seen.size()))
                .with("head", now.head())
                .with("since", recorded(seen, now.file(), exchange));
    }

    private List<Map<String, Object>> recorded(List<RecordedAct> list, CaseFile file, Exchange exchange) {
        return list.stream().map(a -> acts.recorded(a, file, exchange)).toList();
    }

    private Answer preview(Exchange exchange) {
        Viewer caller = exchange.caller();
        List<ProposedAct> proposed = ActJson.proposals(Body.of(exchange.body()), caller.performer());
        OnDesk open = CaseFileOperations.onDesk(desk, exchange);
        OnDesk before = open;
        for (int i = 0; i < proposed.size(); i++) {
            List<Refusal> refusals = desk.check(before, proposed.get(i));
            if (!refusals.isEmpty()) {
                int act = i;
                List<Refused> refused =
                        refusals.stream().map(r -> new Refused(act, r)).toList();
                return Answer.ok(JsonObject.of("acceptable", false)
                        .put("head", open.head())
                        .put("refusals", Problems.refusals(refused, exchange.language())));
            }
            CaseFile after = desk.preview(before, List.of(proposed.get(i))).after();
            before = new OnDesk(after, open.access(), after.head(), open.day());
        }
        return Answer.ok(JsonObject.of("acceptable", true)
                .put("head", open.head())
                .put("changes", changes(open, desk.preview(open, proposed), exchange)));
    }

    private static List<Map<String, Object>> changes(OnDesk open, Preview preview, Exchange exchange) {
        return preview.changes().stream()
                .filter(open.access()::sees)
                .map(change -> ChangeJson.of(change, exchange.language()))
                .toList();
    }
}
