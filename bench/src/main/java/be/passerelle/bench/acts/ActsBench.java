// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import be.passerelle.bench.measure.Report;
import be.passerelle.bench.measure.Series;
import be.passerelle.store.DataSources;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Acts through the registry on PostgreSQL with durable settings, in turn with Flowable's task completions and with
/// bare inserts, all by eight clients.
public final class ActsBench {

    private static final int CLIENTS = 8;

    private final BenchDatabase database;
    private final Runner registry;
    private final Runner flowable;
    private final Runner bare;
    private final Series timesFlowable = new Series("Passerelle over Flowable, pair by pair", "×");
    private final Series shareOfBare = new Series("Passerelle's share of bare inserts", "%");
    private final Series lessThanFlowable = new Series("Flowable's processor time over Passerelle's", "×");

    private ActsBench(BenchDatabase database, ShortLives lives, FlowableCases cases, BareInserts inserts) {
        this.database = database;
        registry = new Runner("Passerelle: acts through the registry", "Passerelle", lives::once);
        flowable = new Runner("Flowable CMMN: task completions", "Flowable", cases::once);
        bare = new Runner("bare insert and commit", "bare insert", inserts::once);
    }

    /// Measures.
    ///
    /// @param pairs how often each is measured
    /// @param round how long one measurement lasts; as long again warms up
    public static void run(PrintStream out, Path folder, int pairs, Duration round) {
        try (BenchDatabase database = BenchDatabase.in(folder);
                DataSources sources = DataSources.open(database.address());
                FlowableCases cases = new FlowableCases(database, CLIENTS);
                BareInserts inserts = new BareInserts(database, CLIENTS)) {
            new ActsBench(database, ShortLives.through(sources), cases, inserts).run(out, pairs, round);
        }
    }

    private void run(PrintStream out, int pairs, Duration round) {
        measure(round);
        List<Runner> all = List.of(registry, flowable, bare);
        all.forEach(Runner::forget);
        for (int i = 0; i < pairs; i++) {
            measure(round);
            timesFlowable.add(registry.rate() / flowable.rate());
            shareOfBare.add(100 * registry.rate() / bare.rate());
            lessThanFlowable.add(flowable.microseconds() / registry.microseconds());
        }
        List<Series> rows = new ArrayList<>();
        all.forEach(each -> rows.add(each.perSecond));
        rows.addAll(List.of(timesFlowable, shareOfBare));
        all.forEach(each -> rows.addAll(List.of(each.java, each.database)));
        rows.add(lessThanFlowable);
        rows.addAll(List.of(registry.commits, flowable.commits, registry.bytes, flowable.bytes, bare.bytes));
        Report.print(out, "Acts a second, " + CLIENTS + " clients", rows);
    }

    private void measure(Duration round) {
        flowable.measure(database, round);
        registry.measure(database, round);
        bare.measure(database, round);
    }

    /// One of those that are measured in turn.
    private static final class Runner {

        private final Clients.Work work;
        private final Series perSecond;
        private final Series java;
        private final Series database;
        private final Series commits;
        private final Series bytes;

        Runner(String things, String who, Clients.Work work) {
            this.work = work;
            perSecond = new Series(things, "/s");
            java = new Series(who + ": processor time in Java, each", "µs");
            database = new Series(who + ": processor time in the database, each", "µs");
            commits = new Series(who + ": transactions that write, each", "");
            bytes = new Series(who + ": write-ahead log, each", "bytes");
        }

        void measure(BenchDatabase server, Duration round) {
            server.checkpoint();
            Spent before = Spent.untilNow(server);
            Clients.Done done = Clients.work(CLIENTS, round, work);
            Spent spent = Spent.untilNow(server).since(before);
            perSecond.add(done.perSecond());
            java.add(spent.java().toNanos() / 1e3 / done.things());
            database.add(spent.database().toNanos() / 1e3 / done.things());
            commits.add((double) spent.transactions() / done.things());
            bytes.add((double) spent.bytes() / done.things());
        }

        double rate() {
            return perSecond.last();
        }

        double microseconds() {
            return java.last() + database.last();
        }

        void forget() {
            List.of(perSecond, java, database, commits, bytes).forEach(Series::forget);
        }
    }
}
