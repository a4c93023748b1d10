// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registers.book.RegisterMove;
import be.passerelle.registry.desk.RegisterNeed;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// Counts the open files that need what an act of a register takes away, from the lines of worklists. It names none of
/// them, so it may look at all.
public final class NeedCounts implements RegisterNeed.Count {

    private static final String TO_BE_DONE_BY = "SELECT count(DISTINCT stream) FROM work_item WHERE holder = ?";
    private static final String IN_HANDS_OF =
            "SELECT count(DISTINCT stream) FROM work_item WHERE handler = ? AND holder = ? AND role = ?";
    private static final String NOT_DECIDED = "SELECT count(*) FROM case_file WHERE asks_on IS NOT NULL";
    private static final String NOT_DECIDED_OF_PARTNER = NOT_DECIDED + " AND asks @> ARRAY[?::text]";
    private static final String UNDECIDED =
            "SELECT stream FROM case_file WHERE asks_on >= ? AND asks @> ARRAY[?::text] ORDER BY stream";

    private final Transactions registry;

    public NeedCounts(Transactions registry) {
        this.registry = registry;
    }

    @Override
    public int files(RegisterNeed need) {
        return switch (need) {
            case RegisterNeed.ToBeDoneBy(var organisation) -> count(TO_BE_DONE_BY, organisation.key());
            case RegisterNeed.InHandsOf(var person, var organisation, var role) ->
                count(IN_HANDS_OF, person.key(), organisation.key(), Codes.of(role));
            case RegisterNeed.NotDecided(var partner) ->
                partner.map(p -> count(NOT_DECIDED_OF_PARTNER, RegisterMove.conventionsOf(p)))
                        .orElseGet(() -> count(NOT_DECIDED));
        };
    }

    @Override
    public List<CaseFileId> undecided(RegisterNeed.NotDecided need, LocalDate since) {
        String about = need.partner().map(RegisterMove::conventionsOf).orElse(RegisterMove.DIRECTIVES);
        List<CaseFileId> files = new ArrayList<>();
        registry.run(new Pipeline()
                .thenEach(row -> files.add(new CaseFileId(row.getObject(1, UUID.class))), UNDECIDED, since, about));
        return List.copyOf(files);
    }

    private int count(String sql, Object... values) {
        AtomicInteger counted = new AtomicInteger();
        registry.run(new Pipeline().thenEach(row -> counted.set(row.getInt(1)), sql, values));
        return counted.get();
    }
}
