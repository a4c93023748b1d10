// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.access.NumberTries;
import be.passerelle.registry.contract.NumberTriesContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class NumberTryTableTest extends NumberTriesContract {

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
    protected NumberTries tries() {
        return new NumberTryTable(database.sources().registry());
    }

    @Override
    protected void laterByAMinute() {
        database.asOwner("UPDATE number_try SET at = at - interval '1 minute'");
    }
}
