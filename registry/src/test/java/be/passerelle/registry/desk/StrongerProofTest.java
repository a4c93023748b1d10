// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Assurance;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.contract.Members;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What wants a high assurance of who it is, whatever the door.
class StrongerProofTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final InMemoryDesk memory = new InMemoryDesk(TODAY);
    private final CaseFileId file = Members.newFile();

    @Test
    void medicalGroundsAreRecordedByWhoProvedItSurelyEnough() {
        assertThat(memory.desk().record(Members.PHYSICIAN, Members.newCommand(), Members.opening(file)))
                .isInstanceOf(Outcome.Recorded.class);
        int head = memory.files().getFirst().head();
        Viewer weak = Members.PHYSICIAN.with(Assurance.SUBSTANTIAL);
        assertThat(record(weak, head))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(refusal -> refusal.code())
                                .containsExactly("strongerProof"));
        assertThat(memory.files().getFirst().head()).isEqualTo(head);
        assertThat(record(Members.PHYSICIAN, head)).isInstanceOf(Outcome.Recorded.class);
    }

    private Outcome record(Viewer viewer, int head) {
        ProposedAct act = new ProposedAct(
                0,
                TODAY,
                viewer.performer(),
                new AssessmentAct.MedicalGroundsRecorded(new Sealed.Readable<>("Ce que le médecin a vu.")));
        return memory.desk().record(viewer, Members.newCommand(), file, head, List.of(act));
    }
}
