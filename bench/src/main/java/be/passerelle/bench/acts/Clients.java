// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Clients that work side by side, each on files of its own, until the time is over.
public final class Clients {

    /// What one client does again and again.
    @FunctionalInterface
    public interface Work {
        /// @param client the number of the client, from 0
        /// @return how many of the things that are counted it did
        int once(int client);
    }

    /// What the clients did together.
    public record Done(long things, double perSecond) {}

    private Clients() {}

    /// Clients that do the same.
    public record Group(int clients, Work work) {}

    /// What so many clients do together in that time; what was begun before the end is finished and counted.
    public static Done work(int clients, Duration duration, Work work) {
        return together(duration, new Group(clients, work)).getFirst();
    }

    /// What groups of clients do in the same time, group by group.
    public static List<Done> together(Duration duration, Group... groups) {
        try (ExecutorService pool = Executors.newCachedThreadPool()) {
            long from = System.nanoTime();
            long end = from + duration.toNanos();
            List<List<Future<Long>>> running = new ArrayList<>();
            for (Group group : groups) {
                running.add(IntStream.range(0, group.clients)
                        .mapToObj(client -> pool.submit(() -> until(end, client, group.work)))
                        .toList());
            }
            List<Done> done = new ArrayList<>();
            for (List<Future<Long>> group : running) {
                long things = 0;
                for (Future<Long> each : group) {
                    things += each.get();
                }
                done.add(new Done(things, things * 1e9 / (System.nanoTime() - from)));
            }
            return List.copyOf(done);
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
