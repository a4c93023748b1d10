// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.exchange;

import be.passerelle.api.form.Given;
import be.passerelle.api.form.Input;
import be.passerelle.api.form.RequestReading;
import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.Issue;
import be.passerelle.api.problem.Issue.In;
import be.passerelle.api.problem.Issue.Type;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.law.language.Phrase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes an HTTP request apart after the declaration of its operation. What was not declared is refused, except
/// headers.
final class Requests {

    private static final String RETRY_AFTER = "Retry-After";

    /// Where nothing says when it is worth asking again.
    private static final long RETRY_AFTER_SECONDS = 30;

    private Requests() {}

    /// The segments of the path, decoded; empty when the path is not well-formed.
    static Optional<List<String>> segments(String rawPath) {
        List<String> segments = new ArrayList<>();
        for (String raw : rawPath.substring(1).split("/", -1)) {
            Optional<String> decoded = decoded(raw.replace("+", "%2B"));
            if (decoded.isEmpty()) {
                return Optional.empty();
            }
            segments.add(decoded.get());
        }
        return Optional.of(segments);
    }

    /// The values of the path's parameters; empty when the path is another one.
    static Optional<Map<String, String>> match(String template, List<String> segments) {
        List<String> parts = Arrays.asList(template.substring(1).split("/", -1));
        if (parts.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (part.startsWith("{")) {
                values.put(part.substring(1, part.length() - 1), segments.get(i));
            } else if (!part.equals(segments.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /// All that an operation declares, read at once with all that is wrong.
    ///
    /// @param path the values in the path
    /// @throws ApiProblem when anything is wrong
    static Given read(HttpServletRequest request, Operation operation, Map<String, String> path) {
        RequestReading reading = new RequestReading();
        Map<String, String> query = query(request, operation, reading);
        Optional<Map<?, ?>> body = operation.body().flatMap(_ -> body(request, reading));
        List<Input<?>> declared = new ArrayList<>(operation.parameters());
        body.ifPresent(_ -> operation.body().ifPresent(content -> declared.add(content.input())));
        Given given = Given.of(
                declared,
                input -> switch (input.in()) {
                    case PATH -> Optional.ofNullable(path.get(input.name()));
                    case QUERY -> Optional.ofNullable(query.get(input.name()));
                    case HEADER ->
                        Optional.ofNullable(request.getHeader(input.name()))
                                .filter(v -> !v.isBlank())
                                .map(String::strip);
                    case BODY -> body.map(tree -> tree);
                },
                reading);
        if (body.isPresent()) {
            operation.checks().forEach(check -> check.check(given, reading));
        }
        reading.throwIfWrong();
        return given;
    }

    /// The query, each declared parameter once at most.
    private static Map<String, String> query(HttpServletRequest request, Operation operation, RequestReading reading) {
        Map<String, String> values = new LinkedHashMap<>();
        String query = request.getQueryString();
        if (query != null && !query.isEmpty()) {
            for (String pair : query.split("&", -1)) {
                readPair(pair, operation, values, reading);
            }
        }
        return values;
    }

    private static void readPair(String pair, Operation operation, Map<String, String> values, RequestReading reading) {
        int equals = pair.indexOf('=');
        Optional<String> name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        Optional<String> value = decoded(equals < 0 ? "" : pair.substring(equals + 1));
        if (name.isEmpty() || value.isEmpty()) {
            reading.at(In.QUERY, "").wrong("api.input.encoding");
        } else if (operation.parameters().stream()
                .noneMatch(p -> p.in() == In.QUERY && p.name().equals(name.get()))) {
            reading.at(In.QUERY, name.get()).unknown();
        } else if (values.put(name.get(), value.get()) != null) {
            reading.at(In.QUERY, name.get()).wrong("api.input.twice");
        }
    }

    /// The object in the body; empty when it holds none, which is noted.
    private static Optional<Map<?, ?>> body(HttpServletRequest request, RequestReading reading) {
        if (!isJson(request.getContentType()) || isEncoded(request)) {
            throw ApiProblem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        if (request.getContentLengthLong() > ApiServlet.MAX_BODY) {
            throw tooLarge();
        }
        byte[] bytes = bytes(request);
        if (bytes.length > ApiServlet.MAX_BODY) {
            throw tooLarge();
        }
        try {
            return Optional.of(Json.object(bytes));
        } catch (ApiProblem malformed) {
            malformed.issues().forEach(reading::note);
            return Optional.empty();
        }
    }

    /// What arrives of the body. When the connection is lost meanwhile, nothing was done yet.
    private static byte[] bytes(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(ApiServlet.MAX_BODY + 1);
        } catch (IOException _) {
            throw brokenOff();
        }
    }

    private static ApiProblem brokenOff() {
        return ApiProblem.badRequest(
                        List.of(Issue.of(Type.SCHEMA_VIOLATION, In.BODY, "", Phrase.of("api.input.brokenOff"))))
                .header("Connection", "close");
    }

    /// What the container found wrong beside any operation: of a request that breaks off it says so itself.
    static ApiProblem failed(int status) {
        return switch (status) {
            case HttpServletResponse.SC_BAD_REQUEST, HttpServletResponse.SC_REQUEST_TIMEOUT -> brokenOff();
            case HttpServletResponse.SC_NOT_FOUND -> ApiProblem.of(ProblemType.RESOURCE_NOT_FOUND);
            default -> ApiProblem.of(ProblemType.INTERNAL_SERVER_ERROR);
        };
    }

    /// The platform can do nothing now, and will again.
    static ApiProblem unavailable() {
        return unavailable(RETRY_AFTER_SECONDS);
    }

    static ApiProblem unavailable(long seconds) {
        return ApiProblem.of(ProblemType.SERVICE_UNAVAILABLE).header(RETRY_AFTER, Long.toString(seconds));
    }

    /// A request that the container could not even take apart, or with which it does nothing for any address.
    static ApiProblem malformed(int status) {
        return switch (status) {
            case HttpServletResponse.SC_EXPECTATION_FAILED -> ApiProblem.of(ProblemType.EXPECTATION_FAILED);
            case HttpServletResponse.SC_NOT_IMPLEMENTED -> ApiProblem.of(ProblemType.NOT_IMPLEMENTED);
            case HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED ->
                ApiProblem.of(ProblemType.HTTP_VERSION_NOT_SUPPORTED);
            case HttpServletResponse.SC_INTERNAL_SERVER_ERROR -> ApiProblem.of(ProblemType.INTERNAL_SERVER_ERROR);
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> unavailable();
            default ->
                ApiProblem.badRequest(
                        List.of(Issue.of(Type.SCHEMA_VIOLATION, In.PATH, "", Phrase.of("api.input.address"))));
        };
    }

    /// Whether the answer, which is JSON, is one that the caller takes.
    static boolean takesJson(HttpServletRequest request) {
        return AcceptedTypes.includeJson(String.join(",", Collections.list(request.getHeaders("Accept"))));
    }

    private static boolean isEncoded(HttpServletRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        return encoding != null && !encoding.equalsIgnoreCase("identity");
    }

    private static ApiProblem tooLarge() {
        return ApiProblem.of(ProblemType.PAYLOAD_TOO_LARGE, "max", ApiServlet.MAX_BODY)
                .header("Connection", "close");
    }

    private static boolean isJson(@org.jspecify.annotations.Nullable String contentType) {
        return contentType != null && contentType.matches("(?i)application/json *(; *charset *= *\"?utf-8\"? *)?");
    }

    private static Optional<String> decoded(String raw) {
        try {
            String text = URLDecoder.decode(raw, StandardCharsets.UTF_8);
            return text.indexOf('\uFFFD') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
