// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.Issue;
import be.passerelle.api.problem.Issue.In;
import be.passerelle.api.problem.Issue.Type;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One request that was found well-formed, as an operation sees it.
///
/// @param base the address of the API, as the caller knows it
/// @param viewer who calls; empty where no token is needed
/// @param language the language of the texts in the answer
/// @param path the values of the parameters in the path
/// @param query the values of the parameters in the query
/// @param headers the values of the declared headers
/// @param body the object that was sent; empty when none is expected
public record Exchange(
        String base,
        Optional<Viewer> viewer,
        Language language,
        Map<String, String> path,
        Map<String, String> query,
        Map<String, String> headers,
        Map<?, ?> body) {

    /// Who calls. Only for operations that need a token.
    public Viewer caller() {
        return viewer.orElseThrow(() -> ApiProblem.of(ProblemType.NO_ACCESS_TOKEN));
    }

    /// A UUID of the path. One that is none names nothing that exists.
    public UUID uuid(String name) {
        return Body.parsed(path.getOrDefault(name, ""))
                .orElseThrow(() -> wrong(In.PATH, name, Phrase.of("api.input.uuid")));
    }

    public Optional<LocalDate> day(String name) {
        return Optional.ofNullable(query.get(name))
                .map(written ->
                        Body.plausible(written).orElseThrow(() -> wrong(In.QUERY, name, Phrase.of("api.input.day"))));
    }

    public boolean yes(String name) {
        return switch (query.getOrDefault(name, "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(In.QUERY, name, Phrase.of("api.input.yesNo"));
        };
    }

    /// The tags of the file that an `If-Match` names, `*` among them; empty when none was sent.
    public List<String> tags() {
        String written = headers.getOrDefault("If-Match", "").strip();
        if (written.isEmpty()) {
            return List.of();
        }
        if (!written.matches("\\*|(W/)?\"[^\"]*\"( *, *(W/)?\"[^\"]*\")*")) {
            throw wrong(In.HEADER, "If-Match", Phrase.of("api.input.ifMatch"));
        }
        return List.of(written.split(" *, *", -1));
    }

    /// A whole number of the query within bounds.
    public int whole(String name, int min, int max, int otherwise) {
        String written = query.get(name);
        if (written == null) {
            return otherwise;
        }
        if (!written.matches("[0-9]{1,9}") || Integer.parseInt(written) < min || Integer.parseInt(written) > max) {
            throw wrong(In.QUERY, name, Phrase.of("api.input.whole", "min", min, "max", max));
        }
        return Integer.parseInt(written);
    }

    /// One of the codes of a choice.
    public Optional<String> choice(String name, List<String> codes) {
        Optional<String> given = Optional.ofNullable(query.get(name));
        if (given.isPresent() && !codes.contains(given.get())) {
            throw wrong(In.QUERY, name, Phrase.of("api.input.choice", "codes", String.join(", ", codes)));
        }
        return given;
    }

    /// An address below the base, as it is put into an answer.
    public String href(String below) {
        return base + below;
    }

    private static ApiProblem wrong(In in, String name, Phrase detail) {
        return ApiProblem.badRequest(List.of(Issue.of(Type.SCHEMA_VIOLATION, in, name, detail)));
    }
}
