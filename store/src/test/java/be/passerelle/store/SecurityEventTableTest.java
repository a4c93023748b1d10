// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.contract.SecurityEventsContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SecurityEventTableTest extends SecurityEventsContract {

    /// A second of the minute from which on a test waits for the next one.
    private static final int LATE = 50;

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
    protected SecurityEvents events() {
        return new SecurityEventTable(database.sources().registry(), this::here);
    }

    @Override
    protected void beginMinute() {
        database.asOwner("SELECT pg_sleep(greatest(0, 61 - extract(second FROM clock_timestamp())))"
                + " WHERE extract(second FROM clock_timestamp()) > " + LATE);
        laterByAMinute();
    }

    /// What there is happened a minute earlier.
    @Override
    protected void laterByAMinute() {
        database.asOwner("UPDATE security_event SET at = at - interval '1 minute'");
    }

    @Test
    void theRegistryAddsAndChangesNothingAndNobodyElseKnowsIt() {
        events().note(Kind.SIGNED_OUT, Optional.empty());
        Transactions registry = database.sources().registry();
        for (String change : List.of(
                "UPDATE security_event SET person = 'nobody'",
                "DELETE FROM security_event",
                "TRUNCATE security_event")) {
            assertThatThrownBy(() -> registry.run(new Pipeline().then(change)))
                    .as(change)
                    .isInstanceOf(StoreException.class);
        }
        for (Transactions stranger :
                List.of(database.asReader(), database.sources().door())) {
            assertThatThrownBy(() -> stranger.run(new Pipeline().then("SELECT count(*) FROM security_event")))
                    .isInstanceOf(StoreException.class);
        }
        assertThat(events().latest(1)).hasSize(1);
    }
}
