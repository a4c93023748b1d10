// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import be.passerelle.bench.acts.LifeRows.Change;
import be.passerelle.bench.acts.LifeRows.Table;
import be.passerelle.store.DataSources;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The fair floor: a bare client that writes the same rows into the same tables, with the same bytes and
/// the same number of acts in a transaction. It knows them beforehand: it reads, locks, decides and
/// encrypts nothing.
final class SameRows implements AutoCloseable {

    private static final String DATABASE = "same_rows";

    /// How many lives follow one another in one go.
    private static final int AFTER_EACH_OTHER = 4;

    private final HikariDataSource source;
    private final LifeRows rows;
    private final IntSupplier together;
    private final AtomicLong people = new AtomicLong();
    private final Map<String, String> statements = new ConcurrentHashMap<>();
    private final String[] template;

    /// @param together how many acts share a transaction
    SameRows(BenchDatabase database, LifeRows rows, int connections, IntSupplier together) {
        this.rows = rows;
        this.together = together;
        source = database.empty(DATABASE, connections, "SET plan_cache_mode = force_generic_plan");
        DataSources.open(database.address(DATABASE)).close();
        template = template(rows);
    }

    /// A life on its way: the next act, and what stands in its rows for what is of one person alone.
    private static final class Life {

        private final String[] own;
        private int next;

        Life(String[] own) {
            this.own = own;
        }
    }

    /// What is of the person of the template alone: stream, national number, file number, key of the own
    /// file.
    private static String[] template(LifeRows rows) {
        Change file = rows.acts().getFirst().stream()
                .filter(change -> change.table().name().equals("case_file"))
                .findFirst()
                .orElseThrow();
        @Nullable String[] row = file.come().getFirst();
        List<String> columns = file.table().columns();
        return new String[] {
            String.valueOf(row[columns.indexOf("stream")]),
            String.valueOf(row[columns.indexOf("national_number")]),
            String.valueOf(row[columns.indexOf("file_number")])
        };
    }

    private Life life() {
        UUID stream = UUID.randomUUID();
        long person = people.incrementAndGet();
        return new Life(new String[] {
            stream.toString(),
            String.format(Locale.ROOT, "%011d", person),
            "N" + String.format(Locale.ROOT, "%010d", person)
        });
    }

    /// Some lives side by side, one act of each in a transaction, as far from their beginnings as they
    /// happen to be.
    int once(int client) {
        int acts = rows.acts().size();
        int count = Math.max(1, together.getAsInt());
        List<Life> lives = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lives.add(life());
        }
        int done = 0;
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            // Each begins a while after the one before, and a new one takes the place of one that ended.
            for (int turn = 0; turn < AFTER_EACH_OTHER * acts; turn++) {
                List<Life> now = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    if (lives.get(i).next == acts) {
                        lives.set(i, life());
                    }
                    if (turn * count >= i * acts || count == 1) {
                        now.add(lives.get(i));
                    }
                }
                write(connection, now);
                done += now.size();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the rows cannot be written", e);
        }
        return done;
    }

    /// One act of each life, one statement for each table, and the commit in the same round trip.
    private void write(Connection connection, List<Life> lives) throws SQLException {
        List<String> deleting = new ArrayList<>();
        List<String> inserting = new ArrayList<>();
        List<Object> gone = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        for (int i = 0; i < rows.tables().size(); i++) {
            Table table = rows.tables().get(i);
            List<@Nullable String[]> goes = new ArrayList<>();
            List<@Nullable String[]> come = new ArrayList<>();
            for (Life life : lives) {
                Change change = rows.acts().get(life.next).get(i);
                change.gone().forEach(row -> goes.add(own(row, life)));
                change.come().forEach(row -> come.add(own(row, life)));
            }
            if (table.name().equals("work_item")) {
                deleting.add(delete(table));
                table.key().forEach(column -> gone.add(column(table, column, goes)));
            }
            inserting.add(table.name() + "_rows AS (" + insert(table) + ")");
            table.columns().forEach(column -> parameters.add(column(table, column, come)));
            parameters.add(come.size());
        }
        lives.forEach(life -> life.next++);
        String sql = String.join("", deleting) + ";\nWITH " + String.join(", ", inserting) + " SELECT;\nCOMMIT";
        parameters.addAll(0, gone);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            statement.execute();
        }
        connection.commit();
    }

    private @Nullable String[] own(@Nullable String[] row, Life life) {
        @Nullable String[] own = row.clone();
        for (int i = 0; i < own.length; i++) {
            String value = own[i];
            for (int j = 0; value != null && j < template.length; j++) {
                if (value.contains(template[j])) {
                    value = value.replace(template[j], life.own[j]);
                }
            }
            own[i] = value;
        }
        return own;
    }

    private static Object column(Table table, String column, List<@Nullable String[]> of) {
        int place = table.columns().indexOf(column);
        if (table.types().get(place).equals("bytea")) {
            return of.stream()
                    .map(row ->
                            HexFormat.of().parseHex(String.valueOf(row[place]).substring(2)))
                    .toArray(byte[][]::new);
        }
        if (column.equals("command")) {
            return of.stream().map(_ -> UUID.randomUUID().toString()).toArray(String[]::new);
        }
        return of.stream().map(row -> row[place]).toArray(String[]::new);
    }

    private String insert(Table table) {
        return statements.computeIfAbsent("insert " + table.name(), _ -> {
            String columns = String.join(", ", table.columns());
            List<String> values = new ArrayList<>();
            table.types()
                    .forEach(type -> values.add(
                            switch (type) {
                                case "text" -> "(?::text[])[i]";
                                case "bytea" -> "(?::bytea[])[i]";
                                case "text[]" -> "string_to_array((?::text[])[i], ',')";
                                default -> "(?::text[])[i]::" + type;
                            }));
            String others = table.columns().stream()
                    .filter(column -> !table.key().contains(column))
                    .map(column -> column + " = excluded." + column)
                    .collect(Collectors.joining(", "));
            return "INSERT INTO " + table.name() + " (" + columns + ") SELECT " + String.join(", ", values)
                    + " FROM generate_series(1, ?::int) AS place (i)"
                    + (table.isReplaced()
                            ? " ON CONFLICT (" + String.join(", ", table.key()) + ") DO UPDATE SET " + others
                            : "");
        });
    }

    private String delete(Table table) {
        return statements.computeIfAbsent("delete " + table.name(), _ -> {
            String arrays = table.key().stream()
                    .map(column -> "?::" + table.types().get(table.columns().indexOf(column)) + "[]")
                    .collect(Collectors.joining(", "));
            String same = table.key().stream()
                    .map(column -> "row." + column + " = given." + column)
                    .collect(Collectors.joining(" AND "));
            return "DELETE FROM " + table.name() + " WHERE ctid = ANY (ARRAY(SELECT found.ctid FROM unnest(" + arrays
                    + ") AS given (" + String.join(", ", table.key()) + ") CROSS JOIN LATERAL (SELECT row.ctid FROM "
                    + table.name() + " AS row WHERE " + same + " OFFSET 0) AS found))";
        });
    }

    @Override
    public void close() {
        source.close();
    }
}
