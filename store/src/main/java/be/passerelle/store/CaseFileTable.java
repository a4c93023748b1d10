// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Threads;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.programme.Asks;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.FileNumber;
import be.passerelle.stream.identifier.NationalNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The table of what lists and search show of each file.
final class CaseFileTable {

    private static final String COLUMNS = """
            stream, projected_on, law_version, stable_until, audience, listed_name, sort_name, language, birth_year, \
            fund, national_number, file_number, incapable_since, invalid, trained_since, \
            registers_version, asks, asks_on, detected, detected_until""";

    private static final String REPLACE = "INSERT INTO case_file (" + COLUMNS + ") SELECT "
            + Columns.each(
                    "uuid", "date", "text", "date", "text[]", "text", "text", "text", "int", "text", "text", "text",
                    "date", "boolean", "date", "bigint", "text[]", "date", "text[]", "date")
            + Columns.ROWS + """
             ON CONFLICT (stream) DO UPDATE SET
                projected_on = excluded.projected_on, law_version = excluded.law_version,
                stable_until = excluded.stable_until, audience = excluded.audience,
                listed_name = excluded.listed_name, sort_name = excluded.sort_name, language = excluded.language,
                birth_year = excluded.birth_year,
                fund = excluded.fund, national_number = excluded.national_number,
                incapable_since = excluded.incapable_since, invalid = excluded.invalid,
                trained_since = excluded.trained_since,
                registers_version = excluded.registers_version, asks = excluded.asks,
                asks_on = excluded.asks_on, detected = excluded.detected,
                detected_until = excluded.detected_until""";

    private static final String OF_EACH = "SELECT file.* FROM unnest(?::uuid[]) AS asked (stream) CROSS JOIN LATERAL"
            + " (SELECT " + COLUMNS + " FROM case_file WHERE case_file.stream = asked.stream OFFSET 0) AS file";

    private static final String OF_NATIONAL_NUMBER = "SELECT stream FROM case_file WHERE national_number = ?";

    private static final String OF_FILE_NUMBER = "SELECT stream FROM case_file WHERE file_number = ?";

    /// The files that ask about something that moved since they were computed, for a day on which the
    /// answer may be another now.
    private static final String MOVED = """
            SELECT case_file.stream FROM register_move JOIN case_file ON case_file.asks @> ARRAY[register_move.about]
                AND case_file.asks_on >= register_move.since
                AND case_file.registers_version < register_move.version""";

    /// Those that the latest move touched come first.
    private static final String SOME_MOVED =
            MOVED + " GROUP BY case_file.stream ORDER BY max(register_move.version) DESC, case_file.stream LIMIT ?";

    private static final String STALE = """
            SELECT stream FROM case_file WHERE stable_until < ? OR law_version <> ?
            UNION %s
            UNION SELECT stream FROM act
            WHERE kind = 'caseFile' AND number = 1
                AND NOT EXISTS (SELECT FROM case_file WHERE case_file.stream = act.stream)
                AND NOT EXISTS (SELECT FROM stream_key
                    WHERE stream_key.stream = act.stream AND stream_key.destroyed_at IS NOT NULL)""".formatted(MOVED);

    private CaseFileTable() {}

    /// A row.
    ///
    /// @param audience the keys that find the file, in order: those of its audience, and that of the
    ///     insured person's own file
    record Row(
            CaseFileId file,
            LocalDate projectedOn,
            String lawVersion,
            LocalDate stableUntil,
            List<String> audience,
            String listedName,
            String sortName,
            String language,
            int birthYear,
            String fund,
            String nationalNumber,
            String fileNumber,
            Optional<LocalDate> incapableSince,
            boolean invalid,
            Optional<LocalDate> trainedSince,
            long registersVersion,
            Optional<Asks> asks,
            List<String> detected,
            Optional<LocalDate> detectedUntil) {

        /// Whether both are found by the same search keys.
        boolean isFoundAs(Row other) {
            return audience.equals(other.audience)
                    && listedName.equals(other.listedName)
                    && nationalNumber.equals(other.nationalNumber);
        }
    }

    /// The row of a file.
    static Row row(CaseFile file, Person person, Projection projection, Computed from) {
        Optional<Incapacity> incapacity = file.threads(Incapacity.INCAPACITY).openOrLast();
        Threads<Programme> programmes = file.threads(Programme.PROGRAMME);
        return new Row(
                file.id(),
                from.day(),
                from.lawVersion(),
                projection.stableUntil(),
                audience(file, projection, from.day()),
                person.listed(),
                SearchTerms.sorted(person),
                person.language().name(),
                person.birthDate().getYear(),
                person.fund().key(),
                person.nationalNumber().digits(),
                file.id().number().written(),
                incapacity.map(i -> i.recognised().day()),
                incapacity
                        .filter(Incapacity::isOpen)
                        .flatMap(Incapacity::invalidity)
                        .isPresent(),
                programmes.all().reversed().stream()
                        .flatMap(p -> p.training().started().stream())
                        .map(started -> started.day())
                        .findFirst(),
                from.registersVersion(),
                Asks.of(file),
                projection.detected(),
                projection.detectedUntil());
    }

    private static List<String> audience(CaseFile file, Projection projection, LocalDate day) {
        Set<String> keys = new TreeSet<>(projection.audience());
        keys.add(Principal.ownFile(file.id()));
        keys.addAll(Principal.representatives(file, day));
        return List.copyOf(keys);
    }

    /// Reads the rows of files.
    static Pipeline ofEach(Pipeline pipeline, Collection<CaseFileId> files, Consumer<Row> each) {
        return pipeline.thenEach(row -> each.accept(read(row)), OF_EACH, (Object) Columns.of(files, CaseFileId::value));
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                id(row.getObject(1, UUID.class)),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                List.of((String[]) row.getArray(5).getArray()),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getInt(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                Optional.ofNullable(row.getObject(13, LocalDate.class)),
                row.getBoolean(14),
                Optional.ofNullable(row.getObject(15, LocalDate.class)),
                row.getLong(16),
                asks(row),
                List.of((String[]) row.getArray(19).getArray()),
                Optional.ofNullable(row.getObject(20, LocalDate.class)));
    }

    private static Optional<Asks> asks(ResultSet row) throws SQLException {
        LocalDate on = row.getObject(18, LocalDate.class);
        return on == null
                ? Optional.empty()
                : Optional.of(new Asks(Set.of((String[]) row.getArray(17).getArray()), on));
    }

    /// Writes rows, each in the place of the one that is there.
    static void replace(Pipeline pipeline, List<Row> rows) {
        pipeline.then(
                REPLACE,
                Columns.of(rows, row -> row.file().value()),
                Columns.of(rows, Row::projectedOn),
                Columns.of(rows, Row::lawVersion),
                Columns.of(rows, row -> Dates.written(row.stableUntil())),
                Columns.of(rows, row -> String.join(",", row.audience())),
                Columns.of(rows, Row::listedName),
                Columns.of(rows, Row::sortName),
                Columns.of(rows, Row::language),
                Columns.of(rows, Row::birthYear),
                Columns.of(rows, Row::fund),
                Columns.of(rows, Row::nationalNumber),
                Columns.of(rows, Row::fileNumber),
                Columns.ofSome(rows, row -> written(row.incapableSince())),
                Columns.of(rows, Row::invalid),
                Columns.ofSome(rows, row -> written(row.trainedSince())),
                Columns.of(rows, Row::registersVersion),
                Columns.of(
                        rows,
                        row -> row.asks()
                                .map(a -> String.join(",", new TreeSet<>(a.about())))
                                .orElse("")),
                Columns.ofSome(
                        rows, row -> row.asks().map(a -> Dates.written(a.on())).orElse(null)),
                Columns.of(rows, row -> String.join(",", row.detected())),
                Columns.ofSome(rows, row -> written(row.detectedUntil())),
                rows.size());
    }

    static Pipeline of(Pipeline pipeline, NationalNumber number, Consumer<CaseFileId> found) {
        return pipeline.thenEach(
                row -> found.accept(id(row.getObject(1, UUID.class))), OF_NATIONAL_NUMBER, number.digits());
    }

    static Pipeline of(Pipeline pipeline, FileNumber number, Consumer<CaseFileId> found) {
        return pipeline.thenEach(
                row -> found.accept(id(row.getObject(1, UUID.class))), OF_FILE_NUMBER, number.written());
    }

    /// Some of the files that ask the registers about what moved since.
    static Pipeline moved(Pipeline pipeline, int limit, Consumer<CaseFileId> each) {
        return pipeline.thenEach(row -> each.accept(id(row.getObject(1, UUID.class))), SOME_MOVED, limit);
    }

    /// The files whose projections no longer hold on a day, were computed under another version of the
    /// law, ask the registers about what moved since, or are not there. Erased files have none for
    /// good.
    static Pipeline stale(Pipeline pipeline, LocalDate today, String lawVersion, Consumer<CaseFileId> each) {
        return pipeline.thenEach(row -> each.accept(id(row.getObject(1, UUID.class))), STALE, today, lawVersion);
    }

    private static CaseFileId id(UUID stream) {
        return new CaseFileId(stream);
    }

    private static @Nullable String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
