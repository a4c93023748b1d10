// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.Ground;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The table of who looked at which file.
public final class AccessLogTable implements AccessLog {

    private static final String NOTE = """
            INSERT INTO access_log (stream, person, organisation, role, operation, ground, at, salt, commitment)
            SELECT access.*, sha256(uuid_send(salt) || convert_to(person, 'UTF8'))
            FROM (SELECT (?::text[])[i]::uuid AS stream, (?::text[])[i] AS person, (?::text[])[i] AS organisation,
                (?::text[])[i] AS role, (?::text[])[i] AS operation, (?::text[])[i] AS ground,
                clock_timestamp() + ahead AS at, gen_random_uuid() AS salt
                FROM installation_clock CROSS JOIN generate_series(1, ?::int) AS place (i)) AS access""";

    private static final String OF_FILE = """
            SELECT at, person, organisation, role, operation, ground
            FROM access_log WHERE stream = ? AND person IS NOT NULL ORDER BY at DESC LIMIT ?""";

    private final Transactions registry;

    public AccessLogTable(Transactions registry) {
        this.registry = registry;
    }

    /// An access that is to be noted.
    record Note(Viewer viewer, Operation operation, CaseFileId file, Optional<Ground> ground) {}

    @Override
    public void note(Viewer viewer, Operation operation, Map<CaseFileId, Optional<Ground>> grounds) {
        if (!grounds.isEmpty()) {
            registry.run(note(new Pipeline(), notes(viewer, operation, grounds)));
        }
    }

    /// The notes of accesses to files.
    static List<Note> notes(Viewer viewer, Operation operation, Map<CaseFileId, Optional<Ground>> grounds) {
        List<Note> notes = new ArrayList<>(grounds.size());
        grounds.forEach((file, ground) -> notes.add(new Note(viewer, operation, file, ground)));
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
                                Optional.ofNullable(row.getString(6)).map(code -> Codes.known(Ground.class, code)))),
                        OF_FILE,
                        file.value(),
                        limit));
        return List.copyOf(lines);
    }
}
