// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.InFile;
import be.passerelle.registry.InStream;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.ProceedingId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.reading.StoredStream;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every log promises of an intention about streams of several kinds.
abstract class KindsContract extends SharingContract {

    private final ProceedingId sitting = new ProceedingId(UUID.randomUUID());

    @Test
    void recordsInStreamsOfSeveralKindsAndLooksAtTheOthers() {
        CaseFileId file = opened();
        CommandId command = Members.newCommand();
        Intention both = intention(command, Members.contactHeld(file, 3), new Sitting(sitting, file));

        Outcome outcome = registry.record(both);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Recorded.class,
                        recorded -> assertThat(recorded.acts())
                                .extracting(RecordedAct::act)
                                .contains(new Sitting.SittingAct.FileNoted(file.toString(), "3"))
                                .hasSize(2));
        assertThat(rows(file)).hasSize(4);
        assertThat(noted()).hasSize(1);
        assertThat(registry.record(both)).isInstanceOf(Outcome.AlreadyRecorded.class);
        assertThat(registry.record(intention(command, new Sitting(sitting, file))))
                .as("the same command for one of them alone")
                .isInstanceOf(Outcome.CommandReused.class);
        assertThat(noted()).hasSize(1);
    }

    @Test
    void recordsAllOrNoneOfSeveralKinds() {
        CaseFileId file = opened();
        InFile seenTooMuch = Members.contactHeld(file, 9);
        assertThat(registry.record(intention(Members.newCommand(), seenTooMuch, new Sitting(sitting, file))))
                .isInstanceOf(Outcome.MovedOn.class);
        assertThat(registry.record(intention(Members.newCommand(), new Sitting(sitting, file))))
                .as("without the file there is nothing to take note of")
                .isInstanceOf(Outcome.Refused.class);
        assertThat(rows(file)).hasSize(3);
        assertThat(noted()).isEmpty();
    }

    private static Intention intention(CommandId command, InStream... wanted) {
        return new Intention(command, Members.COORDINATOR, List.of(wanted));
    }

    private List<RecordedAct> noted() {
        StoredStream stored = log.transaction(tx -> tx.lock(sitting, EnumSet.of(KeyKind.CONTENT)));
        return new Sitting(sitting, Members.newFile()).read(stored).acts();
    }
}
