// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.postgres;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Builds everything that lists and search show again from the log.
public final class Rebuild {

    private final Transactions owner;
    private final Transactions registry;
    private final ProjectionRefresh refresh;

    /// @param owner may empty whole tables
    public Rebuild(Transactions owner, Transactions registry, ProjectionRefresh refresh) {
        this.owner = owner;
        this.registry = registry;
        this.refresh = refresh;
    }

    /// Throws away what is shown and computes it again. While this runs, lists are not complete.
    ///
    /// @param progress is told how many files are done
    /// @return how many files there are
    public int run(IntConsumer progress) {
        owner.run(Projections.forgetAll(new Pipeline()));
        AtomicInteger done = new AtomicInteger();
        new WholeLog(registry).forEachChunk(files -> progress.accept(done.addAndGet(refresh.project(files))));
        new WorkTallyTable(registry).sum();
        owner.run(new Pipeline().then("ANALYZE"));
        return done.get();
    }
}
