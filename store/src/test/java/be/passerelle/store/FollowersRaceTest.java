// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.contract.Members;
import be.passerelle.registry.follow.CatchingUp;
import be.passerelle.registry.follow.Step;
import be.passerelle.stream.identifier.CaseFileId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Many write in the same files and commit late, or not at all, while two processes hand acts to the same follower:
/// every act that was committed is handed over once, none is skipped, and those of a file come in their order.
class FollowersRaceTest {

    private static final int ACTS = Integer.getInteger("passerelle.follow.acts", 4_000);
    private static final int WRITERS = 8;
    private static final int FILES = 40;
    private static final String NAME = "race";

    private final long seed = Long.getLong("passerelle.follow.seed", System.nanoTime());
    private final List<CaseFileId> files =
            Stream.generate(Members::newFile).limit(FILES).toList();
    private final Map<CaseFileId, Integer> heads = new ConcurrentHashMap<>();
    private final AtomicInteger committed = new AtomicInteger();

    @Test
    void handsEveryActOnceAndNoneIsSkipped() throws Exception {
        try (TestDatabase database = TestDatabase.start();
                DataSources otherProcess = DataSources.open(database.address())) {
            Noting.prepare(database);
            long begin = System.nanoTime();
            race(database, otherProcess);
            long racing = secondsSince(begin);
            catchUp(database, NAME);
            List<String> noted = Noting.noted(database, NAME);
            check(noted);
            begin = System.nanoTime();
            catchUp(database, "again");
            long again = secondsSince(begin);
            assertThat(Noting.noted(database, "again")).isEqualTo(noted);
            System.out.printf(
                    "%d acts of %d writers followed while they came, in %d s; all again in %d s (seed %d)%n",
                    committed.get(), WRITERS, racing, again, seed);
        }
    }

    private static void catchUp(TestDatabase database, String name) {
        PostgresFollowedLog log = new PostgresFollowedLog(database.sources().registry());
        assertThat(new CatchingUp<>(log, new Noting(name, 1)).run()).isEqualTo(Step.AT_END);
    }

    private static long secondsSince(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    }

    private void race(TestDatabase database, DataSources otherProcess) throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2)) {
            List<Future<?>> readers = new ArrayList<>();
            for (DataSources each : List.of(database.sources(), otherProcess)) {
                CatchingUp<Pipeline> follower =
                        new CatchingUp<>(new PostgresFollowedLog(each.registry()), new Noting(NAME, 1), 37);
                readers.add(threads.submit(() -> {
                    while (writing.get()) {
                        follower.run();
                    }
                }));
            }
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Random random = new Random(seed + i);
                writers.add(threads.submit(() -> write(database, random)));
            }
            try {
                for (Future<?> each : writers) {
                    each.get();
                }
            } finally {
                writing.set(false);
            }
            for (Future<?> each : readers) {
                each.get();
            }
        }
    }

    private int write(TestDatabase database, Random random) throws SQLException, InterruptedException {
        try (Connection connection = database.sources().owner().getConnection()) {
            connection.setAutoCommit(false);
            while (committed.get() < ACTS) {
                write(connection, random);
            }
        }
        return committed.get();
    }

    /// One transaction, with acts in one to three files. Some get their number long before it is their turn.
    private void write(Connection connection, Random random) throws SQLException, InterruptedException {
        List<CaseFileId> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);
        List<CaseFileId> some =
                shuffled.subList(0, 1 + random.nextInt(3)).stream().sorted().toList();
        if (random.nextBoolean()) {
            new Pipeline().then("SELECT pg_current_xact_id()").run(connection);
            Thread.sleep(random.nextInt(4));
        }
        Map<CaseFileId, Integer> appended = new HashMap<>();
        for (CaseFileId file : some) {
            LogReads.lock(new Pipeline(), file).run(connection);
            int head = heads.getOrDefault(file, 0);
            int acts = 1 + random.nextInt(5);
            RowsOfNobody.append(new Pipeline(), file, head + 1, head + acts).run(connection);
            appended.put(file, head + acts);
        }
        Thread.sleep(random.nextInt(6));
        if (random.nextInt(10) == 0) {
            connection.rollback();
            return;
        }
        // Under the locks: whoever follows in one of these files reads it after the commit.
        int acts = appended.entrySet().stream()
                .mapToInt(each -> each.getValue() - heads.getOrDefault(each.getKey(), 0))
                .sum();
        heads.putAll(appended);
        connection.commit();
        committed.addAndGet(acts);
    }

    private void check(List<String> noted) {
        assertThat(committed.get()).isGreaterThanOrEqualTo(ACTS);
        assertThat(noted).as("seed %d", seed).hasSize(committed.get()).doesNotHaveDuplicates();
        assertThat(files).allSatisfy(file -> {
            List<String> inOrder = IntStream.rangeClosed(1, heads.getOrDefault(file, 0))
                    .mapToObj(number -> file + " " + number)
                    .toList();
            assertThat(noted.stream()
                            .filter(act -> act.startsWith(file.toString()))
                            .toList())
                    .as("seed %d", seed)
                    .isEqualTo(inOrder);
        });
    }
}
