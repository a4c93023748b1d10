// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.api.exchange.Json;
import com.atlassian.oai.validator.OpenApiInteractionValidator;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A validator for each kind of answer of each operation, of what that one needs of the description. The validator
/// copies
/// all that it was given for each schema that it looks at: with the whole description, which has a schema for each act,
/// that takes more memory than a machine that builds has.
final class Excerpts {

    private static final int REFUSED = 300;
    private static final Set<Integer> MOVED_ON = Set.of(409, 412);
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final String ACTS = "#/components/schemas/RecordedAct";
    private static final String COMPONENTS = "#/components/";

    /// What is read by people alone, and is most of a description.
    private static final Set<String> WORDS = Set.of("example", "examples", "description");

    private final Map<?, ?> document;
    private final Map<Answered, OpenApiInteractionValidator> known = new ConcurrentHashMap<>();

    private record Answered(Set<String> templates, String method, int status) {}

    Excerpts(Map<String, Object> document) {
        this.document = (Map<?, ?>) withoutWords(document);
    }

    /// The validator of what an operation answers with that status, and of its request where that was accepted; for an
    /// address that nothing describes, a validator that says so.
    OpenApiInteractionValidator of(String method, String path, int status) {
        String below = path.startsWith(ApiServlet.PATH) ? path.substring(ApiServlet.PATH.length()) : path;
        Set<String> templates = new LinkedHashSet<>();
        for (Object template : Described.member(document, "paths").keySet()) {
            if (below.matches(template.toString().replaceAll("\\{[^}]+}", "[^/]+"))) {
                templates.add(template.toString());
            }
        }
        return known.computeIfAbsent(
                new Answered(templates, method.toLowerCase(Locale.ROOT), status),
                answered -> OpenApiInteractionValidator.createForInlineApiSpecification(
                                new String(Json.write(excerpt(answered)), StandardCharsets.UTF_8))
                        .build());
    }

    private Map<String, Object> excerpt(Answered answered) {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (String template : answered.templates()) {
            Map<String, Object> methods = copy(Described.member(document, "paths", template));
            methods.keySet().retainAll(Set.of(answered.method(), "parameters"));
            methods.computeIfPresent(answered.method(), (_, operation) -> of((Map<?, ?>) operation, answered.status()));
            paths.put(template, methods);
        }
        Set<String> references = new LinkedHashSet<>();
        collect(paths, answered, references);
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("securitySchemes", Described.member(document, "components", "securitySchemes"));
        for (String reference : references) {
            String[] steps = reference.substring(COMPONENTS.length()).split("/", -1);
            @SuppressWarnings("unchecked")
            Map<String, Object> kind =
                    (Map<String, Object>) components.computeIfAbsent(steps[0], _ -> new LinkedHashMap<>());
            kind.put(steps[1], component(reference, answered));
        }
        Map<String, Object> excerpt = copy(document);
        excerpt.put("paths", paths);
        excerpt.put("components", components);
        return excerpt;
    }

    /// An operation as far as it gives that answer; what is sent to it matters when it was accepted.
    private static Map<String, Object> of(Map<?, ?> operation, int status) {
        Map<String, Object> answering = copy(operation);
        Map<String, Object> responses = copy(Described.member(operation, "responses"));
        String code = responses.containsKey(Integer.toString(status)) ? Integer.toString(status) : "default";
        if (responses.containsKey(code)) {
            responses.keySet().removeIf(each -> !each.equals(code) && !(status < REFUSED && each.equals("default")));
        }
        answering.put("responses", responses);
        if (status >= REFUSED) {
            answering.remove("requestBody");
        }
        return answering;
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(name.toString(), value));
        return copy;
    }

    /// A problem tells of acts when a file moved on, and then alone: all acts belong to its description only there.
    private Map<?, ?> component(String reference, Answered answered) {
        Map<?, ?> component = component(reference);
        if (!reference.equals(PROBLEM) || MOVED_ON.contains(answered.status())) {
            return component;
        }
        Map<String, Object> without = copy(component);
        Map<String, Object> properties = copy(Described.member(component, "properties"));
        properties.values().removeIf(property -> property.toString().contains(ACTS));
        without.put("properties", properties);
        return without;
    }

    private Map<?, ?> component(String reference) {
        String[] steps = reference.substring(COMPONENTS.length()).split("/", -1);
        return Described.member(document, "components", steps[0], steps[1]);
    }

    /// All components that something names, and those that they name.
    private void collect(Object value, Answered answered, Set<String> references) {
        switch (value) {
            case Map<?, ?> map -> map.values().forEach(member -> collect(member, answered, references));
            case Collection<?> list -> list.forEach(item -> collect(item, answered, references));
            case String text
            when text.startsWith(COMPONENTS) && references.add(text) -> {
                collect(component(text, answered), answered, references);
            }
            default -> {}
        }
    }

    private static Object withoutWords(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((name, member) -> {
                    boolean word = WORDS.contains(name.toString()) && !(member instanceof Map<?, ?> m && isSchema(m));
                    boolean needed = name.equals("description") && map.containsKey("content");
                    if (!word || needed) {
                        copy.put(name.toString(), withoutWords(member));
                    }
                });
                yield copy;
            }
            case List<?> list -> list.stream().map(Excerpts::withoutWords).toList();
            default -> value;
        };
    }

    /// A member that happens to bear such a name.
    private static boolean isSchema(Map<?, ?> member) {
        return member.containsKey("type") || member.containsKey("$ref") || member.containsKey("allOf");
    }
}
