// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.log.AlreadyHasFile;
import be.passerelle.registry.log.CommandTaken;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Runs work in a transaction of one database role: committed when the work returns, rolled back when it throws.
public final class Transactions {

    /// Work on a connection.
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /// Work that leaves nothing behind.
    @FunctionalInterface
    interface Trial {
        void on(Connection connection) throws SQLException;
    }

    private final DataSource source;

    public Transactions(DataSource source) {
        this.source = source;
    }

    <T> T run(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            throw told(e);
        }
    }

    /// Runs work that nothing shall stay of.
    void runAndRollBack(Trial trial) {
        try (Connection connection = source.getConnection()) {
            try {
                trial.on(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw told(e);
        }
    }

    /// Runs statements whose results do not matter, or are taken by the pipeline itself, as a whole transaction.
    void run(Pipeline pipeline) {
        run(connection -> {
            pipeline.thenCommit().run(connection);
            return true;
        });
    }

    private static void rollBack(Connection connection, Throwable because) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    /// What went wrong, without anything that a row holds.
    static RuntimeException told(SQLException e) {
        return switch (constraint(e)) {
            case "one_file_per_insured_person" -> new AlreadyHasFile();
            case "a_command_is_recorded_once" -> new CommandTaken();
            default -> new StoreException(e);
        };
    }

    private static String constraint(SQLException e) {
        if (e instanceof PSQLException postgres) {
            ServerErrorMessage message = postgres.getServerErrorMessage();
            String constraint = message == null ? null : message.getConstraint();
            return constraint == null ? "" : constraint;
        }
        return "";
    }
}
