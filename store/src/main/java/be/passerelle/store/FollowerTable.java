// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.follow.Follower;
import be.passerelle.registry.follow.Lag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/// The table of how far each follower came.
final class FollowerTable {

    /// How far a follower came.
    record Cursor(int version, long position) {}

    private static final String OF = "SELECT version, position FROM follower WHERE name = ?";

    private static final String MOVE = """
            INSERT INTO follower (name, version, position) VALUES (?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET version = excluded.version, position = excluded.position""";

    private static final String LAG = """
            WITH cursor AS (
                SELECT coalesce((SELECT position FROM follower WHERE name = ? AND version = ?), 0) AS position
            )
            SELECT cursor.position,
                (SELECT count(*) FROM act_position AS next JOIN act USING (stream, number)
                    WHERE next.position > cursor.position AND act.kind = ANY (wanted.kinds)),
                (SELECT count(*) FROM act WHERE act.kind = ANY (wanted.kinds)
                    AND transaction >= coalesce((SELECT below FROM act_horizon), 0)
                    AND NOT EXISTS (SELECT FROM act_position AS known
                        WHERE known.stream = act.stream AND known.number = act.number)),
                (SELECT recorded_at FROM act_position AS next JOIN act USING (stream, number)
                    WHERE next.position > cursor.position AND act.kind = ANY (wanted.kinds)
                    ORDER BY next.position LIMIT 1)
            FROM cursor, (SELECT ?::text[] AS kinds) AS wanted""";

    private FollowerTable() {}

    static Pipeline of(Pipeline pipeline, String name, Consumer<Cursor> found) {
        return pipeline.thenEach(row -> found.accept(new Cursor(row.getInt(1), row.getLong(2))), OF, name);
    }

    static Pipeline move(Pipeline pipeline, Follower<?> follower, long position) {
        return pipeline.then(MOVE, follower.name(), follower.version(), position);
    }

    /// Lets a follower start anew, also when a later version of it has been at work.
    static Pipeline forget(Pipeline pipeline, Follower<?> follower) {
        return pipeline.then("DELETE FROM follower WHERE name = ?", follower.name());
    }

    /// A follower waits for no acts but those that it wants.
    static Pipeline lag(Pipeline pipeline, Follower<?> follower, Consumer<Lag> found) {
        return pipeline.thenEach(
                row -> {
                    Optional<Instant> waiting = Optional.ofNullable(row.getObject(4, OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant);
                    found.accept(new Lag(follower.name(), row.getLong(1), row.getLong(2), row.getLong(3), waiting));
                },
                LAG,
                follower.name(),
                follower.version(),
                FollowedActs.kinds(follower));
    }
}
