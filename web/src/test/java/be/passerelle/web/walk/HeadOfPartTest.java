// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.ToldNumbers;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whoever has a part of a file finds out by no head that they name how long the whole is.
class HeadOfPartTest {

    private static final LocalDate TODAY = Trained.STARTS.plusDays(3);

    private final InMemoryDesk desk = new InMemoryDesk(TODAY);
    private final CaseFileId file = Trained.begun(desk::importFile, 1, "Adams");
    private final Viewer adviser = Invented.ADVISER.viewer();

    @Test
    void aHeadBeyondWhatTheySeeIsAnsweredAlikeWhateverTheWholeHas() {
        int seen = seenHead();
        int whole = desk.files().getFirst().head();
        for (int i = 0; i < 3; i++) {
            whole = recordedByPhysician(whole);
        }
        assertThat(seenHead()).isEqualTo(seen).isNotEqualTo(numbers().told(whole));
        assertThat(answered(seen)).isInstanceOf(Outcome.Refused.class);
        int last = numbers().recorded(seen);
        for (int head = last + 1; head <= whole + 3; head++) {
            assertThat(answered(numbers().told(head)))
                    .as("head %d", head)
                    .isEqualTo(new Outcome.MovedOn(file, List.of()));
        }
        for (int head = 1; head <= whole + 3; head++) {
            assertThat(answered(head)).as("recorded as %d", head).isEqualTo(new Outcome.MovedOn(file, List.of()));
        }
    }

    private int seenHead() {
        return desk.desk().open(adviser, file).map(SeenFile::head).orElseThrow();
    }

    private Outcome answered(int head) {
        return desk.desk()
                .record(
                        adviser,
                        new CommandId(UUID.randomUUID()),
                        file,
                        head,
                        List.of(numbers()
                                .told(new ProposedAct(
                                        trajectory(),
                                        TODAY.plusYears(4),
                                        adviser.performer(),
                                        new TrajectoryAct.IntakeHeld("never recorded")))));
    }

    private ToldNumbers numbers() {
        return desk.desk().numbers(adviser, file);
    }

    private int trajectory() {
        return desk.files().getFirst().threads().stream()
                .filter(thread -> thread.refers())
                .findFirst()
                .orElseThrow()
                .number();
    }

    private int recordedByPhysician(int head) {
        Viewer physician = Invented.PHYSICIAN.viewer();
        Outcome recorded = desk.desk()
                .record(
                        physician,
                        new CommandId(UUID.randomUUID()),
                        file,
                        head,
                        List.of(new ProposedAct(
                                0,
                                TODAY,
                                physician.performer(),
                                new AssessmentAct.MedicalGroundsRecorded(new Sealed.Readable<>("seen today")))));
        assertThat(recorded).isInstanceOf(Outcome.Recorded.class);
        return head + 1;
    }
}
