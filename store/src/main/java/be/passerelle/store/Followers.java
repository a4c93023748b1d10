// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.follow.CatchingUp;
import be.passerelle.registry.follow.Follower;
import java.util.List;

/// Everything that derives from the log after the acts are recorded. What lists and search show is not among it: that
/// is written together with the acts.
public final class Followers {

    private static final List<Follower<Pipeline>> ALL = List.of(new EventTable.Telling(), new ActivityTable.Counting());

    private Followers() {}

    /// All of them, each to be run by itself and again and again, by as many processes as there are.
    public static List<CatchingUp<?>> of(Transactions registry) {
        PostgresFollowedLog log = new PostgresFollowedLog(registry);
        return ALL.stream()
                .<CatchingUp<?>>map(each -> new CatchingUp<>(log, each))
                .toList();
    }

    /// The tables that they write, which can be thrown away.
    static List<String> tables() {
        return List.of("event", "activity", "follower", "act_horizon");
    }

    /// Lets all of them start anew, and come to the end of the log.
    static void rebuild(Transactions registry) {
        PostgresFollowedLog log = new PostgresFollowedLog(registry);
        ALL.forEach(log::forget);
        of(registry).forEach(CatchingUp::run);
    }
}
