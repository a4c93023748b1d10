// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.Registry;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The table of who took which file.
final class AssignmentTable {

    private static final String ASSIGN = """
            INSERT INTO assignment (stream, role, organisation, person, at)
            SELECT ?, ?, ?, ?, clock_timestamp() + ahead FROM installation_clock
            ON CONFLICT (stream, role, organisation) DO UPDATE SET person = excluded.person, at = excluded.at""";

    /// The day on which a file was taken; null when it was given back.
    private static final String SINCE = "CASE WHEN assignment.person IS NOT NULL THEN (assignment.at AT TIME ZONE '"
            + Registry.BELGIUM + "')::date END";

    private static final String HANDLE = """
            INSERT INTO handler (stream, role, organisation, person, since)
            SELECT stream, role, organisation, person, %s FROM assignment
            WHERE stream = ? AND role = ? AND organisation = ?
            ON CONFLICT (stream, role, organisation)
                DO UPDATE SET person = excluded.person, since = excluded.since""".formatted(SINCE);

    private static final String MARK_LINES = """
            WITH line AS (
                UPDATE work_item SET handler = assignment.person, handled_since = %s
                FROM assignment
                WHERE work_item.stream = ? AND work_item.role = ? AND work_item.holder = ?
                    AND assignment.stream = work_item.stream AND assignment.role = work_item.role
                    AND assignment.organisation = work_item.holder
                RETURNING work_item.*, old.handler IS NULL AS was_free
            )
            INSERT INTO work_tally (team, task, free, language, doable_from, until, lines)
            SELECT team, task, CASE WHEN lines < 0 THEN was_free ELSE handler IS NULL END, language, doable_from, until,
                lines
            FROM line CROSS JOIN (VALUES (-1), (1)) AS change (lines)
            WHERE team IS NOT NULL AND role <> 'insured' AND was_free <> (handler IS NULL)""".formatted(SINCE);

    private static final String OF_EACH = """
            SELECT taken.* FROM unnest(?::uuid[]) AS asked (stream)
            CROSS JOIN LATERAL (SELECT stream, role, organisation, person, at FROM assignment
                WHERE assignment.stream = asked.stream OFFSET 0) AS taken""";

    private AssignmentTable() {}

    /// That somebody took a file for their team, or gave it back.
    ///
    /// @param person who took it; empty when it was given back
    record Taken(CaseFileId file, HandlerTable.Team team, Optional<String> person, Instant at) {}

    /// Reads who took files.
    static Pipeline ofEach(Pipeline pipeline, Collection<CaseFileId> files, Consumer<Taken> each) {
        return pipeline.thenEach(
                row -> each.accept(new Taken(
                        new CaseFileId(row.getObject(1, UUID.class)),
                        new HandlerTable.Team(row.getString(2), row.getString(3)),
                        Optional.ofNullable(row.getString(4)),
                        Dates.recorded(row.getObject(5, OffsetDateTime.class)))),
                OF_EACH,
                (Object) Columns.of(files, CaseFileId::value));
    }

    /// Gives the lines of the viewer's role and organisation in a file to a person, or to nobody.
    static Pipeline assign(Viewer viewer, CaseFileId file, @Nullable String person) {
        String role = Codes.of(viewer.role());
        String organisation = viewer.organisation().key();
        return LogReads.lock(new Pipeline(), file)
                .then(ASSIGN, file.value(), role, organisation, person)
                .then(HANDLE, file.value(), role, organisation)
                .then(MARK_LINES, file.value(), role, organisation);
    }
}
