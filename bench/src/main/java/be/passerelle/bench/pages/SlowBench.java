// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.pages;

import be.passerelle.bench.acts.Clients;
import be.passerelle.bench.measure.Report;
import be.passerelle.bench.measure.Series;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/// How much people notice of callers who send slowly: signed-in clients look at worklists of the real server, in turn
/// with
/// and without slow callers.
public final class SlowBench {

    private static final int CLIENTS = 4;
    private static final int PAUSE_MILLIS = 20;
    private static final int PERCENTILE = 95;
    private static final int PEOPLE = 200;
    private static final int WARM_UP = 3;

    private final Series without = new Series("worklist without slow callers, p95", "ms");
    private final Series with = new Series("worklist beside slow callers, p95", "ms");
    private final Series share = new Series("beside over without, pair by pair", "×");
    private final Series together = new Series("beside over without, p95 of all rounds together", "×");
    private final Queue<Long> allWithout = new ConcurrentLinkedQueue<>();
    private final Queue<Long> allWith = new ConcurrentLinkedQueue<>();
    private final Series letGo = new Series("slow callers let go in a round", "");
    private final List<Visitor> visitors = new ArrayList<>();
    private final Demonstration server;

    private SlowBench(Demonstration server, String account) {
        this.server = server;
        for (int i = 0; i < CLIENTS; i++) {
            visitors.add(Visitor.of(server, account));
        }
    }

    /// Measures in pairs, of which every second one begins with the slow callers.
    ///
    /// @param callers how many slow callers there are
    public static void run(PrintStream out, Path folder, int callers, int rounds, Duration round) {
        try (Demonstration server = Demonstration.with(PEOPLE, folder)) {
            SlowBench bench = new SlowBench(server, Team.largest(server).account());
            for (int i = 0; i < WARM_UP; i++) {
                bench.percentile(round, new ConcurrentLinkedQueue<>());
            }
            for (int i = 0; i < rounds; i++) {
                bench.pair(callers, round, i % 2 == 1);
            }
            bench.together.add(PagesBench.percentile(bench.allWith, PERCENTILE)
                    / PagesBench.percentile(bench.allWithout, PERCENTILE));
            Report.print(
                    out,
                    "Pages beside " + callers + " slow callers, " + CLIENTS + " clients",
                    List.of(bench.without, bench.with, bench.share, bench.together, bench.letGo));
        }
    }

    private void pair(int callers, Duration round, boolean slowFirst) {
        if (slowFirst) {
            beside(callers, round);
        }
        without.add(percentile(round, allWithout));
        if (!slowFirst) {
            beside(callers, round);
        }
        share.add(with.last() / without.last());
    }

    private void beside(int callers, Duration round) {
        try (SlowCallers slow = new SlowCallers(server.address("/").getPort(), callers)) {
            with.add(percentile(round, allWith));
            letGo.add(slow.letGo());
        }
    }

    /// @param all takes what each page took, in nanoseconds
    private double percentile(Duration round, Queue<Long> all) {
        Queue<Long> taken = new ConcurrentLinkedQueue<>();
        var _ = Clients.work(CLIENTS, round, client -> {
            taken.add(visitors.get(client).nanoseconds("/work?scope=team"));
            rest();
            return 1;
        });
        all.addAll(taken);
        return PagesBench.percentile(taken, PERCENTILE);
    }

    private static void rest() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MILLIS, 2 * PAUSE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a client looked at a page", e);
        }
    }
}
