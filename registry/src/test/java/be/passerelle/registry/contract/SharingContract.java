// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.Ground;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.AccessLog.Line;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.log.Asked;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.Chain;
import be.passerelle.stream.row.Envelope;
import be.passerelle.stream.row.StoredRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every store does when many come at once, each with their own file: they may share a transaction,
/// and each is accepted or refused as if alone.
abstract class SharingContract extends CommandContract {

    static final int CLIENTS = 32;

    private static final Set<KeyKind> KEYS = EnumSet.of(KeyKind.CONTENT);

    /// Who looked at which file in the store under test.
    protected abstract AccessLog accesses();

    /// What happened in the installation of the store under test.
    protected abstract SecurityEvents events();

    @Test
    void whatHappenedIsThereWithWhatIsRecordedAndNotWithoutIt() {
        PersonId somebody = new PersonId("s-" + UUID.randomUUID());
        CaseFileId file = opened();
        List<StoredRow> there = rows(file);
        assertThat(happens(file, tx -> tx.note(Kind.REVIEWER_REPRESENTS, somebody)))
                .isTrue();
        assertThat(events().count(Kind.REVIEWER_REPRESENTS, somebody, Duration.ofHours(1)))
                .isOne();
        assertThat(happens(file, tx -> {
                    tx.note(Kind.REVIEWER_REPRESENTS, somebody);
                    tx.append(file, there); // which follow nothing
                }))
                .isFalse();
        assertThat(events().count(Kind.REVIEWER_REPRESENTS, somebody, Duration.ofHours(1)))
                .isOne();
    }

    private boolean happens(CaseFileId file, Consumer<LogTransaction> deciding) {
        try {
            return log.decide(new Asked(Members.newCommand(), List.of(file), KEYS), tx -> {
                tx.lock(file, KEYS);
                deciding.accept(tx);
                return true;
            });
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @Test
    void decidesEachOfManyAsIfItWereAlone() throws Exception {
        List<CaseFileId> files = Stream.generate(this::opened).limit(CLIENTS).toList();
        List<Callable<Outcome>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            CaseFileId file = files.get(i);
            clients.add(
                    switch (i % 4) {
                        case 0 -> () -> record(Members.contactHeld(file, 3));
                        case 1 -> () -> record(Members.impossible(file, 3));
                        case 2 -> () -> record(Members.contactHeld(file, 9));
                        default -> () -> strangers(file);
                    });
        }

        List<Outcome> outcomes = race(clients);

        for (int i = 0; i < CLIENTS; i++) {
            CaseFileId file = files.get(i);
            assertThat(outcomes.get(i))
                    .isInstanceOf(
                            switch (i % 4) {
                                case 0 -> Outcome.Recorded.class;
                                case 1 -> Outcome.Refused.class;
                                case 2 -> Outcome.MovedOn.class;
                                default -> Outcome.NoAccess.class;
                            });
            assertThat(rows(file)).hasSize(i % 4 == 0 ? 4 : 3);
            assertThat(Chain.firstBroken(rows(file))).isEmpty();
            // Whatever becomes of it, it is noted.
            Line line = accesses().of(file, 1).getFirst();
            assertThat(line.operation()).isEqualTo(i % 4 == 0 ? Operation.RECORD : Operation.TRY_TO_RECORD);
            assertThat(line.ground()).isEqualTo(i % 4 == 3 ? Optional.empty() : Optional.of(Ground.MEMBER_OF_FUND));
        }
    }

    @Test
    void answersAboutAFileThatIsNotThereAsAboutOneOfOthers() {
        CaseFileId none = Members.newFile();
        assertThat(strangers(opened())).isInstanceOf(Outcome.NoAccess.class);
        assertThat(registry.record(Intention.of(
                        Members.newCommand(), Members.PARTNER, Members.contactPlanned(none, 3, Members.PARTNER))))
                .isEqualTo(new Outcome.NoAccess(none));
        assertThat(rows(none)).isEmpty();
    }

    @Test
    void recordsManyActsOfManyClientsOneAfterTheOther() throws Exception {
        List<CaseFileId> files = Stream.generate(this::opened).limit(CLIENTS).toList();
        List<Callable<Outcome>> clients = files.stream()
                .<Callable<Outcome>>map(file -> () -> {
                    record(Members.contactPlanned(file, 3, Members.COORDINATOR));
                    record(Members.moved(file, 4));
                    return record(Members.contactHeld(file, 5));
                })
                .toList();

        assertThat(race(clients)).allMatch(Outcome.Recorded.class::isInstance);
        for (CaseFileId file : files) {
            assertThat(rows(file)).extracting(StoredRow::number).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(Chain.firstBroken(rows(file))).isEmpty();
            assertThat(acts(file)).extracting(act -> act.recordedAt()).isSorted();
            assertThat(accesses().of(file, 10)).hasSize(4);
            assertThat(work(file)).anyMatch(line -> line.task().equals("trajectory.engagement"));
        }
    }

    @Test
    void letsADecisionThatThrowsFailAlone() throws Exception {
        List<CaseFileId> files = Stream.generate(this::opened).limit(CLIENTS).toList();
        List<StoredRow> elsewhere = rows(opened());
        List<Callable<Outcome>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            CaseFileId file = files.get(i);
            clients.add(i % 4 == 1 ? () -> fails(file, elsewhere) : () -> record(Members.contactHeld(file, 3)));
        }

        List<Outcome> outcomes = race(clients);

        for (int i = 0; i < CLIENTS; i++) {
            assertThat(outcomes.get(i)).isInstanceOf(i % 4 == 1 ? Outcome.Refused.class : Outcome.Recorded.class);
            assertThat(rows(files.get(i))).hasSize(i % 4 == 1 ? 3 : 4);
            assertThat(accesses().of(files.get(i), 10)).hasSize(i % 4 == 1 ? 1 : 2);
        }
    }

    /// Writes and notes something, and throws.
    private Outcome fails(CaseFileId file, List<StoredRow> elsewhere) {
        Function<LogTransaction, Outcome> decision = tx -> {
            StoredStream stored = tx.lock(file, KEYS);
            tx.note(Members.COORDINATOR, Operation.RECORD, Map.of(file, Optional.empty()));
            StoredRow last = stored.rows().getLast();
            tx.append(file, List.of(new StoredRow(next(last), last.payload(), last.hash())));
            tx.append(file, elsewhere);
            throw new AssertionError("rows that do not follow are appended");
        };
        try {
            return log.decide(new Asked(Members.newCommand(), List.of(file), KEYS), decision);
        } catch (IllegalStateException e) {
            return new Outcome.Refused(file, 0, List.of());
        }
    }

    private static Envelope next(StoredRow last) {
        Envelope of = last.envelope();
        return new Envelope(
                of.kind(),
                of.stream(),
                of.number() + 1,
                0,
                of.happenedOn(),
                of.recordedAt(),
                of.person(),
                of.organisation(),
                of.role(),
                Members.newCommand().value(),
                of.lawVersion(),
                of.code(),
                of.version());
    }

    private Outcome strangers(CaseFileId file) {
        InFile planned = Members.contactPlanned(file, 3, Members.OF_OTHER_FUND);
        CommandId command = Members.newCommand();
        Viewer stranger = Members.OF_OTHER_FUND;
        return registry.record(Intention.of(command, stranger, planned));
    }
}
