// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.Operation.Parameter;
import be.passerelle.api.Operation.Response;
import be.passerelle.api.Operation.Tag;
import be.passerelle.api.openapi.Schema;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.law.language.Language;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.Worklists;
import be.passerelle.registry.desk.Worklists.Due;
import be.passerelle.registry.desk.Worklists.Line;
import be.passerelle.registry.desk.Worklists.Scope;
import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.act.Codes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The worklists.
final class WorkItemOperations {

    private static final int MOST = 100;
    private static final int USUAL = 25;
    private static final int LAST_PAGE = 100_000;

    private final Desk desk;
    private final Worklists worklists;

    WorkItemOperations(Desk desk, Worklists worklists) {
        this.desk = desk;
        this.worklists = worklists;
    }

    List<Operation> all() {
        return List.of(Operation.get(
                        "/workItems",
                        "listWorkItems",
                        Tag.WORKLISTS,
                        "List what is to be done",
                        "The lines of the caller's role and organisation, the most urgent first.",
                        this::list)
                .with(
                        Parameter.query(
                                "scope",
                                Schema.choice("", codes(Scope.values())),
                                "The caller's own lines (the default), all of the team, or those that nobody took",
                                "team"),
                        Parameter.query(
                                "due", Schema.choice("", codes(Due.values())), "Only those due then", "overdue"),
                        Parameter.query("page", Schema.whole(1, LAST_PAGE, "", 1), "Which page, from 1", 1),
                        Parameter.query("pageSize", Schema.whole(1, MOST, "", USUAL), "How many at most", USUAL))
                .giving(Response.of(200, "A page of lines", "WorkItems")));
    }

    private Answer list(Exchange exchange) {
        String scope = exchange.choice("scope", codes(Scope.values())).orElse(Codes.of(Scope.MINE));
        Optional<String> due = exchange.choice("due", codes(Due.values()));
        int page = exchange.whole("page", 1, LAST_PAGE, 1);
        int size = exchange.whole("pageSize", 1, MOST, USUAL);
        Set<Due> dues = EnumSet.noneOf(Due.class);
        due.ifPresent(code -> dues.add(constant(Due.values(), code)));
        LocalDate today = desk.clock().today();
        Worklists.Page found = worklists.list(
                exchange.caller(),
                new Worklists.Query(constant(Scope.values(), scope), dues, Set.of(), Optional.empty(), page, size),
                today);
        String self =
                "/workItems?scope=" + scope + due.map(d -> "&due=" + d).orElse("") + "&pageSize=" + size + "&page=";
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

    private static List<String> codes(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Codes::of).toList();
    }

    private static <E extends Enum<E>> E constant(E[] constants, String code) {
        return Arrays.stream(constants)
                .filter(c -> Codes.of(c).equals(code))
                .findFirst()
                .orElseThrow();
    }
}
