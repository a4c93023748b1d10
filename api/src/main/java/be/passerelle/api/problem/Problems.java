// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.problem;

import be.passerelle.api.ApiTexts;
import be.passerelle.api.JsonObject;
import be.passerelle.api.ReasonJson;
import be.passerelle.api.problem.ApiProblem.Refused;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Codes;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Problems as they are sent: `application/problem+json`.
public final class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    private Problems() {}

    /// The body of a problem.
    ///
    /// @param base the address of the API
    /// @param instance names this one occurrence, in the log too
    public static Map<String, Object> json(ApiProblem problem, UUID instance, String base, Language language) {
        ProblemType type = problem.type();
        JsonObject json = JsonObject.of("type", type.urn())
                .put("href", base + "/refData/problemTypes/" + type.code())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", ApiTexts.word(problem.detail(), language))
                .put("instance", "urn:uuid:" + instance);
        if (!problem.issues().isEmpty()) {
            json.put(
                    "issues",
                    problem.issues().stream().map(i -> issue(i, language)).toList());
        }
        if (!problem.refusals().isEmpty()) {
            json.put("refusals", refusals(problem.refusals(), language));
        }
        problem.members().forEach(json::put);
        return json.asMap();
    }

    /// Refusals of the procedure: which act, why, under which article, what to do.
    public static List<Map<String, Object>> refusals(List<Refused> refusals, Language language) {
        return refusals.stream().map(r -> refusal(r, language)).toList();
    }

    private static Map<String, Object> refusal(Refused refused, Language language) {
        return JsonObject.of("act", refused.act())
                .put("code", refused.refusal().code())
                .put("kind", Codes.of(refused.refusal().kind()))
                .put("detail", ApiTexts.word(refused.refusal().detail(), language))
                .put("field", refused.refusal().field())
                .put("citation", refused.refusal().citation().map(c -> ReasonJson.citation(c, language)))
                .asMap();
    }

    private static Map<String, Object> issue(Issue issue, Language language) {
        return JsonObject.of("type", issue.type().urn())
                .put("title", issue.type().title())
                .put("in", issue.in().code())
                .put("name", issue.name())
                .put("detail", ApiTexts.word(issue.detail(), language))
                .put("citation", issue.citation().map(c -> ReasonJson.citation(c, language)))
                .asMap();
    }
}
