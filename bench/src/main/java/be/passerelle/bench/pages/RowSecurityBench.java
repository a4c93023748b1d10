// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.pages;

import be.passerelle.bench.measure.Report;
import be.passerelle.bench.measure.Series;
import be.passerelle.store.DataSources;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What row-level security costs: the same pages of the same server, and the same statements of its store, as in the
/// product and without any policy, in turn.
public final class RowSecurityBench {

    private static final int PERCENTILE = 95;
    /// As many looks warm the server up, each way, in so many halves at most.
    private static final int ENOUGH = 5_000;

    private static final int MOST_WARM_UP = 4;
    /// What is planned anew after each turn of the policies is not counted.
    private static final int AFTER_A_TURN = 12;

    /// What looks took.
    ///
    /// @param processor of server and database, for each look, in milliseconds
    private record Taken(Queue<Long> nanoseconds, double processor) {}

    /// What is measured, with and without.
    private static final class Pair {
        private final Queue<Long> with = new ConcurrentLinkedQueue<>();
        private final Queue<Long> without = new ConcurrentLinkedQueue<>();
        private final Series withMiddle;
        private final Series withoutMiddle;
        private final Series withHigh;
        private final Series withoutHigh;
        private final Series withProcessor;
        private final Series withoutProcessor;
        private final Series ofProcessor = new Series("with over without, processor time, pair by pair", "×");
        private final Series ofMiddles = new Series("with over without, medians, pair by pair", "×");
        private final Series ofHighs = new Series("with over without, p95, pair by pair", "×");
        private final Series ofAllMiddles = new Series("with over without, medians of all rounds together", "×");
        private final Series ofAllHighs = new Series("with over without, p95 of all rounds together", "×");

        Pair(String what) {
            withProcessor = new Series(what + " with row-level security, processor time", "ms");
            withoutProcessor = new Series(what + " without, processor time", "ms");
            withMiddle = new Series(what + " with row-level security, p50", "ms");
            withoutMiddle = new Series(what + " without, p50", "ms");
            withHigh = new Series(what + " with row-level security, p95", "ms");
            withoutHigh = new Series(what + " without, p95", "ms");
        }

        void add(Taken withTaken, Taken withoutTaken) {
            Queue<Long> withNow = withTaken.nanoseconds();
            Queue<Long> withoutNow = withoutTaken.nanoseconds();
            withProcessor.add(withTaken.processor());
            withoutProcessor.add(withoutTaken.processor());
            ofProcessor.add(withProcessor.last() / withoutProcessor.last());
            withMiddle.add(PagesBench.percentile(withNow, 50));
            withoutMiddle.add(PagesBench.percentile(withoutNow, 50));
            withHigh.add(PagesBench.percentile(withNow, PERCENTILE));
            withoutHigh.add(PagesBench.percentile(withoutNow, PERCENTILE));
            ofMiddles.add(withMiddle.last() / withoutMiddle.last());
            ofHighs.add(withHigh.last() / withoutHigh.last());
            with.addAll(withNow);
            without.addAll(withoutNow);
        }

        List<Series> all() {
            ofAllMiddles.add(PagesBench.percentile(with, 50) / PagesBench.percentile(without, 50));
            ofAllHighs.add(PagesBench.percentile(with, PERCENTILE) / PagesBench.percentile(without, PERCENTILE));
            return List.of(
                    withProcessor,
                    withoutProcessor,
                    ofProcessor,
                    withMiddle,
                    withoutMiddle,
                    ofMiddles,
                    ofAllMiddles,
                    withHigh,
                    withoutHigh,
                    ofHighs,
                    ofAllHighs);
        }
    }

    private final Demonstration server;
    private final RowSecurity security;
    private final ReaderLooks looks;
    private final Map<ReaderLooks.Look, Pair> pairs = new EnumMap<>(ReaderLooks.Look.class);

    private RowSecurityBench(Demonstration server, RowSecurity security, ReaderLooks looks) {
        this.server = server;
        this.security = security;
        this.looks = looks;
        for (ReaderLooks.Look look : ReaderLooks.Look.values()) {
            pairs.put(look, new Pair(look.said()));
        }
    }

    /// Measures in pairs, of which every second one begins without.
    ///
    /// @param folder is filled with files once and used again: that of `pages`
    /// @param rounds how many pairs there are
    /// @param round how long each half of a pair lasts
    public static void run(PrintStream out, Path folder, PagesBench.Files files, int rounds, Duration round) {
        try (Demonstration server = Demonstration.with(files.invented(), folder)) {
            Copies.until(files.all(), server);
            try (RowSecurity security = RowSecurity.of(server);
                    DataSources sources = DataSources.open(server.database())) {
                Team team = Team.largest(server);
                out.printf("%n%d files, %d lines in the worklist of %s%n", files.all(), team.lines(), team.account());
                RowSecurityBench bench = new RowSecurityBench(server, security, ReaderLooks.of(server, team, sources));
                bench.warmUp(round);
                for (int i = 0; i < rounds; i++) {
                    bench.pair(round, i % 2 == 1);
                }
                List<Series> all = new ArrayList<>();
                bench.pairs.values().forEach(pair -> all.addAll(pair.all()));
                Report.print(out, "With and without row-level security, one client", all);
            }
        }
    }

    private void warmUp(Duration round) {
        long pages = 0;
        for (int i = 0; i < MOST_WARM_UP && pages < (round.toSeconds() > 0 ? ENOUGH : 1); i++) {
            pages += half(round, true).values().stream()
                    .mapToLong(taken -> taken.nanoseconds().size())
                    .sum();
            half(round, false);
        }
    }

    private void pair(Duration round, boolean withoutFirst) {
        Map<ReaderLooks.Look, Taken> first = half(round, !withoutFirst);
        Map<ReaderLooks.Look, Taken> second = half(round, withoutFirst);
        Map<ReaderLooks.Look, Taken> with = withoutFirst ? second : first;
        Map<ReaderLooks.Look, Taken> without = withoutFirst ? first : second;
        for (ReaderLooks.Look look : ReaderLooks.Look.values()) {
            pair(look).add(Objects.requireNonNull(with.get(look)), Objects.requireNonNull(without.get(look)));
        }
    }

    private Pair pair(ReaderLooks.Look look) {
        return Objects.requireNonNull(pairs.get(look));
    }

    /// What each look took, one after the other, each for its part of a half.
    private Map<ReaderLooks.Look, Taken> half(Duration round, boolean with) {
        if (with) {
            security.back();
        } else {
            security.away();
        }
        for (int i = 0; i < (round.toSeconds() > 0 ? AFTER_A_TURN : 1); i++) {
            for (ReaderLooks.Look look : pairs.keySet()) {
                var _ = looks.nanoseconds(look);
            }
        }
        Map<ReaderLooks.Look, Taken> taken = new EnumMap<>(ReaderLooks.Look.class);
        for (ReaderLooks.Look look : pairs.keySet()) {
            taken.put(look, taken(look, round.dividedBy(pairs.size())));
        }
        return taken;
    }

    private Taken taken(ReaderLooks.Look look, Duration stretch) {
        Queue<Long> all = new ConcurrentLinkedQueue<>();
        long before = server.processorMillis();
        long end = System.nanoTime() + stretch.toNanos();
        do {
            all.add(looks.nanoseconds(look));
        } while (System.nanoTime() < end);
        return new Taken(all, (server.processorMillis() - before) / (double) all.size());
    }
}
