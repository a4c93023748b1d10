// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.projection;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.OTHER_ADVISER;
import static be.passerelle.casefile.file.InventedLife.REGISTERS;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A line of work tells no more of a file than the file itself would.
class ProjectionTest {

    private final InventedLife life = InventedLife.incapable()
            .accompanied()
            .project(ADVISER, CENTRE, true)
            .requested(ADVISER);

    @Test
    void whoHasAPartInATrainingReadsOnLinesWhenItStarts() {
        LocalDate starts = starts(life.programme());
        assertThat(lines(Role.SOCIAL_EXPERT))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.trainingStarts()).contains(starts));
    }

    @Test
    void aPartnerOfALaterTrajectoryReadsNoDayOfATrainingOfTheOneBefore() {
        life.granted();
        LocalDate starts = starts(life.programme());
        life.by(INSURED, life.trajectory(), new TrajectoryAct.Stopped(Optional.empty()));
        life.proposed().contactHeld(false).engaged().planned().consented(OTHER_ADVISER);
        life.by(
                InventedLife.COORDINATOR,
                life.trajectory(),
                new TrajectoryAct.ReferredToPartner(OTHER_ADVISER.organisation(), Optional.empty()));
        assertThat(life.file().threads(Programme.PROGRAMME).open())
                .as("the training before is still to come")
                .isPresent();
        assertThat(life.access(OTHER_ADVISER).maySee()).isTrue();
        assertThat(of(OTHER_ADVISER))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.trainingStarts()).isEmpty());
        assertThat(lines(Role.RETURN_TO_WORK_COORDINATOR))
                .allSatisfy(line -> assertThat(line.trainingStarts()).contains(starts));
        assertThat(lines(Role.TRAINING_CENTRE))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.trainingStarts()).contains(starts));
    }

    private LocalDate starts(int programme) {
        return life.file().threads(Programme.PROGRAMME).all().stream()
                .filter(each -> each.number() == programme)
                .findFirst()
                .orElseThrow()
                .project()
                .startsOn();
    }

    private List<WorkItem> of(Viewer viewer) {
        return lines(viewer.role()).stream()
                .filter(line ->
                        line.holder().filter(viewer.organisation()::equals).isPresent())
                .toList();
    }

    private List<WorkItem> lines(Role role) {
        return Projection.of(life.file(), LAW, REGISTERS, life.today()).work().stream()
                .filter(line -> line.role() == role)
                .toList();
    }
}
