// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import be.passerelle.bench.measure.Machine;
import be.passerelle.store.DataSources;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/// The statements behind an act: how often the registry sends each, and what each costs the database.
public final class StatementsBench {

    private static final int CLIENTS = 8;
    private static final int SHOWN = 100;

    private static final String STATEMENTS = """
            SELECT calls, mean_exec_time * 1000, mean_plan_time * 1000, plans::float8 / calls, wal_bytes / calls,
                regexp_replace(query, '[[:space:]]+', ' ', 'g')
            FROM pg_stat_statements WHERE query NOT LIKE '%pg_stat_statements%'
            ORDER BY total_exec_time + total_plan_time DESC LIMIT 50
            """;

    private StatementsBench() {}

    /// Records acts for a while, then prints a row for each statement, the costliest first.
    public static void run(PrintStream out, Path folder, Duration duration) {
        try (BenchDatabase database = BenchDatabase.thatCountsStatements(folder);
                DataSources sources = DataSources.open(database.address())) {
            ShortLives lives = ShortLives.through(sources);
            Clients.work(CLIENTS, duration, lives::once);
            database.execute("postgres", "SELECT pg_stat_statements_reset()");
            Clients.Done done = Clients.work(CLIENTS, duration, lives::once);
            out.println();
            out.println("### Statements behind an act");
            out.println();
            out.println("| each act | runs, µs | planning, µs | planned | log, bytes | statement |");
            out.println("|---|---|---|---|---|---|");
            database.query("postgres", STATEMENTS, row -> out.println(line(row, done.things())));
            out.println();
            out.println(Machine.describe());
        }
    }

    private static String line(ResultSet row, long acts) throws SQLException {
        String statement = row.getString(6);
        return "| %.2f | %.0f | %.0f | %.0f %% | %.0f | %s |"
                .formatted(
                        row.getLong(1) / (double) acts,
                        row.getDouble(2),
                        row.getDouble(3),
                        row.getDouble(4) * 100,
                        row.getDouble(5),
                        statement.substring(0, Math.min(SHOWN, statement.length())));
    }
}
