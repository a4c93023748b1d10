// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a step rested on, written and read: texts in the content beside the act, where they go with the keys of the
/// person.
final class RestsOn {

    /// The name under which the content says it: no component can have it.
    static final String NAME = "#";

    private RestsOn() {}

    static void write(List<String> found, Map<String, Object> content) {
        if (!found.isEmpty()) {
            content.put(NAME, found);
        }
    }

    /// What was written; it is taken out of the content.
    ///
    /// @throws IllegalArgumentException when it is no list of texts
    static List<String> read(Map<String, Object> content) {
        Object written = content.remove(NAME);
        if (written == null) {
            return List.of();
        }
        if (!(written instanceof List<?> items)) {
            throw new IllegalArgumentException("what it rests on is no list");
        }
        List<String> found = new ArrayList<>(items.size());
        for (Object item : items) {
            found.add((String) item);
        }
        return found;
    }
}
