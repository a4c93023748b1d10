// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.casefile.EntitlementJson;
import be.passerelle.api.casefile.NextActJson;
import be.passerelle.api.casefile.PreCheckJson;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Response;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.api.exchange.Operation.Tag;
import be.passerelle.api.form.Form;
import be.passerelle.api.form.Input;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.registry.desk.Desk;
import be.passerelle.stream.procedure.NextAct;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What comes next in a file, and what it gives right to.
final class ProcedureOperations {

    private static final Input<Boolean> WHY_THEN = reasons("Whether each deadline says why it is that day");
    private static final Input<Boolean> WHY = reasons("Whether each right says why");

    private final Desk desk;
    private final OpenedFiles files;

    ProcedureOperations(OpenedFiles files) {
        this.desk = files.desk();
        this.files = files;
    }

    List<Operation> all() {
        return List.of(listNextActs(), listEntitlements(), listPreChecks());
    }

    private Operation listNextActs() {
        return Operation.get(
                        "/caseFiles/{caseFileId}/nextActs",
                        "listNextActs",
                        Tag.PROCEDURE,
                        Scope.CASE_FILES_READ,
                        "List what may or must come next",
                        "By anybody, as far as the caller may know it: which act, in which thread, who, from when,"
                                + " until when, under which article.",
                        this::next)
                .with(CaseFileOperations.FILE, WHY_THEN, CaseFileOperations.KNOWN_ON, CaseFileOperations.TRUE_ON)
                .giving(
                        Response.of(200, "The acts that may or must come next", "NextActs"),
                        CaseFileOperations.ERASED,
                        CaseFileOperations.KEYS_LOST);
    }

    private Operation listEntitlements() {
        return Operation.get(
                        "/caseFiles/{caseFileId}/entitlements",
                        "listEntitlements",
                        Tag.PROCEDURE,
                        Scope.CASE_FILES_READ,
                        "List what the law gives",
                        "Presumptions of incapacity, premiums and lump sum, each with its reason as a tree: rule,"
                                + " article, facts of the file, parameters of the law.",
                        this::entitlements)
                .with(CaseFileOperations.FILE, WHY, CaseFileOperations.KNOWN_ON, CaseFileOperations.TRUE_ON)
                .giving(
                        Response.of(200, "The rights of the file", "Entitlements"),
                        CaseFileOperations.ERASED,
                        CaseFileOperations.KEYS_LOST);
    }

    private Operation listPreChecks() {
        return Operation.get(
                        "/caseFiles/{caseFileId}/preChecks",
                        "listPreChecks",
                        Tag.PROCEDURE,
                        Scope.CASE_FILES_READ,
                        "Check a request for a training before it is sent",
                        "Whether the request of the open programme will be decided on the day on which it is complete,"
                                + " or what is missing: by the test that decides. For the roles that send requests,"
                                + " until it is decided; otherwise the list is empty.",
                        this::preChecks)
                .with(CaseFileOperations.FILE)
                .giving(
                        Response.of(200, "The check of the request", "PreChecks"),
                        CaseFileOperations.ERASED,
                        CaseFileOperations.KEYS_LOST);
    }

    private static Input<Boolean> reasons(String about) {
        return Input.query("reasons", Form.yesNo().like(true), false, about);
    }

    private Answer next(Exchange exchange) {
        boolean reasons = exchange.get(WHY_THEN);
        SeenFile open = files.then(exchange);
        Set<String> offered = isNow(exchange)
                ? open.offered().stream().map(ProcedureOperations::key).collect(Collectors.toSet())
                : Set.of();
        Set<String> enterable = isNow(exchange)
                ? open.enterable().stream().map(ProcedureOperations::key).collect(Collectors.toSet())
                : Set.of();
        List<Map<String, Object>> items = open.next().stream()
                .map(n -> NextActJson.of(
                        n,
                        offered.contains(key(n)),
                        enterable.contains(key(n)),
                        reasons ? Optional.of(n.deadline().reason()) : Optional.empty(),
                        exchange))
                .toList();
        return Answer.ok(
                JsonObject.of("items", items).put("day", open.day().toString()).put("head", open.head()));
    }

    /// Only the file as it is now can be acted on.
    private static boolean isNow(Exchange exchange) {
        return exchange.get(CaseFileOperations.KNOWN_ON).isEmpty()
                && exchange.get(CaseFileOperations.TRUE_ON).isEmpty();
    }

    private static String key(NextAct next) {
        return next.code() + " " + next.thread() + " " + next.role();
    }

    private Answer entitlements(Exchange exchange) {
        boolean reasons = exchange.get(WHY);
        SeenFile open = files.then(exchange);
        List<Map<String, Object>> items = open.rights().stream()
                .map(e -> EntitlementJson.of(
                        e, reasons ? Optional.of(e.reason()) : Optional.empty(), exchange.language()))
                .toList();
        return Answer.ok(JsonObject.of("items", items)
                .put("lawVersion", desk.law().version())
                .put("head", open.head()));
    }

    private Answer preChecks(Exchange exchange) {
        SeenFile open = files.now(exchange);
        List<Map<String, Object>> items = open.ahead().preCheck().stream()
                .map(check -> PreCheckJson.of(check, exchange.language()))
                .toList();
        return Answer.ok(
                JsonObject.of("items", items).put("day", open.day().toString()).put("head", open.head()));
    }
}
