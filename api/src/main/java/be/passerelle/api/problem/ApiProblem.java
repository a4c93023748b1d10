// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.problem;

import be.passerelle.law.language.Phrase;
import be.passerelle.stream.procedure.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A request that cannot be served. Its message is its type alone, so that nothing personal reaches a log.
public final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Phrase detail;
    private final transient List<Issue> issues;
    private final transient List<Refused> refusals;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    /// A refusal of the procedure, and the place of the refused act among those that were sent.
    public record Refused(int act, Refusal refusal) {}

    private ApiProblem(ProblemType type, Phrase detail, List<Issue> issues, List<Refused> refusals) {
        super(type.code());
        this.type = type;
        this.detail = detail;
        this.issues = List.copyOf(issues);
        this.refusals = List.copyOf(refusals);
    }

    /// A problem that its type explains.
    public static ApiProblem of(ProblemType type, Object... values) {
        return new ApiProblem(type, Phrase.of(type.detailKey(), values), List.of(), List.of());
    }

    public static ApiProblem badRequest(List<Issue> issues) {
        Phrase detail = Phrase.of(ProblemType.BAD_REQUEST.detailKey(), "count", issues.size());
        return new ApiProblem(ProblemType.BAD_REQUEST, detail, issues, List.of());
    }

    /// What the procedure refuses, in its own words.
    public static ApiProblem refused(ProblemType type, List<Refused> refusals) {
        return new ApiProblem(type, refusals.getFirst().refusal().detail(), List.of(), refusals);
    }

    /// The same problem with a header of its own.
    public ApiProblem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /// The same problem with a further member.
    public ApiProblem with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Phrase detail() {
        return detail;
    }

    public List<Issue> issues() {
        return issues;
    }

    public List<Refused> refusals() {
        return refusals;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public Map<String, Object> members() {
        return members;
    }
}
