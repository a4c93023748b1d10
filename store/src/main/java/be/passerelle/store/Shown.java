// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.Person;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What lists and search show of a file: its rows in the tables of projections. They are read with the
/// file, under its lock, and compared with what they are to be: only rows that differ are written.
///
/// @param row what is shown of the file itself; empty when nothing is shown yet
/// @param handlers whose it is
/// @param lines the lines of worklists, each with its place in the table
/// @param taken who took the file or gave it back, which no act says
record Shown(
        Optional<CaseFileTable.Row> row,
        Map<HandlerTable.Team, Optional<HandlerTable.Hand>> handlers,
        Map<WorkItemTable.Line, String> lines,
        Map<HandlerTable.Team, AssignmentTable.Taken> taken) {

    /// What is shown of a file, and what is to be shown.
    ///
    /// @param keys gives what it is to be found by
    record Change(
            Shown before,
            CaseFileTable.Row row,
            Supplier<List<SearchKeyTable.Key>> keys,
            Map<HandlerTable.Team, Optional<HandlerTable.Hand>> handlers,
            List<WorkItemTable.Line> lines) {

        private boolean isFoundAnew() {
            return before.row.filter(row::isFoundAs).isEmpty();
        }

        private List<HandlerTable.Row> otherHandlers() {
            List<HandlerTable.Row> others = new ArrayList<>();
            handlers.forEach((team, hand) -> {
                if (!hand.equals(before.handlers.get(team))) {
                    others.add(new HandlerTable.Row(row.file(), team, hand));
                }
            });
            return others;
        }
    }

    /// Nothing is shown yet.
    static Shown nothing() {
        return new Shown(Optional.empty(), Map.of(), Map.of(), Map.of());
    }

    /// Reads what is shown of files when the pipeline runs.
    ///
    /// @return is filled then, a file of which nothing is shown left out
    static Map<CaseFileId, Shown> read(Pipeline pipeline, Collection<CaseFileId> files) {
        Map<CaseFileId, Shown> all = readButHandlers(pipeline, files);
        HandlerTable.ofEach(pipeline, files, row -> of(all, row.file()).handlers.put(row.team(), row.hand()));
        return all;
    }

    /// The same without whose the files are, for whoever has read their acts, which say it.
    static Map<CaseFileId, Shown> readButHandlers(Pipeline pipeline, Collection<CaseFileId> files) {
        Map<CaseFileId, Shown> all = new LinkedHashMap<>();
        CaseFileTable.ofEach(pipeline, files, row -> all.put(row.file(), empty(Optional.of(row))));
        WorkItemTable.ofEach(
                pipeline,
                files,
                (line, place) -> of(all, line.item().file()).lines.put(line, place));
        AssignmentTable.ofEach(
                pipeline, files, taken -> of(all, taken.file()).taken.put(taken.team(), taken));
        return all;
    }

    private static Shown of(Map<CaseFileId, Shown> all, CaseFileId file) {
        return all.computeIfAbsent(file, _ -> empty(Optional.empty()));
    }

    private static Shown empty(Optional<CaseFileTable.Row> row) {
        return new Shown(row, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /// With whose the file is, as those acts say that were there when this was shown. Where nothing is shown
    /// yet, it is nobody's.
    Shown handledAsAfter(List<HandlerTable.Acted> acted) {
        return row.isEmpty() ? this : new Shown(row, HandlerTable.handlers(acted, taken), lines, taken);
    }

    /// What is left when all rows of projections are taken away.
    Shown forgotten() {
        return new Shown(Optional.empty(), Map.of(), Map.of(), taken);
    }

    /// What is to be shown of a file instead.
    Change to(CaseFile file, Person person, Projection projection, Computed from) {
        Map<HandlerTable.Team, Optional<HandlerTable.Hand>> handlersThen = HandlerTable.handlers(file, taken);
        return new Change(
                this,
                CaseFileTable.row(file, person, projection, from),
                () -> SearchKeyTable.keys(file, person, projection, from.day()),
                handlersThen,
                WorkItemTable.lines(projection, person, handlersThen));
    }

    /// Writes what differs.
    static Pipeline write(Pipeline pipeline, Collection<Change> changes) {
        Pipeline rows = new Pipeline();
        write(pipeline, rows, changes);
        return pipeline.thenAtOnce(rows);
    }

    /// Writes what differs: one statement for each table, however many files.
    ///
    /// @param first takes away what is not shown any more
    /// @param then writes rows, whatever runs first of it
    static void write(Pipeline first, Pipeline then, Collection<Change> changes) {
        List<CaseFileTable.Row> rows = new ArrayList<>();
        List<CaseFileId> foundOtherwise = new ArrayList<>();
        List<SearchKeyTable.Key> keys = new ArrayList<>();
        List<HandlerTable.Row> handlers = new ArrayList<>();
        Map<WorkItemTable.Line, String> gone = new LinkedHashMap<>();
        List<WorkItemTable.Line> come = new ArrayList<>();
        for (Change change : changes) {
            if (change.before.row.filter(change.row::equals).isEmpty()) {
                rows.add(change.row);
            }
            if (change.isFoundAnew()) {
                change.before.row.ifPresent(row -> foundOtherwise.add(row.file()));
                keys.addAll(change.keys.get());
            }
            handlers.addAll(change.otherHandlers());
            change.before.lines.forEach((line, place) -> {
                if (!change.lines.contains(line)) {
                    gone.put(line, place);
                }
            });
            change.lines.stream()
                    .filter(line -> !change.before.lines.containsKey(line))
                    .forEach(come::add);
        }
        if (!foundOtherwise.isEmpty()) {
            SearchKeyTable.forgetOthers(first, foundOtherwise, keys);
        }
        WorkItemTable.takeAway(first, gone.values());
        CaseFileTable.replace(then, rows);
        if (!keys.isEmpty()) {
            SearchKeyTable.remember(then, keys);
        }
        if (!handlers.isEmpty()) {
            HandlerTable.replace(then, handlers);
        }
        WorkItemTable.add(then, come);
        WorkTallyTable.add(then, gone.keySet(), come);
    }
}
