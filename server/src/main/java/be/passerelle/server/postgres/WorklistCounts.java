// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.postgres;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.server.desk.Worklists.Counts;
import be.passerelle.server.desk.Worklists.Due;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// Counts the lines of a team, exactly, in one pass over them.
final class WorklistCounts {

    private static final String COUNT = """
            SELECT
                CASE
                    WHEN doable_from > day.today THEN 'WAITING'
                    WHEN until IS NULL THEN 'NO_TERM'
                    WHEN until < day.today THEN 'OVERDUE'
                    WHEN until = day.today THEN 'TODAY'
                    WHEN until <= day.end_of_week THEN 'THIS_WEEK'
                    ELSE 'LATER'
                END,
                task, handler IS NOT DISTINCT FROM day.viewer, handler IS NULL, count(*)
            FROM work_item CROSS JOIN (SELECT ?::date, ?::date, ?::text) AS day (today, end_of_week, viewer)
            WHERE team = ?
            GROUP BY 1, 2, 3, 4""";

    private final Viewer viewer;
    private final LocalDate today;
    private final Map<Due, Long> mineByDue = new EnumMap<>(Due.class);
    private final Map<Due, Long> teamByDue = new EnumMap<>(Due.class);
    private final Map<String, Long> tasks = new TreeMap<>();
    private long mine;
    private long team;
    private long free;

    WorklistCounts(Viewer viewer, LocalDate today) {
        this.viewer = viewer;
        this.today = today;
        for (Due due : Due.values()) {
            mineByDue.put(due, 0L);
            teamByDue.put(due, 0L);
        }
    }

    /// @param team the key of the viewer's team
    Pipeline read(Pipeline pipeline, String team) {
        return pipeline.thenEach(
                row -> add(
                        Due.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getBoolean(4),
                        row.getLong(5)),
                COUNT,
                today,
                WorklistSelection.endOfWeek(today),
                viewer.person().key(),
                team);
    }

    Counts sums() {
        return new Counts(mine, team, free, Map.copyOf(mineByDue), Map.copyOf(teamByDue), Map.copyOf(tasks));
    }

    private void add(Due due, String task, boolean isMine, boolean isFree, long lines) {
        teamByDue.merge(due, lines, Long::sum);
        if (isMine) {
            mineByDue.merge(due, lines, Long::sum);
        }
        if (due == Due.WAITING) {
            return;
        }
        team += lines;
        mine += isMine ? lines : 0;
        free += isFree ? lines : 0;
        tasks.merge(task, lines, Long::sum);
    }
}
