// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registry.contract.LocalAccountsContract;
import be.passerelle.registry.identity.LocalAccounts;
import be.passerelle.registry.identity.LocalAccounts.Secret;
import be.passerelle.registry.identity.SessionKey;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.key.MasterKeys.Wrapped;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalAccountTableTest extends LocalAccountsContract {

    private static final PersonId LEAVER = new PersonId("leaver");
    private static final Duration HOUR = Duration.ofHours(1);

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Override
    protected LocalAccounts accounts() {
        return new LocalAccountTable(database.sources().door());
    }

    @Override
    protected void later(Duration by) {
        database.asOwner("UPDATE local_account SET invited_until = invited_until - interval '%1$s seconds',"
                        .formatted(by.toSeconds())
                + " locked_until = locked_until - interval '%1$s seconds', known_locked_until = known_locked_until"
                        .formatted(by.toSeconds())
                + " - interval '%s seconds'".formatted(by.toSeconds()));
    }

    @Test
    void sessionsEndWithWhatTheyBeganBy() {
        SessionTable sessions = new SessionTable(
                database.sources().door(),
                new SessionTable.Lifetimes(Duration.ofHours(1), Duration.ofHours(12)),
                _ -> {});
        SessionKey key = SessionKey.of("of somebody who leaves");
        SessionKey other = SessionKey.of("of the same, by a provider");
        for (Consumer<LocalAccounts> end : List.<Consumer<LocalAccounts>>of(
                each -> each.invite(LEAVER, secret(1), HOUR),
                each -> {
                    each.set(LEAVER, secret(1), secret(2));
                    each.replace(LEAVER, secret(2), secret(3));
                },
                each -> each.remove(LEAVER))) {
            sessions.begin(key, new SignIn("Leaver", SignIn.LOCAL));
            sessions.begin(other, new SignIn("Leaver", "provider"));
            end.accept(accounts());
            assertThat(sessions.find(key)).isEmpty();
            assertThat(sessions.find(other)).isPresent();
            sessions.end(other);
        }
    }

    private static Secret secret(int number) {
        return new Secret(new Wrapped("m1", new byte[] {1}), new byte[] {(byte) number});
    }

    @Test
    void nobodyElseKnowsThem() {
        for (Transactions stranger :
                List.of(database.asReader(), database.sources().registry())) {
            assertThatThrownBy(() -> stranger.run(new Pipeline().then("SELECT count(*) FROM local_account")))
                    .isInstanceOf(StoreException.class);
        }
    }
}
