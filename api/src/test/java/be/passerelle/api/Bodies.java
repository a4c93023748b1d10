// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.identifier.NationalNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Bodies to send.
public final class Bodies {

    private Bodies() {}

    public static Map<String, Object> opening(String happenedOn) {
        return opening(happenedOn, Invented.NUMBER_OF_EVE, "Lejeune", "Ève");
    }

    public static Map<String, Object> opening(String happenedOn, NationalNumber number, String family, String given) {
        return object(
                "commandId",
                UUID.randomUUID().toString(),
                "happenedOn",
                happenedOn,
                "person",
                object(
                        "nationalNumber",
                        number.digits(),
                        "familyName",
                        family,
                        "givenName",
                        given,
                        "birthDate",
                        "1985-07-30",
                        "sex",
                        "female",
                        "language",
                        "fr",
                        "municipality",
                        "Namur",
                        "fund",
                        "fund"));
    }

    /// A command of acts.
    public static Map<String, Object> command(int seenHead, Object... acts) {
        return object("commandId", UUID.randomUUID().toString(), "seenHead", seenHead, "acts", List.of(acts));
    }

    public static Map<String, Object> act(String type, int thread, String happenedOn, Object... payload) {
        return object("type", type, "thread", thread, "happenedOn", happenedOn, "payload", object(payload));
    }

    public static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return object;
    }

    /// The same object with a further member.
    public static Map<String, Object> with(Map<String, Object> object, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(object);
        more.put(name, value);
        return more;
    }

    /// The same object without a member.
    public static Map<String, Object> without(Map<String, Object> object, String name) {
        Map<String, Object> less = new LinkedHashMap<>(object);
        less.remove(name);
        return less;
    }

    public static List<Object> list(Object... items) {
        return new ArrayList<>(List.of(items));
    }
}
