// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.identity.LocalAccounts;
import be.passerelle.registry.identity.LocalAccounts.Found;
import be.passerelle.registry.identity.LocalAccounts.Secret;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.key.MasterKeys.Wrapped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What whoever keeps local accounts has to get right.
public abstract class LocalAccountsContract {

    private static final int MOST = 3;
    private static final Duration LOCKED = Duration.ofMinutes(10);

    private final PersonId somebody = new PersonId("p-" + UUID.randomUUID());

    protected abstract LocalAccounts accounts();

    /// Lets time go by.
    protected abstract void later(Duration by);

    @Test
    void anInvitationIsTakenUpOnceAndInTime() {
        assertThat(accounts().set(somebody, secret(1), secret(2)))
                .as("nobody invited them")
                .isFalse();
        accounts().invite(somebody, secret(1), Duration.ofHours(1));
        Found found = tried().orElseThrow();
        assertThat(found.invited()).isTrue();
        assertThat(found.secret().key().master()).isEqualTo("m1");
        assertThat(found.secret().key().bytes()).containsExactly(1, 1);
        assertThat(found.secret().sealed()).containsExactly(1, 2, 3);

        assertThat(accounts().set(somebody, secret(9), secret(2)))
                .as("they were invited anew")
                .isFalse();
        assertThat(accounts().set(somebody, secret(1), secret(2))).isTrue();
        assertThat(accounts().set(somebody, secret(1), secret(3)))
                .as("a second time")
                .isFalse();
        Found set = tried().orElseThrow();
        assertThat(set.invited()).isFalse();
        assertThat(set.secret().sealed()).containsExactly(2, 2, 3);

        accounts().invite(somebody, secret(4), Duration.ofHours(1));
        later(Duration.ofMinutes(61));
        assertThat(tried()).isEmpty();
        assertThat(accounts().set(somebody, secret(4), secret(5)))
                .as("too late")
                .isFalse();
    }

    @Test
    void aPasswordIsReplacedWhereItIsStillTheOneThatWasProven() {
        assertThat(accounts().replace(somebody, secret(1), secret(2)))
                .as("there is none")
                .isFalse();
        accounts().invite(somebody, secret(1), Duration.ofHours(1));
        assertThat(accounts().replace(somebody, secret(1), secret(2)))
                .as("none is set yet")
                .isFalse();
        accounts().set(somebody, secret(1), secret(2));
        assertThat(accounts().replace(somebody, secret(2), secret(3))).isTrue();
        assertThat(tried().orElseThrow().secret().sealed()).containsExactly(3, 2, 3);
        assertThat(accounts().replace(somebody, secret(2), secret(4)))
                .as("it is another by now")
                .isFalse();
        assertThat(tried().orElseThrow().secret().sealed()).containsExactly(3, 2, 3);
    }

    @Test
    void soManyTriesLockItForATimeHoweverTheKeyIsWritten() {
        there();
        assertThat(tried().orElseThrow().last()).isFalse();
        assertThat(accounts().tried(new PersonId(somebody.key().toUpperCase(Locale.ROOT)), false, MOST, LOCKED))
                .isPresent();
        assertThat(tried().orElseThrow().last()).isTrue();
        assertThat(tried()).as("locked").isEmpty();
        later(Duration.ofMinutes(9));
        assertThat(tried()).isEmpty();
        later(Duration.ofMinutes(2));
        assertThat(tried().orElseThrow().last()).as("all of them anew").isFalse();
        assertThat(tried().orElseThrow().last()).isFalse();
        assertThat(tried().orElseThrow().last()).isTrue();
    }

    /// Whoever knows a key alone cannot keep away whose it is.
    @Test
    void aStrangerWhoLocksItDoesNotLockOutBrowsersThatSignedInBefore() {
        there();
        for (int i = 0; i < MOST; i++) {
            tried();
        }
        assertThat(tried()).as("locked for strangers").isEmpty();
        assertThat(accounts().tried(somebody, true, MOST, LOCKED).orElseThrow().last())
                .isFalse();
        assertThat(accounts().succeeded(somebody, true, 5)).isTrue();
        assertThat(tried()).as("still locked for strangers").isEmpty();
        for (int i = 0; i < MOST; i++) {
            assertThat(accounts().tried(somebody, true, MOST, LOCKED)).isPresent();
        }
        assertThat(accounts().tried(somebody, true, MOST, LOCKED))
                .as("they have no more tries than others")
                .isEmpty();
        accounts().invite(somebody, secret(4), Duration.ofHours(1));
        assertThat(tried()).as("invited anew").isPresent();
        assertThat(accounts().tried(somebody, true, MOST, LOCKED)).isPresent();
    }

    @Test
    void aTryThatSucceedsForgetsThoseBeforeAndTakesNoStepTwice() {
        there();
        tried();
        tried();
        assertThat(tried().orElseThrow().last()).isTrue();
        assertThat(accounts().succeeded(somebody, false, 100)).isTrue();
        assertThat(tried().orElseThrow().last()).isFalse();
        assertThat(accounts().succeeded(somebody, false, 100)).isFalse();
        assertThat(accounts().succeeded(somebody, false, 99)).isFalse();
        assertThat(accounts().succeeded(somebody, false, 101)).isTrue();
    }

    @Test
    void thoseWhoTryAtTheSameTimeAreAllCounted() {
        there();
        assertThat(atOnce(() -> tried().isPresent())).isEqualTo(MOST);
    }

    @Test
    void oneStepIsTakenByOneOfThoseWhoTryItAtTheSameTime() {
        there();
        assertThat(atOnce(() -> accounts().succeeded(somebody, false, 7))).isEqualTo(1);
    }

    @Test
    void whatIsRemovedIsGone() {
        assertThat(accounts().remove(somebody)).isFalse();
        there();
        assertThat(accounts().remove(somebody)).isTrue();
        assertThat(tried()).isEmpty();
        assertThat(accounts().succeeded(somebody, false, 1)).isFalse();
    }

    private static long atOnce(Callable<Boolean> what) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, 20).mapToObj(_ -> threads.submit(what)).toList().stream()
                    .filter(LocalAccountsContract::done)
                    .count();
        }
    }

    private static boolean done(Future<Boolean> what) {
        try {
            return what.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void there() {
        accounts().invite(somebody, secret(1), Duration.ofHours(1));
        accounts().set(somebody, secret(1), secret(2));
    }

    private Optional<Found> tried() {
        return accounts().tried(somebody, false, MOST, LOCKED);
    }

    private static Secret secret(int i) {
        byte one = (byte) i;
        return new Secret(new Wrapped("m" + i, new byte[] {one, one}), new byte[] {one, 2, 3});
    }
}
