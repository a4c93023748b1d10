// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.follow.FollowedLog;
import be.passerelle.registry.follow.Follower;
import be.passerelle.registry.follow.Lag;
import be.passerelle.registry.follow.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The log in PostgreSQL, for followers. A lock that ends with the transaction keeps a second process away; whoever
/// hangs in the middle is cut off by the database.
final class PostgresFollowedLog implements FollowedLog<Pipeline> {

    /// Names the locks of followers among those of others.
    private static final int LOCKS = 0x466f_6c6c;

    private static final String TRY = "SELECT pg_try_advisory_xact_lock(?, hashtext(?))";

    private static final String WAIT = "SELECT pg_advisory_xact_lock(?, hashtext(?))";

    private static final String CUT_OFF = "SELECT set_config('idle_in_transaction_session_timeout', '60s', true)";

    private final Transactions registry;

    PostgresFollowedLog(Transactions registry) {
        this.registry = registry;
    }

    @Override
    public void order() {
        registry.run(connection -> {
            boolean[] mine = new boolean[1];
            tryToLock(new Pipeline(), "order of the log", mine).run(connection);
            if (mine[0]) {
                LogOrderTable.place(new Pipeline()).run(connection);
            }
            return true;
        });
    }

    @Override
    public Step advance(Follower<Pipeline> follower, int atMost) {
        return registry.run(connection -> advance(follower, atMost, connection));
    }

    private static Step advance(Follower<Pipeline> follower, int atMost, Connection connection) throws SQLException {
        boolean[] mine = new boolean[1];
        List<FollowerTable.Cursor> cursors = new ArrayList<>();
        FollowedActs acts = new FollowedActs(follower);
        Pipeline reads = tryToLock(new Pipeline(), lockOf(follower), mine);
        FollowerTable.of(reads, follower.name(), cursors::add);
        acts.read(reads, atMost).run(connection);
        if (!mine[0]) {
            return Step.BUSY;
        }
        int written =
                cursors.stream().findFirst().map(FollowerTable.Cursor::version).orElse(0);
        if (written > follower.version()) {
            return Step.OVERTAKEN;
        }
        boolean anew = written < follower.version();
        boolean atEnd = acts.last() == 0;
        if (atEnd && !anew) {
            return Step.AT_END;
        }
        Pipeline writes = new Pipeline();
        if (anew) {
            follower.startAnew(writes);
        }
        if (!acts.wanted().isEmpty()) {
            follower.follow(acts.wanted(), writes);
        }
        FollowerTable.move(writes, follower, acts.last()).run(connection);
        return atEnd ? Step.AT_END : Step.MOVED;
    }

    @Override
    public Lag lag(Follower<Pipeline> follower) {
        List<Lag> found = new ArrayList<>();
        registry.run(FollowerTable.lag(new Pipeline(), follower, found::add));
        return found.getFirst();
    }

    /// Lets a follower start anew; waits for whoever hands it acts at this moment.
    void forget(Follower<Pipeline> follower) {
        registry.run(FollowerTable.forget(new Pipeline().then(WAIT, LOCKS, lockOf(follower)), follower));
    }

    private static String lockOf(Follower<?> follower) {
        return "follower " + follower.name();
    }

    private static Pipeline tryToLock(Pipeline pipeline, String name, boolean[] mine) {
        return pipeline.then(CUT_OFF).thenEach(row -> mine[0] = row.getBoolean(1), TRY, LOCKS, name);
    }
}
