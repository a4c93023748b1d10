// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import be.passerelle.bench.life.ShortLife;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/// The floor: rows shaped as acts, one insert and one commit each, nothing read, nothing checked.
final class BareInserts implements AutoCloseable {

    /// Canonical JSON, and what encrypting adds: one byte for the form, a nonce, a tag.
    private static final int PAYLOAD = 150 + 1 + 12 + 16;

    private static final int HASH = 32;

    private static final String TABLE = """
            CREATE TABLE act (
                stream uuid NOT NULL, number integer NOT NULL, thread integer NOT NULL, happened_on date NOT NULL,
                recorded_at timestamptz NOT NULL, person text NOT NULL, organisation text NOT NULL, role text NOT NULL,
                command uuid NOT NULL, code text NOT NULL, version integer NOT NULL, law_version text NOT NULL,
                payload bytea NOT NULL, kind text NOT NULL, hash bytea NOT NULL,
                PRIMARY KEY (stream, number))
            """;

    private static final String INSERT = "INSERT INTO act VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final HikariDataSource source;

    BareInserts(BenchDatabase database, int connections) {
        source = database.empty("bare", connections, "SELECT 1");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        } catch (SQLException e) {
            throw new IllegalStateException("the table cannot be made", e);
        }
    }

    /// One file of thirteen rows, each in a transaction of its own.
    int once(int client) {
        UUID stream = UUID.randomUUID();
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            for (int number = 1; number <= ShortLife.ACTS; number++) {
                fill(insert, stream, number, client);
                insert.executeUpdate();
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the row cannot be written", e);
        }
        return ShortLife.ACTS;
    }

    private static void fill(PreparedStatement insert, UUID stream, int number, int client) throws SQLException {
        insert.setObject(1, stream);
        insert.setInt(2, number);
        insert.setInt(3, 1);
        insert.setObject(4, LocalDate.EPOCH);
        insert.setObject(5, Instant.EPOCH.atOffset(ZoneOffset.UTC));
        insert.setString(6, "person-" + client);
        insert.setString(7, "fund-1");
        insert.setString(8, "returnToWorkCoordinator");
        insert.setObject(9, new UUID(stream.getMostSignificantBits(), number));
        insert.setString(10, "trajectory.firstContactHeld");
        insert.setInt(11, 1);
        insert.setString(12, "2026-11-22-00000000");
        insert.setBytes(13, new byte[PAYLOAD]);
        insert.setString(14, "caseFile");
        insert.setBytes(15, new byte[HASH]);
    }

    @Override
    public void close() {
        source.close();
    }
}
