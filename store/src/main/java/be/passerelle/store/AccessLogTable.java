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
import org.jspecify.annotations.Nullable;

/// The table of who looked at which file.
public final class AccessLogTable implements AccessLog {

    private static final String NOTE = """
            INSERT INTO access_log (stream, at, person, salt, commitment, organisation, role, operation, ground)
            SELECT stream, clock_timestamp() + ahead, reader, salt,
                sha256(uuid_send(salt) || convert_to(reader, 'UTF8')), ?, ?, ?, ground
            FROM (SELECT stream, ground, ?::text AS reader, gen_random_uuid() AS salt
                FROM unnest(?::uuid[], ?::text[]) AS file (stream, ground)) AS access
            CROSS JOIN installation_clock""";

    private static final String OF_FILE = """
            SELECT at, person, organisation, role, operation, ground
            FROM access_log WHERE stream = ? AND person IS NOT NULL ORDER BY at DESC LIMIT ?""";

    private final Transactions registry;

    public AccessLogTable(Transactions registry) {
        this.registry = registry;
    }

    @Override
    public void note(Viewer viewer, Operation operation, Map<CaseFileId, Optional<Ground>> grounds) {
        if (grounds.isEmpty()) {
            return;
        }
        List<CaseFileId> files = List.copyOf(grounds.keySet());
        registry.run(new Pipeline()
                .then(
                        NOTE,
                        viewer.organisation().key(),
                        Codes.of(viewer.role()),
                        Codes.of(operation),
                        viewer.person().key(),
                        files.stream().map(CaseFileId::toString).toArray(String[]::new),
                        files.stream().map(file -> written(grounds, file)).toArray(String[]::new)));
    }

    private static @Nullable String written(Map<CaseFileId, Optional<Ground>> grounds, CaseFileId file) {
        return grounds.getOrDefault(file, Optional.empty()).map(Codes::of).orElse(null);
    }

    @Override
    public List<Line> of(CaseFileId file, int limit) {
        List<Line> lines = new ArrayList<>();
        registry.run(new Pipeline()
                .thenEach(
                        row -> lines.add(new Line(
                                row.getObject(1, OffsetDateTime.class).toInstant(),
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
