// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The table of whose a file is, for each role of each organisation: who took it; else who acted in it last.
final class HandlerTable {

    private static final String REPLACE = "INSERT INTO handler (stream, role, organisation, person) SELECT "
            + Columns.each("uuid", "text", "text", "text") + Columns.ROWS
            + " ON CONFLICT (stream, role, organisation) DO UPDATE SET person = excluded.person";

    private static final String OF_EACH = """
            SELECT handler.* FROM unnest(?::uuid[]) AS asked (stream)
            CROSS JOIN LATERAL (SELECT stream, role, organisation, person FROM handler
                WHERE handler.stream = asked.stream OFFSET 0) AS handler""";

    /// The members of an organisation who work in one role.
    record Team(String role, String organisation) {}

    /// A row.
    ///
    /// @param person whose the file is; empty when it is free to take
    record Row(CaseFileId file, Team team, Optional<String> person) {}

    private HandlerTable() {}

    /// Reads whose files are now.
    static Pipeline ofEach(Pipeline pipeline, Collection<CaseFileId> files, Consumer<Row> each) {
        return pipeline.thenEach(
                row -> each.accept(new Row(
                        new CaseFileId(row.getObject(1, UUID.class)),
                        new Team(row.getString(2), row.getString(3)),
                        Optional.ofNullable(row.getString(4)))),
                OF_EACH,
                (Object) Columns.of(files, CaseFileId::value));
    }

    /// Whose a file is. Who gave it back stays free of it until somebody acts in it.
    ///
    /// @param acts all acts of the file
    /// @param taken who took it, or gave it back
    static Map<Team, Optional<String>> handlers(List<RecordedAct> acts, Map<Team, AssignmentTable.Taken> taken) {
        Map<Team, RecordedAct> last = new LinkedHashMap<>();
        for (RecordedAct act : acts) {
            last.put(new Team(Codes.of(act.by().role()), act.by().organisation().key()), act);
        }
        Map<Team, Optional<String>> handlers = new LinkedHashMap<>();
        last.forEach(
                (team, act) -> handlers.put(team, Optional.of(act.by().person().key())));
        taken.forEach((team, by) -> {
            RecordedAct act = last.get(team);
            boolean actedSince = act != null && by.at().isBefore(act.recordedAt());
            if (by.person().isPresent() || !actedSince) {
                handlers.put(team, by.person());
            }
        });
        return handlers;
    }

    /// Writes rows, each in the place of the one that is there.
    static void replace(Pipeline pipeline, List<Row> rows) {
        pipeline.then(
                REPLACE,
                Columns.of(rows, row -> row.file().value()),
                Columns.of(rows, row -> row.team().role()),
                Columns.of(rows, row -> row.team().organisation()),
                Columns.ofSome(rows, row -> row.person().orElse(null)),
                rows.size());
    }
}
