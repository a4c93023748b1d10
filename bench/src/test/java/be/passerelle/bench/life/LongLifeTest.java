// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.life;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.LawInForce;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.procedure.NextAct;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongLifeTest {

    private final List<RecordedAct> acts = Files.ofFortyActs(1).getFirst();
    private final CaseFile file = CaseFile.of((CaseFileId) acts.getFirst().stream(), acts);

    @Test
    void hasFortyActs() {
        assertThat(acts).hasSize(40);
    }

    @Test
    void leavesWorkInEachThread() {
        assertThat(file.threads(Incapacity.INCAPACITY).openOrLast())
                .hasValueSatisfying(i -> assertThat(i.isOpen()).isTrue());
        assertThat(file.threads(Trajectory.TRAJECTORY).open()).isPresent();
        assertThat(file.threads(Programme.PROGRAMME).open()).isPresent();
        assertThat(Procedure.next(file, LawInForce.read(), BenchRegisters.registers(), LongLife.TODAY))
                .filteredOn(NextAct::obligatory)
                .extracting(NextAct::task)
                .contains("programme.evaluationAtSixMonths", "trajectory.review", "incapacity.prolongOrEnd");
    }
}
