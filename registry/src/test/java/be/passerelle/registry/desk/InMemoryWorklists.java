// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Person;
import be.passerelle.law.language.Language;
import be.passerelle.registry.Registry;
import be.passerelle.registry.projection.Projection;
import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Worklists in memory: every file is projected again at each look.
final class InMemoryWorklists implements Worklists {

    private static final int DAYS_OF_WEEK = 7;

    private final InMemoryDesk files;
    private final Map<CaseFileId, Hand> taken = new HashMap<>();

    private record Hand(PersonId person, LocalDate since) {}

    InMemoryWorklists(InMemoryDesk files) {
        this.files = files;
    }

    @Override
    public Page list(Viewer viewer, Query query, LocalDate today) {
        List<Line> all = team(viewer, query.lettingGo(), today).stream()
                .filter(l -> isIn(l, query.scope(), viewer))
                .filter(l -> query.due().isEmpty()
                        ? l.due() != Due.WAITING
                        : query.due().contains(l.due()))
                .filter(l -> query.tasks().isEmpty()
                        || query.tasks().contains(l.item().task()))
                .filter(l -> query.language().isEmpty() || query.language().get() == l.language())
                .sorted(Comparator.comparing(l -> l.due() == Due.WAITING
                        ? l.item().from()
                        : l.item().until().orElse(LocalDate.MAX)))
                .toList();
        int from = Math.min(all.size(), (query.page() - 1) * query.size());
        return new Page(
                all.subList(from, Math.min(all.size(), from + query.size())),
                all.size(),
                counts(viewer, today, query.lettingGo()));
    }

    private Counts counts(Viewer viewer, LocalDate today, Map<PersonId, LocalDate> lettingGo) {
        List<Line> team = team(viewer, lettingGo, today);
        List<Line> doable = team.stream().filter(l -> l.due() != Due.WAITING).toList();
        List<Line> mine = team.stream().filter(l -> isIn(l, Scope.MINE, viewer)).toList();
        Map<String, Long> tasks = new LinkedHashMap<>();
        doable.forEach(l -> tasks.merge(l.item().task(), 1L, Long::sum));
        return new Counts(
                mine.stream().filter(l -> l.due() != Due.WAITING).count(),
                doable.size(),
                doable.stream().filter(l -> isIn(l, Scope.FREE, viewer)).count(),
                byDue(mine),
                byDue(team),
                tasks);
    }

    private static Map<Due, Long> byDue(List<Line> lines) {
        Map<Due, Long> counts = new EnumMap<>(Due.class);
        lines.forEach(l -> counts.merge(l.due(), 1L, Long::sum));
        return counts;
    }

    @Override
    public Beside beside(Viewer viewer, Map<PersonId, LocalDate> lettingGo, LocalDate today) {
        return new Beside(List.of(), doneToday(viewer, today));
    }

    private List<Done> doneToday(Viewer viewer, LocalDate today) {
        List<Done> done = new ArrayList<>();
        for (CaseFile file : files.files()) {
            for (RecordedAct act : file.acts()) {
                if (act.by().equals(viewer.performer())
                        && LocalDate.ofInstant(act.recordedAt(), Registry.BELGIUM)
                                .equals(today)) {
                    String name = file.state(Insured.PERSON)
                            .person()
                            .map(Person::listed)
                            .orElse("");
                    done.addFirst(
                            new Done(file.id(), name, ActType.of(act.act()).code()));
                }
            }
        }
        return done;
    }

    @Override
    public Files detected(Viewer viewer, Set<String> steps, int page, int size) {
        Map<CaseFileId, Projection> all = new LinkedHashMap<>();
        for (CaseFile file : files.files()) {
            Projection projection = files.projection(file);
            if (!projection.detected().isEmpty() && files.maySee(viewer, file)) {
                all.put(file.id(), projection);
            }
        }
        Map<String, Long> bySteps = new LinkedHashMap<>();
        all.values().forEach(each -> each.detected().forEach(step -> bySteps.merge(step, 1L, Long::sum)));
        List<CaseFileId> found = all.entrySet().stream()
                .filter(each ->
                        steps.isEmpty() || each.getValue().detected().stream().anyMatch(steps::contains))
                .sorted(Comparator.comparing(
                        each -> each.getValue().detectedUntil().orElse(LocalDate.MAX)))
                .map(Map.Entry::getKey)
                .toList();
        int from = Math.min(found.size(), (page - 1) * size);
        return new Files(found.subList(from, Math.min(found.size(), from + size)), found.size(), bySteps);
    }

    @Override
    public void take(Viewer viewer, CaseFileId file) {
        taken.put(file, new Hand(viewer.person(), files.clock().today()));
    }

    @Override
    public void release(Viewer viewer, CaseFileId file) {
        taken.remove(file);
    }

    private List<Line> team(Viewer viewer, Map<PersonId, LocalDate> lettingGo, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        for (CaseFile file : files.files()) {
            if (!files.maySee(viewer, file)) {
                continue;
            }
            for (WorkItem item : files.projection(file).work()) {
                boolean ours = item.role() == viewer.role()
                        && item.holder().filter(viewer.organisation()::equals).isPresent();
                if (ours) {
                    lines.add(line(item, file, lettingGo, today));
                }
            }
        }
        return lines;
    }

    private Line line(WorkItem item, CaseFile file, Map<PersonId, LocalDate> lettingGo, LocalDate today) {
        Optional<Hand> hand = hand(item, file);
        Optional<Incapacity> incapacity = file.threads(Incapacity.INCAPACITY).openOrLast();
        return new Line(
                item,
                due(item, today),
                hand.map(h -> lettingGo.getOrDefault(h.person(), LocalDate.MIN).isAfter(h.since()))
                        .orElse(false),
                file.state(Insured.PERSON).person().map(Person::listed).orElse(""),
                file.state(Insured.PERSON).person().map(Person::language).orElse(Language.FR),
                incapacity.map(i -> i.recognised().day()),
                incapacity.filter(i -> i.invalidity().isPresent()).isPresent());
    }

    private static Due due(WorkItem item, LocalDate today) {
        if (item.from().isAfter(today)) {
            return Due.WAITING;
        }
        if (item.until().isEmpty()) {
            return Due.NO_TERM;
        }
        LocalDate until = item.until().get();
        if (until.isBefore(today)) {
            return Due.OVERDUE;
        }
        return until.equals(today)
                ? Due.TODAY
                : until.isAfter(today.plusDays(DAYS_OF_WEEK)) ? Due.LATER : Due.THIS_WEEK;
    }

    /// In whose hands a file is: who took it, else who acted in it last.
    private Optional<Hand> hand(WorkItem item, CaseFile file) {
        return Optional.ofNullable(taken.get(file.id()))
                .or(() -> file.acts().stream()
                        .filter(act ->
                                item.person().filter(act.by().person()::equals).isPresent())
                        .reduce((_, later) -> later)
                        .map(act -> new Hand(act.by().person(), Registry.day(act.recordedAt()))));
    }

    private boolean isIn(Line line, Scope scope, Viewer viewer) {
        Optional<PersonId> holder = Optional.ofNullable(taken.get(line.item().file()))
                .map(Hand::person)
                .or(() -> line.item().person());
        return switch (scope) {
            case MINE ->
                !line.letGo() && holder.filter(viewer.hands()::contains).isPresent();
            case TEAM -> true;
            case FREE -> line.letGo() || holder.isEmpty();
        };
    }
}
