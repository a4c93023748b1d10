// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.memory;

import be.passerelle.casefile.identifier.CaseFileId;
import be.passerelle.registry.contract.LogContract;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.projection.Projection;
import be.passerelle.registry.projection.WorkItem;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class InMemoryLogTest extends LogContract {

    private final AtomicReference<Instant> clock = new AtomicReference<>(Instant.parse("2026-03-02T08:00:00Z"));
    private final InMemoryLog log = new InMemoryLog(() -> clock.updateAndGet(now -> now.plusMillis(1)));

    @Override
    protected Log log() {
        return log;
    }

    @Override
    protected List<WorkItem> work(CaseFileId file) {
        return log.projection(file).map(Projection::work).orElse(List.of());
    }
}
