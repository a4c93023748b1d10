// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.outcome.WorkWith;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.incapacity.Scheme;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The days on which incapacity is presumed stay those of their own trajectory, whatever comes later.
class PresumptionsTest {

    @Test
    void a_second_return_to_work_gives_no_day_back_to_an_earlier_trajectory() {
        InventedLife life =
                InventedLife.incapable().proposed().contactHeld(false).engaged();
        life.later(2);
        life.by(COORDINATOR, 0, returned());
        life.by(INSURED, life.trajectory(), new TrajectoryAct.Stopped(Optional.empty()));
        Period first = Period.of(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 3, 7));
        assertThat(presumed(life, life.trajectory())).contains(first);
        life.later(8);
        life.by(COORDINATOR, 0, returned());
        assertThat(presumed(life, life.trajectory())).contains(first);
    }

    @Test
    void a_later_incapacity_in_another_scheme_changes_no_earlier_presumption() {
        InventedLife life =
                InventedLife.incapable().proposed().contactHeld(false).engaged();
        life.later(7);
        life.by(INSURED, life.trajectory(), new TrajectoryAct.Stopped(Optional.empty()));
        Optional<Period> before = presumed(life, life.trajectory());
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
        life.later(6).recognised(Scheme.SELF_EMPLOYED, LocalDate.of(2025, 6, 30), Optional.empty());
        assertThat(before).contains(Period.of(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 7, 7)));
        assertThat(presumed(life, life.trajectory())).isEqualTo(before);
    }

    @Test
    void a_training_that_never_began_cuts_no_presumption_short() {
        InventedLife life = granted();
        assertThat(presumed(life, life.trajectory()))
                .contains(Period.of(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 2, 7)));
        life.on(LocalDate.of(2024, 2, 9));
        life.by(CENTRE, life.programme(), new ProgrammeAct.TrainingNotBegun(Optional.empty()));
        assertThat(presumed(life, life.trajectory()))
                .contains(Period.of(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 7, 7)));
    }

    @Test
    void a_training_that_starts_late_leaves_no_day_unpresumed() {
        InventedLife life = granted().on(LocalDate.of(2024, 2, 12));
        life.by(CENTRE, life.programme(), new ProgrammeAct.TrainingStarted());
        assertThat(presumed(life, life.trajectory()))
                .contains(Period.of(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 2, 11)));
        assertThat(presumed(life, life.programme()))
                .contains(Period.of(LocalDate.of(2024, 2, 12), LocalDate.of(2024, 5, 8)));
    }

    private static InventedLife granted() {
        return InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER)
                .granted();
    }

    private static OutcomeAct.ReturnedToWork returned() {
        return new OutcomeAct.ReturnedToWork(WorkExtent.FULL, WorkWith.OTHER_EMPLOYER, Optional.empty());
    }

    private static Optional<Period> presumed(InventedLife life, int thread) {
        return Entitlements.of(life.file(), LAW).stream()
                .filter(e -> e.thread() == thread)
                .map(Entitlement::period)
                .findFirst();
    }
}
