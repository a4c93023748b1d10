// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Closes every object of a description to names that it does not list. Clients must stand new names, so the
/// document itself does not; in tests a name that is sent but not described is a mistake.
final class Closed {

    private Closed() {}

    static Map<String, Object> objects(Map<String, Object> document) {
        Map<String, Object> closed = new LinkedHashMap<>();
        document.forEach((name, value) -> closed.put(name, close(value)));
        if ("object".equals(closed.get("type")) && closed.containsKey("properties")) {
            boolean described = closed.get("properties") instanceof Map<?, ?> p && !p.containsKey("openapi");
            closed.put("additionalProperties", !described);
        }
        return closed;
    }

    private static Object close(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((name, member) -> copy.put(name.toString(), member));
                yield objects(copy);
            }
            case List<?> list -> list.stream().map(Closed::close).toList();
            default -> value;
        };
    }
}
