// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registry.failure.Unavailable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SharedTurnsTest {

    private record Client(String name, Collection<Object> names) implements SharedTurns.Member {

        Client(String name) {
            this(name, Set.of(name));
        }
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<List<String>> taken = Collections.synchronizedList(new ArrayList<>());
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore mayEnd = new Semaphore(0, true); // in the order of coming
    private final SharedTurns<Client> turns = new SharedTurns<>(1, this::turn);

    /// Each turn begins, and ends when it may. Whoever is called bad is refused, and all with them.
    private void turn(List<Client> clients) {
        List<String> names = clients.stream().map(Client::name).toList();
        taken.add(names);
        begun.release();
        mayEnd.acquireUninterruptibly();
        if (names.contains("bad")) {
            throw new IllegalStateException("refused: " + names);
        }
    }

    @AfterEach
    void stop() {
        mayEnd.release(1_000);
        threads.shutdownNow();
    }

    @Test
    void whoComesAloneStartsAtOnceAndAlone() throws Exception {
        for (String name : List.of("first", "second")) {
            Future<?> client = take(new Client(name));
            begun.acquire();
            mayEnd.release();
            client.get();
        }
        assertThat(taken).containsExactly(List.of("first"), List.of("second"));
    }

    @Test
    void thoseWhoWaitTakeTheNextTurnTogether() throws Exception {
        Future<?> first = take(new Client("first"));
        begun.acquire();
        List<Future<?>> others = waiting("a", "b", "c");
        mayEnd.release(2);
        for (Future<?> other : others) {
            other.get();
        }
        first.get();
        assertThat(taken).containsExactly(List.of("first"), List.of("a", "b", "c"));
    }

    @Test
    void aTurnIsForSoManyAndNotForMore() throws Exception {
        Future<?> first = take(new Client("first"));
        begun.acquire();
        String[] names = new String[SharedTurns.MOST + 1];
        for (int i = 0; i < names.length; i++) {
            names[i] = "client " + i;
        }
        List<Future<?>> others = waiting(names);
        mayEnd.release(3);
        for (Future<?> other : others) {
            other.get();
        }
        first.get();
        assertThat(taken).extracting(List::size).containsExactly(1, SharedTurns.MOST, 1);
    }

    @Test
    void whoNamesTheSameThingComesAfterWhoCameBefore() throws Exception {
        Future<?> first = take(new Client("first", Set.of("x")));
        begun.acquire();
        Future<?> both = waiting(new Client("x and y", Set.of("x", "y")));
        Future<?> early = waiting(new Client("y", Set.of("y")));
        Future<?> other = waiting(new Client("z", Set.of("z")));
        mayEnd.release(3);
        both.get();
        early.get();
        other.get();
        first.get();
        assertThat(taken).containsExactly(List.of("first"), List.of("x and y", "z"), List.of("y"));
    }

    @Test
    void aTurnThatIsFreeWaitsForNobody() throws Exception {
        SharedTurns<Client> two = new SharedTurns<>(2, this::turn);
        Future<?> first = threads.submit(() -> two.take(new Client("first")));
        begun.acquire();
        Future<?> second = threads.submit(() -> two.take(new Client("second")));
        begun.acquire();
        assertThat(taken).containsExactly(List.of("first"), List.of("second"));
        mayEnd.release(2);
        first.get();
        second.get();
    }

    @Test
    void besideATurnOfSeveralTheNextBeginsWhenAsManyWaitOrWhenItEnds() throws Exception {
        SharedTurns<Client> two = new SharedTurns<>(2, this::turn);
        Future<?> alone = threads.submit(() -> two.take(new Client("alone")));
        begun.acquire();
        Future<?> beside = threads.submit(() -> two.take(new Client("beside")));
        begun.acquire();
        List<Future<?>> others = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            others.add(waiting(two, new Client(name)));
        }
        mayEnd.release(2); // a, b, c go together when both have ended, or beside the one that has not
        begun.acquire();
        alone.get();
        beside.get();
        others.add(waiting(two, new Client("d")));
        others.add(waiting(two, new Client("e")));
        assertThat(taken).last().isEqualTo(List.of("a", "b", "c"));
        others.add(waiting(two, new Client("f")));
        begun.acquire();
        assertThat(taken).last().isEqualTo(List.of("d", "e", "f"));
        others.add(waiting(two, new Client("g")));
        mayEnd.release(3);
        for (Future<?> other : others) {
            other.get();
        }
        assertThat(taken).last().isEqualTo(List.of("g"));
    }

    @Test
    void oneWhoIsRefusedTakesNobodyAlong() throws Exception {
        Future<?> first = take(new Client("first"));
        begun.acquire();
        List<Future<?>> others = waiting("good", "bad", "also good");
        mayEnd.release(5);
        others.get(0).get();
        others.get(2).get();
        assertThatThrownBy(() -> others.get(1).get())
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("refused: [bad]");
        first.get();
        assertThat(taken)
                .startsWith(List.of("first"), List.of("good", "bad", "also good"))
                .contains(List.of("good"), List.of("bad"), List.of("also good"))
                .hasSize(5);
        // Nothing is left in the way of those who come later.
        Future<?> later = take(new Client("bad too", Set.of("bad")));
        mayEnd.release();
        later.get();
    }

    private Future<?> take(Client client) {
        return threads.submit(() -> turns.take(client));
    }

    @Test
    void whoComesAfterTooManyIsSentAwayAtOnce() throws Exception {
        Future<?> first = take(new Client("first"));
        begun.acquire();
        List<Future<?>> others = new ArrayList<>();
        for (int i = 0; i < SharedTurns.MOST_WAITING; i++) {
            others.add(waiting(new Client("client " + i)));
        }
        assertThatThrownBy(() -> turns.take(new Client("late"))).isInstanceOf(Unavailable.class);

        mayEnd.release(1_000);
        first.get();
        for (Future<?> other : others) {
            other.get();
        }
        turns.take(new Client("later"));
        assertThat(taken).endsWith(List.of("later")).hasSize(2 + SharedTurns.MOST_WAITING / SharedTurns.MOST);
    }

    private List<Future<?>> waiting(String... names) throws InterruptedException {
        List<Future<?>> all = new ArrayList<>();
        for (String name : names) {
            all.add(waiting(new Client(name)));
        }
        return all;
    }

    /// A client that waits already when this returns.
    private Future<?> waiting(Client client) throws InterruptedException {
        return waiting(turns, client);
    }

    private Future<?> waiting(SharedTurns<Client> shared, Client client) throws InterruptedException {
        Thread[] thread = new Thread[1];
        Semaphore there = new Semaphore(0);
        Future<?> future = threads.submit(() -> {
            thread[0] = Thread.currentThread();
            there.release();
            shared.take(client);
        });
        there.acquire();
        while (thread[0].getState() != Thread.State.WAITING) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return future;
    }
}
