// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.memory;

import be.passerelle.registry.Registry;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.stream.identifier.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What happened at the doors, beside a log in memory.
public final class InMemorySecurityEvents implements SecurityEvents {

    private final List<Event> events = new ArrayList<>();
    private final Supplier<Instant> clock;
    private final Supplier<Origin> here;

    public InMemorySecurityEvents(Supplier<Instant> clock, Supplier<Origin> here) {
        this.clock = clock;
        this.here = here;
    }

    @Override
    public synchronized void note(Kind kind, Optional<PersonId> person, Optional<By> by) {
        Instant now = clock.get();
        Origin origin = here.get();
        List<Event> ofMinute = events.stream()
                .filter(event -> !event.at().isBefore(now.truncatedTo(ChronoUnit.MINUTES)))
                .toList();
        int alike = (int) ofMinute.stream()
                .filter(event -> event.kind() == kind
                        && event.person().equals(person)
                        && event.origin().address().equals(origin.address()))
                .count();
        long ofNobody =
                ofMinute.stream().filter(event -> event.person().isEmpty()).count();
        if (alike < MOST_ALIKE && (person.isPresent() || ofNobody < MOST_OF_NOBODY)) {
            events.add(new Event(now, kind, person, origin, by, alike + 1));
        }
    }

    @Override
    public synchronized int count(Kind kind, PersonId person, Duration last) {
        Instant after = clock.get().minus(last);
        return (int) events.stream()
                .filter(event -> event.kind() == kind
                        && event.person().filter(person::equals).isPresent()
                        && event.at().isAfter(after))
                .count();
    }

    @Override
    public synchronized List<Alike> alike(Set<Kind> kinds, Duration last, int most) {
        Instant after = clock.get().minus(last);
        Map<List<Object>, List<Event>> grouped = new LinkedHashMap<>();
        for (Event event : events) {
            if (kinds.contains(event.kind()) && event.at().isAfter(after)) {
                List<Object> alike = List.of(
                        Registry.day(event.at()),
                        event.kind(),
                        event.person(),
                        event.origin().client(),
                        event.by());
                grouped.computeIfAbsent(alike, _ -> new ArrayList<>()).add(event);
            }
        }
        return grouped.values().stream()
                .map(InMemorySecurityEvents::together)
                .sorted(Comparator.comparing(Alike::last).reversed())
                .limit(most)
                .toList();
    }

    private static Alike together(List<Event> alike) {
        Event last = alike.getLast();
        return new Alike(
                Registry.day(last.at()),
                last.kind(),
                last.person(),
                last.origin().client(),
                last.by(),
                alike.size(),
                (int) alike.stream()
                        .map(event -> event.origin().address())
                        .distinct()
                        .count(),
                last.at());
    }

    @Override
    public synchronized List<Event> latest(int limit) {
        return events.reversed().stream().limit(limit).toList();
    }
}
