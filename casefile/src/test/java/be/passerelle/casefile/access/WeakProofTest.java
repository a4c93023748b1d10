// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.procedure.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Taking back what wanted a high assurance wants one too, at each step: of who asks, and of who confirms.
class WeakProofTest {

    private final InventedLife life =
            InventedLife.incapable().proposed().contactHeld(false).engaged();

    @Test
    void whoConfirmsThatASignatureIsTakenBackProvesItAsSurelyAsWhoAsks() {
        ActNumber signed = new ActNumber(life.file().acts().stream()
                .filter(act -> act.act() instanceof TrajectoryAct.EngagementSignedByCoordinator)
                .findFirst()
                .orElseThrow()
                .number());
        Act asking = new CorrectionAct.AnnulmentAsked(signed, "signed in error");
        assertThat(codes(weak(InventedLife.COORDINATOR), asking)).containsExactly("strongerProof");
        int request = life.by(InventedLife.COORDINATOR, 0, asking);
        Act confirming = new CorrectionAct.AnnulmentConfirmed(new ActNumber(request));
        assertThat(codes(weak(InventedLife.OTHER_COORDINATOR), confirming)).containsExactly("strongerProof");
        assertThat(codes(InventedLife.OTHER_COORDINATOR, confirming)).isEmpty();
    }

    @Test
    void pagesAskForItBeforeAnythingIsTyped() {
        for (Class<? extends Act> act : List.of(
                CorrectionAct.AnnulmentAsked.class,
                CorrectionAct.AnnulmentConfirmed.class,
                CorrectionAct.EntrySettled.class,
                TrajectoryAct.EngagementSignedByInsured.class)) {
            assertThat(AccessTable.mayWantHighAssurance(ActType.of(act)))
                    .as(act.getName())
                    .isTrue();
        }
        assertThat(AccessTable.mayWantHighAssurance(ActType.of(TrajectoryAct.PlanDrawnUp.class)))
                .isFalse();
    }

    private static Viewer weak(Viewer viewer) {
        return viewer.with(Assurance.SUBSTANTIAL);
    }

    private List<String> codes(Viewer viewer, Act act) {
        return life.seenBy(viewer).check(new ProposedAct(0, life.today(), viewer.performer(), act)).stream()
                .map(Refusal::code)
                .toList();
    }
}
