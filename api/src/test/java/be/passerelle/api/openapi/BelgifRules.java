// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import be.passerelle.api.form.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// The rules of the Belgif guide that can be checked on a description alone. Each knows a description that
/// breaks it.
final class BelgifRules {

    private static final Pattern SEGMENT = Pattern.compile("[a-z][a-zA-Z0-9]*(\\.json)?|\\{[a-z][a-zA-Z0-9]*}");
    private static final Pattern LOWER_CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern SENSITIVE = Pattern.compile("(?i).*(ssin|niss|insz|nationalNumber|name|birth).*");
    private static final String QUERY_CASE_FILES = "/caseFiles/query";

    private BelgifRules() {}

    static List<BelgifRule> all() {
        return List.of(
                new BelgifRule("uri-notat", BelgifRules::paths, d -> rename(d, "/case_files/query")),
                new BelgifRule("uri-notat-slash", BelgifRules::slashes, d -> rename(d, "/caseFiles/query/")),
                new BelgifRule(
                        "openapi-opid",
                        BelgifRules::operationIds,
                        d -> anOperation(d).put("operationId", "openCaseFile")),
                new BelgifRule(
                        "oas-tags", BelgifRules::tags, d -> anOperation(d).put("tags", List.of("Other"))),
                new BelgifRule(
                        "oas-descr", BelgifRules::summaries, d -> anOperation(d).remove("summary")),
                new BelgifRule(
                        "opbody-req",
                        BelgifRules::requiredBodies,
                        d -> object(anOperation(d), "requestBody").remove("required")),
                new BelgifRule(
                        "prb-defaul",
                        BelgifRules::defaults,
                        d -> object(anOperation(d), "responses").remove("default")),
                new BelgifRule(
                        "sec-req", BelgifRules::scopes, d -> anOperation(d).remove("security")),
                new BelgifRule(
                        "sens-dat",
                        BelgifRules::sensitive,
                        d -> anOperation(d).put("parameters", List.of(parameter("nationalNumber")))),
                new BelgifRule(
                        "jsn-naming",
                        BelgifRules::properties,
                        d -> schemaProperties(d).put("file_number", Schema.words(""))),
                new BelgifRule(
                        "evo-object",
                        BelgifRules::topLevel,
                        d -> schemas(d).put("CaseFileHits", Schema.many(Schema.words(""), ""))),
                new BelgifRule(
                        "sch-oneof",
                        BelgifRules::oneOfs,
                        d -> object(schemas(d), "ProposedAct").remove("discriminator")),
                new BelgifRule(
                        "oas-exampl",
                        BelgifRules::examples,
                        d -> object(anOperation(d), "responses", "200", "content", "application/json")
                                .remove("example")),
                new BelgifRule(
                        "dec-type",
                        BelgifRules::amounts,
                        d -> schemaProperties(d).put("price", Map.of("type", "number"))));
    }

    private static List<String> paths(Map<String, Object> document) {
        List<String> wrong = new ArrayList<>();
        for (String path : object(document, "paths").keySet()) {
            for (String segment : path.substring(1).split("/", -1)) {
                if (!segment.isEmpty() && !SEGMENT.matcher(segment).matches()) {
                    wrong.add(path);
                }
            }
        }
        return wrong;
    }

    private static List<String> slashes(Map<String, Object> document) {
        return object(document, "paths").keySet().stream()
                .filter(p -> p.endsWith("/") || !p.startsWith("/"))
                .toList();
    }

    private static List<String> operationIds(Map<String, Object> document) {
        Set<Object> seen = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        eachOperation(document, (path, operation) -> {
            Object id = operation.getOrDefault("operationId", "");
            if (!seen.add(id) || !LOWER_CAMEL_CASE.matcher(id.toString()).matches()) {
                wrong.add(path + " " + id);
            }
        });
        return wrong;
    }

    private static List<String> tags(Map<String, Object> document) {
        Set<Object> declared = new HashSet<>();
        ((List<?>) document.getOrDefault("tags", List.of())).forEach(t -> declared.add(((Map<?, ?>) t).get("name")));
        List<String> wrong = new ArrayList<>();
        eachOperation(document, (path, operation) -> {
            List<?> tags = (List<?>) operation.getOrDefault("tags", List.of());
            if (tags.size() != 1 || !declared.contains(tags.getFirst())) {
                wrong.add(path);
            }
        });
        return wrong;
    }

    private static List<String> summaries(Map<String, Object> document) {
        return operationsWithout(document, "summary", "description");
    }

    private static List<String> requiredBodies(Map<String, Object> document) {
        List<String> wrong = new ArrayList<>();
        eachOperation(document, (path, operation) -> {
            if (operation.containsKey("requestBody")
                    && !object(operation, "requestBody").containsKey("required")) {
                wrong.add(path);
            }
        });
        return wrong;
    }

    private static List<String> defaults(Map<String, Object> document) {
        List<String> wrong = new ArrayList<>();
        eachOperation(document, (path, operation) -> {
            if (!object(operation, "responses").containsKey("default")) {
                wrong.add(path);
            }
        });
        return wrong;
    }

    /// Every operation says which scopes it needs, or with an empty list that it needs none.
    private static List<String> scopes(Map<String, Object> document) {
        return operationsWithout(document, "security");
    }

    private static List<String> operationsWithout(Map<String, Object> document, String... names) {
        List<String> wrong = new ArrayList<>();
        eachOperation(document, (path, operation) -> {
            for (String name : names) {
                if (!operation.containsKey(name)) {
                    wrong.add(path + " has no " + name);
                }
            }
        });
        return wrong;
    }

    /// Addresses end up in logs: no name and no national number in them.
    private static List<String> sensitive(Map<String, Object> document) {
        List<String> wrong = new ArrayList<>();
        eachOperation(document, (path, operation) -> {
            for (Object each : (List<?>) operation.getOrDefault("parameters", List.of())) {
                Object name = ((Map<?, ?>) each).get("name");
                if (SENSITIVE.matcher("" + name).matches()) {
                    wrong.add(path + " " + name);
                }
            }
        });
        return wrong;
    }

    private static List<String> properties(Map<String, Object> document) {
        List<String> wrong = new ArrayList<>();
        eachSchema(
                document,
                (name, schema) -> object(schema, "properties").keySet().stream()
                        .filter(p -> !LOWER_CAMEL_CASE.matcher(p).matches())
                        .forEach(p -> wrong.add(name + "." + p)));
        return wrong;
    }

    private static List<String> topLevel(Map<String, Object> document) {
        List<String> wrong = new ArrayList<>();
        eachSchema(document, (name, schema) -> {
            if (!"object".equals(schema.get("type")) && !schema.containsKey("oneOf")) {
                wrong.add(name);
            }
        });
        return wrong;
    }

    private static List<String> oneOfs(Map<String, Object> document) {
        List<String> wrong = new ArrayList<>();
        eachSchema(document, (name, schema) -> {
            if (schema.containsKey("oneOf")) {
                int mapped = object(object(schema, "discriminator"), "mapping").size();
                if (mapped != ((List<?>) schema.getOrDefault("oneOf", List.of())).size()) {
                    wrong.add(name);
                }
            }
        });
        return wrong;
    }

    private static List<String> amounts(Map<String, Object> document) {
        List<String> wrong = new ArrayList<>();
        eachSchema(
                document,
                (name, schema) -> object(schema, "properties").forEach((property, of) -> {
                    if (of instanceof Map<?, ?> map && "number".equals(map.get("type"))) {
                        wrong.add(name + "." + property);
                    }
                }));
        return wrong;
    }

    /// Bodies, answers and parameters have examples.
    private static List<String> examples(Map<String, Object> document) {
        List<String> wrong = new ArrayList<>();
        eachOperation(document, (path, operation) -> {
            for (Object each : (List<?>) operation.getOrDefault("parameters", List.of())) {
                String shared = ((Map<?, ?>) each).get("$ref") instanceof String ref
                        ? ref.substring("#/components/parameters/".length())
                        : "";
                Map<?, ?> parameter =
                        shared.isEmpty() ? (Map<?, ?>) each : object(document, "components", "parameters", shared);
                if (!parameter.containsKey("example")) {
                    wrong.add(path + " " + each);
                }
            }
            if (operation.containsKey("requestBody")) {
                withoutExample(object(operation, "requestBody"), path, wrong);
            }
            object(operation, "responses").forEach((status, _) -> {
                if (!status.equals("default")) {
                    withoutExample(object(operation, "responses", status), path + " " + status, wrong);
                }
            });
        });
        return wrong;
    }

    private static void withoutExample(Map<String, Object> from, String place, List<String> wrong) {
        object(from, "content").forEach((mediaType, _) -> {
            Map<String, Object> content = object(from, "content", mediaType);
            if (!content.containsKey("example") && object(content, "examples").isEmpty()) {
                wrong.add(place + " " + mediaType);
            }
        });
    }

    private static void eachOperation(Map<String, Object> document, BiConsumer<String, Map<String, Object>> look) {
        object(document, "paths")
                .forEach((path, methods) -> object(document, "paths", path)
                        .forEach((method, _) ->
                                look.accept(path + " " + method, object(document, "paths", path, method))));
    }

    private static void eachSchema(Map<String, Object> document, BiConsumer<String, Map<String, Object>> look) {
        schemas(document).forEach((name, _) -> look.accept(name, object(schemas(document), name)));
    }

    private static Map<String, Object> schemas(Map<String, Object> document) {
        return object(document, "components", "schemas");
    }

    private static Map<String, Object> schemaProperties(Map<String, Object> document) {
        return object(schemas(document), "CaseFile", "properties");
    }

    private static Map<String, Object> anOperation(Map<String, Object> document) {
        return object(document, "paths", QUERY_CASE_FILES, "post");
    }

    private static void rename(Map<String, Object> document, String path) {
        Map<String, Object> paths = object(document, "paths");
        Object moved = paths.remove(QUERY_CASE_FILES);
        paths.put(path, moved == null ? Map.of() : moved);
    }

    private static Map<String, Object> parameter(String name) {
        return new LinkedHashMap<>(Map.of("name", name, "in", "query"));
    }

    @SuppressWarnings("unchecked") // the names of JSON objects are texts
    private static Map<String, Object> object(Map<String, Object> from, String... path) {
        Map<String, Object> object = from;
        for (String name : path) {
            object = object.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : new LinkedHashMap<>();
        }
        return object;
    }
}
