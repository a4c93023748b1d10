// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.pages;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Makes many files of few: copies the rows of every file under other identifiers, straight in the database. Pages read
/// and count copies as they read and count files that went through the registry, and minutes do for hours.
///
/// Each copy has staff of its own in the same organisations, so that nobody has more files than people have. The acts
/// of a copy cannot be read, as their payloads belong to the original: measurements open originals.
final class Copies {

    private static final List<String> TABLES = List.of("act", "case_file", "search_key", "handler", "work_item");

    private static final String COLUMNS = """
            SELECT column_name FROM information_schema.columns
            WHERE table_schema = 'public' AND table_name = ? AND column_name <> 'transaction' ORDER BY ordinal_position
            """;

    private static final String TALLY = """
            INSERT INTO work_tally (team, task, free, language, doable_from, until, lines, summed)
            SELECT team, task, handler IS NULL, language, doable_from, until, count(*), true
            FROM work_item WHERE team IS NOT NULL AND role <> 'insured'
            GROUP BY team, task, handler IS NULL, language, doable_from, until""";

    private Copies() {}

    /// Copies the files that are there until there are at least as many as wanted.
    static void until(long wanted, Demonstration server) {
        try (Connection connection = server.asSuperuser();
                Statement statement = connection.createStatement()) {
            long files = number(statement, "SELECT count(*) FROM case_file");
            if (files >= wanted) {
                return;
            }
            statement.execute("CREATE TEMP TABLE original AS SELECT stream FROM case_file");
            for (int copy = 1; files * (copy + 1) <= wanted; copy++) {
                for (String table : TABLES) {
                    statement.execute(copy(connection, table, copy));
                }
            }
            statement.execute("TRUNCATE work_tally");
            statement.execute(TALLY);
            statement.execute("VACUUM ANALYZE");
            statement.execute("CHECKPOINT");
        } catch (SQLException e) {
            throw new IllegalStateException("the files cannot be copied", e);
        }
    }

    private static String copy(Connection connection, String table, int copy) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (PreparedStatement columns = connection.prepareStatement(COLUMNS)) {
            columns.setString(1, table);
            try (ResultSet rows = columns.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    values.add(value(table + "." + rows.getString(1), copy));
                }
            }
        }
        return "INSERT INTO %s (%s) SELECT %s FROM %s JOIN original USING (stream)"
                .formatted(table, String.join(", ", names), String.join(", ", values), table);
    }

    /// The value of a column in a copy: what names the file or its handler is another, all else is the same.
    private static String value(String column, int copy) {
        String other = "md5(stream::text || '" + copy + "')";
        String name = column.substring(column.indexOf('.') + 1);
        return switch (column) {
            case "case_file.national_number" -> "left(" + other + ", 11)";
            case "case_file.file_number" -> "upper(left(" + other + ", 11))";
            case "case_file.audience" -> "array_replace(audience, 'file.' || stream, 'file.' || " + other + "::uuid)";
            case "handler.person", "work_item.handler" -> name + " || '." + copy + "'";
            case "act.command" -> "md5(command::text || " + other + ")::uuid";
            default -> name.equals("stream") ? other + "::uuid" : name;
        };
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
