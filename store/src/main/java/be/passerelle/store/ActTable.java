// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.log.StoredAct;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// The table of the log.
final class ActTable {

    private static final String COLUMNS = """
            stream, number, thread, happened_on, recorded_at, person, organisation, role, command, code, version, \
            law_version, payload, salt, hash""";

    private static final String WRITTEN = COLUMNS + ", command_part";

    private static final String OF_FILE =
            "SELECT " + COLUMNS + " FROM act WHERE stream = ? AND number > ? ORDER BY number";

    private static final String OF_FILES =
            "SELECT " + COLUMNS + " FROM act WHERE stream = ANY (?::uuid[]) ORDER BY stream, number";

    private static final String OF_COMMAND =
            "SELECT " + COLUMNS + " FROM act WHERE command = ? ORDER BY stream, number";

    private static final String APPEND = "INSERT INTO act (" + WRITTEN + ")" + """
             SELECT ?, * FROM unnest(?::int[], ?::int[], ?::date[], ?::timestamptz[], ?::text[], ?::text[], ?::text[],
                ?::uuid[], ?::text[], ?::int[], ?::text[], ?::bytea[], ?::bytea[], ?::bytea[], ?::int[])""";

    private static final String APPEND_ONE =
            "INSERT INTO act (" + WRITTEN + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /// From so many rows on, one statement with arrays is cheaper than one for each row.
    private static final int MANY = 4;

    private ActTable() {}

    /// Reads the acts of a file after the one with the given number, in order.
    static Pipeline ofFile(Pipeline pipeline, CaseFileId file, int after, Consumer<StoredAct> each) {
        return pipeline.thenEach(row -> each.accept(stored(row)), OF_FILE, file.value(), after);
    }

    /// Reads the acts of several files, file by file, in order.
    static Pipeline ofFiles(Pipeline pipeline, List<CaseFileId> files, Consumer<StoredAct> each) {
        String[] streams = files.stream().map(CaseFileId::toString).toArray(String[]::new);
        return pipeline.thenEach(row -> each.accept(stored(row)), OF_FILES, (Object) streams);
    }

    static Pipeline ofCommand(Pipeline pipeline, CommandId command, Consumer<RecordedAct> each) {
        return pipeline.thenEach(row -> each.accept(stored(row).act()), OF_COMMAND, command.value());
    }

    /// @param parts how many acts each command has in this transaction so far, in whatever file; grows
    static void append(Pipeline pipeline, CaseFileId file, List<StoredAct> rows, Map<CommandId, Integer> parts) {
        rows.forEach(ActTable::checkInstant);
        List<Integer> places = rows.stream()
                .map(row -> parts.merge(row.act().command(), 1, Integer::sum))
                .toList();
        if (rows.size() < MANY) {
            for (int i = 0; i < rows.size(); i++) {
                append(pipeline, rows.get(i), places.get(i));
            }
        } else {
            appendMany(pipeline, file, rows, places);
        }
    }

    private static void append(Pipeline pipeline, StoredAct row, int place) {
        RecordedAct act = row.act();
        ActType<?> type = ActType.of(act.act());
        pipeline.then(
                APPEND_ONE,
                act.file().value(),
                act.number(),
                act.thread(),
                act.happenedOn(),
                act.recordedAt().atOffset(ZoneOffset.UTC),
                act.by().person().key(),
                act.by().organisation().key(),
                act.by().role().name(),
                act.command().value(),
                type.code(),
                type.version(),
                act.lawVersion(),
                row.payload(),
                row.salt(),
                row.hash(),
                place);
    }

    private static void appendMany(Pipeline pipeline, CaseFileId file, List<StoredAct> rows, List<Integer> places) {
        pipeline.then(
                APPEND,
                file.value(),
                rows.stream().map(r -> r.act().number()).toArray(Integer[]::new),
                rows.stream().map(r -> r.act().thread()).toArray(Integer[]::new),
                texts(rows, RecordedAct::happenedOn),
                texts(rows, RecordedAct::recordedAt),
                texts(rows, a -> a.by().person()),
                texts(rows, a -> a.by().organisation()),
                texts(rows, a -> a.by().role().name()),
                texts(rows, RecordedAct::command),
                texts(rows, a -> ActType.of(a.act()).code()),
                rows.stream().map(r -> ActType.of(r.act().act()).version()).toArray(Integer[]::new),
                texts(rows, RecordedAct::lawVersion),
                rows.stream().map(StoredAct::payload).toArray(byte[][]::new),
                rows.stream().map(StoredAct::salt).toArray(byte[][]::new),
                rows.stream().map(StoredAct::hash).toArray(byte[][]::new),
                places.toArray(Integer[]::new));
    }

    /// The database keeps microseconds; the hash covers the instant as it was given.
    private static void checkInstant(StoredAct row) {
        Instant at = row.act().recordedAt();
        if (!at.truncatedTo(ChronoUnit.MICROS).equals(at)) {
            throw new IllegalArgumentException("an act is recorded at a microsecond, not between two");
        }
    }

    private static String[] texts(List<StoredAct> rows, Function<RecordedAct, Object> component) {
        return rows.stream().map(r -> component.apply(r.act()).toString()).toArray(String[]::new);
    }

    private static StoredAct stored(ResultSet row) throws SQLException {
        byte[] payload = row.getBytes(13);
        RecordedAct act = new RecordedAct(
                new CaseFileId(row.getObject(1, UUID.class)),
                row.getInt(2),
                row.getInt(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                new Performer(
                        new PersonId(row.getString(6)),
                        new OrganisationId(row.getString(7)),
                        Role.valueOf(row.getString(8))),
                new CommandId(row.getObject(9, UUID.class)),
                row.getString(12),
                PayloadReader.read(row.getString(10), row.getInt(11), payload));
        return new StoredAct(act, payload, row.getBytes(14), row.getBytes(15));
    }
}
