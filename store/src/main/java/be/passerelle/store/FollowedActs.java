// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.follow.Followed;
import be.passerelle.registry.follow.Follower;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;

/// Reads the acts that a follower is to be handed next.
final class FollowedActs {

    private static final String NEXT = """
            FROM act_position JOIN act USING (stream, number)
            WHERE position > coalesce((SELECT position FROM follower WHERE name = ? AND version = ?), 0)
            ORDER BY position LIMIT ?""";

    private static final String AROUND = "position, stream, number, code, organisation, recorded_at ";

    private static final String CLOSED = "SELECT " + AROUND + NEXT;

    private static final String OPENED = "SELECT " + ActTable.COLUMNS + ", " + AROUND + NEXT;

    private FollowedActs() {}

    static Pipeline next(Pipeline pipeline, Follower<?> follower, int atMost, Consumer<Followed> each) {
        return follower.opensActs()
                ? pipeline.thenEach(
                        row -> each.accept(followed(row, ActTable.COLUMN_COUNT, content(row))),
                        OPENED,
                        follower.name(),
                        follower.version(),
                        atMost)
                : pipeline.thenEach(
                        row -> each.accept(followed(row, 0, new Followed.Closed())),
                        CLOSED,
                        follower.name(),
                        follower.version(),
                        atMost);
    }

    private static Followed followed(ResultSet row, int before, Followed.Content content) throws SQLException {
        return new Followed(
                row.getLong(before + 1),
                new CaseFileId(row.getObject(before + 2, UUID.class)),
                row.getInt(before + 3),
                row.getString(before + 4),
                new OrganisationId(row.getString(before + 5)),
                row.getObject(before + 6, OffsetDateTime.class).toInstant(),
                content);
    }

    private static Followed.Content content(ResultSet row) throws SQLException {
        try {
            return new Followed.Opened(ActTable.stored(row).act());
        } catch (UnreadableAct | IllegalArgumentException _) {
            return new Followed.Illegible();
        }
    }
}
