// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.row.Envelope;
import be.passerelle.stream.row.ForAnother;
import be.passerelle.stream.row.StoredRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// The table of the log.
final class ActTable {

    static final String COLUMNS = """
            stream, kind, number, thread, happened_on, recorded_at, person, organisation, role, command, code, \
            version, law_version, payload, hash, form, capacity, representation, entered_person, \
            entered_organisation, entered_role""";

    static final int COLUMN_COUNT = 21;

    private static final String WRITTEN = COLUMNS + ", command_part";

    private static final String OF_STREAM = "SELECT " + COLUMNS + " FROM act WHERE stream = ? ORDER BY number";

    private static final String OF_STREAMS =
            "SELECT " + COLUMNS + " FROM act WHERE stream = ANY (?::uuid[]) ORDER BY stream, number";

    private static final String OF_REGISTERS =
            "SELECT " + COLUMNS + " FROM act WHERE kind = 'register' ORDER BY stream, number";

    /// One look-up by the index for each stream, whatever the database believes of a table that was empty
    /// a moment ago.
    private static final String OF_EACH_STREAM =
            "SELECT act.* FROM unnest(?::uuid[]) AS asked (stream) CROSS JOIN LATERAL" + " (SELECT " + COLUMNS
                    + " FROM act WHERE act.stream = asked.stream ORDER BY number OFFSET 0) AS act";

    private static final String OF_COMMAND =
            "SELECT " + COLUMNS + " FROM act WHERE command = ? ORDER BY stream, number";

    private static final String APPEND = "INSERT INTO act (" + WRITTEN + ") SELECT "
            + Columns.each(
                    "uuid",
                    "text",
                    "int",
                    "int",
                    "date",
                    "timestamptz",
                    "text",
                    "text",
                    "text",
                    "uuid",
                    "text",
                    "int",
                    "text",
                    "bytea",
                    "bytea",
                    "smallint",
                    "text",
                    "int",
                    "text",
                    "text",
                    "text",
                    "int")
            + Columns.ROWS;

    /// A row, and its place among those of its command.
    record Placed(StoredRow row, int place) {}

    private ActTable() {}

    /// Reads the rows of a stream, in order.
    static Pipeline ofStream(Pipeline pipeline, StreamId stream, Consumer<StoredRow> each) {
        return pipeline.thenEach(row -> each.accept(stored(row)), OF_STREAM, stream.value());
    }

    /// Reads the rows of several streams, stream by stream, in order.
    static Pipeline ofStreams(Pipeline pipeline, List<? extends StreamId> streams, Consumer<StoredRow> each) {
        String[] all = streams.stream().map(stream -> stream.value().toString()).toArray(String[]::new);
        return pipeline.thenEach(row -> each.accept(stored(row)), OF_STREAMS, (Object) all);
    }

    /// Reads the rows of all registers, stream by stream, in order.
    static Pipeline ofRegisters(Pipeline pipeline, Consumer<StoredRow> each) {
        return pipeline.thenEach(row -> each.accept(stored(row)), OF_REGISTERS);
    }

    /// Reads the rows of each of several streams, in order.
    static Pipeline ofEach(Pipeline pipeline, Collection<? extends StreamId> streams, Consumer<StoredRow> each) {
        return pipeline.thenEach(
                row -> each.accept(stored(row)), OF_EACH_STREAM, (Object) Columns.of(streams, StreamId::value));
    }

    /// Reads the rows that a command recorded.
    static Pipeline ofCommand(Pipeline pipeline, CommandId command, Consumer<StoredRow> each) {
        return pipeline.thenEach(row -> each.accept(stored(row)), OF_COMMAND, command.value());
    }

    /// Appends rows, of whatever streams.
    static void append(Pipeline pipeline, List<Placed> rows) {
        pipeline.then(
                APPEND,
                column(rows, Envelope::stream),
                column(rows, Envelope::kind),
                column(rows, Envelope::number),
                column(rows, Envelope::thread),
                column(rows, Envelope::happenedOn),
                column(rows, Envelope::recordedAt),
                column(rows, Envelope::person),
                column(rows, Envelope::organisation),
                column(rows, Envelope::role),
                column(rows, Envelope::command),
                column(rows, Envelope::code),
                column(rows, Envelope::version),
                column(rows, Envelope::lawVersion),
                rows.stream().map(placed -> placed.row().payload()).toArray(byte[][]::new),
                rows.stream().map(placed -> placed.row().hash()).toArray(byte[][]::new),
                Columns.of(rows, placed -> placed.row().form()),
                forAnother(rows, "", ForAnother::capacity),
                forAnother(rows, 0, ForAnother::representation),
                forAnother(rows, "", ForAnother::person),
                forAnother(rows, "", ForAnother::organisation),
                forAnother(rows, "", ForAnother::role),
                Columns.of(rows, Placed::place),
                rows.size());
    }

    private static String[] column(List<Placed> rows, Function<Envelope, Object> component) {
        return Columns.of(rows, placed -> component.apply(placed.row().envelope()));
    }

    private static String[] forAnother(List<Placed> rows, Object own, Function<ForAnother, Object> component) {
        return column(rows, envelope -> envelope.forAnother().map(component).orElse(own));
    }

    /// Reads a row that begins with the columns of an act.
    static StoredRow stored(ResultSet row) throws SQLException {
        Envelope envelope = new Envelope(
                row.getString(2),
                row.getObject(1, UUID.class),
                row.getInt(3),
                row.getInt(4),
                Dates.recorded(row.getObject(5, LocalDate.class)),
                Dates.recorded(row.getObject(6, OffsetDateTime.class)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, UUID.class),
                row.getString(13),
                row.getString(11),
                row.getInt(12),
                forAnother(row));
        return new StoredRow(row.getInt(16), envelope, row.getBytes(14), row.getBytes(15));
    }

    /// What a row says of itself that calls itself one of a person's own acts counts too: its chain breaks
    /// then.
    private static Optional<ForAnother> forAnother(ResultSet row) throws SQLException {
        ForAnother written = new ForAnother(
                row.getString(17), row.getInt(18), row.getString(19), row.getString(20), row.getString(21));
        return written.equals(ForAnother.NOBODY) ? Optional.empty() : Optional.of(written);
    }
}
