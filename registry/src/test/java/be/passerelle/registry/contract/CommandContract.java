// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.LawInForce;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.reading.RowWriter;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.Chain;
import be.passerelle.stream.row.Envelope;
import be.passerelle.stream.row.StoredRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every store does with a command: one intention is recorded once, whoever brings it again, also for another file
/// and at the same moment.
abstract class CommandContract {

    static final int WRITERS = 8;

    Log log;
    Registry registry;

    /// The store under test. The clock of its installation stands on 1 March 2026 or later.
    protected abstract Log log();

    /// What worklists show of a file.
    protected abstract List<WorkItem> work(CaseFileId file);

    @BeforeEach
    void prepare() {
        log = log();
        registry = new Registry(log, LawInForce.read(), Members.registers());
    }

    @Test
    void recordsACommandOnce() {
        CaseFileId file = opened();
        Intention intention = Intention.of(Members.newCommand(), Members.COORDINATOR, Members.contactHeld(file, 3));

        Outcome first = registry.record(intention);
        Outcome again = registry.record(intention);

        assertThat(first).isInstanceOf(Outcome.Recorded.class);
        assertThat(again).isEqualTo(new Outcome.AlreadyRecorded(((Outcome.Recorded) first).acts()));
        assertThat(rows(file)).hasSize(4);
    }

    @Test
    void tellsNothingOfACommandThatSomebodyElseRecordedOrThatSaidSomethingElse() {
        CaseFileId file = opened();
        CommandId command = Members.newCommand();
        assertThat(registry.record(Intention.of(command, Members.COORDINATOR, Members.contactHeld(file, 3))))
                .isInstanceOf(Outcome.Recorded.class);

        Outcome reused = new Outcome.CommandReused(command);
        assertThat(registry.record(Intention.of(command, Members.OF_OTHER_FUND, Members.contactHeld(file, 3))))
                .isEqualTo(reused);
        assertThat(registry.record(Intention.of(command, Members.COORDINATOR, Members.moved(file, 4))))
                .isEqualTo(reused);
        assertThat(registry.record(Intention.of(command, Members.COORDINATOR, Members.contactHeld(opened(), 3))))
                .isEqualTo(reused);
        assertThat(rows(file)).hasSize(4);
    }

    @Test
    void recordsACommandOnceWhenManyBringItAtTheSameMoment() throws Exception {
        CaseFileId file = opened();
        Intention intention = Intention.of(Members.newCommand(), Members.COORDINATOR, Members.contactHeld(file, 3));

        List<Outcome> outcomes = race(Collections.nCopies(WRITERS, () -> registry.record(intention)));

        assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.AlreadyRecorded.class::isInstance)
                .hasSize(WRITERS - 1);
        assertThat(rows(file)).hasSize(4);
    }

    @Test
    void recordsACommandOnceWhenManyOpenAFileWithItAtTheSameMoment() throws Exception {
        CommandId command = Members.newCommand();
        int person = Members.nobodyYet();
        List<CaseFileId> files =
                Stream.generate(Members::newFile).limit(WRITERS).toList();

        List<Outcome> outcomes = race(files.stream()
                .<Callable<Outcome>>map(file -> () -> registry.record(named(command, Members.opened(file, person))))
                .toList());

        assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.AlreadyRecorded.class::isInstance)
                .hasSize(WRITERS - 1);
        assertThat(files.stream().map(this::rows).filter(rows -> !rows.isEmpty()))
                .hasSize(1);
    }

    @Test
    void recordsACommandInOneFileWhenItComesForManyAtTheSameMoment() throws Exception {
        CommandId command = Members.newCommand();
        List<CaseFileId> files = Stream.generate(this::opened).limit(WRITERS).toList();

        List<Outcome> outcomes = race(files.stream()
                .<Callable<Outcome>>map(file ->
                        () -> registry.record(Intention.of(command, Members.COORDINATOR, Members.contactHeld(file, 3))))
                .toList());

        assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.CommandReused.class::isInstance).hasSize(WRITERS - 1);
        assertThat(files.stream().map(this::rows).filter(rows -> rows.size() > 3))
                .hasSize(1);
    }

    @Test
    void refusesAWriterWhoDidNotAskWhetherTheCommandWasRecorded() {
        CaseFileId file = opened();
        CaseFileId other = opened();
        record(Members.contactHeld(file, 3));
        Envelope recorded = rows(file).getLast().envelope();
        assertThatThrownBy(() -> log.transaction(tx -> {
                    StoredStream stored = tx.lock(other, EnumSet.allOf(KeyKind.class));
                    tx.append(other, List.of(copy(recorded, stored)));
                    return true;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(rows(other)).hasSize(3);
    }

    /// The same act with the same command, in another file.
    private static StoredRow copy(Envelope recorded, StoredStream into) {
        RecordedAct elsewhere = new RecordedAct(
                into.id(),
                recorded.number(),
                recorded.thread(),
                recorded.happenedOn(),
                recorded.recordedAt(),
                Members.COORDINATOR.performer(),
                new CommandId(recorded.command()),
                recorded.lawVersion(),
                new TrajectoryAct.IntakeHeld("elsewhere"));
        return RowWriter.write(elsewhere, into.keys(), Chain.head(into.rows()));
    }

    @Test
    void givesTheActsOfACommandInAllItsFiles() {
        CaseFileId one = opened();
        CaseFileId other = opened();
        CommandId command = Members.newCommand();
        Intention intention = new Intention(
                command, Members.COORDINATOR, List.of(Members.contactHeld(one, 3), Members.contactHeld(other, 3)));
        List<RecordedAct> acts = ((Outcome.Recorded) registry.record(intention)).acts();

        List<RecordedAct> found = log.transaction(tx -> tx.recordedWith(command, EnumSet.of(KeyKind.CONTENT))).stream()
                .flatMap(stored -> CaseFiles.read(stored).acts().stream())
                .toList();
        assertThat(found).isEqualTo(acts);
    }

    private static Intention named(CommandId command, Intention intention) {
        return new Intention(command, intention.viewer(), intention.streams());
    }

    CaseFileId opened() {
        CaseFileId file = Members.newFile();
        assertThat(registry.record(Members.opened(file))).isInstanceOf(Outcome.Recorded.class);
        return file;
    }

    Outcome record(InFile... files) {
        return registry.record(new Intention(Members.newCommand(), Members.COORDINATOR, Arrays.asList(files)));
    }

    List<StoredRow> rows(CaseFileId file) {
        return stored(file, EnumSet.of(KeyKind.CONTENT)).rows();
    }

    List<RecordedAct> acts(CaseFileId file) {
        return CaseFiles.read(stored(file, EnumSet.of(KeyKind.CONTENT))).acts();
    }

    StoredStream stored(CaseFileId file, Set<KeyKind> keys) {
        return log.transaction(tx -> tx.lock(file, keys));
    }

    static List<Outcome> race(List<Callable<Outcome>> writers) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
            List<Future<Outcome>> running = new ArrayList<>();
            for (Callable<Outcome> writer : writers) {
                running.add(threads.submit(() -> {
                    start.await();
                    return writer.call();
                }));
            }
            start.countDown();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }
}
