// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.act;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every kind of act, found from the sealed hierarchy itself: an act that is declared cannot be forgotten
/// here.
public final class ActTypes {

    private static final Map<Class<?>, ActType<?>> BY_RECORD = new LinkedHashMap<>();
    private static final Map<String, ActType<?>> BY_CODE = new LinkedHashMap<>();

    static {
        for (Class<?> record : records(Act.class)) {
            ActType<?> type = ActType.read(record.asSubclass(Act.class));
            BY_RECORD.put(record, type);
            if (BY_CODE.put(type.code(), type) != null) {
                throw new IllegalStateException("two acts have the code " + type.code());
            }
        }
    }

    private ActTypes() {}

    public static Collection<ActType<?>> all() {
        return List.copyOf(BY_RECORD.values());
    }

    /// The type of an act of this record.
    @SuppressWarnings("unchecked") // the map is filled with the type of each record under its own class
    public static <A extends Act> ActType<A> of(Class<A> record) {
        ActType<?> type = BY_RECORD.get(record);
        if (type == null) {
            throw new IllegalArgumentException(record + " is not a declared act");
        }
        return (ActType<A>) type;
    }

    @SuppressWarnings("unchecked") // the class of an act is its record
    public static <A extends Act> ActType<A> of(A act) {
        return (ActType<A>) of(act.getClass());
    }

    /// The type with that code, empty when there is none.
    public static Optional<ActType<?>> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
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
