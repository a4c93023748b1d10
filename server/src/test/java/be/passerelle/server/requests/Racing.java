// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import be.passerelle.registry.Registry;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Races of one kind, one after the other: one process takes access away and gives it again while whoever loses
/// it reads from another one without a pause. A read that began after the answer that it is taken away shows
/// nothing.
final class Racing implements Runnable {

    private static final int RACES_IN_A_FILE = 20;

    /// How many reads are waited for while access is taken away. The ways to the file are gone in turn, each of
    /// them in every few races.
    private static final int READS_IN_A_RACE = 2;

    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Race race;
    private final Registry registry;
    private final int taker;
    private final int reader;
    private final AtomicLong left;
    private final AtomicLong stale = new AtomicLong();
    private final AtomicLong judged = new AtomicLong();
    private final AtomicLong races = new AtomicLong();

    /// Odd while it is taken away for sure, even otherwise: it moves after the answer, and before it is given
    /// again.
    private final AtomicLong turn = new AtomicLong();

    private volatile int closedReads;
    private volatile int shownReads;
    private volatile boolean over;
    private volatile String failure = "";

    /// @param taker the port of the process that takes access away
    /// @param reader that of the one that is read from
    Racing(Race race, Registry registry, int taker, int reader, AtomicLong left) {
        this.race = race;
        this.registry = registry;
        this.taker = taker;
        this.reader = reader;
        this.left = left;
    }

    @Override
    public void run() {
        try (Wire wire = new Wire(taker)) {
            while (left.get() > 0 && failure.isEmpty()) {
                oneFile(wire, RacedFile.of(registry, PEOPLE.getAndIncrement()));
            }
        } catch (IOException | RuntimeException e) {
            failure = race + ": " + e;
        }
    }

    private void oneFile(Wire wire, RacedFile file) throws IOException {
        file.signIn(wire, race.loser());
        shownReads = 0;
        over = false;
        Thread reading = Thread.ofPlatform().start(() -> read(file));
        try {
            // Where it is taken away once, whoever loses it has gone all ways before: what remembers them is found.
            int wanted = race.isGivenAgain() ? 1 : race.reads(file).size();
            await(() -> shownReads >= wanted, "is not shown before it is taken away");
            for (int i = 0; i < RACES_IN_A_FILE && left.getAndDecrement() > 0 && failure.isEmpty(); i++) {
                race.take(wire, file);
                closedReads = 0;
                turn.incrementAndGet();
                await(() -> closedReads >= READS_IN_A_RACE, "is not read after it was taken away");
                shownReads = 0;
                turn.incrementAndGet();
                races.incrementAndGet();
                if (!race.isGivenAgain()) {
                    return;
                }
                race.give(wire, file);
                await(() -> shownReads > 0, "is not shown after it was given again");
            }
        } finally {
            over = true;
            join(reading);
        }
    }

    private void read(RacedFile file) {
        try (Wire wire = new Wire(reader)) {
            for (int i = 0; !over; i++) {
                long before = turn.get();
                List<Sent> reads = race.reads(file);
                Sent sent = reads.get(i % reads.size());
                Got got = wire.send(sent);
                boolean shows = race.shows(got, file);
                if (turn.get() == before && before % 2 == 1) {
                    judged.incrementAndGet();
                    if (shows) {
                        stale.incrementAndGet();
                        failure = race + ": " + sent.target() + " shows what was taken away before it was asked for";
                    }
                    closedReads++;
                } else if (shows) {
                    shownReads++;
                }
            }
        } catch (IOException | RuntimeException e) {
            failure = race + ": " + e;
        }
    }

    private void await(java.util.function.BooleanSupplier until, String otherwise) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!until.getAsBoolean() && failure.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the file " + otherwise);
            }
            Thread.onSpinWait();
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Optional<String> failure() {
        return Optional.of(failure).filter(text -> !text.isEmpty());
    }

    long races() {
        return races.get();
    }

    @Override
    public String toString() {
        return "%s: %d races, %d reads after it was taken away, %d stale"
                .formatted(race, races.get(), judged.get(), stale.get());
    }
}
