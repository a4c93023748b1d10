// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.postgres;

import be.passerelle.casefile.act.RecordedAct;
import be.passerelle.casefile.act.Role;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.identifier.OrganisationId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The table of whose a file is, for each role of each organisation: who took it; else who acted in it last.
final class HandlerTable {

    private static final String REPLACE = """
            INSERT INTO handler (stream, role, organisation, person)
            SELECT ?, role, organisation,
                CASE WHEN taken.at IS NULL OR (taken.person IS NULL AND taken.at < last.at)
                    THEN last.person ELSE taken.person END
            FROM unnest(?::text[], ?::text[], ?::text[], ?::timestamptz[]) AS last (role, organisation, person, at)
            FULL JOIN (SELECT role, organisation, person, at FROM assignment WHERE stream = ?) AS taken
                USING (role, organisation)
            ON CONFLICT (stream, role, organisation) DO UPDATE SET person = excluded.person
                WHERE handler.person IS DISTINCT FROM excluded.person""";

    private record Team(Role role, OrganisationId organisation) {}

    private HandlerTable() {}

    static void replace(Pipeline pipeline, CaseFile file) {
        Map<Team, RecordedAct> last = new LinkedHashMap<>();
        for (RecordedAct act : file.acts()) {
            last.put(new Team(act.by().role(), act.by().organisation()), act);
        }
        List<RecordedAct> acts = new ArrayList<>(last.values());
        pipeline.then(
                REPLACE,
                file.id().value(),
                texts(acts, a -> a.by().role().name()),
                texts(acts, a -> a.by().organisation()),
                texts(acts, a -> a.by().person()),
                texts(acts, RecordedAct::recordedAt),
                file.id().value());
    }

    private static String[] texts(List<RecordedAct> acts, Function<RecordedAct, Object> component) {
        return acts.stream().map(a -> component.apply(a).toString()).toArray(String[]::new);
    }
}
