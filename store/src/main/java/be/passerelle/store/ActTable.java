// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.row.Envelope;
import be.passerelle.stream.row.StoredRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// The table of the log.
final class ActTable {

    static final String COLUMNS = """
            stream, kind, number, thread, happened_on, recorded_at, person, organisation, role, command, code, \
            version, law_version, payload, hash""";

    static final int COLUMN_COUNT = 15;

    private static final String WRITTEN = COLUMNS + ", command_part";

    private static final String OF_STREAM = "SELECT " + COLUMNS + " FROM act WHERE stream = ? ORDER BY number";

    private static final String OF_STREAMS =
            "SELECT " + COLUMNS + " FROM act WHERE stream = ANY (?::uuid[]) ORDER BY stream, number";

    private static final String OF_REGISTERS =
            "SELECT " + COLUMNS + " FROM act WHERE kind = 'register' ORDER BY stream, number";

    private static final String OF_COMMAND =
            "SELECT " + COLUMNS + " FROM act WHERE command = ? ORDER BY stream, number";

    private static final String APPEND = "INSERT INTO act (" + WRITTEN + ")" + """
             SELECT ?, ?, * FROM unnest(?::int[], ?::int[], ?::date[], ?::timestamptz[], ?::text[], ?::text[],
                ?::text[], ?::uuid[], ?::text[], ?::int[], ?::text[], ?::bytea[], ?::bytea[], ?::int[])""";

    private static final String APPEND_ONE =
            "INSERT INTO act (" + WRITTEN + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /// From so many rows on, one statement with arrays is cheaper than one for each row.
    private static final int MANY = 4;

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

    static Pipeline ofCommand(Pipeline pipeline, CommandId command, Consumer<StoredRow> each) {
        return pipeline.thenEach(row -> each.accept(stored(row)), OF_COMMAND, command.value());
    }

    /// @param parts how many acts each command has in this transaction so far, in whatever stream; grows
    static void append(Pipeline pipeline, StreamId stream, List<StoredRow> rows, Map<UUID, Integer> parts) {
        List<Integer> places = rows.stream()
                .map(row -> parts.merge(row.envelope().command(), 1, Integer::sum))
                .toList();
        if (rows.size() < MANY) {
            for (int i = 0; i < rows.size(); i++) {
                append(pipeline, rows.get(i), places.get(i));
            }
        } else {
            appendMany(pipeline, stream, rows, places);
        }
    }

    private static void append(Pipeline pipeline, StoredRow row, int place) {
        Envelope of = row.envelope();
        pipeline.then(
                APPEND_ONE,
                of.stream(),
                of.kind(),
                of.number(),
                of.thread(),
                of.happenedOn(),
                of.recordedAt().atOffset(ZoneOffset.UTC),
                of.person(),
                of.organisation(),
                of.role(),
                of.command(),
                of.code(),
                of.version(),
                of.lawVersion(),
                row.payload(),
                row.hash(),
                place);
    }

    private static void appendMany(Pipeline pipeline, StreamId stream, List<StoredRow> rows, List<Integer> places) {
        pipeline.then(
                APPEND,
                stream.value(),
                stream.kind(),
                numbers(rows, Envelope::number),
                numbers(rows, Envelope::thread),
                texts(rows, Envelope::happenedOn),
                texts(rows, Envelope::recordedAt),
                texts(rows, Envelope::person),
                texts(rows, Envelope::organisation),
                texts(rows, Envelope::role),
                texts(rows, Envelope::command),
                texts(rows, Envelope::code),
                numbers(rows, Envelope::version),
                texts(rows, Envelope::lawVersion),
                rows.stream().map(StoredRow::payload).toArray(byte[][]::new),
                rows.stream().map(StoredRow::hash).toArray(byte[][]::new),
                places.toArray(Integer[]::new));
    }

    private static String[] texts(List<StoredRow> rows, Function<Envelope, Object> component) {
        return rows.stream().map(r -> component.apply(r.envelope()).toString()).toArray(String[]::new);
    }

    private static Integer[] numbers(List<StoredRow> rows, Function<Envelope, Integer> component) {
        return rows.stream().map(r -> component.apply(r.envelope())).toArray(Integer[]::new);
    }

    /// Reads a row that begins with the columns of an act.
    static StoredRow stored(ResultSet row) throws SQLException {
        Envelope envelope = new Envelope(
                row.getString(2),
                row.getObject(1, UUID.class),
                row.getInt(3),
                row.getInt(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, UUID.class),
                row.getString(13),
                row.getString(11),
                row.getInt(12));
        return new StoredRow(envelope, row.getBytes(14), row.getBytes(15));
    }
}
