// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Response;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.api.exchange.Operation.Tag;
import be.passerelle.api.form.Content;
import be.passerelle.api.form.Input;
import be.passerelle.api.form.Schema;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.api.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The OpenAPI 3.0 document of operations, from their own declarations.
public final class OpenApi {

    private static final String VERSION = "1.0.0";

    private OpenApi() {}

    public static Map<String, Object> document(List<Operation> operations) {
        return JsonObject.of("openapi", "3.0.3")
                .put("info", info())
                .put("servers", List.of(Map.of("url", ApiServlet.PATH)))
                .put("tags", tags())
                .put("paths", paths(operations))
                .put("components", components(operations))
                .asMap();
    }

    private static Map<String, Object> info() {
        return JsonObject.of("title", "returnToWork")
                .put("version", VERSION)
                .put(
                        "description",
                        "The case files of the return to work of people on sickness benefit. A file is the list of its"
                                + " acts: read it, see what may come next, preview acts and record them.")
                .put(
                        "license",
                        JsonObject.of("name", "EUPL-1.2")
                                .put("url", "https://eupl.eu/1.2/en/")
                                .asMap())
                .asMap();
    }

    private static List<Map<String, Object>> tags() {
        return Arrays.stream(Tag.values())
                .map(t -> JsonObject.of("name", t.title())
                        .put("description", t.description())
                        .asMap())
                .toList();
    }

    private static Map<String, Object> paths(List<Operation> operations) {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Operation operation : operations) {
            paths.computeIfAbsent(operation.path(), _ -> new LinkedHashMap<>())
                    .put(operation.method().name().toLowerCase(Locale.ROOT), operation(operation));
        }
        return new LinkedHashMap<>(paths);
    }

    private static Map<String, Object> operation(Operation operation) {
        JsonObject json = JsonObject.of("tags", List.of(operation.tag().title()))
                .put("summary", operation.summary())
                .put("description", operation.description())
                .put("operationId", operation.id())
                .put(
                        "security",
                        operation
                                .scope()
                                .<List<Object>>map(s -> List.of(Map.of("token", List.of(s.written()))))
                                .orElse(List.of()));
        List<Map<String, Object>> parameters = new ArrayList<>();
        operation.parameters().forEach(each -> parameters.add(parameter(each)));
        operation.scope().ifPresent(_ -> parameters.addAll(CallerHeaders.references()));
        if (!parameters.isEmpty()) {
            json.put("parameters", parameters);
        }
        operation.body().ifPresent(body -> json.put("requestBody", body(body)));
        return json.put("responses", responses(operation)).asMap();
    }

    private static Map<String, Object> parameter(Input<?> parameter) {
        Map<String, Object> schema = parameter.form().schema("");
        return JsonObject.of("name", parameter.name())
                .put("in", parameter.in().code())
                .put("required", parameter.isRequired())
                .put("description", parameter.about())
                .put("schema", schema)
                .put("example", parameter.example())
                .asMap();
    }

    private static Map<String, Object> body(Content<?> body) {
        JsonObject content = JsonObject.of("schema", Schema.ref(body.name()));
        if (body.examples().isEmpty()) {
            content.put("example", body.example());
        } else {
            content.put("examples", body.examples());
        }
        return JsonObject.of("required", true)
                .put("content", Map.of("application/json", content.asMap()))
                .asMap();
    }

    private static Map<String, Object> responses(Operation operation) {
        Map<String, Object> responses = new LinkedHashMap<>();
        for (Response response : operation.responses()) {
            responses.put(
                    Integer.toString(response.status()),
                    response.isProblem()
                            ? problem(response)
                            : response(response, Answers.of(operation.id() + "." + response.status())));
        }
        operation.scope().ifPresent(_ -> {
            responses.put("401", shared("NoAccessResponse"));
            responses.put("403", shared("NotAllowedResponse"));
        });
        responses.put("429", shared("TooManyResponse"));
        responses.put("default", shared("ProblemResponse"));
        return responses;
    }

    private static Map<String, Object> shared(String name) {
        return Map.of("$ref", "#/components/responses/" + name);
    }

    private static Map<String, Object> response(Response response, Optional<Map<?, ?>> example) {
        JsonObject json = JsonObject.of("description", response.description());
        headers(response, json);
        Map<String, Object> content = JsonObject.of("schema", Schema.ref(response.schema()))
                .put("example", example)
                .asMap();
        return json.put("content", Map.of(response.mediaType(), content)).asMap();
    }

    private static void headers(Response response, JsonObject json) {
        if (!response.headers().isEmpty()) {
            Map<String, Object> headers = new LinkedHashMap<>();
            response.headers()
                    .forEach((name, says) -> headers.put(
                            name,
                            JsonObject.of("description", says)
                                    .put("schema", Schema.words(""))
                                    .asMap()));
            json.put("headers", headers);
        }
    }

    /// A problem, with an example of each type that it may be.
    private static Map<String, Object> problem(Response response) {
        Map<String, Object> examples = new LinkedHashMap<>();
        for (ProblemType type : response.problems()) {
            Answers.of("problem." + type.code())
                    .ifPresent(example -> examples.put(
                            type.code(),
                            JsonObject.of("summary", type.title())
                                    .put("value", example)
                                    .asMap()));
        }
        Map<String, Object> content = JsonObject.of("schema", Schema.ref(response.schema()))
                .put("examples", examples)
                .asMap();
        JsonObject json = JsonObject.of("description", response.description());
        headers(response, json);
        return json.put("content", Map.of(Problems.MEDIA_TYPE, content)).asMap();
    }

    private static Map<String, Object> components(List<Operation> operations) {
        Map<String, Object> schemas = new LinkedHashMap<>();
        operations.stream()
                .flatMap(operation -> operation.body().stream())
                .forEach(body -> schemas.put(body.name(), body.schema()));
        schemas.putAll(CaseFileSchemas.all());
        schemas.putAll(ProcedureSchemas.all());
        schemas.putAll(ProblemSchemas.all());
        schemas.putAll(ActSchemas.all());
        schemas.putAll(RegisterSchemas.all());
        schemas.putAll(CalculationSchemas.all());
        return JsonObject.of("schemas", schemas)
                .put("parameters", CallerHeaders.all())
                .put("responses", sharedResponses())
                .put("securitySchemes", Map.of("token", security()))
                .asMap();
    }

    private static Map<String, Object> sharedResponses() {
        Response problem = Response.problem(0, "The request was not served", ProblemType.values())
                .with("Allow", "With 405: the methods that the address knows")
                .with("Retry-After", "With 503: after how many seconds to try again");
        Response noAccess = Response.problem(
                        401,
                        "The token is missing, or not known, or its time or its mandate is over",
                        ProblemType.NO_ACCESS_TOKEN,
                        ProblemType.INVALID_ACCESS_TOKEN,
                        ProblemType.EXPIRED_ACCESS_TOKEN,
                        ProblemType.MANDATE_ENDED)
                .with("WWW-Authenticate", "The kind of token that is asked for, and what is wrong with the one given");
        Response notAllowed = Response.problem(
                        403,
                        "The token lacks the scope, the client acts for nobody, or it is not for this role",
                        ProblemType.MISSING_SCOPE,
                        ProblemType.NO_MANDATE,
                        ProblemType.MISSING_PERMISSION)
                .with("WWW-Authenticate", "With missingScope: the scope that is needed");
        Response tooMany = Response.problem(
                        429,
                        "Too many requests, refused tokens, or national numbers that were nobody's",
                        ProblemType.TOO_MANY_REQUESTS,
                        ProblemType.TOO_MANY_FAILED_REQUESTS)
                .with("Retry-After", "After how many seconds to try again");
        return JsonObject.of("ProblemResponse", problem(problem))
                .put("NoAccessResponse", problem(noAccess))
                .put("NotAllowedResponse", problem(notAllowed))
                .put("TooManyResponse", problem(tooMany))
                .asMap();
    }

    private static Map<String, Object> security() {
        Map<String, Object> scopes = new LinkedHashMap<>();
        Arrays.stream(Scope.values()).forEach(s -> scopes.put(s.written(), s.description()));
        Map<String, Object> flow = JsonObject.of("tokenUrl", "https://identity.invalid/oauth2/token")
                .put("scopes", scopes)
                .asMap();
        return JsonObject.of("type", "oauth2")
                .put(
                        "description",
                        "A bearer token in the Authorization header: an access token that an authorization server which"
                                + " the installation trusts gives to a client with its own credentials; the address"
                                + " here stands for that server. A scope opens operations; what is seen and done there"
                                + " follows from the mandate of the person for whom the client acts. In demonstration"
                                + " mode each account has a fixed token for all scopes, shown where the accounts are.")
                .put("flows", Map.of("clientCredentials", flow))
                .asMap();
    }
}
