// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.failure.Unavailable;
import be.passerelle.registry.failure.Unavailable.Missing;
import be.passerelle.registry.log.AlreadyHasFile;
import be.passerelle.registry.log.CommandTaken;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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

    /// How many may wait for a connection at the same time: with ten connections and some milliseconds for each,
    /// whoever
    /// comes after them would wait for longer than it takes to ask again.
    static final int MOST_WAITING = 200;

    private final DataSource source;
    private final AtomicInteger waiting = new AtomicInteger();

    public Transactions(DataSource source) {
        this.source = source;
    }

    <T> T run(Work<T> work) {
        try (Connection connection = connection()) {
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
        try (Connection connection = connection()) {
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

    /// A connection, for which few enough others wait.
    ///
    /// @throws Unavailable at once when too many wait already
    private Connection connection() throws SQLException {
        try {
            if (waiting.incrementAndGet() > MOST_WAITING) {
                throw new Unavailable(Missing.ROOM_FOR_MORE_CALLERS);
            }
            return source.getConnection();
        } finally {
            waiting.decrementAndGet();
        }
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
            default ->
                missing(e).<RuntimeException>map(m -> new Unavailable(m, e)).orElseGet(() -> new StoreException(e));
        };
    }

    /// What the database lacks to do anything at all, by the classes of the SQL standard and of PostgreSQL; empty when
    /// it
    /// refuses this very thing.
    private static Optional<Missing> missing(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (e instanceof SQLTransientConnectionException && e.getCause() == null) {
            return Optional.of(Missing.ROOM_FOR_MORE_CALLERS); // the pool lends all it has, and none failed
        }
        if (state.equals("53100") || state.equals("53000")) {
            return Optional.of(Missing.ROOM_ON_DISK);
        }
        if (state.startsWith("53")) {
            return Optional.of(Missing.ROOM_FOR_MORE_CALLERS);
        }
        // No connection; a server that stops, recovers or is a standby; a disk that fails.
        boolean gone = e instanceof SQLTransientConnectionException
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("25006")
                || state.startsWith("58");
        return gone ? Optional.of(Missing.DATABASE) : Optional.empty();
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
