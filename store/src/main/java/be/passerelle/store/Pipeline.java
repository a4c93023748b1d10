// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Several statements that travel to the database together, in one round trip. They run one after the other, each on
/// what is committed by then, so that a statement after a lock sees what the one who held it wrote.
final class Pipeline {

    /// Reads one row of a result.
    @FunctionalInterface
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private record Step(String sql, @Nullable Object[] parameters, Row row) {}

    private final List<Step> steps = new ArrayList<>();

    /// A statement whose result, if it has any, does not matter.
    Pipeline then(String sql, @Nullable Object... parameters) {
        return thenEach(row -> {}, sql, parameters);
    }

    /// A query, and what to do with each of its rows.
    Pipeline thenEach(Row row, String sql, @Nullable Object... parameters) {
        steps.add(new Step(sql.strip(), parameters, row));
        return this;
    }

    /// All statements of another pipeline as one: they run in any order, on the same state of the database, and
    /// nothing is read of their results. A statement costs the database more than the few rows it writes.
    Pipeline thenAtOnce(Pipeline others) {
        List<Step> all = others.steps;
        StringBuilder sql = new StringBuilder("WITH ");
        List<@Nullable Object> parameters = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            sql.append(i == 0 ? "" : ", ")
                    .append("w")
                    .append(i)
                    .append(" AS (")
                    .append(all.get(i).sql)
                    .append(")");
            parameters.addAll(Arrays.asList(all.get(i).parameters));
        }
        return then(sql.append(" SELECT").toString(), parameters.toArray());
    }

    /// Ends the transaction together with its last statement, which saves a round trip. The driver knows afterwards
    /// that
    /// there is nothing left to commit; should a statement fail, the ones after it are not run, this one neither.
    Pipeline thenCommit() {
        return then("COMMIT");
    }

    void run(Connection connection) throws SQLException {
        String sql = steps.stream().map(Step::sql).collect(Collectors.joining(";\n"));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement);
            boolean hasRows = statement.execute();
            for (Step step : steps) {
                if (hasRows) {
                    read(statement, step);
                }
                hasRows = statement.getMoreResults();
            }
        }
    }

    private void bind(PreparedStatement statement) throws SQLException {
        int index = 1;
        for (Step step : steps) {
            for (Object parameter : step.parameters) {
                if (parameter == null) {
                    statement.setNull(index, Types.NULL);
                } else {
                    statement.setObject(index, parameter);
                }
                index++;
            }
        }
    }

    private static void read(PreparedStatement statement, Step step) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                step.row.read(rows);
            }
        }
    }
}
