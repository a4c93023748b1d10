// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Clients that work side by side, each on files of its own, until the time is over.
final class Clients {

    /// What one client does again and again.
    @FunctionalInterface
    interface Work {
        /// @param client the number of the client, from 0
        /// @return how many of the things that are counted it did
        int once(int client);
    }

    /// What the clients did together.
    record Done(long things, double perSecond) {}

    private Clients() {}

    /// What so many clients do together in that time; what was begun before the end is finished and counted.
    static Done work(int clients, Duration duration, Work work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            long from = System.nanoTime();
            long end = from + duration.toNanos();
            List<Future<Long>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int client = i;
                running.add(pool.submit(() -> until(end, client, work)));
            }
            long done = 0;
            for (Future<Long> each : running) {
                done += each.get();
            }
            return new Done(done, done * 1e9 / (System.nanoTime() - from));
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while clients worked", e);
        }
    }

    private static long until(long end, int client, Work work) {
        long done = 0;
        while (System.nanoTime() < end) {
            done += work.once(client);
        }
        return done;
    }
}
