// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.memory;

import be.passerelle.registry.access.NumberTries;
import be.passerelle.registry.contract.NumberTriesContract;
import java.time.Duration;
import java.time.Instant;

class InMemoryNumberTriesTest extends NumberTriesContract {

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final NumberTries tries = new InMemoryNumberTries(() -> now);

    @Override
    protected NumberTries tries() {
        return tries;
    }

    @Override
    protected void laterByAMinute() {
        now = now.plus(Duration.ofMinutes(1));
    }
}
