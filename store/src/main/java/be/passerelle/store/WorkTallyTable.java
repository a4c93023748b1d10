// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The table of how many lines of work each team has. Each statement that writes lines adds rows for
/// those that come and go; now and then rows are added up, so that few are left to read.
public final class WorkTallyTable {

    /// Below this, adding up costs more than it saves.
    private static final int WORTH_WHILE = 200;

    /// A row is taken away once, whoever adds up at the same time; rows that come meanwhile are not seen,
    /// and stay.
    private static final String SUM = """
            WITH teams AS (
                SELECT team FROM work_tally WHERE NOT summed GROUP BY team HAVING count(*) >= ?
            ), fresh AS (
                SELECT DISTINCT team, task, free, language, doable_from, until
                FROM work_tally JOIN teams USING (team) WHERE NOT summed
            ), gone AS (
                DELETE FROM work_tally AS known USING fresh
                WHERE known.team = fresh.team AND known.task = fresh.task AND known.free = fresh.free
                    AND known.language = fresh.language AND known.doable_from = fresh.doable_from
                    AND known.until IS NOT DISTINCT FROM fresh.until
                RETURNING known.*
            )
            INSERT INTO work_tally (team, task, free, language, doable_from, until, lines, summed)
            SELECT team, task, free, language, doable_from, until, sum(lines), true
            FROM gone
            GROUP BY team, task, free, language, doable_from, until
            HAVING sum(lines) <> 0""";

    private static final String COUNT = """
            INSERT INTO work_tally (team, task, free, language, doable_from, until, lines, summed)
            SELECT team, task, handler IS NULL, language, doable_from, until, count(*), true
            FROM work_item WHERE team IS NOT NULL AND role <> 'insured'
            GROUP BY team, task, handler IS NULL, language, doable_from, until""";

    /// Teams whose tally is not what counting gives.
    private static final String MISCOUNTED = """
            SELECT DISTINCT team FROM (
                SELECT team, task, handler IS NULL AS free, language, doable_from, until, 1 AS lines
                FROM work_item WHERE team IS NOT NULL AND role <> 'insured'
                UNION ALL
                SELECT team, task, free, language, doable_from, until, -lines FROM work_tally
            ) AS both_ways
            GROUP BY team, task, free, language, doable_from, until
            HAVING sum(lines) <> 0
            ORDER BY team""";

    private static final String GONE = """
            WITH line AS (
            %s RETURNING team, task, role, handler, language, doable_from, until
            )
            INSERT INTO work_tally (team, task, free, language, doable_from, until, lines)
            SELECT team, task, handler IS NULL, language, doable_from, until, -1
            FROM line WHERE team IS NOT NULL AND role <> 'insured'""";

    private static final String ADD =
            "INSERT INTO work_tally (team, task, free, language, doable_from, until, lines) SELECT "
                    + Columns.each("text", "text", "boolean", "text", "date", "date", "int") + Columns.ROWS;

    /// Lines that are counted together.
    private record Alike(
            String team, String task, boolean free, String language, LocalDate from, Optional<LocalDate> until) {}

    private final Transactions registry;

    public WorkTallyTable(Transactions registry) {
        this.registry = registry;
    }

    /// A statement that takes lines away, and tallies them.
    static String gone(String delete) {
        return GONE.formatted(delete);
    }

    /// Tallies lines that go and come: one row for those that are alike, none when as many go as come.
    static void add(Pipeline pipeline, Collection<WorkItemTable.Line> gone, Collection<WorkItemTable.Line> come) {
        Map<Alike, Integer> sums = new LinkedHashMap<>();
        gone.forEach(line -> add(sums, line, -1));
        come.forEach(line -> add(sums, line, 1));
        sums.values().removeIf(sum -> sum == 0);
        Set<Alike> rows = sums.keySet();
        pipeline.then(
                ADD,
                Columns.of(rows, Alike::team),
                Columns.of(rows, Alike::task),
                Columns.of(rows, Alike::free),
                Columns.of(rows, Alike::language),
                Columns.of(rows, row -> Dates.written(row.from())),
                Columns.ofSome(rows, row -> row.until().map(LocalDate::toString).orElse(null)),
                Columns.of(sums.values(), sum -> sum),
                rows.size());
    }

    private static void add(Map<Alike, Integer> sums, WorkItemTable.Line line, int lines) {
        WorkItem item = line.item();
        if (line.team().isPresent() && item.role() != Role.INSURED) {
            Alike alike = new Alike(
                    line.team().get(), item.task(), line.hand().isEmpty(), line.language(), item.from(), item.until());
            sums.merge(alike, lines, Integer::sum);
        }
    }

    /// Adds up the rows of the teams that have many.
    public void sum() {
        sum(WORTH_WHILE);
    }

    /// @param atLeast how many rows must have come since the last time
    void sum(int atLeast) {
        registry.run(new Pipeline().then(SUM, atLeast));
    }

    /// Counts all lines anew; nobody writes lines meanwhile.
    void count() {
        registry.run(new Pipeline()
                .then("LOCK TABLE work_item IN SHARE MODE")
                .then("DELETE FROM work_tally")
                .then(COUNT));
    }

    /// The teams whose tally is wrong; their lines are right.
    List<String> miscounted() {
        List<String> teams = new ArrayList<>();
        registry.run(new Pipeline().thenEach(row -> teams.add(row.getString(1)), MISCOUNTED));
        return List.copyOf(teams);
    }
}
