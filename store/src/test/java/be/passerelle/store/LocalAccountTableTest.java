// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registry.contract.LocalAccountsContract;
import be.passerelle.registry.identity.LocalAccounts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalAccountTableTest extends LocalAccountsContract {

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
                + " locked_until = locked_until - interval '%s seconds'".formatted(by.toSeconds()));
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
