// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final String OF_FILE = "SELECT role, organisation, person FROM handler WHERE stream = ?";

    /// The members of an organisation who work in one role.
    record Team(String role, String organisation) {}

    private HandlerTable() {}

    /// Reads whose the file is now.
    static Pipeline ofFile(Pipeline pipeline, CaseFileId file, Map<Team, Optional<String>> handlers) {
        return pipeline.thenEach(
                row -> handlers.put(
                        new Team(row.getString(1), row.getString(2)), Optional.ofNullable(row.getString(3))),
                OF_FILE,
                file.value());
    }

    /// Whether everybody who acted last in their team is the handler already, so that nothing needs to be written.
    static boolean isUpToDate(CaseFile file, Map<Team, Optional<String>> handlers) {
        for (Map.Entry<Team, RecordedAct> last : last(file).entrySet()) {
            String person = last.getValue().by().person().key();
            if (!Optional.of(person).equals(handlers.get(last.getKey()))) {
                return false;
            }
        }
        return true;
    }

    static void replace(Pipeline pipeline, CaseFile file) {
        List<RecordedAct> acts = new ArrayList<>(last(file).values());
        pipeline.then(
                REPLACE,
                file.id().value(),
                texts(acts, a -> Codes.of(a.by().role())),
                texts(acts, a -> a.by().organisation()),
                texts(acts, a -> a.by().person()),
                texts(acts, RecordedAct::recordedAt),
                file.id().value());
    }

    private static Map<Team, RecordedAct> last(CaseFile file) {
        Map<Team, RecordedAct> last = new LinkedHashMap<>();
        for (RecordedAct act : file.acts()) {
            last.put(new Team(Codes.of(act.by().role()), act.by().organisation().key()), act);
        }
        return last;
    }

    private static String[] texts(List<RecordedAct> acts, Function<RecordedAct, Object> component) {
        return acts.stream().map(a -> component.apply(a).toString()).toArray(String[]::new);
    }
}
