// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import be.passerelle.postgres.EmbeddedPostgres;
import be.passerelle.store.DatabaseAddress;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;

/// One PostgreSQL with the settings that Passerelle runs it with, and a database in it for each that is
/// measured.
final class BenchDatabase implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private final Path folder;
    private final EmbeddedPostgres postgres;

    private BenchDatabase(Path folder) {
        this.folder = folder;
        postgres = EmbeddedPostgres.start(folder);
    }

    /// An empty one.
    ///
    /// @param folder is emptied before and after
    static BenchDatabase in(Path folder) {
        EmbeddedPostgres.deleteData(folder);
        return new BenchDatabase(folder);
    }

    /// An empty one that counts each statement and what it costs, which slows it down.
    static BenchDatabase thatCountsStatements(Path folder) {
        BenchDatabase first = in(folder);
        first.execute("postgres", "ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'");
        first.execute("postgres", "ALTER SYSTEM SET pg_stat_statements.track_planning = on");
        first.postgres.close();
        BenchDatabase second = new BenchDatabase(folder);
        second.execute("postgres", "CREATE EXTENSION pg_stat_statements");
        return second;
    }

    /// The database of Passerelle itself, and its owner.
    DatabaseAddress address() {
        return new DatabaseAddress(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    /// The name of the database of Passerelle itself.
    String nameOfPasserelle() {
        String own = postgres.jdbcUrl();
        return own.substring(own.lastIndexOf('/') + 1);
    }

    /// Another database of that name, for the same owner.
    DatabaseAddress address(String name) {
        return new DatabaseAddress(url(name), postgres.user(), postgres.password());
    }

    /// An empty database of that name, reached by a pool of so many connections.
    ///
    /// @param first what each connection is told first
    HikariDataSource empty(String name, int connections, String first) {
        execute("postgres", "CREATE DATABASE " + name + " OWNER " + postgres.user());
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url(name));
        config.setUsername(SUPERUSER);
        config.setPassword(EmbeddedPostgres.superuserPassword(folder));
        config.setMaximumPoolSize(connections);
        config.setPoolName(name);
        config.setConnectionInitSql(first);

        return new HikariDataSource(config);
    }

    /// The main process of the server.
    long processId() {
        return postgres.processId();
    }

    void execute(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(
                        url(database), SUPERUSER, EmbeddedPostgres.superuserPassword(folder));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the database refuses what the measurement needs", e);
        }
    }

    /// How many transactions that wrote something were begun so far, on the whole server.
    long writingTransactions() {
        return number("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
    }

    /// The bytes of write-ahead log written so far.
    long writtenBytes() {
        return number("SELECT pg_current_wal_lsn() - '0/0'::pg_lsn");
    }

    private long number(String sql) {
        AtomicLong number = new AtomicLong();
        query("postgres", sql, row -> number.set(row.getLong(1)));
        return number.get();
    }

    /// Reads one row of a result.
    @FunctionalInterface
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    void query(String database, String sql, Row each) {
        try (Connection connection = DriverManager.getConnection(
                        url(database), SUPERUSER, EmbeddedPostgres.superuserPassword(folder));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                each.read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked", e);
        }
    }

    /// Writes what is dirty, so that no measurement pays for the one before.
    void checkpoint() {
        execute("postgres", "CHECKPOINT");
    }

    private String url(String database) {
        String own = postgres.jdbcUrl();
        return own.substring(0, own.lastIndexOf('/') + 1) + database;
    }

    @Override
    public void close() {
        postgres.close();
        EmbeddedPostgres.deleteData(folder);
    }
}
