// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.Pseudonyms;
import be.passerelle.registry.contract.AccessLogContract;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AccessLogTableTest extends AccessLogContract {

    private static final Pseudonyms PSEUDONYMS = Pseudonyms.random();

    private static TestDatabase database;
    private static InstallationClockTable clock;

    @BeforeAll
    static void start() {
        database = TestDatabase.start();
        clock = new InstallationClockTable(database.sources().registry(), true, day -> {});
        clock.beginOn(LocalDate.of(2026, 3, 2));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Override
    protected AccessLog accesses() {
        return new AccessLogTable(database.sources().registry(), PSEUDONYMS, Optional::empty);
    }

    @Override
    protected LocalDate today() {
        return clock.today();
    }

    @Override
    protected void moveTo(LocalDate day) {
        clock.moveTo(day);
    }
}
