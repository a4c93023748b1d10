// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.follow.Followed;
import be.passerelle.registry.follow.Follower;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.StreamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The acts that a follower is to be handed next. A few of those after the last one that it kept are looked
/// at, of whatever kind of stream, so that a step is short also for whoever wants hardly any of them.
final class FollowedActs {

    /// Those that are wanted, and the last of as many as are looked at, whatever it is: acts that are not wanted
    /// are passed with the next wanted one or when there are that many of them, and cost no writing until then.
    private static final String NEXT = """
            SELECT position, kind, stream, number, code, organisation, recorded_at
            FROM (SELECT position, stream, number, row_number() OVER (ORDER BY position) AS place FROM act_position
                    WHERE position > coalesce((SELECT position FROM follower WHERE name = ? AND version = ?), 0)
                    ORDER BY position LIMIT ?) AS looked
                LEFT JOIN LATERAL (SELECT kind, code, organisation, recorded_at FROM act
                    WHERE act.stream = looked.stream AND act.number = looked.number OFFSET 0) AS act ON true
            WHERE kind = ANY (?::text[]) OR place = ?
            ORDER BY position""";

    private final Follower<?> follower;
    private final List<Followed> wanted = new ArrayList<>();
    private long last;

    FollowedActs(Follower<?> follower) {
        this.follower = follower;
    }

    /// Reads them when the pipeline runs.
    ///
    /// @param atMost how many acts are looked at
    Pipeline read(Pipeline pipeline, int atMost) {
        return pipeline.thenEach(
                this::look, NEXT, follower.name(), follower.version(), atMost, kinds(follower), atMost);
    }

    private void look(ResultSet row) throws SQLException {
        last = row.getLong(1);
        String kind = row.getString(2);
        // The last one is of any kind, also of one that only a later version knows; and its act may be gone.
        if (kind != null && follower.kinds().contains(kind)) {
            wanted.add(new Followed(
                    last,
                    StreamId.of(kind, row.getObject(3, UUID.class)),
                    row.getInt(4),
                    row.getString(5),
                    new OrganisationId(row.getString(6)),
                    Dates.recorded(row.getObject(7, OffsetDateTime.class))));
        }
    }

    /// The acts that the follower wants, in order.
    List<Followed> wanted() {
        return List.copyOf(wanted);
    }

    /// Up to where it came with them, 0 when it did not go on.
    long last() {
        return last;
    }

    /// The kinds of stream that a follower wants, as a parameter.
    static Object kinds(Follower<?> follower) {
        return follower.kinds().toArray(String[]::new);
    }
}
