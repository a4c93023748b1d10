// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.casefile.trajectory.TrajectoryResult;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A stop names no act, and takes back what was agreed to on the way: a paper from before does not say it
/// again.
class StoppedTest {

    private final InventedLife life =
            InventedLife.incapable().proposed().contactHeld(false).engaged();

    @Test
    void anOlderPaperDoesNotSayAgainWhatWasGivenUp() {
        life.consented(InventedLife.ADVISER);
        LocalDate paper = life.today();
        life.later(1);
        life.by(InventedLife.INSURED, life.trajectory(), new TrajectoryAct.Stopped(Optional.empty()));
        LocalDate stopped = life.today();
        life.later(1).proposed().contactHeld(false);
        FileAct consent = InventedLife.consent(InventedLife.ADVISER.organisation(), ConsentPurpose.REFERRAL);
        FileAct signature = new TrajectoryAct.EngagementSignedByInsured();
        for (LocalDate day : List.of(paper, stopped)) {
            assertThat(refused(0, day, consent)).contains("takenBackSince");
            assertThat(refused(life.trajectory(), day, signature)).isNotEmpty();
        }
        assertThat(refused(0, stopped.plusDays(1), consent)).isEmpty();
        assertThat(refused(life.trajectory(), life.today(), signature)).isEmpty();
    }

    /// Whoever ended the one before.
    @Test
    void anOlderPaperIsNotOfTheNextTrajectory() {
        LocalDate paper = life.today();
        life.later(1);
        life.by(
                InventedLife.COORDINATOR,
                life.trajectory(),
                new TrajectoryAct.Closed(TrajectoryResult.NO_RESULT, "no training was found"));
        life.later(1).proposed().contactHeld(false);
        FileAct consent = InventedLife.consent(InventedLife.ADVISER.organisation(), ConsentPurpose.REFERRAL);
        assertThat(refused(0, paper, consent)).containsExactly("ofThisTrajectory");
        assertThat(refused(life.trajectory(), paper, new TrajectoryAct.EngagementSignedByInsured()))
                .isNotEmpty();
        assertThat(refused(0, life.today(), consent)).isEmpty();
    }

    /// Nor is a call, or a proposal, from before the end of the last one.
    @Test
    void theNextOneIsNotAskedForBeforeTheLastEnded() {
        LocalDate before = life.today();
        life.later(1);
        life.by(InventedLife.INSURED, life.trajectory(), new TrajectoryAct.Stopped(Optional.empty()));
        FileAct asked = new TrajectoryAct.ContactAsked(Optional.empty());
        assertThat(refused(0, before, asked)).contains("beforeWhatItRestsOn");
        assertThat(refused(0, life.today(), asked))
                .as("which came first on the day, nothing says")
                .containsExactly("takenBackSince");
        assertThat(life.refused(InventedLife.INSURED, 0, asked))
                .as("they say so themselves")
                .isEmpty();
        life.on(life.today().plusDays(1));
        assertThat(refused(0, life.today(), asked)).isEmpty();
    }

    private List<String> refused(int thread, LocalDate paper, FileAct act) {
        Performer entering = InventedLife.COORDINATOR.entering(
                life.file().id(), InventedLife.REGISTERS, Channel.PAPER, new Proof("scan 1", Optional.of(paper)));
        ProposedAct proposed = new ProposedAct(thread, paper, entering, act);
        return Procedure.accepts(life.file(), proposed, InventedLife.LAW, InventedLife.REGISTERS, life.today()).stream()
                .map(Refusal::code)
                .toList();
    }
}
