// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.AccessTable;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.role.Power;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.desk.Worklists.Counts;
import be.passerelle.registry.desk.Worklists.Done;
import be.passerelle.registry.desk.Worklists.Due;
import be.passerelle.registry.desk.Worklists.Line;
import be.passerelle.registry.desk.Worklists.Page;
import be.passerelle.registry.desk.Worklists.Query;
import be.passerelle.registry.desk.Worklists.Scope;
import be.passerelle.registry.desk.Worklists.WaitingFor;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where people find what there is to do. Every file that a list names is noted in its access log before the
/// list is given, in one statement for all: whoever lists through here cannot list without noting, and there is
/// no other way.
public final class WorkDesk {

    private final Worklists worklists;
    private final Desk desk;
    private final AccessLog accessLog;

    public WorkDesk(Worklists worklists, Desk desk, AccessLog accessLog) {
        this.worklists = worklists;
        this.desk = desk;
        this.accessLog = accessLog;
    }

    /// A page of lines; each file in it is noted.
    public Page list(Viewer viewer, Query query, LocalDate today) {
        Page page = worklists.list(viewer, query, today);
        note(viewer, page.lines().stream().map(line -> line.item().file()).toList());
        Set<Compartment> readable = RoleTable.of(viewer.role()).reads();
        List<Line> seen = page.lines().stream()
                .map(line -> line.readBy(readable)
                        .inNumbers(desk.numbers(viewer, line.item().file())))
                .toList();
        return new Page(seen, page.total(), page.counts());
    }

    /// How many lines there are. Names nobody.
    public Counts counts(Viewer viewer, Query query, LocalDate today) {
        return worklists.list(viewer, query.namingNobody(), today).counts();
    }

    /// The first day after today on which something of the viewer's team is due. Names nobody.
    public Optional<LocalDate> nextDeadline(Viewer viewer, LocalDate today) {
        Set<Due> due = EnumSet.of(Due.THIS_WEEK, Due.LATER);
        Query first = new Query(Scope.TEAM, due, Set.of(), Optional.empty(), 1, 1, Map.of());
        return worklists.list(viewer, first, today).lines().stream()
                .map(Line::item)
                .flatMap(item -> item.until().stream())
                .filter(day -> day.isAfter(today))
                .findFirst();
    }

    /// What a viewer may want to know beside what there is to do.
    ///
    /// @param waiting for whom the viewer's files wait
    /// @param done how much the viewer recorded today
    /// @param named what that was, latest first; empty where it is only counted
    public record Beside(List<WaitingFor> waiting, int done, List<Done> named) {

        public Beside {
            waiting = List.copyOf(waiting);
            named = List.copyOf(named);
        }
    }

    /// What is told beside a list. Names nobody.
    ///
    /// @param lettingGo as in a query
    public Beside beside(Viewer viewer, Map<PersonId, LocalDate> lettingGo, LocalDate today) {
        Worklists.Beside beside = worklists.beside(viewer, lettingGo, today);
        return new Beside(waiting(viewer, beside), beside.doneToday().size(), List.of());
    }

    /// The same with what the viewer recorded today; each file in it is noted.
    ///
    /// @param lettingGo as in a query
    public Beside done(Viewer viewer, Map<PersonId, LocalDate> lettingGo, LocalDate today) {
        Worklists.Beside beside = worklists.beside(viewer, lettingGo, today);
        Map<CaseFileId, SeenFile> opened =
                desk
                        .open(
                                viewer,
                                beside.doneToday().stream()
                                        .map(Done::file)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(SeenFile::id, Function.identity()));
        // A ground may have ended with what was recorded, or since.
        List<Done> named = beside.doneToday().stream()
                .filter(each -> opened.containsKey(each.file()))
                .toList();
        return new Beside(waiting(viewer, beside), beside.doneToday().size(), named);
    }

    /// The files in which a step is due or possible, for whoever looks through files for them; each is noted as
    /// opened.
    ///
    /// @param total how many there are on all pages
    /// @param steps of each step, in how many files
    public record Found(List<SeenFile> files, long total, Map<String, Long> steps) {

        public Found {
            files = List.copyOf(files);
            steps = Map.copyOf(steps);
        }
    }

    /// A page of them.
    ///
    /// @param steps the names of steps; empty for all
    public Found detected(Viewer viewer, Set<String> steps, int page, int size) {
        if (!RoleTable.of(viewer.role()).may(Power.FIND_STEPS)) {
            return new Found(List.of(), 0, Map.of());
        }
        Worklists.Files found = worklists.detected(viewer, steps, page, size);
        return new Found(desk.open(viewer, found.files()), found.total(), found.steps());
    }

    /// The viewer takes the lines of their role in a file that they opened, also from a colleague, where they may.
    ///
    /// @return whether they are the viewer's now
    public boolean take(SeenFile file) {
        if (!file.access().takesLines()) {
            return false;
        }
        worklists.take(file.access().viewer(), file.id());
        return true;
    }

    /// The viewer gives them back.
    ///
    /// @return whether they are the viewer's no longer
    public boolean release(SeenFile file) {
        if (!file.access().takesLines()) {
            return false;
        }
        worklists.release(file.access().viewer(), file.id());
        return true;
    }

    /// For whom files wait says where they stand: told to roles that read all of the way from incapacity to
    /// work.
    private static List<WaitingFor> waiting(Viewer viewer, Worklists.Beside beside) {
        return AccessTable.readsTheWay(viewer.role()) ? beside.waiting() : List.of();
    }

    private void note(Viewer viewer, List<CaseFileId> named) {
        accessLog.noteNamed(viewer, Operation.LIST, named);
    }
}
