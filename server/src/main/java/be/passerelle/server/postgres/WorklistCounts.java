// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.postgres;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.server.desk.Worklists.Counts;
import be.passerelle.server.desk.Worklists.Due;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts the lines of a team, exactly, in one pass over them.
final class WorklistCounts {

    /// Groups by numbers, the places of [Due] and [Whose], which is twice as fast as by words.
    private static final String COUNT = """
            SELECT
                CASE
                    WHEN doable_from > day.today THEN 5
                    WHEN until IS NULL THEN 4
                    WHEN until < day.today THEN 0
                    WHEN until = day.today THEN 1
                    WHEN until <= day.end_of_week THEN 2
                    ELSE 3
                END,
                CASE WHEN handler = day.viewer THEN 0 WHEN handler IS NULL THEN 1 ELSE 2 END,
                task, count(*)
            FROM work_item CROSS JOIN (SELECT ?::date, ?::date, ?::text) AS day (today, end_of_week, viewer)
            WHERE team = ?
            GROUP BY 1, 2, 3""";

    private static final List<Due> DUES =
            List.of(Due.OVERDUE, Due.TODAY, Due.THIS_WEEK, Due.LATER, Due.NO_TERM, Due.WAITING);

    private enum Whose {
        MINE,
        NOBODYS,
        A_COLLEAGUES
    }

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
                row -> add(DUES.get(row.getInt(1)), Whose.values()[row.getInt(2)], row.getString(3), row.getLong(4)),
                COUNT,
                today,
                WorklistSelection.endOfWeek(today),
                viewer.person().key(),
                team);
    }

    Counts sums() {
        return new Counts(mine, team, free, Map.copyOf(mineByDue), Map.copyOf(teamByDue), Map.copyOf(tasks));
    }

    private void add(Due due, Whose whose, String task, long lines) {
        teamByDue.merge(due, lines, Long::sum);
        if (whose == Whose.MINE) {
            mineByDue.merge(due, lines, Long::sum);
        }
        if (due == Due.WAITING) {
            return;
        }
        team += lines;
        mine += whose == Whose.MINE ? lines : 0;
        free += whose == Whose.NOBODYS ? lines : 0;
        tasks.merge(task, lines, Long::sum);
    }
}
