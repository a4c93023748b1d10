// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The kinds of act of one kind of stream, or of several, found from their sealed roots: an act that is declared cannot
/// be forgotten here.
public final class ActTypes {

    private final Map<String, ActType<?>> byCode;

    private ActTypes(Map<String, ActType<?>> byCode) {
        this.byCode = byCode;
    }

    /// The kinds of act below sealed roots, in the order of their declaration.
    ///
    /// @throws IllegalArgumentException when a record is not a well-declared act, or two have one code
    public static ActTypes under(List<? extends Class<? extends Act>> roots) {
        Map<String, ActType<?>> byCode = new LinkedHashMap<>();
        for (Class<? extends Act> root : roots) {
            for (Class<?> record : records(root)) {
                ActType<?> type = ActType.of(record.asSubclass(Act.class));
                if (byCode.put(type.code(), type) != null) {
                    throw new IllegalArgumentException("two acts have the code " + type.code());
                }
            }
        }
        return new ActTypes(byCode);
    }

    public List<ActType<?>> all() {
        return List.copyOf(byCode.values());
    }

    /// The type with that code, empty when there is none.
    public Optional<ActType<?>> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static List<Class<?>> records(Class<?> sealed) {
        List<Class<?>> records = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isRecord()) {
                records.add(permitted);
            } else {
                records.addAll(records(permitted));
            }
        }
        return records;
    }
}
