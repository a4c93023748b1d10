// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.web.layout.Definition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is now beside what will be, line by line.
///
/// @param by the name of who proposes it; empty where one person suffices
/// @param reason why, in that person's words; empty when nobody was asked
/// @param effect from which day it holds, or after which it ends; empty where the lines say it
public record Compared(String by, String reason, String effect, List<Row> rows) {

    /// One line.
    ///
    /// @param differs whether it will be another
    public record Row(String term, String now, String then, boolean differs) {}

    public Compared {
        rows = List.copyOf(rows);
    }

    /// The lines of two lists beside each other: what one of them has not stands in it as none.
    static List<Row> rows(List<Definition> now, List<Definition> then, String none) {
        Map<String, String> before = byTerm(now);
        Map<String, String> after = byTerm(then);
        Map<String, String> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        List<Row> rows = new ArrayList<>();
        for (String term : all.keySet()) {
            String one = before.getOrDefault(term, none);
            String other = after.getOrDefault(term, none);
            rows.add(new Row(term, one, other, !one.equals(other)));
        }
        return rows;
    }

    /// Several answers to one question stand under each other.
    private static Map<String, String> byTerm(List<Definition> definitions) {
        Map<String, String> byTerm = new LinkedHashMap<>();
        definitions.forEach(d -> byTerm.merge(d.term(), d.value(), (one, other) -> one + "\n" + other));
        return byTerm;
    }
}
