// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.projection;

import be.passerelle.casefile.access.Audience;
import be.passerelle.casefile.detection.Detected;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.law.Law;
import be.passerelle.registers.Registers;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.NextActs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// All that lists and search show of a file on a day: a pure function of the file, so that what is
/// stored can be rebuilt and compared.
///
/// @param work the lines of worklists, one for each task of a role in a thread
/// @param notBy the lines that somebody cannot settle although their role does, with who that is
/// @param detected the names of the steps that are due or possible for the fund, in order
/// @param detectedUntil by when the first of them is due, where the law sets a term
/// @param audience the keys of everybody who may find the file
/// @param stableUntil the last day on which this holds if no act comes; [LocalDate#MAX] when time
///     changes nothing
public record Projection(
        List<WorkItem> work,
        Map<WorkItem, PersonId> notBy,
        List<String> detected,
        Optional<LocalDate> detectedUntil,
        Set<String> audience,
        LocalDate stableUntil) {

    public Projection {
        work = List.copyOf(work);
        notBy = Map.copyOf(notBy);
        detected = List.copyOf(detected);
        audience = Set.copyOf(audience);
    }

    /// The projection of a file on a day.
    public static Projection of(CaseFile file, Law law, Registers registers, LocalDate day) {
        Map<Role, PersonId> lastOfRole = new EnumMap<>(Role.class);
        for (RecordedAct act : file.acts()) {
            lastOfRole.put(act.by().role(), act.by().person());
        }
        Map<String, WorkItem> work = new LinkedHashMap<>();
        Map<String, PersonId> notBy = new HashMap<>();
        NextActs all = Procedure.nextActs(file, law, registers, day);
        for (NextAct next : all.acts()) {
            if (next.obligatory()) {
                work.merge(key(next), item(file, next, lastOfRole), Projection::alternatives);
                next.notBy().ifPresent(person -> notBy.put(key(next), person));
            }
        }
        Map<WorkItem, PersonId> notByLine = new HashMap<>();
        notBy.forEach((key, person) -> notByLine.put(Objects.requireNonNull(work.get(key)), person));
        List<Detected> detected = Detected.among(all.acts());
        return new Projection(
                new ArrayList<>(work.values()),
                notByLine,
                detected.stream().map(Detected::code).distinct().sorted().toList(),
                detected.stream()
                        .filter(each -> each.kind() == Detected.Kind.DUE)
                        .flatMap(each -> each.next().until().stream())
                        .min(Comparator.naturalOrder()),
                Audience.of(file, law, day),
                earlier(all.stableUntil(), Audience.holdsUntil(file, law, day)));
    }

    private static String key(NextAct next) {
        return next.thread() + " " + next.task() + " " + next.role();
    }

    /// Whose line it is until somebody takes it: nobody's when the one who did the last act cannot do
    /// this one.
    private static Optional<PersonId> person(NextAct next, Map<Role, PersonId> lastOfRole) {
        return Optional.ofNullable(lastOfRole.get(next.role()))
                .filter(last -> next.notBy().isEmpty());
    }

    private static WorkItem item(CaseFile file, NextAct next, Map<Role, PersonId> lastOfRole) {
        return new WorkItem(
                file.id(),
                next.thread(),
                next.task(),
                next.role(),
                next.holder(),
                person(next, lastOfRole),
                next.from(),
                next.since(),
                next.until(),
                List.of(next.code()),
                trainingStarts(file, next));
    }

    /// Of the first training that is asked for or granted and has not ended, among those that whoever does it may
    /// know of: a line tells no more than the file.
    private static Optional<LocalDate> trainingStarts(CaseFile file, NextAct next) {
        return file.threads(Programme.PROGRAMME).all().stream()
                .filter(programme ->
                        programme.isOpen() && programme.request().sent().isPresent())
                .filter(programme -> Audience.hasPartIn(programme, file, next.role(), next.holder()))
                .map(programme -> programme.grant().days().from())
                .findFirst();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static WorkItem alternatives(WorkItem one, WorkItem other) {
        List<String> acts = new ArrayList<>(one.acts());
        acts.addAll(other.acts());
        return new WorkItem(
                one.file(),
                one.thread(),
                one.task(),
                one.role(),
                one.holder(),
                one.person(),
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.since(),
                one.until().or(other::until),
                acts,
                one.trainingStarts());
    }
}
