// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How constants are written outside: `SOCIAL_EXPERT` is `socialExpert`.
public final class Codes {

    private static final Map<Enum<?>, String> KNOWN = new ConcurrentHashMap<>();

    private Codes() {}

    /// The lowerCamelCase code of a constant; frozen, as recorded acts carry it.
    public static String of(Enum<?> constant) {
        return KNOWN.computeIfAbsent(constant, c -> camelCase(c.name()));
    }

    private static String camelCase(String name) {
        StringBuilder code = new StringBuilder(name.length());
        boolean upper = false;
        for (char c : name.toCharArray()) {
            if (c == '_') {
                upper = true;
            } else {
                code.append(upper ? c : Character.toLowerCase(c));
                upper = false;
            }
        }
        return code.toString();
    }
}
