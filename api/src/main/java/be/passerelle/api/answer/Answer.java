// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.answer;

import java.util.LinkedHashMap;
import java.util.Map;

/// What an operation answers when all is well.
///
/// @param status the status of HTTP
/// @param body one JSON object
/// @param headers further headers
public record Answer(int status, Map<String, Object> body, Map<String, String> headers) {

    /// What an answer is, unless it says otherwise.
    public static final String JSON = "application/json";

    public static final int OK = 200;
    public static final int CREATED = 201;
    public static final int SERVICE_UNAVAILABLE = 503;

    public static Answer ok(JsonObject body) {
        return new Answer(OK, body.asMap(), Map.of());
    }

    public static Answer of(int status, JsonObject body) {
        return new Answer(status, body.asMap(), Map.of());
    }

    /// The media type of the answer.
    public String mediaType() {
        return headers.getOrDefault("Content-Type", JSON);
    }

    /// The same answer in a form of JSON that has a name of its own.
    public Answer in(String mediaType) {
        return header("Content-Type", mediaType);
    }

    /// The same answer with a further header.
    public Answer header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, body, more);
    }
}
