// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import be.passerelle.server.postgres.embedded.EmbeddedPostgres;
import be.passerelle.server.wiring.DatabaseAddress;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// One PostgreSQL with the settings that Passerelle runs it with, and a database in it for each that is measured.
final class BenchDatabase implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private final Path folder;
    private final EmbeddedPostgres postgres;

    /// @param folder is emptied before and after
    BenchDatabase(Path folder) {
        this.folder = folder;
        EmbeddedPostgres.deleteData(folder);
        postgres = EmbeddedPostgres.start(folder);
    }

    /// The database of Passerelle itself, and its owner.
    DatabaseAddress address() {
        return new DatabaseAddress(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    /// An empty database of that name, reached by a pool of so many connections.
    HikariDataSource empty(String name, int connections) {
        execute("postgres", "CREATE DATABASE " + name);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url(name));
        config.setUsername(SUPERUSER);
        config.setPassword(postgres.password());
        config.setMaximumPoolSize(connections);
        config.setPoolName(name);
        return new HikariDataSource(config);
    }

    void execute(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(url(database), SUPERUSER, postgres.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the database refuses what the measurement needs", e);
        }
    }

    /// How many transactions that wrote something were begun so far, on the whole server.
    long writingTransactions() {
        try (Connection connection = DriverManager.getConnection(url("postgres"), SUPERUSER, postgres.password());
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked", e);
        }
    }

    /// The bytes of write-ahead log written so far.
    long writtenBytes() {
        try (Connection connection = DriverManager.getConnection(url("postgres"), SUPERUSER, postgres.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_current_wal_lsn() - '0/0'::pg_lsn")) {
            row.next();
            return row.getLong(1);
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
