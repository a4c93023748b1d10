// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.ThreadFact;
import be.passerelle.casefile.file.ThreadFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What somebody is told of a thread.
///
/// @param number the act that opened it
/// @param facts what there is to tell, in the order in which it is declared
public record ToldThread<T extends FileThread>(int number, boolean isOpen, Map<ThreadFact<T>, Object> facts) {

    static <T extends FileThread> ToldThread<T> of(ThreadFacts<T> facts, T thread, Access access) {
        Map<ThreadFact<T>, Object> told = new LinkedHashMap<>();
        for (ThreadFact<T> fact : facts.facts()) {
            if (access.reads(facts, fact)) {
                Optional<?> value = fact.of().apply(thread);
                value.ifPresent(v -> told.put(fact, v));
            }
        }
        return new ToldThread<>(thread.number(), thread.isOpen(), told);
    }

    /// A fact by its name, when it is told and of that type.
    public <V> Optional<V> fact(String name, Class<V> type) {
        return facts.entrySet().stream()
                .filter(told -> told.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
