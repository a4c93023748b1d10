// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.memory;

import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.contract.AccessLogContract;
import be.passerelle.registry.desk.TestClock;
import java.time.LocalDate;

class InMemoryAccessLogTest extends AccessLogContract {

    private final TestClock clock = new TestClock(LocalDate.of(2026, 3, 2));
    private final AccessLog log = new InMemoryAccessLog(clock::now);

    @Override
    protected AccessLog accesses() {
        return log;
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
