// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.ApiProblem.Refused;
import be.passerelle.api.problem.Issue;
import be.passerelle.api.problem.Issue.In;
import be.passerelle.api.problem.Issue.Type;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.registry.Outcome;
import be.passerelle.stream.procedure.Refusal;
import java.util.List;
import java.util.function.Function;

/// Turns what the procedure refuses into a problem: wrong content is a bad request, a wrong state a conflict,
/// somebody else's act a missing permission.
final class RefusalProblems {

    private RefusalProblems() {}

    /// @param payloads where the payload of the act stands in the body
    static ApiProblem problem(Outcome.Refused outcome, Function<Integer, String> payloads) {
        List<Refused> refusals = outcome.refusals().stream()
                .map(r -> new Refused(outcome.act(), r))
                .toList();
        boolean permission = outcome.refusals().stream().anyMatch(r -> r.kind() == Refusal.Kind.PERMISSION);
        boolean content = outcome.refusals().stream().allMatch(r -> r.kind() == Refusal.Kind.CONTENT);
        if (permission) {
            return ApiProblem.refused(ProblemType.MISSING_PERMISSION, refusals);
        }
        if (!content) {
            return ApiProblem.refused(ProblemType.ACT_NOT_OPEN, refusals);
        }
        return ApiProblem.badRequest(outcome.refusals().stream()
                .map(r -> issue(r, payloads.apply(outcome.act())))
                .toList());
    }

    private static Issue issue(Refusal refusal, String payload) {
        return new Issue(
                Type.INVALID_INPUT,
                In.BODY,
                name(refusal.field().orElse(""), payload),
                refusal.detail(),
                refusal.citation());
    }

    /// The material day, and what is said of an entry, stand beside the payload, everything else in it.
    private static String name(String field, String payload) {
        String beside = switch (field) {
            case "happenedOn" -> field;
            case "proof" -> "entered";
            default -> "";
        };
        if (beside.isEmpty()) {
            return field.isEmpty() ? payload : payload + "." + field;
        }
        return payload.substring(0, payload.lastIndexOf('.') + 1) + beside;
    }
}
