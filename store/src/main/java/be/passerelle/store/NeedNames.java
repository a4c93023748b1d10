// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registers.book.RegisterMove;
import be.passerelle.registry.desk.RegisterNeed;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Names open files that need what an act of a register takes away, read as the viewer: row-level security
/// leaves out those that they have no ground to look at.
public final class NeedNames implements RegisterNeed.Names {

    private static final String NAMED = "SELECT stream, listed_name FROM case_file WHERE ";
    private static final String IN_ORDER = " ORDER BY sort_name, stream LIMIT ?";
    private static final String TO_BE_DONE_BY =
            NAMED + "EXISTS (SELECT FROM work_item w WHERE w.stream = case_file.stream AND w.holder = ?)" + IN_ORDER;
    private static final String IN_HANDS_OF =
            NAMED + "EXISTS (SELECT FROM work_item w WHERE w.stream = case_file.stream"
                    + " AND w.handler = ? AND w.holder = ? AND w.role = ?)" + IN_ORDER;
    private static final String NOT_DECIDED = NAMED + "asks_on IS NOT NULL" + IN_ORDER;
    private static final String NOT_DECIDED_OF_PARTNER =
            NAMED + "asks_on IS NOT NULL AND asks @> ARRAY[?::text]" + IN_ORDER;

    private final Reading reader;

    public NeedNames(Reading reader) {
        this.reader = reader;
    }

    @Override
    public List<RegisterNeed.Named> files(Viewer viewer, RegisterNeed need, int limit) {
        return switch (need) {
            case RegisterNeed.ToBeDoneBy(var organisation) -> named(viewer, TO_BE_DONE_BY, organisation.key(), limit);
            case RegisterNeed.InHandsOf(var person, var organisation, var role) ->
                named(viewer, IN_HANDS_OF, person.key(), organisation.key(), Codes.of(role), limit);
            case RegisterNeed.NotDecided(var partner) ->
                partner.map(p -> named(viewer, NOT_DECIDED_OF_PARTNER, RegisterMove.conventionsOf(p), limit))
                        .orElseGet(() -> named(viewer, NOT_DECIDED, limit));
        };
    }

    private List<RegisterNeed.Named> named(Viewer viewer, String sql, Object... values) {
        List<RegisterNeed.Named> hits = new ArrayList<>();
        reader.run(reader.as(viewer)
                .thenEach(
                        row -> hits.add(
                                new RegisterNeed.Named(new CaseFileId(row.getObject(1, UUID.class)), row.getString(2))),
                        sql,
                        values));
        return List.copyOf(hits);
    }
}
