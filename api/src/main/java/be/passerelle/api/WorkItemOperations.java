// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.casefile.CaseFileJson;
import be.passerelle.api.casefile.NextActJson;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Response;
import be.passerelle.api.exchange.Operation.Tag;
import be.passerelle.api.form.Form;
import be.passerelle.api.form.Input;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.law.language.Language;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.WorkDesk;
import be.passerelle.registry.desk.Worklists;
import be.passerelle.registry.desk.Worklists.Due;
import be.passerelle.registry.desk.Worklists.Line;
import be.passerelle.registry.desk.Worklists.Scope;
import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The worklists.
final class WorkItemOperations {

    private static final int MOST = 100;
    private static final int USUAL = 25;
    private static final int LAST_PAGE = 100_000;

    private static final Input<Scope> SCOPE = Input.query(
            "scope",
            Form.choice(Scope.class),
            Codes.of(Scope.MINE),
            "The caller's own lines (the default), all of the team, or those that nobody took");
    private static final Input<Optional<Due>> DUE = Input.query("due", Form.choice(Due.class), "Only those due then");
    private static final Input<Integer> PAGE =
            Input.query("page", Form.whole(1, LAST_PAGE, 1), 1, "Which page, from 1");
    private static final Input<Integer> PAGE_SIZE =
            Input.query("pageSize", Form.whole(1, MOST, USUAL), USUAL, "How many at most");

    private final Desk desk;
    private final WorkDesk work;

    WorkItemOperations(Desk desk, WorkDesk work) {
        this.desk = desk;
        this.work = work;
    }

    List<Operation> all() {
        return List.of(Operation.get(
                        "/workItems",
                        "listWorkItems",
                        Tag.WORKLISTS,
                        Operation.Scope.WORK_READ,
                        "List what is to be done",
                        "The lines of the caller's role and organisation, the most urgent first. Each file in"
                                + " them has a line of it in its access log.",
                        this::list)
                .with(SCOPE, DUE, PAGE, PAGE_SIZE)
                .giving(Response.of(200, "A page of lines", "WorkItems")));
    }

    private Answer list(Exchange exchange) {
        Scope scope = exchange.get(SCOPE);
        Optional<Due> due = exchange.get(DUE);
        int page = exchange.get(PAGE);
        int size = exchange.get(PAGE_SIZE);
        Set<Due> dues = due.map(Set::of).orElse(Set.of());
        LocalDate today = desk.clock().today();
        Viewer caller = exchange.caller();
        Map<PersonId, LocalDate> lettingGo = desk.registers().lettingGo(caller.organisation(), caller.role(), today);
        Worklists.Page found = work.list(
                caller, new Worklists.Query(scope, dues, Set.of(), Optional.empty(), page, size, lettingGo), today);
        String self = "/workItems?scope=" + Codes.of(scope)
                + due.map(d -> "&due=" + Codes.of(d)).orElse("") + "&pageSize=" + size + "&page=";
        JsonObject json = JsonObject.of("self", exchange.href(self + page))
                .put("items", found.lines().stream().map(l -> line(l, exchange)).toList())
                .put("total", found.total())
                .put("page", page)
                .put("pageSize", size);
        if (page > 1) {
            json.put("prev", exchange.href(self + (page - 1)));
        }
        if ((long) page * size < found.total()) {
            json.put("next", exchange.href(self + (page + 1)));
        }
        return Answer.ok(json);
    }

    private static Map<String, Object> line(Line line, Exchange exchange) {
        WorkItem item = line.item();
        return JsonObject.of(
                        "caseFile",
                        CaseFileJson.reference(item.file(), exchange)
                                .put("title", line.listedName())
                                .asMap())
                .put("thread", item.thread())
                .put("task", item.task())
                .put("title", title(item, exchange.language()))
                .put("role", Codes.of(item.role()))
                .put("due", Codes.of(line.due()))
                .put("from", NextActJson.bounded(item.from()).map(LocalDate::toString))
                .put("since", item.since().toString())
                .put("until", item.until().map(LocalDate::toString))
                .put("acts", item.acts())
                .asMap();
    }

    private static String title(WorkItem item, Language language) {
        String key = CaseFileTexts.task(item.task());
        return ApiTexts.texts().has(key) ? ApiTexts.word(key, language) : item.task();
    }
}
