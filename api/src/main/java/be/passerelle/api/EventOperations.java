// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.answer.Instants;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.casefile.ActJson;
import be.passerelle.api.casefile.CaseFileJson;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Response;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.api.exchange.Operation.Tag;
import be.passerelle.api.form.Form;
import be.passerelle.api.form.Input;
import be.passerelle.api.form.Schema;
import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.Issue;
import be.passerelle.api.problem.Issue.In;
import be.passerelle.api.problem.Issue.Type;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.language.Phrase;
import be.passerelle.registry.feed.Bookmark;
import be.passerelle.registry.feed.EventFeed;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.List;
import java.util.Map;

/// What came since the last time.
final class EventOperations {

    private static final String UNKNOWN = "api.input.bookmark";
    private static final int MOST = 200;
    private static final int USUAL = 100;

    private static final Input<Bookmark> AFTER = Input.query(
            "after",
            Form.written(
                    about -> Schema.text(Bookmark.LONGEST, about, Bookmark.BEGINNING.written()),
                    Bookmark::parse,
                    Type.SCHEMA_VIOLATION,
                    Phrase.of(UNKNOWN)),
            Bookmark.BEGINNING.written(),
            "Where the last answer ended, as it stands in its next; from the first act otherwise");
    private static final Input<Integer> PAGE_SIZE =
            Input.query("pageSize", Form.whole(1, MOST, USUAL), USUAL, "How many at most");

    private final EventFeed events;

    EventOperations(EventFeed events) {
        this.events = events;
    }

    List<Operation> all() {
        return List.of(Operation.get(
                        "/events",
                        "listEvents",
                        Tag.EVENTS,
                        Scope.EVENTS_READ,
                        "List the acts that came",
                        "For systems of organisations: the acts of the files that the caller may look at, each once,"
                                + " in the order of the log; who did what to whom is read in the file. Keep next and"
                                + " call it again, at once while more is true, later otherwise. A file that the caller"
                                + " may look at since today alone begins with the act that came then: read it whole.",
                        this::list)
                .with(AFTER, PAGE_SIZE)
                .giving(Response.of(200, "A part of the feed", "Events")));
    }

    private Answer list(Exchange exchange) {
        Viewer caller = exchange.caller();
        if (!events.isFor(caller)) {
            throw ApiProblem.of(ProblemType.MISSING_PERMISSION);
        }
        int size = exchange.get(PAGE_SIZE);
        Bookmark after = exchange.get(AFTER);
        EventFeed.Part part = events.after(caller, after, size)
                .orElseThrow(() -> ApiProblem.badRequest(
                        List.of(Issue.of(Type.INVALID_INPUT, In.QUERY, AFTER.name(), Phrase.of(UNKNOWN)))));
        String self = "/events?pageSize=" + size + "&after=";
        return Answer.ok(JsonObject.of("self", exchange.href(self + after.written()))
                .put("items", part.acts().stream().map(a -> event(a, exchange)).toList())
                .put("pageSize", size)
                .put("more", part.more())
                .put("next", exchange.href(self + part.next().written())));
    }

    /// Only what tells a system which file to read: everything else stands in the act.
    private static Map<String, Object> event(RecordedAct act, Exchange exchange) {
        return JsonObject.of("href", ActJson.href(act, exchange))
                .put(
                        "caseFile",
                        CaseFileJson.reference(new CaseFileId(act.stream().value()), exchange)
                                .asMap())
                .put("act", act.number())
                .put("type", ActType.of(act.act()).code())
                .put("recordedAt", Instants.written(act.recordedAt()))
                .asMap();
    }
}
