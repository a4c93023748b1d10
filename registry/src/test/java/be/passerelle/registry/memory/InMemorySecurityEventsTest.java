// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.memory;

import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.contract.SecurityEventsContract;
import java.time.Duration;
import java.time.Instant;

class InMemorySecurityEventsTest extends SecurityEventsContract {

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final SecurityEvents events = new InMemorySecurityEvents(() -> now, this::here);

    @Override
    protected SecurityEvents events() {
        return events;
    }

    @Override
    protected void beginMinute() {
        now = Instant.parse("2026-03-02T09:00:00Z");
    }

    @Override
    protected void laterByAMinute() {
        now = now.plus(Duration.ofMinutes(1));
    }
}
