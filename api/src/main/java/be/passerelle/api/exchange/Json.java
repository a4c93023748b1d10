// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.exchange;

import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.Issue;
import be.passerelle.api.problem.Issue.In;
import be.passerelle.api.problem.Issue.Type;
import be.passerelle.law.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON text, read strictly: one value, no name twice, no deep nesting, no null, no broken characters. A mapper of its
/// own: what the rest of the server does with JSON does not change the API.
public final class Json {

    /// Deep enough for the description of the API, with reasons among its examples.
    private static final int MAX_DEPTH = 32;
    private static final int MAX_NUMBER_LENGTH = 40;
    private static final int MAX_NAME_LENGTH = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_NUMBER_LENGTH)
                            .maxNameLength(MAX_NAME_LENGTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    public static byte[] write(Map<String, Object> value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /// The object that a body holds.
    ///
    /// @throws ApiProblem when it is no JSON object, or not as strict as we want it
    public static Map<?, ?> object(byte[] body) {
        Object value = value(body);
        if (!(value instanceof Map<?, ?> map)) {
            throw refused("api.input.noObject");
        }
        List<Issue> issues = new ArrayList<>();
        inspect(map, "", issues);
        if (!issues.isEmpty()) {
            throw ApiProblem.badRequest(issues);
        }
        return map;
    }

    private static Object value(byte[] body) {
        if (body.length == 0) {
            throw refused("api.input.noBody");
        }
        try {
            Object value = MAPPER.readValue(body, Object.class);
            if (value == null) {
                throw refused("api.input.noObject");
            }
            return value;
        } catch (StreamConstraintsException _) {
            throw refused("api.input.tooDeep");
        } catch (JacksonException e) {
            throw refused(isDuplicate(e) ? "api.input.twice" : "api.input.noJson");
        }
    }

    private static boolean isDuplicate(JacksonException e) {
        String message = e.getOriginalMessage();
        return message != null && message.startsWith("Duplicate Object property");
    }

    private static ApiProblem refused(String key) {
        return ApiProblem.badRequest(List.of(Issue.of(Type.SCHEMA_VIOLATION, In.BODY, "", Phrase.of(key))));
    }

    private static void inspect(Object value, String path, List<Issue> issues) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((name, member) -> {
                    String at = path.isEmpty() ? name.toString() : path + "." + name;
                    inspectMember(member, isWellFormed(name.toString()) ? at : path, issues);
                });
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    inspectMember(list.get(i), path + "[" + i + "]", issues);
                }
            }
            case String text
            when !isWellFormed(text) -> issues.add(Issue.malformed(path, "api.input.brokenCharacters"));
            default -> {}
        }
    }

    private static void inspectMember(
            @org.jspecify.annotations.Nullable Object member, String path, List<Issue> issues) {
        if (member == null) {
            issues.add(Issue.malformed(path, "api.input.null"));
        } else {
            inspect(member, path, issues);
        }
    }

    /// Half of a surrogate pair is no character: it cannot be stored.
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
