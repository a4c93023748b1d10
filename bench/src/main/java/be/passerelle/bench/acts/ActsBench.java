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

/// Acts through the desk on PostgreSQL with durable settings, in turn with Flowable's task completions,
/// with the same rows written by a bare client, and with bare inserts.
public final class ActsBench {

    /// Rounds that warm up until everybody did so many things: on a busy machine the compiler comes late.
    private static final int ENOUGH = 12_000;

    private static final int MOST_WARM_UP = 24;

    /// How many transactions of the registry are under way at a time; the floor has as many.
    private static final int AT_A_TIME = 2;

    private final BenchDatabase database;
    private final int clients;
    private final Runner registry;
    private final Runner flowable;
    private final Runner bare;
    private final Runner floor;
    private final ShortLives lives;
    private final SameRows same;
    private final Series timesFlowable = new Series("Passerelle over Flowable, pair by pair", "×");
    private final Series shareOfFloor = new Series("Passerelle's share of the fair floor", "%");
    private final Series shareOfBare = new Series("Passerelle's share of bare inserts", "%");
    private final Series together = new Series("Passerelle: acts in a transaction", "");
    private final Series lessThanFlowable = new Series("Flowable's processor time over Passerelle's", "×");

    private ActsBench(BenchDatabase database, int clients, ShortLives lives, FlowableCases cases, BareInserts inserts) {
        this.database = database;
        this.clients = clients;
        this.lives = lives;
        registry = new Runner("Passerelle: acts through the desk", "Passerelle", clients, lives::once);
        flowable = new Runner("Flowable CMMN: task completions", "Flowable", clients, cases::once);
        bare = new Runner("bare insert and commit", "bare insert", clients, inserts::once);
        LifeRows rows = LifeRows.of(database, lives);
        same = new SameRows(database, rows, AT_A_TIME, () -> (int) Math.round(registry.actsTogether()));
        floor = new Runner("fair floor: the same rows by a bare client", "fair floor", AT_A_TIME, same::once);
    }

    /// Measures.
    ///
    /// @param clients how many there are of each; the more wait at the same time, the more acts share a transaction
    /// @param pairs how often each is measured
    /// @param round how long one measurement lasts
    public static void run(PrintStream out, Path folder, int clients, int pairs, Duration round) {
        try (BenchDatabase database = BenchDatabase.in(folder);
                DataSources sources = DataSources.open(database.address());
                FlowableCases cases = new FlowableCases(database, clients);
                BareInserts inserts = new BareInserts(database, clients)) {
            new ActsBench(database, clients, ShortLives.through(sources), cases, inserts).run(out, pairs, round);
        }
    }

    private void run(PrintStream out, int pairs, Duration round) {
        for (int i = 0; i < MOST_WARM_UP && Math.min(registry.things, flowable.things) < enough(round); i++) {
            flowable.measure(database, round);
            registry.measure(database, round);
        }
        measure(round);
        List<Runner> all = List.of(registry, flowable, floor, bare);
        all.forEach(Runner::forget);
        for (int i = 0; i < pairs; i++) {
            measure(round);
            timesFlowable.add(registry.rate() / flowable.rate());
            shareOfFloor.add(100 * registry.rate() / floor.rate());
            together.add(registry.actsTogether());
            shareOfBare.add(100 * registry.rate() / bare.rate());
            lessThanFlowable.add(flowable.microseconds() / registry.microseconds());
        }
        List<Series> rows = new ArrayList<>();
        all.forEach(each -> rows.add(each.perSecond));
        rows.addAll(List.of(timesFlowable, shareOfFloor, shareOfBare, together));
        all.forEach(each -> rows.addAll(List.of(each.java, each.database)));
        rows.add(lessThanFlowable);
        rows.addAll(
                List.of(registry.commits, flowable.commits, registry.bytes, flowable.bytes, floor.bytes, bare.bytes));
        Report.print(out, "Acts a second, " + clients + " clients", rows);
        Parts.print(out, Parts.sampled(() -> Clients.work(clients, round, lives::once)));
        same.close();
    }

    /// Rounds that are a moment long only show that everything works.
    private static long enough(Duration round) {
        return round.toSeconds() > 0 ? ENOUGH : 1;
    }

    private void measure(Duration round) {
        flowable.measure(database, round);
        registry.measure(database, round);
        floor.measure(database, round);
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

        private final int clients;
        private long things;

        Runner(String things, String who, int clients, Clients.Work work) {
            this.work = work;
            this.clients = clients;
            perSecond = new Series(things, "/s");
            java = new Series(who + ": processor time in Java, each", "µs");
            database = new Series(who + ": processor time in the database, each", "µs");
            commits = new Series(who + ": transactions that write, each", "");
            bytes = new Series(who + ": write-ahead log, each", "bytes");
        }

        void measure(BenchDatabase server, Duration round) {
            server.checkpoint();
            Spent before = Spent.untilNow(server);
            Clients.Done done = Clients.work(clients, round, work);
            Spent spent = Spent.untilNow(server).since(before);
            things += done.things();
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

        double actsTogether() {
            return 1 / commits.last();
        }

        void forget() {
            List.of(perSecond, java, database, commits, bytes).forEach(Series::forget);
        }
    }
}
