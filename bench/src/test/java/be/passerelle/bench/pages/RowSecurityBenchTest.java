// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The short form of `bench/run rowsecurity`, which puts back what it took away, also after one that was cut.
@Tag("measure")
class RowSecurityBenchTest {

    private static final String HELD = """
            SELECT pg_get_functiondef('passerelle_principal(text)'::regprocedure) || (SELECT string_agg(
                relname || relrowsecurity, ' ' ORDER BY relname) FROM pg_class WHERE relkind = 'r')""";

    @Test
    void looksWithAndWithoutPoliciesAndPutsThemBack(@TempDir Path folder) throws SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path files = folder.resolve("pages");
        String before;
        try (Demonstration server = Demonstration.with(40, files)) {
            before = held(server);
            RowSecurity.of(server).away(); // and is cut
            assertThat(held(server)).isNotEqualTo(before);
        }

        RowSecurityBench.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                files,
                new PagesBench.Files(120, 40),
                2,
                Duration.ofMillis(200));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("120 files", "With and without row-level security")
                .containsPattern("with over without, medians of all rounds together \\| [0-9.]+ ×");
        try (Demonstration server = Demonstration.with(40, files)) {
            assertThat(held(server)).isEqualTo(before);
        }
    }

    private static String held(Demonstration server) throws SQLException {
        try (Connection connection = server.asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(HELD)) {
            row.next();
            return row.getString(1);
        }
    }
}
