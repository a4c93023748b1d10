// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import be.passerelle.stream.identifier.CaseFileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The very rows that Passerelle writes for a life, act by act: what differs in its tables before and
/// after each. They are looked at while nobody else writes.
final class LifeRows {

    /// A table that acts write.
    ///
    /// @param columns its columns, but those that the database fills in
    /// @param types their types
    /// @param key the columns by which a row is found again
    /// @param where what narrows it to one file
    record Table(String name, List<String> columns, List<String> types, List<String> key, String where) {

        /// Whether rows are written in the place of others.
        boolean isReplaced() {
            return name.equals("case_file") || name.equals("handler");
        }
    }

    /// What an act does to a table.
    record Change(Table table, List<@Nullable String[]> gone, List<@Nullable String[]> come) {}

    private static final List<String> TABLES =
            List.of("stream_key", "act", "case_file", "search_key", "handler", "work_item", "work_tally", "access_log");

    private static final String COLUMNS = """
            SELECT column_name, CASE WHEN data_type = 'ARRAY' THEN 'text[]' ELSE data_type END
            FROM information_schema.columns
            WHERE table_name = '%s' AND is_identity = 'NO' AND column_name <> 'transaction'
            ORDER BY ordinal_position""";

    private final BenchDatabase database;
    private final String name;
    private final List<Table> tables = new ArrayList<>();
    private final List<List<Change>> acts = new ArrayList<>();
    private Map<String, List<@Nullable String[]>> before = new HashMap<>();

    private LifeRows(BenchDatabase database, String name) {
        this.database = database;
        this.name = name;
        TABLES.forEach(table -> tables.add(table(table)));
    }

    /// The rows of the next life.
    static LifeRows of(BenchDatabase database, ShortLives lives) {
        LifeRows rows = new LifeRows(database, database.nameOfPasserelle());
        rows.before = rows.tallied();
        while (lives.once(0, (file, _) -> rows.look(file)) == 0) {
            rows.acts.clear();
        }
        return rows;
    }

    /// What each act changes, act by act.
    List<List<Change>> acts() {
        return acts;
    }

    List<Table> tables() {
        return tables;
    }

    private Table table(String table) {
        List<String> columns = new ArrayList<>();
        List<String> types = new ArrayList<>();
        database.query(name, COLUMNS.formatted(table), row -> {
            columns.add(row.getString(1));
            types.add(row.getString(2));
        });
        List<String> key = switch (table) {
            case "case_file" -> List.of("stream");
            case "handler" -> List.of("stream", "role", "organisation");
            case "work_item" -> List.of("stream", "thread", "task", "role");
            default -> List.of();
        };
        return new Table(table, columns, types, key, table.equals("work_tally") ? "" : " WHERE stream = '%s'");
    }

    private Map<String, List<@Nullable String[]>> tallied() {
        Map<String, List<@Nullable String[]>> rows = new HashMap<>();
        tables.stream().filter(table -> table.where.isEmpty()).forEach(table -> rows.put(table.name, rows(table, "")));
        return rows;
    }

    private void look(CaseFileId file) {
        Map<String, List<@Nullable String[]>> now = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        for (Table table : tables) {
            List<@Nullable String[]> rows = rows(table, file.toString());
            now.put(table.name, rows);
            List<@Nullable String[]> were = before.getOrDefault(table.name, List.of());
            changes.add(new Change(table, without(were, rows), without(rows, were)));
        }
        before = now;
        acts.add(List.copyOf(changes));
    }

    private List<@Nullable String[]> rows(Table table, String file) {
        String columns = IntStream.range(0, table.columns.size())
                .mapToObj(i -> asText(table.columns.get(i), table.types.get(i)))
                .collect(Collectors.joining(", "));
        List<@Nullable String[]> rows = new ArrayList<>();
        database.query(
                name,
                "SELECT " + columns + " FROM " + table.name + table.where.formatted(file),
                row -> rows.add(values(row, table.columns.size())));
        return rows;
    }

    private static String asText(String column, String type) {
        return type.equals("text[]") ? "array_to_string(" + column + ", ',')" : column + "::text";
    }

    private static @Nullable String[] values(ResultSet row, int count) throws SQLException {
        @Nullable String[] values = new @Nullable String[count];
        for (int i = 0; i < count; i++) {
            values[i] = row.getString(i + 1);
        }
        return values;
    }

    /// The rows of the first that are not among the second, one by one.
    private static List<@Nullable String[]> without(List<@Nullable String[]> rows, List<@Nullable String[]> others) {
        List<List<@Nullable String>> left = new ArrayList<>();
        others.forEach(row -> left.add(Arrays.asList(row)));
        return rows.stream().filter(row -> !left.remove(Arrays.asList(row))).toList();
    }
}
