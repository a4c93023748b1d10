// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.log.AlreadyHasFile;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.KeyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Intentions that wait while all transactions are held up: those that follow are shared.
@Timeout(120)
class SharedTransactionsTest {

    private static final int CLIENTS = 12;

    private static final String WAIT_FOR_A_LOCK =
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND ?::uuid[] IS NOT NULL";

    private static DeskStore store;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch release = new CountDownLatch(1);

    @BeforeAll
    static void start() {
        store = new DeskStore();
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @AfterEach
    void stopThreads() {
        release.countDown();
        threads.shutdownNow();
    }

    @Test
    void thoseWhoWaitAreRecordedInOneTransaction() throws Exception {
        List<CaseFileId> files = files();
        List<Future<Outcome>> first = holdUp();
        List<Future<Outcome>> waiting = waiting(files.stream().map(SharedTransactionsTest::held));
        release.countDown();

        assertThat(outcomes(first)).allMatch(Outcome.Recorded.class::isInstance);
        assertThat(outcomes(waiting)).allMatch(Outcome.Recorded.class::isInstance);
        assertThat(numbers("SELECT DISTINCT transaction FROM act WHERE number = 4 AND stream = ANY (?::uuid[])", files))
                .hasSize(1);
        assertThat(numbers("SELECT count(*) FROM act WHERE stream = ANY (?::uuid[])", files))
                .containsExactly(4L * CLIENTS);
        assertThat(store.maintenance.verify(_ -> {}).broken()).isEmpty();
        assertThat(store.maintenance.verify(_ -> {}).miscounted()).isEmpty();
    }

    @Test
    void whoMeetsAConstraintTakesNobodyAlong() throws Exception {
        List<CaseFileId> files = files();
        int person = Members.nobodyYet();
        store.registry.record(Members.opened(Members.newFile(), person));
        List<Callable<Outcome>> clients =
                new ArrayList<>(files.stream().map(SharedTransactionsTest::held).toList());
        CaseFileId second = Members.newFile();
        clients.add(CLIENTS / 2, () -> store.registry.record(Members.opened(second, person)));
        List<Future<Outcome>> first = holdUp();
        List<Future<Outcome>> waiting = waiting(clients.stream());
        release.countDown();

        assertThat(outcomes(first)).allMatch(Outcome.Recorded.class::isInstance);
        Future<Outcome> refused = waiting.remove(CLIENTS / 2);
        assertThatThrownBy(refused::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(AlreadyHasFile.class);
        assertThat(outcomes(waiting)).allMatch(Outcome.Recorded.class::isInstance);
        assertThat(store.files.read(second)).isEmpty();
        assertThat(store.accessLog.of(second, 1)).isEmpty();
        assertThat(store.maintenance.verify(_ -> {}).broken()).isEmpty();
    }

    @Test
    void whoseConnectionIsLostIsRecordedOnceAllTheSame() throws Exception {
        List<CaseFileId> files = files();
        CaseFileId held = store.opened("Held", "Up");
        List<Future<Outcome>> first = holdUp();
        CountDownLatch until = new CountDownLatch(1);
        hold(held, until);
        // One of them waits for a file that somebody holds, and all of them with it.
        List<Future<Outcome>> waiting =
                waiting(Stream.concat(Stream.of(held), files.stream()).map(SharedTransactionsTest::held));
        release.countDown();
        assertThat(outcomes(first)).allMatch(Outcome.Recorded.class::isInstance);
        while (numbers(WAIT_FOR_A_LOCK, files).getFirst() == 0) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        store.registryRole.run(new Pipeline().then("""
                SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"""));
        until.countDown();

        assertThat(outcomes(waiting)).allMatch(Outcome.Recorded.class::isInstance);
        assertThat(numbers("SELECT count(*) FROM act WHERE stream = ANY (?::uuid[])", files))
                .containsExactly(4L * CLIENTS);
        assertThat(store.maintenance.verify(_ -> {}).broken()).isEmpty();
    }

    private List<CaseFileId> files() {
        List<CaseFileId> files = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            files.add(store.opened("Invented" + i, "Person"));
        }
        return files;
    }

    private static Callable<Outcome> held(CaseFileId file) {
        return () -> recordHeld(file);
    }

    private static Outcome recordHeld(CaseFileId file) {
        return store.registry.record(
                Intention.of(Members.newCommand(), Members.COORDINATOR, Members.contactHeld(file, 3)));
    }

    /// Lets all transactions that may be under way wait for files that are held until the release.
    private List<Future<Outcome>> holdUp() throws InterruptedException {
        List<Future<Outcome>> first = new ArrayList<>();
        for (int i = 0; i < PostgresLog.UNDER_WAY; i++) {
            CaseFileId file = store.opened("In", "Between");
            hold(file, release);
            first.add(threads.submit(held(file)));
        }
        while (numbers(WAIT_FOR_A_LOCK, List.of()).getFirst() < PostgresLog.UNDER_WAY) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return first;
    }

    private void hold(CaseFileId file, CountDownLatch until) throws InterruptedException {
        CountDownLatch locked = new CountDownLatch(1);
        threads.execute(() -> store.log.transaction(tx -> {
            tx.lock(file, Set.of(KeyKind.CONTENT));
            locked.countDown();
            return await(until);
        }));
        locked.await();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Clients that wait already when this returns: for a turn, or for the database.
    private List<Future<Outcome>> waiting(Stream<Callable<Outcome>> clients) throws InterruptedException {
        List<Future<Outcome>> waiting = new ArrayList<>();
        for (Callable<Outcome> client : clients.toList()) {
            Thread[] thread = new Thread[1];
            CountDownLatch there = new CountDownLatch(1);
            waiting.add(threads.submit(() -> {
                thread[0] = Thread.currentThread();
                there.countDown();
                return client.call();
            }));
            there.await();
            for (int i = 0; i < 200 && thread[0].getState() != Thread.State.WAITING; i++) {
                TimeUnit.MILLISECONDS.sleep(2);
            }
        }
        return waiting;
    }

    private static List<Outcome> outcomes(List<Future<Outcome>> waiting) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> each : waiting) {
            outcomes.add(each.get());
        }
        return outcomes;
    }

    private static List<Long> numbers(String sql, List<CaseFileId> files) {
        List<Long> numbers = new ArrayList<>();
        store.registryRole.run(new Pipeline()
                .thenEach(row -> numbers.add(row.getLong(1)), sql, (Object) Columns.of(files, CaseFileId::value)));
        return numbers;
    }
}
