// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registry.failure.Unavailable;
import be.passerelle.registry.failure.Unavailable.Missing;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

class TransactionsTest {

    @ParameterizedTest
    @CsvSource({
        "08001, DATABASE",
        "08006, DATABASE",
        "57P01, DATABASE",
        "57P03, DATABASE",
        "58030, DATABASE",
        "25006, DATABASE",
        "53100, ROOM_ON_DISK",
        "53300, ROOM_FOR_MORE_CALLERS"
    })
    void whatTheDatabaseLacksIsTold(String state, Missing missing) {
        assertThat(Transactions.told(new SQLException("told", state)))
                .isInstanceOfSatisfying(
                        Unavailable.class, e -> assertThat(e.missing()).isEqualTo(missing));
    }

    @ParameterizedTest
    @CsvSource({"23505", "42501", "40001", "55P03"})
    void whatItRefusesIsSomethingElse(String state) {
        assertThat(Transactions.told(new SQLException("refused", state))).isInstanceOf(StoreException.class);
    }

    @Test
    void aPoolThatLendsAllItHasIsNoDatabaseThatIsGone() {
        assertThat(Transactions.told(new SQLTransientConnectionException("none left")))
                .isInstanceOfSatisfying(
                        Unavailable.class, e -> assertThat(e.missing()).isEqualTo(Missing.ROOM_FOR_MORE_CALLERS));
        assertThat(Transactions.told(
                        new SQLTransientConnectionException("none to be had", new SQLException("refused", "08001"))))
                .isInstanceOfSatisfying(
                        Unavailable.class, e -> assertThat(e.missing()).isEqualTo(Missing.DATABASE));
    }

    @Test
    @Timeout(60)
    void whoComesAfterTooManyIsSentAwayAtOnce() throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(Transactions.MOST_WAITING);
        CountDownLatch leave = new CountDownLatch(1);
        Transactions crowded = new Transactions(new Pool(waiting, leave));
        List<Thread> others = new ArrayList<>();
        for (int i = 0; i < Transactions.MOST_WAITING; i++) {
            others.add(Thread.ofVirtual()
                    .start(() ->
                            assertThatThrownBy(() -> crowded.run(_ -> true)).isInstanceOf(StoreException.class)));
        }
        waiting.await();

        assertThatThrownBy(() -> crowded.run(_ -> true))
                .isInstanceOfSatisfying(
                        Unavailable.class, e -> assertThat(e.missing()).isEqualTo(Missing.ROOM_FOR_MORE_CALLERS));

        leave.countDown();
        for (Thread other : others) {
            other.join();
        }
        assertThatThrownBy(() -> crowded.run(_ -> true)).isInstanceOf(StoreException.class);
    }

    /// A pool that lets everybody wait, and has nothing for anybody in the end.
    private static final class Pool extends PGSimpleDataSource {

        private static final long serialVersionUID = 1L;

        private final transient CountDownLatch waiting;
        private final transient CountDownLatch leave;

        Pool(CountDownLatch waiting, CountDownLatch leave) {
            this.waiting = waiting;
            this.leave = leave;
        }

        @Override
        public Connection getConnection() throws SQLException {
            waiting.countDown();
            try {
                leave.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new SQLException("nothing", "42501");
        }
    }
}
