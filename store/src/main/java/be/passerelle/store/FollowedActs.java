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
            SELECT position, stream, number, code, organisation, recorded_at
            FROM act_position JOIN act USING (stream, number)
            WHERE act.kind = ?
                AND position > coalesce((SELECT position FROM follower WHERE name = ? AND version = ?), 0)
            ORDER BY position LIMIT ?""";

    private FollowedActs() {}

    static Pipeline next(Pipeline pipeline, Follower<?> follower, int atMost, Consumer<Followed> each) {
        return pipeline.thenEach(
                row -> each.accept(followed(row)), NEXT, CaseFileId.KIND, follower.name(), follower.version(), atMost);
    }

    private static Followed followed(ResultSet row) throws SQLException {
        return new Followed(
                row.getLong(1),
                new CaseFileId(row.getObject(2, UUID.class)),
                row.getInt(3),
                row.getString(4),
                new OrganisationId(row.getString(5)),
                Dates.recorded(row.getObject(6, OffsetDateTime.class)));
    }
}
