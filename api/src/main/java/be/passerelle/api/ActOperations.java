// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.casefile.ActForms;
import be.passerelle.api.casefile.ActJson;
import be.passerelle.api.casefile.ChangeJson;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Response;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.api.exchange.Operation.Tag;
import be.passerelle.api.form.Content;
import be.passerelle.api.form.Form;
import be.passerelle.api.form.Given;
import be.passerelle.api.form.Input;
import be.passerelle.api.form.RequestReading;
import be.passerelle.api.openapi.ActExamples;
import be.passerelle.api.openapi.Examples;
import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.ApiProblem.Refused;
import be.passerelle.api.problem.Issue;
import be.passerelle.api.problem.Issue.In;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.api.problem.Problems;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.preview.Change;
import be.passerelle.registry.Consequences;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.desk.Desk;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.procedure.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/// Listing, previewing and recording acts.
final class ActOperations {

    private static final String ACTS = "/caseFiles/{caseFileId}/acts";
    private static final int MOST_ACTS = 200;
    private static final int USUAL_ACTS = 50;
    private static final int MOST_SHOWN = 100;

    private static final Input<Integer> AFTER =
            Input.query("afterAct", Form.whole(0, ActNumber.MAX, 3), 0, "Only acts that were recorded after this one");
    private static final Input<Integer> PAGE_SIZE =
            Input.query("pageSize", Form.whole(1, MOST_ACTS, USUAL_ACTS), USUAL_ACTS, "How many at most");
    private static final Input<Integer> NUMBER =
            Input.naming("actNumber", Form.whole(1, ActNumber.MAX, 3), "Its number in the file");
    private static final Input<Optional<Integer>> SEEN_HEAD = Input.optional(
            "seenHead", Form.whole(0, ActNumber.MAX, 2), "The head of the file when it was read; or send If-Match");
    private static final Input<Optional<String>> SHOWN = Input.optional(
            "shown",
            Form.text(MOST_SHOWN, "2qHDFpcmNe4oUCVJSrmFWJ1oM-4gJsyHMBFRSRlzvx8"),
            "What the preview gave as shown: the acts are then recorded only if they still change just that");
    private static final Input<Optional<Tags>> IF_MATCH =
            Input.header("If-Match", Tags.FORM, "Instead of seenHead: the ETag of the file as it was read");
    private static final Content<Given> COMMAND = Content.of(
                    "ActsCommand",
                    "Acts to be recorded in one file, all or none",
                    Form.object(ActForms.COMMAND_ID, SEEN_HEAD, SHOWN, ActForms.ACTS),
                    Examples.command())
            .like(ActExamples.ofEachType());
    private static final Content<Given> PREVIEW =
            Content.of("ActsPreview", "Acts to be previewed", Form.object(ActForms.ACTS), Examples.preview());

    private final Desk desk;
    private final OpenedFiles files;
    private final ActJson acts;

    ActOperations(OpenedFiles files, ActJson acts) {
        this.desk = files.desk();
        this.files = files;
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
                        Scope.CASE_FILES_READ,
                        "List the acts of a file",
                        "In the order of recording. Whoever handles no files, as a partner, is told numbers that say"
                                + " nothing of that order or of what lies between; they stay the same, and name the"
                                + " acts wherever a number of an act is sent or told."
                                + " Acts of parts that the caller may not read are left out; what is"
                                + " sealed in the others is withheld and named: whoever may open it reads the act"
                                + " by itself. An act that cannot be read keeps its"
                                + " place and says why; its thread takes no further acts until it can be read.",
                        this::list)
                .with(CaseFileOperations.FILE, AFTER, PAGE_SIZE)
                .giving(
                        Response.of(200, "A page of acts", "RecordedActs").with("ETag", "The head of the file"),
                        CaseFileOperations.ERASED,
                        CaseFileOperations.KEYS_LOST);
    }

    private Operation readAct() {
        return Operation.get(
                        ACTS + "/{actNumber}",
                        "readAct",
                        Tag.ACTS,
                        Scope.CASE_FILES_READ,
                        "Read an act",
                        "One act of a file, as the caller may see it. What is sealed in it opens for physicians who"
                                + " signed in with a high assurance, and the person is told that they opened it.",
                        this::read)
                .with(CaseFileOperations.FILE, NUMBER)
                .giving(
                        Response.of(200, "The act", "RecordedAct"),
                        CaseFileOperations.ERASED,
                        CaseFileOperations.KEYS_LOST);
    }

    private Operation recordActs() {
        return Operation.post(
                        ACTS,
                        "recordActs",
                        Tag.ACTS,
                        Scope.CASE_FILES_WRITE,
                        "Record acts",
                        "Records acts in one file, all or none. The command names the intention: sent again, nothing is"
                                + " recorded again and the same acts come back with 200. Say what you saw when you"
                                + " decided: with seenHead the acts are refused only if the thread, or what they"
                                + " change, is no longer so (409 fileMovedOn); with If-Match they are refused"
                                + " if anything was recorded since (412). Say what you were shown, too: with the"
                                + " shown of a preview they are refused if they would change something else by now,"
                                + " because a register or the day changed, too (409 otherConsequences).",
                        this::record)
                .with(CaseFileOperations.FILE, IF_MATCH)
                .taking(COMMAND)
                .checking(ActOperations::saysWhatWasSeen)
                .giving(
                        Response.of(201, "The acts were recorded", "RecordedActs")
                                .with("Location", "The address of the first act")
                                .with("ETag", "The head of the file"),
                        Response.of(200, "The same command recorded them before", "RecordedActs")
                                .with("ETag", "The head of the file"),
                        Response.problem(
                                409,
                                "Not open, or the file or the consequences changed, or the command says"
                                        + " something else than before",
                                ProblemType.ACT_NOT_OPEN,
                                ProblemType.FILE_MOVED_ON,
                                ProblemType.OTHER_CONSEQUENCES,
                                ProblemType.COMMAND_REUSED),
                        CaseFileOperations.ERASED,
                        CaseFileOperations.KEYS_LOST,
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
                        Scope.CASE_FILES_READ,
                        "Preview acts",
                        "Records nothing: says why acts would be refused, or what they would change: rights, deadlines,"
                                + " tasks. Send back what it gives as shown when you record them.",
                        this::preview)
                .with(CaseFileOperations.FILE)
                .taking(PREVIEW)
                .giving(
                        Response.of(200, "Refusals, or changes", "Preview"),
                        CaseFileOperations.ERASED,
                        CaseFileOperations.KEYS_LOST);
    }

    private Answer list(Exchange exchange) {
        SeenFile open = files.now(exchange);
        int after = exchange.get(AFTER);
        int size = exchange.get(PAGE_SIZE);
        Map<Integer, Supplier<Map<String, Object>>> all = all(open, exchange);
        List<Integer> rest = open.numbers().stream()
                .dropWhile(number -> !open.isAfter(number, after))
                .toList();
        List<Integer> page = rest.subList(0, Math.min(size, rest.size()));
        String self = "/caseFiles/" + open.id() + "/acts?pageSize=" + size + "&afterAct=";
        JsonObject json = JsonObject.of("self", exchange.href(self + after))
                .put(
                        "items",
                        page.stream()
                                .map(all::get)
                                .filter(Objects::nonNull)
                                .map(Supplier::get)
                                .toList())
                .put("total", all.size())
                .put("pageSize", size)
                .put("head", open.head());
        if (rest.size() > size) {
            json.put("next", exchange.href(self + page.getLast()));
        }
        return Answer.ok(json).header("ETag", Tags.of(open.head()));
    }

    private Answer read(Exchange exchange) {
        int number = exchange.get(NUMBER);
        Desk.WithAct with = files.withAct(number, exchange);
        SeenFile open = with.file();
        Map<String, Object> act = with.act()
                .map(each -> acts.recorded(each, open.isAnnulled(number), exchange))
                .or(() -> Optional.ofNullable(all(open, exchange).get(number)).map(Supplier::get))
                .orElseThrow(() -> ApiProblem.of(ProblemType.RESOURCE_NOT_FOUND));
        return new Answer(Answer.OK, act, Map.of());
    }

    /// All acts that the caller may know of, by their numbers, whether they can be read or not.
    private Map<Integer, Supplier<Map<String, Object>>> all(SeenFile open, Exchange exchange) {
        Map<Integer, Supplier<Map<String, Object>>> all = new HashMap<>();
        open.acts().forEach(a -> all.put(a.number(), () -> acts.recorded(a, open.isAnnulled(a.number()), exchange)));
        open.illegible().forEach(a -> all.put(a.number(), () -> ActJson.illegible(a, exchange)));
        return all;
    }

    private static void saysWhatWasSeen(Given given, RequestReading reading) {
        boolean said = given.sent(IF_MATCH)
                || given.right(COMMAND.input()).filter(c -> !c.sent(SEEN_HEAD)).isEmpty();
        if (!said) {
            reading.at(In.BODY, SEEN_HEAD.name()).wrong("api.input.missing");
        }
    }

    /// Everything is decided in the registry, on what it reads under its lock. The file is read beside it only
    /// for those who do not say which head they saw, and to tell why nothing was recorded.
    private Answer record(Exchange exchange) {
        Viewer caller = exchange.caller();
        Given body = exchange.get(COMMAND);
        CommandId command = body.get(ActForms.COMMAND_ID);
        Optional<Integer> seen = body.get(SEEN_HEAD);
        Optional<Tags> tags = exchange.get(IF_MATCH);
        // Before its first act there is no file, and none is opened here.
        Optional<Integer> said = tags.filter(t -> !t.any()).map(Tags::one).orElse(seen.filter(head -> head > 0));
        int head = said.orElseGet(() -> head(files.now(exchange), seen, tags, command));
        InFile inFile = new InFile(
                exchange.get(CaseFileOperations.FILE),
                head,
                tags.filter(t -> !t.any()).isPresent(),
                body.get(SHOWN),
                proposed(body, exchange));
        return answer(desk.record(caller, command, inFile), inFile, exchange);
    }

    private static int head(SeenFile open, Optional<Integer> seen, Optional<Tags> tags, CommandId command) {
        boolean repeated = open.acts().stream().anyMatch(a -> a.command().equals(command));
        if (tags.filter(t -> !t.any() && !t.include(open.head())).isPresent() && !repeated) {
            throw preconditionFailed(open.head());
        }
        return tags.isPresent() ? open.head() : seen.orElse(open.head());
    }

    private List<ProposedAct> proposed(Given body, Exchange exchange) {
        return body.get(ActForms.ACTS).stream()
                .map(act -> act.by(exchange.caller(), exchange.get(CaseFileOperations.FILE), desk.registers()))
                .toList();
    }

    private static ApiProblem preconditionFailed(int head) {
        return ApiProblem.of(ProblemType.PRECONDITION_FAILED).header("ETag", Tags.of(head));
    }

    /// Whoever was not served is told why on the file read anew: what came meanwhile may have ended their
    /// access.
    private Answer answer(Outcome outcome, InFile inFile, Exchange exchange) {
        return switch (outcome) {
            case Outcome.Recorded(List<RecordedAct> recorded) ->
                answer(
                                Answer.CREATED,
                                recorded,
                                inFile.seenHead(),
                                recorded.getLast().number(),
                                _ -> false,
                                exchange)
                        .header("Location", ActJson.href(recorded.getFirst(), exchange));
            case Outcome.AlreadyRecorded(List<RecordedAct> recorded) -> {
                SeenFile now = files.now(exchange);
                int before = before(recorded.getFirst(), now);
                yield answer(Answer.OK, recorded, before, now.head(), now::isAnnulled, exchange);
            }
            case Outcome.NoAccess _ -> throw ApiProblem.of(ProblemType.RESOURCE_NOT_FOUND);
            case Outcome.CommandReused _ -> throw unlessGone(ApiProblem.of(ProblemType.COMMAND_REUSED), exchange);
            case Outcome.Refused refused ->
                throw unlessGone(RefusalProblems.problem(refused, act -> "acts[" + act + "].payload"), exchange);
            case Outcome.MovedOn(var _, List<RecordedAct> since) -> throw movedOn(since, inFile, exchange);
            case Outcome.OtherConsequences _ ->
                throw ApiProblem.of(ProblemType.OTHER_CONSEQUENCES)
                        .with("head", files.now(exchange).head());
        };
    }

    private ApiProblem unlessGone(ApiProblem problem, Exchange exchange) {
        var _ = files.now(exchange);
        return problem;
    }

    /// The last act that the caller may know of before another; 0 for none.
    private static int before(RecordedAct act, SeenFile open) {
        return open.numbers().stream()
                .takeWhile(number -> open.isAfter(act.number(), number))
                .reduce(0, (_, later) -> later);
    }

    /// @param before the act that the caller knew of before these
    private Answer answer(
            int status, List<RecordedAct> recorded, int before, int head, IntPredicate isAnnulled, Exchange exchange) {
        StreamId file = recorded.getFirst().stream();
        JsonObject json = JsonObject.of("self", exchange.href("/caseFiles/" + file + "/acts?afterAct=" + before))
                .put("items", recorded(recorded, isAnnulled, exchange))
                .put("head", head);
        return Answer.of(status, json).header("ETag", Tags.of(head));
    }

    private ApiProblem movedOn(List<RecordedAct> since, InFile inFile, Exchange exchange) {
        SeenFile now = files.now(exchange);
        if (inFile.nothingSince()) {
            return preconditionFailed(now.head());
        }
        if (now.isAfter(inFile.seenHead(), now.head())) {
            return ApiProblem.badRequest(
                    List.of(Issue.malformed(SEEN_HEAD.name(), "api.input.seenHead", "head", now.head())));
        }
        List<RecordedAct> seen = since.isEmpty()
                ? List.of()
                : now.acts().stream()
                        .dropWhile(act -> now.isAfter(since.getFirst().number(), act.number()))
                        .toList();
        return ApiProblem.of(ProblemType.FILE_MOVED_ON, "count", Math.max(1, seen.size()))
                .with("head", now.head())
                .with("since", recorded(seen, now::isAnnulled, exchange));
    }

    private List<Map<String, Object>> recorded(List<RecordedAct> list, IntPredicate isAnnulled, Exchange exchange) {
        return list.stream()
                .map(a -> acts.recorded(a, isAnnulled.test(a.number()), exchange))
                .toList();
    }

    private Answer preview(Exchange exchange) {
        List<ProposedAct> proposed = proposed(exchange.get(PREVIEW), exchange);
        SeenFile open = files.now(exchange);
        SeenFile before = open;
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
            before = before.after(proposed.get(i));
        }
        List<Change> changes = open.changes(proposed);
        return Answer.ok(JsonObject.of("acceptable", true)
                .put("head", open.head())
                .put("shown", Consequences.of(changes).digest())
                .put(
                        "changes",
                        changes.stream()
                                .map(change -> ChangeJson.of(change, exchange.language()))
                                .toList()));
    }
}
