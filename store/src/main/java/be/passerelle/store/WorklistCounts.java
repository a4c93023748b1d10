// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.language.Language;
import be.passerelle.registry.desk.Worklists.Counts;
import be.passerelle.registry.desk.Worklists.Due;
import be.passerelle.registry.desk.Worklists.Query;
import be.passerelle.registry.desk.Worklists.Scope;
import be.passerelle.stream.act.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts the lines of a team, exactly: those of the whole team by its tally, those of the viewer and
/// what somebody let go of one by one.
final class WorklistCounts {

    /// Groups by a number, the place of [Due], which is faster than by words.
    private static final String COUNT = """
            SELECT
                CASE
                    WHEN doable_from > day.today THEN 5
                    WHEN until IS NULL THEN 4
                    WHEN until < day.today THEN 0
                    WHEN until = day.today THEN 1
                    WHEN until <= day.end_of_week THEN 2
                    ELSE 3
                END, task, language,\s""";

    private static final String DAY = " CROSS JOIN (SELECT ?::date, ?::date) AS day (today, end_of_week) ";

    private static final String OF_TEAM = COUNT
            + "sum(lines), coalesce(sum(lines) FILTER (WHERE free), 0) FROM work_tally" + DAY
            + "WHERE team = ANY (?::text[]) GROUP BY 1, 2, 3";

    private static final String OF_INSURED = COUNT
            + "count(*), count(*) FILTER (WHERE handler IS NULL) FROM work_item" + DAY
            + "WHERE team = ANY (?::text[]) GROUP BY 1, 2, 3";

    private static final String OF_PEOPLE = COUNT + "count(*), 0 FROM work_item" + DAY
            + "WHERE team = ANY (?::text[]) AND handler = ANY (?::text[]) AND (%s) GROUP BY 1, 2, 3";

    private static final String OF_HANDS = OF_PEOPLE.formatted("cardinality(?::text[]) = 0 OR NOT " + LetGo.LINE);

    private static final String LET_GO = OF_PEOPLE.formatted(LetGo.LINE);

    private static final List<Due> DUES =
            List.of(Due.OVERDUE, Due.TODAY, Due.THIS_WEEK, Due.LATER, Due.NO_TERM, Due.WAITING);

    /// Lines that are counted together.
    private record Alike(Due due, String task, Language language) {}

    private final Viewer viewer;
    private final LocalDate today;
    private final Map<Scope, Map<Alike, Long>> counted = new EnumMap<>(Scope.class);

    WorklistCounts(Viewer viewer, LocalDate today) {
        this.viewer = viewer;
        this.today = today;
        for (Scope scope : Scope.values()) {
            counted.put(scope, new HashMap<>());
        }
    }

    /// @param teams the keys under which the viewer finds lines
    Pipeline read(Pipeline pipeline, List<String> teams, Query query) {
        String[] team = teams.toArray(String[]::new);
        LocalDate endOfWeek = WorklistSelection.endOfWeek(today);
        LetGo all = LetGo.of(query.lettingGo());
        LetGo own = LetGo.of(query.lettingGo(), viewer.hands());
        if (!all.isEmpty()) {
            pipeline.thenEach(
                    row -> add(Scope.FREE, row, row.getLong(4)),
                    LET_GO,
                    today,
                    endOfWeek,
                    team,
                    all.people(),
                    all.people(),
                    all.days());
        }
        return pipeline.thenEach(
                        row -> {
                            add(Scope.TEAM, row, row.getLong(4));
                            add(Scope.FREE, row, row.getLong(5));
                        },
                        viewer.role() == Role.INSURED ? OF_INSURED : OF_TEAM,
                        today,
                        endOfWeek,
                        team)
                .thenEach(
                        row -> add(Scope.MINE, row, row.getLong(4)),
                        OF_HANDS,
                        today,
                        endOfWeek,
                        team,
                        WorklistSelection.hands(viewer),
                        own.people(),
                        own.people(),
                        own.days());
    }

    private void add(Scope scope, ResultSet row, long lines) throws SQLException {
        if (lines != 0) {
            Alike alike = new Alike(DUES.get(row.getInt(1)), row.getString(2), Language.valueOf(row.getString(3)));
            counted.getOrDefault(scope, Map.of()).merge(alike, lines, Long::sum);
        }
    }

    /// How many lines a query has on all its pages.
    long total(Query query) {
        return of(query.scope()).entrySet().stream()
                .filter(e -> isAskedFor(e.getKey(), query))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    Counts sums() {
        Map<String, Long> tasks = new TreeMap<>();
        of(Scope.TEAM).forEach((alike, lines) -> {
            if (alike.due() != Due.WAITING) {
                tasks.merge(alike.task(), lines, Long::sum);
            }
        });
        return new Counts(
                doable(Scope.MINE),
                doable(Scope.TEAM),
                doable(Scope.FREE),
                byDue(Scope.MINE),
                byDue(Scope.TEAM),
                Map.copyOf(tasks));
    }

    private static boolean isAskedFor(Alike alike, Query query) {
        boolean due =
                query.due().isEmpty() ? alike.due() != Due.WAITING : query.due().contains(alike.due());
        return due
                && (query.tasks().isEmpty() || query.tasks().contains(alike.task()))
                && query.language().filter(l -> l != alike.language()).isEmpty();
    }

    private long doable(Scope scope) {
        return of(scope).entrySet().stream()
                .filter(e -> e.getKey().due() != Due.WAITING)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private Map<Due, Long> byDue(Scope scope) {
        Map<Due, Long> lines = new EnumMap<>(Due.class);
        for (Due due : Due.values()) {
            lines.put(due, 0L);
        }
        of(scope).forEach((alike, number) -> lines.merge(alike.due(), number, Long::sum));
        return Map.copyOf(lines);
    }

    private Map<Alike, Long> of(Scope scope) {
        return counted.getOrDefault(scope, Map.of());
    }
}
