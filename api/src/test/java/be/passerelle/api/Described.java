// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.exchange.ApiServlet;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a validator of schemas leaves alone: headers that nobody described, media types with odd parameters, and texts
/// that are not of the format that the description gives them.
final class Described {

    /// `date-time` of RFC 3339: seconds and offset are always there.
    private static final Pattern INSTANT = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})");

    /// What any answer of HTTP may carry; everything else is of this API and described by it.
    private static final Set<String> OF_HTTP = Set.of(
            "content-type",
            "content-length",
            "content-language",
            "cache-control",
            "vary",
            "date",
            "connection",
            "keep-alive",
            "transfer-encoding",
            "belgov-trace-id",
            "belgov-related-trace-id",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "content-security-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "permissions-policy",
            "strict-transport-security");

    private final Map<?, ?> document;

    Described(Map<String, Object> document) {
        this.document = document;
    }

    /// What about an answer is not as described.
    List<String> odd(String method, String path, Reply reply) {
        Map<?, ?> response = response(method, path, reply.status());
        List<String> odd = new ArrayList<>();
        Map<?, ?> headers = member(response, "headers");
        for (String name : reply.headers().keySet()) {
            boolean described = headers.keySet().stream().anyMatch(h -> name.equalsIgnoreCase(h.toString()));
            if (!described && !OF_HTTP.contains(name.toLowerCase(Locale.ROOT))) {
                odd.add("the header " + name + " is not described");
            }
        }
        Map<?, ?> content = member(response, "content");
        String mediaType =
                reply.header("Content-Type").isEmpty() ? reply.header("content-type") : reply.header("Content-Type");
        if (!content.containsKey(mediaType)) {
            odd.add("the media type is " + mediaType + " and not one of " + content.keySet());
        } else if (reply.body().length > 0) {
            formats(member(member(content, mediaType), "schema"), reply.json(), "", odd);
        }
        return odd;
    }

    private Map<?, ?> response(String method, String path, int status) {
        for (Map.Entry<?, ?> each : member(document, "paths").entrySet()) {
            String template = each.getKey().toString().replaceAll("\\{[^}]+}", "[^/]+");
            Map<?, ?> responses = member(
                    member(member(document, "paths", each.getKey()), method.toLowerCase(Locale.ROOT)), "responses");
            if (!responses.isEmpty() && path.substring(ApiServlet.PATH.length()).matches(template)) {
                String code = Integer.toString(status);
                return resolved(member(responses, responses.containsKey(code) ? code : "default"));
            }
        }
        return Map.of();
    }

    private void formats(Map<?, ?> described, Object value, String at, List<String> odd) {
        Map<?, ?> schema = resolved(described);
        if (schema.get("allOf") instanceof List<?> all) {
            all.forEach(part -> formats((Map<?, ?>) part, value, at, odd));
        }
        switch (value) {
            case Map<?, ?> object ->
                object.forEach((name, member) ->
                        formats(member(member(schema, "properties"), name), member, at + "." + name, odd));
            case List<?> list -> list.forEach(item -> formats(member(schema, "items"), item, at + "[]", odd));
            case String text
            when schema.get("format") instanceof String format && !isOf(format, text) ->
                odd.add(at + " is no " + format + ": " + text);
            default -> {}
        }
    }

    private static boolean isOf(String format, String text) {
        try {
            return switch (format) {
                case "date-time" -> INSTANT.matcher(text).matches();
                case "date" -> LocalDate.parse(text).toString().equals(text);
                case "uuid" -> UUID.fromString(text).toString().equals(text);
                case "uri" -> !URI.create(text).toString().isEmpty();
                default -> true;
            };
        } catch (DateTimeException | IllegalArgumentException _) {
            return false;
        }
    }

    private Map<?, ?> resolved(Map<?, ?> described) {
        Map<?, ?> at = described;
        while (at.get("$ref") instanceof String reference) {
            Map<?, ?> next = document;
            for (String step : reference.substring(2).split("/", -1)) {
                next = member(next, step);
            }
            at = next;
        }
        return at;
    }

    /// What stands there; nothing where there is nothing.
    static Map<?, ?> member(Map<?, ?> object, Object... path) {
        Map<?, ?> at = object;
        for (Object name : path) {
            at = at.get(name) instanceof Map<?, ?> member ? member : new LinkedHashMap<>();
        }
        return at;
    }
}
