// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A JSON object in the making. What is empty is left out: the API knows no null.
public final class JsonObject {

    private final Map<String, Object> members = new LinkedHashMap<>();

    private JsonObject() {}

    public static JsonObject of(String name, Object value) {
        return new JsonObject().put(name, value);
    }

    public static JsonObject empty() {
        return new JsonObject();
    }

    /// Adds a member; an optional value only when it is there.
    public JsonObject put(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(v -> members.put(name, v));
        } else {
            members.put(name, value);
        }
        return this;
    }

    public Map<String, Object> asMap() {
        return members;
    }
}
