// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.Ground;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.Pseudonyms;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The table of who looked at which file.
public final class AccessLogTable implements AccessLog {

    private static final String NOTE = """
            INSERT INTO access_log (stream, person, organisation, role, operation, ground, client, at, salt, commitment)
            SELECT access.*, sha256(uuid_send(salt) || convert_to(person, 'UTF8'))
            FROM (SELECT (?::text[])[i]::uuid AS stream, (?::text[])[i] AS person, (?::text[])[i] AS organisation,
                (?::text[])[i] AS role, (?::text[])[i] AS operation, (?::text[])[i] AS ground,
                (?::text[])[i] AS client,
                clock_timestamp() + ahead AS at, gen_random_uuid() AS salt
                FROM installation_clock CROSS JOIN generate_series(1, ?::int) AS place (i)) AS access""";

    private static final String OF_FILE = """
            SELECT at, person, organisation, role, operation, ground, client
            FROM access_log WHERE stream = ? AND person IS NOT NULL ORDER BY at DESC LIMIT ?""";

    /// The days on which there are lines are looked for one after the other, a step in the index for each: a
    /// page costs what is on it, however long the log is.
    private static final String DAYS = """
            WITH RECURSIVE latest (at, place) AS (
                (SELECT at, 1 FROM access_log WHERE stream = ? AND at < ?::timestamptz ORDER BY at DESC LIMIT 1)
                UNION ALL
                SELECT (SELECT line.at FROM access_log AS line WHERE line.stream = ?
                    AND line.at < date_trunc('day', latest.at, ?) ORDER BY line.at DESC LIMIT 1), place + 1
                FROM latest WHERE latest.at IS NOT NULL AND place < ?),
            day AS (SELECT at AS until, date_trunc('day', at, ?) AS begun FROM latest WHERE at IS NOT NULL)
            SELECT (begun AT TIME ZONE ?)::date AS noted_on, looks.*
            FROM day CROSS JOIN LATERAL (
                SELECT person, organisation, role, operation, ground, count(*), min(at), max(at) AS last, client
                FROM access_log
                WHERE stream = ? AND at >= day.begun AND at <= day.until AND person IS NOT NULL
                GROUP BY person, organisation, role, operation, ground, client) AS looks
            ORDER BY noted_on DESC, last DESC, person, organisation, role, operation, ground, client""";

    private static final String LINES = """
            SELECT number, stream, at, person, organisation, role, operation, ground
            FROM access_log
            WHERE number > ? AND number <= ? AND at >= ?::timestamptz AND at < ?::timestamptz
                AND person IS NOT NULL AND (?::text = '' OR stream = nullif(?, '')::uuid)
                AND NOT stream = ANY (?::uuid[])
            ORDER BY number LIMIT ?""";

    private static final String LAST = "SELECT coalesce(max(number), 0) FROM access_log";

    private static final String END_OF_TIME = "infinity";

    private final Transactions registry;
    private final Pseudonyms pseudonyms;
    private final Supplier<Optional<String>> client;

    /// For those who look through no system, with pseudonyms that are others after each start.
    public AccessLogTable(Transactions registry) {
        this(registry, Pseudonyms.random(), Optional::empty);
    }

    /// With pseudonyms that are others after each start.
    ///
    /// @param client the system through which is looked now; empty for pages
    AccessLogTable(Transactions registry, Supplier<Optional<String>> client) {
        this(registry, Pseudonyms.random(), client);
    }

    /// @param pseudonyms what stands for people where lines are handed on
    /// @param client the system through which is looked now; empty for pages
    public AccessLogTable(Transactions registry, Pseudonyms pseudonyms, Supplier<Optional<String>> client) {
        this.registry = registry;
        this.pseudonyms = pseudonyms;
        this.client = client;
    }

    /// An access that is to be noted.
    record Note(
            Viewer viewer, Operation operation, CaseFileId file, Optional<Ground> ground, Optional<String> client) {}

    @Override
    public void note(Viewer viewer, Operation operation, Map<CaseFileId, Optional<Ground>> grounds) {
        if (!grounds.isEmpty()) {
            registry.run(note(new Pipeline(), notes(viewer, operation, grounds, client.get())));
        }
    }

    /// The notes of accesses to files.
    static List<Note> notes(
            Viewer viewer, Operation operation, Map<CaseFileId, Optional<Ground>> grounds, Optional<String> client) {
        List<Note> notes = new ArrayList<>(grounds.size());
        grounds.forEach((file, ground) -> notes.add(new Note(viewer, operation, file, ground, client)));
        return notes;
    }

    /// Notes accesses.
    static Pipeline note(Pipeline pipeline, List<Note> notes) {
        return pipeline.then(
                NOTE,
                Columns.of(notes, note -> note.file().value()),
                Columns.of(notes, note -> note.viewer().person()),
                Columns.of(notes, note -> note.viewer().organisation()),
                Columns.of(notes, note -> Codes.of(note.viewer().role())),
                Columns.of(notes, note -> Codes.of(note.operation())),
                Columns.ofSome(notes, note -> note.ground().map(Codes::of).orElse(null)),
                Columns.ofSome(notes, note -> note.client().orElse(null)),
                notes.size());
    }

    @Override
    public List<Line> of(CaseFileId file, int limit) {
        List<Line> lines = new ArrayList<>();
        registry.run(new Pipeline()
                .thenEach(
                        row -> lines.add(new Line(
                                Dates.recorded(row.getObject(1, OffsetDateTime.class)),
                                new PersonId(row.getString(2)),
                                new OrganisationId(row.getString(3)),
                                Codes.known(Role.class, row.getString(4)),
                                Codes.known(Operation.class, row.getString(5)),
                                Optional.ofNullable(row.getString(6)).map(code -> Codes.known(Ground.class, code)),
                                Optional.ofNullable(row.getString(7)))),
                        OF_FILE,
                        file.value(),
                        limit));
        return List.copyOf(lines);
    }

    @Override
    public Days days(CaseFileId file, Optional<LocalDate> before, int most) {
        String until = before.map(
                        day -> day.atStartOfDay(Registry.BELGIUM).toInstant().toString())
                .orElse(END_OF_TIME);
        String zone = Registry.BELGIUM.getId();
        List<Looks> looks = new ArrayList<>();
        registry.run(new Pipeline()
                .thenEach(
                        row -> looks.add(looks(row)),
                        DAYS,
                        file.value(),
                        until,
                        file.value(),
                        zone,
                        most + 1,
                        zone,
                        zone,
                        file.value()));
        List<LocalDate> days = looks.stream().map(Looks::day).distinct().toList();
        if (days.size() <= most) {
            return new Days(looks, Optional.empty());
        }
        LocalDate last = days.get(most - 1);
        looks.removeIf(each -> each.day().isBefore(last));
        return new Days(looks, Optional.of(last));
    }

    @Override
    public List<Noted> lines(Span span, int most) {
        List<Noted> lines = new ArrayList<>();
        String file = span.file().map(CaseFileId::toString).orElse("");
        registry.run(new Pipeline()
                .thenEach(
                        row -> lines.add(noted(row, span)),
                        LINES,
                        span.after(),
                        span.upTo(),
                        span.from().toString(),
                        span.until().toString(),
                        file,
                        file,
                        Columns.of(span.without(), CaseFileId::value),
                        most));
        return List.copyOf(lines);
    }

    @Override
    public long last() {
        long[] last = new long[1];
        registry.run(new Pipeline().thenEach(row -> last[0] = row.getLong(1), LAST));
        return last[0];
    }

    private Noted noted(ResultSet row, Span span) throws SQLException {
        CaseFileId file = new CaseFileId(row.getObject(2, UUID.class));
        PersonId person = new PersonId(row.getString(4));
        return new Noted(
                row.getLong(1),
                file,
                Dates.recorded(row.getObject(3, OffsetDateTime.class)),
                span.toPerson() ? pseudonyms.of(person, file) : pseudonyms.of(person),
                new OrganisationId(row.getString(5)),
                Codes.known(Role.class, row.getString(6)),
                Codes.known(Operation.class, row.getString(7)),
                Optional.ofNullable(row.getString(8)).map(code -> Codes.known(Ground.class, code)));
    }

    private static Looks looks(ResultSet row) throws SQLException {
        return new Looks(
                row.getObject(1, LocalDate.class),
                new PersonId(row.getString(2)),
                new OrganisationId(row.getString(3)),
                Codes.known(Role.class, row.getString(4)),
                Codes.known(Operation.class, row.getString(5)),
                Optional.ofNullable(row.getString(6)).map(code -> Codes.known(Ground.class, code)),
                row.getLong(7),
                Dates.recorded(row.getObject(8, OffsetDateTime.class)),
                Dates.recorded(row.getObject(9, OffsetDateTime.class)),
                Optional.ofNullable(row.getString(10)),
                List.of());
    }
}
