// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.util.ArrayList;
import java.util.List;

/// The table of how many lines of work each team has. Each statement that writes lines adds rows for those that come
/// and
/// go; now and then rows are added up, so that few are left to read.
public final class WorkTallyTable {

    /// Below this, adding up costs more than it saves.
    private static final int WORTH_WHILE = 200;

    /// A row is taken away once, whoever adds up at the same time; rows that come meanwhile are not seen, and stay.
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

    private static final String TALLIED = """
            WITH line AS (
            %s
            )
            INSERT INTO work_tally (team, task, free, language, doable_from, until, lines)
            SELECT team, task, handler IS NULL, language, doable_from, until, %d
            FROM line WHERE team IS NOT NULL AND role <> 'insured'""";

    private final Transactions registry;

    public WorkTallyTable(Transactions registry) {
        this.registry = registry;
    }

    /// A statement that adds lines, and tallies them.
    static String come(String insert) {
        return TALLIED.formatted(returning(insert), 1);
    }

    /// A statement that takes lines away, and tallies them.
    static String gone(String delete) {
        return TALLIED.formatted(returning(delete), -1);
    }

    private static String returning(String statement) {
        return statement + " RETURNING team, task, role, handler, language, doable_from, until";
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
