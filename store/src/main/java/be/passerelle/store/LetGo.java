// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Who let go of what they had in hand since before which day, as two columns that a statement reads side by side.
record LetGo(String[] people, String[] days) {

    /// Whether somebody let go of a line; takes both columns.
    static final String LINE = """
            EXISTS (SELECT FROM unnest(?::text[], ?::date[]) AS gone (person, day)
                WHERE gone.person = work_item.handler AND work_item.handled_since < gone.day)""";

    /// Whether somebody let go of a file; takes both columns.
    static final String FILE = """
            EXISTS (SELECT FROM unnest(?::text[], ?::date[]) AS gone (person, day)
                WHERE gone.person = handler.person AND handler.since < gone.day)""";

    static LetGo of(Map<PersonId, LocalDate> lettingGo) {
        return of(lettingGo, lettingGo.keySet());
    }

    /// What some people let go of.
    static LetGo of(Map<PersonId, LocalDate> lettingGo, Collection<PersonId> people) {
        List<PersonId> found = people.stream()
                .filter(lettingGo::containsKey)
                .sorted(Comparator.comparing(PersonId::key))
                .toList();
        return new LetGo(
                found.stream().map(PersonId::key).toArray(String[]::new),
                found.stream()
                        .map(person -> Dates.written(lettingGo.getOrDefault(person, LocalDate.MIN)))
                        .toArray(String[]::new));
    }

    boolean isEmpty() {
        return people.length == 0;
    }
}
