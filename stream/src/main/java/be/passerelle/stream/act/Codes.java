// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How constants are written outside: `SOCIAL_EXPERT` is `socialExpert`, unless [Written] says otherwise. Codes are
/// frozen, as recorded acts carry them.
public final class Codes {

    private static final ClassValue<Codes> OF_ENUM = new ClassValue<>() {
        @Override
        protected Codes computeValue(Class<?> type) {
            return new Codes(type);
        }
    };

    private final List<String> codes;
    private final Map<String, Enum<?>> constants = new LinkedHashMap<>();

    private Codes(Class<?> type) {
        Enum<?>[] all = (Enum<?>[]) type.getEnumConstants();
        codes = Arrays.stream(all)
                .map(c -> Declarations.written(c).orElseGet(() -> camelCase(c.name())))
                .toList();
        for (Enum<?> constant : all) {
            if (constants.put(codes.get(constant.ordinal()), constant) != null) {
                throw new IllegalArgumentException(
                        "two constants of " + type.getName() + " are written " + codes.get(constant.ordinal()));
            }
        }
    }

    /// The code of a constant.
    public static String of(Enum<?> constant) {
        return OF_ENUM.get(constant.getDeclaringClass()).codes.get(constant.ordinal());
    }

    /// The codes of all constants, in order.
    public static List<String> all(Class<? extends Enum<?>> type) {
        return OF_ENUM.get(type).codes;
    }

    /// The constant that is written so, empty when there is none.
    public static <E extends Enum<?>> Optional<E> constant(Class<E> type, String code) {
        return Optional.ofNullable(OF_ENUM.get(type).constants.get(code)).map(type::cast);
    }

    /// The constant that is written so in what we wrote ourselves.
    ///
    /// @throws IllegalArgumentException when there is none
    public static <E extends Enum<?>> E known(Class<E> type, String code) {
        return constant(type, code)
                .orElseThrow(() ->
                        new IllegalArgumentException("no " + type.getSimpleName() + " is written “" + code + "”"));
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
