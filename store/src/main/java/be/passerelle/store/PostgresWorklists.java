// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.Registry;
import be.passerelle.registry.desk.Worklists;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The worklists as the reader finds them in the lines of the files.
public final class PostgresWorklists implements Worklists {

    private static final String WAITING_FOR_OTHERS = """
            SELECT item.role, item.holder, count(DISTINCT item.stream)
            FROM handler
            JOIN work_item AS item USING (stream)
            JOIN case_file USING (stream)
            WHERE case_file.audience && ?::text[] AND case_file.stream <> ALL (?::uuid[])
                AND handler.person = ANY (?::text[]) AND handler.role = ? AND handler.organisation = ? AND NOT %s
                AND item.doable_from <= ? AND (item.role, item.holder) IS DISTINCT FROM (?, ?)
            GROUP BY item.role, item.holder
            ORDER BY count(DISTINCT item.stream) DESC, item.role, item.holder""".formatted(LetGo.FILE);

    private static final String DONE_SINCE = """
            SELECT act.stream, case_file.listed_name, act.code
            FROM act JOIN case_file USING (stream)
            WHERE act.person = ? AND act.recorded_at >= ?::timestamptz AND act.recorded_at < ?::timestamptz
                AND act.role = ? AND act.organisation = ?
            ORDER BY act.recorded_at DESC, act.number DESC
            LIMIT ?""";

    private static final String DETECTED = """
            SELECT stream FROM case_file
            WHERE detected <> '{}' AND (cardinality(?::text[]) = 0 OR detected && ?::text[])
            ORDER BY detected_until NULLS LAST, incapable_since, stream LIMIT ? OFFSET ?""";

    private static final String DETECTED_IN_ALL = """
            SELECT count(*) FROM case_file
            WHERE detected <> '{}' AND (cardinality(?::text[]) = 0 OR detected && ?::text[])""";

    private static final String DETECTED_BY_STEP = """
            SELECT step, count(*) FROM case_file CROSS JOIN LATERAL unnest(detected) AS each (step)
            WHERE detected <> '{}' GROUP BY step""";

    private static final int MOST_DONE = 50;

    private final Transactions registry;
    private final Reading reader;

    public PostgresWorklists(Transactions registry, Reading reader) {
        this.registry = registry;
        this.reader = reader;
    }

    @Override
    public Page list(Viewer viewer, Query query, LocalDate today) {
        Principal principal = reader.principal(viewer);
        WorklistSelection selection = new WorklistSelection(principal.teams(), viewer, query, today);
        WorklistCounts counts = new WorklistCounts(viewer, today);
        List<Line> lines = new ArrayList<>();
        Pipeline reads = reader.as(principal);
        selection.page(reads, lines::add);
        reader.run(counts.read(reads, principal.teams(), query));
        return new Page(List.copyOf(lines), counts.total(query), counts.sums());
    }

    /// The reader sees lines of its own team alone and cannot read the log, so this is read as the
    /// registry: in the viewer's own files, and the viewer's own acts.
    @Override
    public Beside beside(Viewer viewer, Map<PersonId, LocalDate> lettingGo, LocalDate today) {
        Principal principal = reader.principal(viewer);
        LetGo own = LetGo.of(lettingGo, viewer.hands());
        List<WaitingFor> waiting = new ArrayList<>();
        List<Done> done = new ArrayList<>();
        String person = viewer.person().key();
        String role = Codes.of(viewer.role());
        String organisation = viewer.organisation().key();
        registry.run(new Pipeline()
                .thenEach(
                        row -> waiting.add(new WaitingFor(
                                Codes.known(Role.class, row.getString(1)),
                                Optional.ofNullable(row.getString(2)).map(OrganisationId::new),
                                row.getLong(3))),
                        WAITING_FOR_OTHERS,
                        principal.audiences(),
                        Columns.of(principal.closed(), CaseFileId::value),
                        WorklistSelection.hands(viewer),
                        role,
                        organisation,
                        own.people(),
                        own.days(),
                        today,
                        role,
                        organisation)
                .thenEach(
                        row -> done.add(new Done(
                                new CaseFileId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3))),
                        DONE_SINCE,
                        person,
                        beginOf(today),
                        beginOf(today.plusDays(1)),
                        role,
                        organisation,
                        MOST_DONE));
        return new Beside(List.copyOf(waiting), List.copyOf(done));
    }

    /// Row-level security leaves the files of the viewer's audience alone.
    @Override
    public Files detected(Viewer viewer, Set<String> steps, int page, int size) {
        List<CaseFileId> files = new ArrayList<>();
        long[] total = new long[1];
        Map<String, Long> bySteps = new LinkedHashMap<>();
        String[] wanted = steps.stream().sorted().toArray(String[]::new);
        reader.run(reader.as(viewer)
                .thenEach(
                        row -> files.add(new CaseFileId(row.getObject(1, UUID.class))),
                        DETECTED,
                        wanted,
                        wanted,
                        size,
                        (page - 1) * size)
                .thenEach(row -> total[0] = row.getLong(1), DETECTED_IN_ALL, wanted, wanted)
                .thenEach(row -> bySteps.put(row.getString(1), row.getLong(2)), DETECTED_BY_STEP));
        return new Files(files, total[0], bySteps);
    }

    private static String beginOf(LocalDate day) {
        return day.atStartOfDay(Registry.BELGIUM).toInstant().toString();
    }

    @Override
    public void take(Viewer viewer, CaseFileId file) {
        registry.run(AssignmentTable.assign(viewer, file, viewer.person().key()));
    }

    @Override
    public void release(Viewer viewer, CaseFileId file) {
        registry.run(AssignmentTable.assign(viewer, file, null));
    }
}
