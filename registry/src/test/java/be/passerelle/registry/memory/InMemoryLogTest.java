// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.memory;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.LawInForce;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.contract.LogContract;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.erasure.ErasureStore;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.projection.Projection;
import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.KeyKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class InMemoryLogTest extends LogContract {

    private final AtomicReference<Instant> clock = new AtomicReference<>(Instant.parse("2026-03-02T08:00:00Z"));
    private final InMemoryLog log = new InMemoryLog(() -> clock.updateAndGet(now -> now.plusMillis(1)));

    @Test
    void instantsInAFileFollowItsActsWhenTheClockWasSetBack() {
        Registry registry = new Registry(log, LawInForce.read(), Members.registers());
        CaseFileId file = Members.newFile();
        registry.record(Members.opened(file));
        clock.updateAndGet(now -> now.minus(Duration.ofHours(1)));
        InFile contact = Members.contactPlanned(file, Members.TRAJECTORY, Members.COORDINATOR);

        assertThat(registry.record(Intention.of(Members.newCommand(), Members.COORDINATOR, contact)))
                .isInstanceOf(Outcome.Recorded.class);
        assertThat(log.stored(file, Set.of(KeyKind.CONTENT)).rows())
                .extracting(row -> row.envelope().recordedAt())
                .isSorted();
    }

    @Override
    protected Log log() {
        return log;
    }

    @Override
    protected AccessLog accesses() {
        return log.accesses();
    }

    @Override
    protected SecurityEvents events() {
        return log.securityEvents();
    }

    @Override
    protected ErasureStore erasureStore() {
        return log::rows;
    }

    @Override
    protected List<WorkItem> work(CaseFileId file) {
        return log.projection(file).map(Projection::work).orElse(List.of());
    }
}
