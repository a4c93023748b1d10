// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.log;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.outcome.Outcomes;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.outcome.WorkWith;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.LawInForce;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.memory.InMemoryLog;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.Chain;
import be.passerelle.stream.row.Envelope;
import be.passerelle.stream.row.StoredRow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What an earlier version of Passerelle recorded, beside what this one records: all of it is read, and the
/// chain goes through.
class EarlierVersionsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Set<KeyKind> KEYS = Set.of(KeyKind.CONTENT);

    private final InMemoryLog log = new InMemoryLog(() -> NOW);
    private final Registry registry = new Registry(log, LawInForce.read(), Members.registers());
    private final CaseFileId file = Members.newFile();

    @Test
    void isReadAndFollowed() {
        registry.record(Members.opened(file));
        recordedEarlier("trajectory.sentToOccupationalPhysician", 3, "{\"preventionService\":\"a service\"}");
        recordedEarlier("outcome.returnedToWork", 0, "{\"extent\":\"partial\",\"with\":\"sameEmployer\"}");
        OutcomeAct now = new OutcomeAct.ReturnedToWork(WorkExtent.PART_TIME, WorkWith.OTHER_EMPLOYER, Optional.empty());
        ProposedAct proposed = new ProposedAct(0, LocalDate.of(2026, 3, 2), Members.COORDINATOR.performer(), now);
        assertThat(registry.record(Intention.of(
                        Members.newCommand(), Members.COORDINATOR, new InFile(file, 5, List.of(proposed)))))
                .isInstanceOf(Outcome.Recorded.class);

        StoredStream stored = log.stored(file, KEYS);
        ReadStream read = CaseFiles.read(stored);
        assertThat(Chain.firstBroken(stored.rows())).isEmpty();
        assertThat(read.illegible()).isEmpty();
        assertThat(read.acts().subList(3, 6))
                .extracting(RecordedAct::act)
                .containsExactly(
                        new TrajectoryAct.SentToOccupationalPhysician("a service", false),
                        new OutcomeAct.ReturnedToWork(WorkExtent.PART_TIME, WorkWith.SAME_EMPLOYER, Optional.empty()),
                        now);
        assertThat(read.acts().subList(3, 6))
                .extracting(a -> a.written().version())
                .containsExactly(1, 1, 2);
        assertThat(CaseFiles.of(file, stored).state(Outcomes.OUTCOMES).latestReturn())
                .contains((OutcomeAct.ReturnedToWork) now);
    }

    private void recordedEarlier(String code, int thread, String json) {
        log.transaction(tx -> {
            StoredStream stored = tx.lock(file, KEYS);
            Envelope envelope = new Envelope(
                    file.kind(),
                    file.value(),
                    stored.rows().size() + 1,
                    thread,
                    LocalDate.of(2026, 3, 1),
                    NOW,
                    "coordinator",
                    "fund",
                    "returnToWorkCoordinator",
                    UUID.randomUUID(),
                    "2026.1",
                    code,
                    1);
            byte[] payload = stored.keys()
                    .content()
                    .key()
                    .orElseThrow()
                    .seal(json.getBytes(StandardCharsets.UTF_8), envelope.toBytes());
            byte[] hash = Chain.next(Chain.head(stored.rows()), envelope, payload);
            tx.append(file, List.of(new StoredRow(envelope, payload, hash)));
            return true;
        });
    }
}
