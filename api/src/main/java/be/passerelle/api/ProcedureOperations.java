// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.Operation.Parameter;
import be.passerelle.api.Operation.Response;
import be.passerelle.api.Operation.Tag;
import be.passerelle.api.openapi.Schema;
import be.passerelle.casefile.procedure.NextAct;
import be.passerelle.casefile.rights.Entitlements;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.Desk.OnDesk;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What comes next in a file, and what it gives right to.
final class ProcedureOperations {

    private static final Parameter KNOWN_ON =
            Parameter.query("knownOn", Schema.day(""), "Only what was recorded by that day", "2026-03-31");
    private static final Parameter TRUE_ON =
            Parameter.query("trueOn", Schema.day(""), "Only what had happened by that day, seen from it", "2026-03-31");

    private final Desk desk;

    ProcedureOperations(Desk desk) {
        this.desk = desk;
    }

    List<Operation> all() {
        return List.of(listNextActs(), listEntitlements());
    }

    private Operation listNextActs() {
        return Operation.get(
                        "/caseFiles/{caseFileId}/nextActs",
                        "listNextActs",
                        Tag.PROCEDURE,
                        "List what may or must come next",
                        "By anybody, as far as the caller may know it: which act, in which thread, who, from when,"
                                + " until when, under which article.",
                        this::next)
                .with(
                        CaseFileOperations.FILE,
                        reasons("Whether each deadline says why it is that day"),
                        KNOWN_ON,
                        TRUE_ON)
                .giving(Response.of(200, "The acts that may or must come next", "NextActs"));
    }

    private Operation listEntitlements() {
        return Operation.get(
                        "/caseFiles/{caseFileId}/entitlements",
                        "listEntitlements",
                        Tag.PROCEDURE,
                        "List what the law gives",
                        "Presumptions of incapacity, premiums and lump sum, each with its reason as a tree: rule,"
                                + " article, facts of the file, parameters of the law.",
                        this::entitlements)
                .with(CaseFileOperations.FILE, reasons("Whether each right says why"), KNOWN_ON, TRUE_ON)
                .giving(Response.of(200, "The rights of the file", "Entitlements"));
    }

    private static Parameter reasons(String description) {
        return Parameter.query("reasons", Schema.yesNo(""), description, true);
    }

    private Answer next(Exchange exchange) {
        boolean reasons = exchange.yes("reasons");
        OnDesk open = CaseFileOperations.onDesk(desk, exchange, exchange.day("knownOn"), exchange.day("trueOn"));
        Set<String> offered = isNow(exchange)
                ? desk.offered(open).stream().map(ProcedureOperations::key).collect(Collectors.toSet())
                : Set.of();
        List<Map<String, Object>> items = desk.next(open).stream()
                .filter(open.access()::sees)
                .map(n -> NextActJson.of(n, offered.contains(key(n)), reasons, exchange))
                .toList();
        return Answer.ok(
                JsonObject.of("items", items).put("day", open.day().toString()).put("head", open.head()));
    }

    /// Only the file as it is now can be acted on.
    private static boolean isNow(Exchange exchange) {
        return exchange.day("knownOn").isEmpty() && exchange.day("trueOn").isEmpty();
    }

    private static String key(NextAct next) {
        return next.code() + " " + next.thread() + " " + next.role();
    }

    private Answer entitlements(Exchange exchange) {
        boolean reasons = exchange.yes("reasons");
        OnDesk open = CaseFileOperations.onDesk(desk, exchange, exchange.day("knownOn"), exchange.day("trueOn"));
        List<Map<String, Object>> items = Entitlements.of(open.file(), desk.law()).stream()
                .filter(e -> open.access().reads(e.kind()))
                .map(e -> EntitlementJson.of(e, reasons, exchange.language()))
                .toList();
        return Answer.ok(JsonObject.of("items", items)
                .put("lawVersion", desk.law().version())
                .put("head", open.head()));
    }
}
