// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.pages;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Row-level security of a database that is measured, as it is in the product and away altogether: no policy on any
/// table, and a principal that is believed whatever its token says. Away only while this is open; whoever finds it
/// away from a measurement that was cut puts it back first.
final class RowSecurity implements AutoCloseable {

    private static final String PRINCIPAL = "'passerelle_principal(text)'::regprocedure";

    private static final String KEEP = """
            CREATE TABLE bench_row_security AS
                SELECT relname::text AS name FROM pg_class
                WHERE relrowsecurity AND relnamespace = 'public'::regnamespace
            UNION ALL SELECT pg_get_functiondef(%s)""".formatted(PRINCIPAL);

    private static final String BELIEVED = """
            CREATE OR REPLACE FUNCTION passerelle_principal(part text) RETURNS text[]
            LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
            AS $$ SELECT ARRAY['believed'] $$""";

    private static final String IS_KEPT = "SELECT to_regclass('bench_row_security') IS NOT NULL";

    private final Connection superuser;

    private RowSecurity(Connection superuser) {
        this.superuser = superuser;
    }

    static RowSecurity of(Demonstration server) {
        try {
            RowSecurity security = new RowSecurity(server.asSuperuser());
            security.back();
            return security;
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked", e);
        }
    }

    /// As in the product. Nothing happens when it is there.
    void back() {
        inOne(statement -> {
            if (isAway(statement)) {
                for (String kept : kept(statement)) {
                    statement.execute(kept.contains(" ") ? kept : "ALTER TABLE " + kept + " ENABLE ROW LEVEL SECURITY");
                }
                statement.execute("DROP TABLE bench_row_security");
            }
        });
    }

    /// No row is asked for whom it is.
    void away() {
        inOne(statement -> {
            if (!isAway(statement)) {
                statement.execute(KEEP);
                for (String kept : kept(statement)) {
                    statement.execute(
                            kept.contains(" ") ? BELIEVED : "ALTER TABLE " + kept + " DISABLE ROW LEVEL SECURITY");
                }
            }
        });
    }

    private static boolean isAway(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(IS_KEPT)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /// The names of the tables that had it, and the function that read the principal.
    private static List<String> kept(Statement statement) throws SQLException {
        List<String> kept = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT name FROM bench_row_security")) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
        return kept;
    }

    /// What is done on a connection.
    private interface Work {
        void on(Statement statement) throws SQLException;
    }

    private void inOne(Work work) {
        try {
            superuser.setAutoCommit(false);
            try (Statement statement = superuser.createStatement()) {
                work.on(statement);
                superuser.commit();
            } catch (SQLException e) {
                superuser.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("row-level security cannot be put back or away", e);
        }
    }

    @Override
    public void close() {
        back();
        try {
            superuser.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be left", e);
        }
    }
}
