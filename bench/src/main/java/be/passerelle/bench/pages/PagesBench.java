// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.pages;

import be.passerelle.bench.acts.Clients;
import be.passerelle.bench.acts.ShortLives;
import be.passerelle.bench.measure.Report;
import be.passerelle.bench.measure.Series;
import be.passerelle.store.DataSources;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/// Pages of the real server with many files: sixteen signed-in clients ask for the worklist of the largest team and
/// for case files of about fifty acts in turn, while another client records acts.
public final class PagesBench {

    private static final int CLIENTS = 16;
    /// How many pages warm the server up, in so many rounds at most: a server that was started a minute ago is still
    /// compiling what it runs, and the more of it there is, the longer that takes.
    private static final int ENOUGH = 25_000;

    private static final int MOST_WARM_UP = 20;
    private static final int PERCENTILE = 95;
    private static final int LIVES_PER_PAUSE = 4;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double MILLIS = 1e3;

    /// How many files there are.
    ///
    /// @param invented how many of them are invented; the others are copies
    public record Files(int all, int invented) {

        private static final int MOST_INVENTED = 5_000;

        /// As many as that, copies where inventing takes too long.
        public static Files of(int all) {
            return new Files(all, Math.min(all, MOST_INVENTED));
        }
    }

    private final Team team;
    private final List<Visitor> visitors;
    private final ShortLives lives;
    private final Series lists = new Series("worklist of the largest team with counts, p95", "ms");
    private final Series listsMiddle = new Series("the same, p50", "ms");
    private final Series cases = new Series("case page of about 50 acts, p95", "ms");
    private final Series casesMiddle = new Series("the same, p50", "ms");
    private final Series rate = new Series("pages, all clients together", "/s");
    private final Series recorded = new Series("acts recorded meanwhile", "/s");

    private PagesBench(Demonstration server, Team team, DataSources sources) {
        this.team = team;
        this.lives = ShortLives.through(sources);
        this.visitors = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            visitors.add(Visitor.of(server, team.account()));
        }
    }

    /// Measures twice: with clients and a recorder that never pause, which shows what the machine can give, then with
    /// clients that look at each page for a second while some fifty acts a second are recorded, many times what the
    /// whole country records in a working day.
    ///
    /// @param folder is filled with files once and used again
    /// @param rounds how often each is measured
    /// @param round how long one measurement lasts
    public static void run(PrintStream out, Path folder, Files files, int rounds, Duration round) {
        try (Demonstration server = Demonstration.with(files.invented(), folder)) {
            Copies.until(files.all(), server);
            run(out, server, files.all(), rounds, round);
        }
    }

    private static void run(PrintStream out, Demonstration server, int files, int rounds, Duration round) {
        try (DataSources sources = DataSources.open(server.database())) {
            Team team = Team.largest(server);
            out.printf("%n%d files, %d lines in the worklist of %s%n", files, team.lines(), team.account());
            for (Duration pause : List.of(Duration.ZERO, Duration.ofSeconds(1))) {
                PagesBench bench = new PagesBench(server, team, sources);
                if (pause.isZero()) {
                    bench.warmUp(round);
                } else {
                    bench.measure(round, pause);
                }
                bench.all().forEach(Series::forget);
                for (int i = 0; i < rounds; i++) {
                    bench.measure(round, pause);
                }
                String title = pause.isZero() ? "without a pause" : "a second between two pages";
                Report.print(out, "Pages, " + CLIENTS + " clients, " + title, bench.all());
            }
        }
    }

    private void warmUp(Duration round) {
        double pages = 0;
        for (int i = 0; i < MOST_WARM_UP && pages < enough(round); i++) {
            measure(round, Duration.ZERO);
            pages += rate.last() * round.toMillis() / MILLIS;
        }
    }

    /// Rounds that are a moment long only show that everything works.
    private static long enough(Duration round) {
        return round.toSeconds() > 0 ? ENOUGH : 1;
    }

    private List<Series> all() {
        return List.of(lists, listsMiddle, cases, casesMiddle, rate, recorded);
    }

    private void measure(Duration round, Duration pause) {
        Queue<Long> ofLists = new ConcurrentLinkedQueue<>();
        Queue<Long> ofCases = new ConcurrentLinkedQueue<>();
        List<Clients.Done> done = Clients.together(
                round,
                new Clients.Group(CLIENTS, client -> look(visitors.get(client), ofLists, ofCases, pause)),
                new Clients.Group(1, client -> recordOne(client, pause)));
        lists.add(percentile(ofLists, PERCENTILE));
        listsMiddle.add(percentile(ofLists, 50));
        cases.add(percentile(ofCases, PERCENTILE));
        casesMiddle.add(percentile(ofCases, 50));
        rate.add(done.getFirst().perSecond());
        recorded.add(done.getLast().perSecond());
    }

    private int look(Visitor visitor, Queue<Long> ofLists, Queue<Long> ofCases, Duration pause) {
        List<String> files = team.files();
        ofLists.add(visitor.nanoseconds("/work?scope=team"));
        rest(pause);
        ofCases.add(visitor.nanoseconds(
                "/files/" + files.get(ThreadLocalRandom.current().nextInt(files.size()))));
        rest(pause);
        return 2;
    }

    private int recordOne(int client, Duration pause) {
        int acts = lives.once(client);
        rest(pause.dividedBy(LIVES_PER_PAUSE));
        return acts;
    }

    /// Between half and one and a half times the pause, so that clients do not march in step.
    private static void rest(Duration pause) {
        if (pause.isZero()) {
            return;
        }
        try {
            Thread.sleep(pause.multipliedBy(ThreadLocalRandom.current().nextLong(50, 150))
                    .dividedBy(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a client looked at a page", e);
        }
    }

    static double percentile(Queue<Long> nanoseconds, int percentile) {
        long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        int at = Math.min(sorted.length - 1, sorted.length * percentile / 100);
        return sorted[at] / NANOS_PER_MILLI;
    }
}
