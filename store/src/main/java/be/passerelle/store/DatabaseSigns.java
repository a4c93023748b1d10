// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.failure.Unavailable;
import be.passerelle.registry.failure.Unavailable.Missing;
import be.passerelle.registry.follow.CatchingUp;

/// Whether the database answers, and how much of the log waits for what derives from it later.
public final class DatabaseSigns {

    private final DataSources sources;

    public DatabaseSigns(DataSources sources) {
        this.sources = sources;
    }

    /// Asks those who only look, and whether it would know for whom they look.
    ///
    /// @throws Unavailable when it does not answer, or does not know
    public void ask() {
        boolean[] answered = new boolean[1];
        Reading reader = sources.reader();
        reader.run(reader.as(Principal.NOBODY).thenEach(row -> answered[0] = row.getInt(1) == 1, "SELECT 1"));
        if (!answered[0]) {
            throw new Unavailable(Missing.DATABASE);
        }
    }

    /// How many acts wait for the follower that is furthest behind.
    public long backlog() {
        return Followers.of(sources.registry()).stream()
                .map(CatchingUp::lag)
                .mapToLong(lag -> lag.behind() + lag.unordered())
                .max()
                .orElse(0);
    }
}
