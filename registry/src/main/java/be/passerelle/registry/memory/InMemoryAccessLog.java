// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.memory;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.Ground;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.Pseudonyms;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The access log beside a log in memory.
final class InMemoryAccessLog implements AccessLog {

    private final Supplier<Instant> clock;
    private final Map<CaseFileId, List<Line>> lines = new HashMap<>();

    /// With the key of the person in the place of a pseudonym.
    private final List<Noted> all = new ArrayList<>();

    private final Pseudonyms pseudonyms = Pseudonyms.random();

    InMemoryAccessLog(Supplier<Instant> clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void note(Viewer viewer, Operation operation, Map<CaseFileId, Optional<Ground>> grounds) {
        Instant now = clock.get();
        grounds.forEach((file, ground) -> all.add(new Noted(
                all.size() + 1L,
                file,
                now,
                viewer.person().key(),
                viewer.organisation(),
                viewer.role(),
                operation,
                ground)));
        grounds.forEach((file, ground) -> lines.computeIfAbsent(file, _ -> new ArrayList<>())
                .add(new Line(
                        now,
                        viewer.person(),
                        viewer.organisation(),
                        viewer.role(),
                        operation,
                        ground,
                        Optional.empty())));
    }

    @Override
    public synchronized List<Line> of(CaseFileId file, int limit) {
        return lines.getOrDefault(file, List.of()).reversed().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Days days(CaseFileId file, Optional<LocalDate> before, int most) {
        Map<Kind, List<Line>> grouped = new LinkedHashMap<>();
        for (Line line : lines.getOrDefault(file, List.of()).reversed()) {
            grouped.computeIfAbsent(Kind.of(line), _ -> new ArrayList<>()).add(line);
        }
        List<LocalDate> days = grouped.keySet().stream()
                .map(Kind::day)
                .distinct()
                .filter(day -> before.filter(until -> !day.isBefore(until)).isEmpty())
                .sorted(Comparator.reverseOrder())
                .toList();
        List<LocalDate> told = days.stream().limit(most).toList();
        List<Looks> looks = new ArrayList<>();
        grouped.forEach((kind, latestFirst) -> {
            if (told.contains(kind.day())) {
                looks.add(kind.looks(latestFirst));
            }
        });
        return new Days(looks, days.size() > most ? Optional.of(told.getLast()) : Optional.empty());
    }

    @Override
    public synchronized List<Noted> lines(Span span, int most) {
        return all.stream()
                .filter(line -> line.number() > span.after() && line.number() <= span.upTo())
                .filter(line -> !line.at().isBefore(span.from()) && line.at().isBefore(span.until()))
                .filter(line -> lines.containsKey(line.file()))
                .filter(line ->
                        span.file().filter(file -> !file.equals(line.file())).isEmpty())
                .filter(line -> !span.without().contains(line.file()))
                .limit(most)
                .map(line -> told(line, span))
                .toList();
    }

    private Noted told(Noted line, Span span) {
        PersonId person = new PersonId(line.pseudonym());
        return new Noted(
                line.number(),
                line.file(),
                line.at(),
                span.toPerson() ? pseudonyms.of(person, line.file()) : pseudonyms.of(person),
                line.organisation(),
                line.role(),
                line.operation(),
                line.ground());
    }

    @Override
    public synchronized long last() {
        return all.size();
    }

    /// What lines have in common that are told as one.
    private record Kind(
            LocalDate day,
            PersonId person,
            OrganisationId organisation,
            Role role,
            Operation operation,
            Optional<Ground> ground,
            Optional<String> client) {

        static Kind of(Line line) {
            return new Kind(
                    Registry.day(line.at()),
                    line.person(),
                    line.organisation(),
                    line.role(),
                    line.operation(),
                    line.ground(),
                    line.client());
        }

        Looks looks(List<Line> latestFirst) {
            return new Looks(
                    day,
                    person,
                    organisation,
                    role,
                    operation,
                    ground,
                    latestFirst.size(),
                    latestFirst.getLast().at(),
                    latestFirst.getFirst().at(),
                    client,
                    List.of());
        }
    }

    synchronized void forget(CaseFileId file) {
        lines.remove(file);
    }
}
