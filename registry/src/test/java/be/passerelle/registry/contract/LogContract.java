// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.registry.Imported;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.row.Chain;
import be.passerelle.stream.row.StoredRow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What every store of the log does, tested through the registry that uses it. What it does with commands is in
/// [CommandContract].
public abstract class LogContract extends HoldContract {

    @Test
    void keepsWhatWasRecordedInOrder() {
        CaseFileId file = opened();
        Outcome outcome = record(Members.contactHeld(file, 3));

        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        List<RecordedAct> acts = acts(file);
        assertThat(acts).extracting(RecordedAct::number).containsExactly(1, 2, 3, 4);
        assertThat(acts.getLast()).isEqualTo(((Outcome.Recorded) outcome).acts().getFirst());
        assertThat(acts).extracting(RecordedAct::recordedAt).isSorted();
        assertThat(Chain.firstBroken(rows(file))).isEmpty();
    }

    @Test
    void findsTheByteThatWasTamperedWith() {
        CaseFileId file = opened();
        List<StoredRow> rows = new ArrayList<>(rows(file));
        StoredRow second = rows.get(1);
        byte[] payload = second.payload().clone();
        payload[payload.length - 3] ^= 1;
        rows.set(1, new StoredRow(second.envelope(), payload, second.hash()));

        assertThat(Chain.firstBroken(rows)).contains(2);
    }

    @Test
    void letsOneOfTwoWritersChangeTheSameFactAboutTheFile() {
        CaseFileId file = opened();
        assertThat(record(Members.moved(file, 3))).isInstanceOf(Outcome.Recorded.class);
        assertThat(record(Members.moved(file, 3))).isInstanceOf(Outcome.MovedOn.class);
        assertThat(record(Members.moved(file, 4))).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void refusesAWriterWhenWhatTheyBuildOnWasTakenBack() {
        CaseFileId file = opened();
        assertThat(record(Members.contactPlanned(file, 3, Members.COORDINATOR))).isInstanceOf(Outcome.Recorded.class);
        assertThat(record(Members.annulmentAsked(file, 4, 4))).isInstanceOf(Outcome.Recorded.class);
        assertThat(registry.record(
                        Intention.of(Members.newCommand(), Members.COLLEAGUE, Members.annulmentConfirmed(file, 5, 5))))
                .isInstanceOf(Outcome.Recorded.class);
        assertThat(record(Members.contactHeld(file, 5))).isInstanceOf(Outcome.MovedOn.class);
    }

    @Test
    void refusesAWriterWhoSawMoreThanThereIs() {
        CaseFileId file = opened();
        assertThat(record(Members.contactHeld(file, 9))).isEqualTo(new Outcome.MovedOn(file, List.of()));
    }

    @Test
    void aLineForASecondPersonIsNotTheirsWhoAsked() {
        CaseFileId file = opened();
        record(Members.contactPlanned(file, 3, Members.COORDINATOR));
        record(Members.annulmentAsked(file, 4, 4));
        assertThat(work(file))
                .filteredOn(w -> w.task().equals("correction.second"))
                .singleElement()
                .satisfies(w -> assertThat(w.person()).isEmpty());
    }

    @Test
    void importsWhatWasRecordedInTheOrderOfTimeToTheMicrosecond() {
        CaseFileId file = Members.newFile();
        Instant first = Instant.parse("2026-02-02T09:00:00.123456789Z");
        List<ProposedAct> acts = Members.opening(file).acts();
        List<Imported> backwards = List.of(
                new Imported(acts.getFirst(), first, Members.newCommand()),
                new Imported(acts.get(1), first.minusSeconds(1), Members.newCommand()));
        assertThatThrownBy(() -> registry.importFile(file, backwards)).isInstanceOf(IllegalArgumentException.class);
        assertThat(rows(file)).isEmpty();

        registry.importFile(file, List.of(new Imported(acts.getFirst(), first, Members.newCommand())));
        assertThat(acts(file).getFirst().recordedAt()).isEqualTo(Instant.parse("2026-02-02T09:00:00.123456Z"));
        assertThat(Chain.firstBroken(rows(file))).isEmpty();
    }

    @Test
    void letsOneOfManyWritersFollowTheSameStateOfAThread() throws Exception {
        CaseFileId file = opened();
        List<Callable<Outcome>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(() -> record(Members.contactPlanned(file, 3, Members.COORDINATOR)));
        }

        List<Outcome> outcomes = race(writers);

        assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.MovedOn.class::isInstance).hasSize(WRITERS - 1);
        assertThat(rows(file)).hasSize(4);
    }

    @Test
    void letsManyWritersWorkInManyFiles() throws Exception {
        List<CaseFileId> files = Collections.nCopies(WRITERS, 0).stream()
                .map(_ -> Members.newFile())
                .toList();
        List<Callable<Outcome>> writers = files.stream()
                .<Callable<Outcome>>map(f -> () -> registry.record(Members.opened(f)))
                .toList();

        assertThat(race(writers)).allMatch(Outcome.Recorded.class::isInstance);
        assertThat(files).allSatisfy(f -> assertThat(rows(f)).hasSize(3));
    }

    @Test
    void refusesAWriterWhoDoesNotFollowTheLastAct() {
        CaseFileId file = opened();
        StoredRow second = rows(file).get(1);

        assertThatThrownBy(() -> log.transaction(tx -> {
                    tx.lock(file, EnumSet.of(KeyKind.CONTENT));
                    tx.append(file, List.of(second));
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rows(file)).hasSize(3);
    }

    @Test
    void recordsInSeveralFilesOrInNone() {
        CaseFileId one = opened();
        CaseFileId other = opened();

        Outcome refused = record(Members.contactHeld(one, 3), Members.impossible(other, 3));
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(rows(one)).hasSize(3);
        assertThat(rows(other)).hasSize(3);

        Outcome recorded = record(Members.contactHeld(one, 3), Members.contactHeld(other, 3));
        assertThat(recorded).isInstanceOf(Outcome.Recorded.class);
        assertThat(rows(one)).hasSize(4);
        assertThat(rows(other)).hasSize(4);
    }

    @Test
    void letsAWriterPassWhenTheFileMovedOnElsewhere() {
        CaseFileId file = opened();
        assertThat(record(Members.moved(file, 3))).isInstanceOf(Outcome.Recorded.class);

        assertThat(record(Members.contactHeld(file, 3))).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void refusesAWriterWhoWantsNothingSinceWhenTheFileMovedOnElsewhere() {
        CaseFileId file = opened();
        InFile held = Members.contactHeld(file, 3);
        assertThat(record(Members.moved(file, 3))).isInstanceOf(Outcome.Recorded.class);

        assertThat(record(new InFile(file, 3, true, Optional.empty(), held.acts())))
                .isInstanceOf(Outcome.MovedOn.class);
        assertThat(record(new InFile(file, 4, true, Optional.empty(), held.acts())))
                .isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void refusesAWriterWhenTheThreadMovedOn() {
        CaseFileId file = opened();
        Intention ofColleague = Intention.of(
                Members.newCommand(), Members.COLLEAGUE, Members.contactPlanned(file, 3, Members.COLLEAGUE));
        assertThat(registry.record(ofColleague)).isInstanceOf(Outcome.Recorded.class);

        assertThat(record(Members.contactHeld(file, 3)))
                .isInstanceOfSatisfying(
                        Outcome.MovedOn.class,
                        moved -> assertThat(moved.since()).hasSize(1));
        assertThat(rows(file)).hasSize(4);
    }

    @Test
    void leavesTheFileAsItWasWhenAnActIsRefused() {
        CaseFileId file = opened();
        List<WorkItem> before = work(file);

        assertThat(record(Members.impossible(file, 3))).isInstanceOf(Outcome.Refused.class);
        assertThat(registry.record(Intention.of(
                        Members.newCommand(),
                        Members.OF_OTHER_FUND,
                        Members.contactPlanned(file, 3, Members.OF_OTHER_FUND))))
                .isInstanceOf(Outcome.NoAccess.class);

        assertThat(rows(file)).hasSize(3);
        assertThat(work(file)).isEqualTo(before);
    }

    @Test
    void leavesNothingOfATransactionThatFails() {
        CaseFileId file = Members.newFile();

        assertThatThrownBy(() -> log.transaction(tx -> {
                    tx.lock(file, EnumSet.of(KeyKind.CONTENT));
                    tx.append(file, rows(opened()).subList(0, 1));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(rows(file)).isEmpty();
    }

    @Test
    void showsTheWorkThatTheLastActLeaves() {
        CaseFileId file = opened();
        assertThat(tasks(file)).contains("trajectory.firstContact");

        record(Members.contactHeld(file, 3));

        assertThat(tasks(file)).contains("trajectory.engagement").doesNotContain("trajectory.firstContact");
    }

    /// The words of a physician are kept, and nobody reads them who did not ask for the second key.
    @Test
    void keepsNothingInClearAndWhatIsMedicalUnderAKeyOfItsOwn() {
        CaseFileId file = opened();
        Intention medical = Intention.of(Members.newCommand(), Members.PHYSICIAN, Members.medicalGrounds(file, 3));
        assertThat(registry.record(medical)).isInstanceOf(Outcome.Recorded.class);

        rows(file)
                .forEach(row -> assertThat(new String(row.payload(), StandardCharsets.UTF_8))
                        .doesNotContain("Peeters")
                        .doesNotContain("grounds"));
        assertThat(acts(file).getLast().act())
                .isEqualTo(new AssessmentAct.MedicalGroundsRecorded(new Sealed.Withheld<>()));
        assertThat(CaseFiles.read(stored(file, EnumSet.allOf(KeyKind.class)))
                        .acts()
                        .getLast()
                        .act())
                .isEqualTo(new AssessmentAct.MedicalGroundsRecorded(Sealed.readable("medical grounds")));
        assertThat(registry.record(medical)).isInstanceOf(Outcome.AlreadyRecorded.class);
    }

    private Set<String> tasks(CaseFileId file) {
        return work(file).stream().map(WorkItem::task).collect(Collectors.toSet());
    }
}
