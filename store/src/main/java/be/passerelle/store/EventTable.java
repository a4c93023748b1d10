// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.feed.Bookmark;
import be.passerelle.registry.feed.Feed;
import be.passerelle.registry.follow.Followed;
import be.passerelle.registry.follow.Follower;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The table of which acts came for whom.
public final class EventTable implements Feed {

    private static final String TELL = """
            INSERT INTO event (audience, position, stream, number)
            SELECT reader, position, stream, number
            FROM act_position JOIN case_file USING (stream) CROSS JOIN unnest(audience) AS reader
            WHERE position BETWEEN ? AND ?""";

    private static final String AFTER = """
            SELECT position, stream, number FROM (
                (SELECT * FROM event WHERE audience = ? AND position > ? ORDER BY position LIMIT ?)
                UNION ALL (SELECT * FROM event WHERE audience = ? AND position > ? ORDER BY position LIMIT ?)
            ) AS either ORDER BY position LIMIT ?""";

    private final Transactions registry;
    private final Reading reader;

    public EventTable(Transactions registry, Reading reader) {
        this.registry = registry;
        this.reader = reader;
    }

    @Override
    public List<Entry> after(Viewer viewer, long position, int limit) {
        List<Entry> entries = new ArrayList<>();
        Principal principal = reader.principal(viewer);
        reader.run(reader.as(principal)
                .thenEach(
                        row -> entries.add(
                                new Entry(row.getLong(1), new CaseFileId(row.getObject(2, UUID.class)), row.getInt(3))),
                        AFTER,
                        principal.audiences()[0],
                        position,
                        limit,
                        principal.audiences()[1],
                        position,
                        limit,
                        limit));
        return List.copyOf(entries);
    }

    @Override
    public Optional<Bookmark> at(long position) {
        List<Bookmark> found = new ArrayList<>();
        registry.run(LogOrderTable.bookmark(new Pipeline(), position, found::add));
        return found.stream().findFirst();
    }

    /// Tells everybody who has a ground to look at a file when it is handed an act of it. Who got one
    /// later is told of what comes from then on, and reads the file.
    record Telling() implements Follower<Pipeline> {

        @Override
        public String name() {
            return "event";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Set<String> kinds() {
            return Set.of(CaseFileId.KIND);
        }

        @Override
        public void startAnew(Pipeline tables) {
            tables.then("TRUNCATE event");
        }

        @Override
        public void follow(List<Followed> acts, Pipeline tables) {
            tables.then(TELL, acts.getFirst().position(), acts.getLast().position());
        }
    }
}
