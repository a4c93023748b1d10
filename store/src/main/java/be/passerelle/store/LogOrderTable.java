// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.feed.Bookmark;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// The table of the order of the whole log.
///
/// Acts become visible in another order than that in which their transactions began: whoever reads by a sequence skips
/// the ones that were committed late. So an act is given its place only when no transaction that began before it is
/// still open; then it comes after all that have a place, in the order of transactions. A transaction that began early
/// may follow in a stream one that began late: an act waits until all that it follows have their turn too.
///
/// Whether an act has its place is asked act by act: it is a handful of acts every second, where the database expects
/// a third of the log and would read all places.
final class LogOrderTable {

    static final String PLACE = """
            WITH horizon AS MATERIALIZED (
                SELECT coalesce((SELECT below FROM act_horizon), 0) AS below,
                    pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS next
            ), waiting AS MATERIALIZED (
                SELECT stream, number, transaction, max(transaction) OVER (PARTITION BY stream ORDER BY number) AS turn
                FROM act
                WHERE transaction >= (SELECT below FROM horizon)
                    AND (SELECT position FROM act_position AS known
                        WHERE known.stream = act.stream AND known.number = act.number) IS NULL
            ), placed AS (
                INSERT INTO act_position (position, stream, number)
                SELECT (SELECT coalesce(max(position), 0) FROM act_position)
                    + row_number() OVER (ORDER BY turn, stream, number), stream, number
                FROM waiting WHERE turn < (SELECT next FROM horizon)
                RETURNING position
            )
            INSERT INTO act_horizon (below)
            SELECT least(next, (SELECT min(transaction) FROM waiting WHERE turn >= next))
            FROM horizon WHERE EXISTS (SELECT FROM placed)
            ON CONFLICT (single) DO UPDATE SET below = excluded.below""";

    private static final String BOOKMARK = """
            SELECT position, left(encode(hash, 'hex'), 8)
            FROM act_position JOIN act USING (stream, number) WHERE position = ?""";

    private static final String EMPTY = """
            SELECT coalesce(max(position), 0) - count(*) FILTER (WHERE EXISTS (SELECT FROM act
                WHERE act.stream = act_position.stream AND act.number = act_position.number))
            FROM act_position""";

    private LogOrderTable() {}

    /// Gives a place to the acts that may have one; one transaction does so at a time.
    static Pipeline place(Pipeline pipeline) {
        return pipeline.then(PLACE);
    }

    static Pipeline bookmark(Pipeline pipeline, long position, Consumer<Bookmark> found) {
        return pipeline.thenEach(
                row -> found.accept(new Bookmark(row.getLong(1), row.getString(2))), BOOKMARK, position);
    }

    /// How many places have no act: acts were taken out of the log, or places out of its order.
    static Pipeline empty(Pipeline pipeline, LongConsumer found) {
        return pipeline.thenEach(row -> found.accept(row.getLong(1)), EMPTY);
    }
}
