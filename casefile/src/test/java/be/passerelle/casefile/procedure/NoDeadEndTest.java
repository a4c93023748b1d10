// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.correction.Settlement;
import be.passerelle.casefile.file.Contradiction;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.ReEvaluation;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.casefile.rights.Entitlements;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.Orientation;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.casefile.trajectory.TrajectoryResult;
import be.passerelle.law.Law;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.programme.WhoDecides;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.procedure.NextAct;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where life takes a turn, somebody has something sensible to do, and nobody something impossible.
class NoDeadEndTest {

    @Test
    void when_incapacity_ends_before_the_first_contact_the_trajectory_is_closed() {
        InventedLife life = InventedLife.incapable().later(1);
        int thread = life.by(INSURED, 0, new TrajectoryAct.ContactAsked(Optional.empty()));
        TrajectoryAct closed = new TrajectoryAct.Closed(TrajectoryResult.NO_LONGER_INCAPABLE, "on a pension");
        assertThat(life.refused(COORDINATOR, thread, closed)).containsExactly("mayClose");
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        assertThat(life.duties()).containsExactly(thread + " RETURN_TO_WORK_COORDINATOR trajectory.closed");
        life.by(COORDINATOR, thread, closed);
        assertThat(life.duties()).isEmpty();
    }

    @Test
    void somebody_who_never_comes_does_not_keep_a_trajectory_open_for_ever() {
        InventedLife life = InventedLife.incapable().proposed();
        TrajectoryAct closed = new TrajectoryAct.Closed(TrajectoryResult.NO_RESULT, "never came");
        life.on(LocalDate.of(2024, 2, 8));
        assertThat(life.refused(COORDINATOR, life.trajectory(), closed)).containsExactly("mayClose");
        life.on(LocalDate.of(2024, 2, 9));
        assertThat(life.refused(COORDINATOR, life.trajectory(), closed)).isEmpty();
    }

    @Test
    void a_contact_is_not_held_before_it_was_asked_for() {
        InventedLife life = InventedLife.incapable().later(1).proposed().on(LocalDate.of(2024, 2, 20));
        TrajectoryAct held = new TrajectoryAct.FirstContactHeld(ContactMode.VIDEO, Orientation.FUND, false, "talked");
        assertThat(life.refused(COORDINATOR, life.trajectory(), held)).isEmpty();
        life.on(LocalDate.of(2024, 2, 7));
        assertThat(life.refused(COORDINATOR, life.trajectory(), held)).containsExactly("beforeWhatItRestsOn");
    }

    @Test
    void who_is_found_able_to_work_after_the_training_is_no_longer_prolonged() {
        InventedLife life = succeeded();
        life.on(LocalDate.of(2024, 11, 30));
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.EvaluatedAtSixMonths(true, "skilled"));
        life.by(
                PHYSICIAN,
                life.programme(),
                new ProgrammeAct.IncapacityReEvaluated(ReEvaluation.NO_LONGER_INCAPABLE, "works again"));
        assertThat(life.refused(PHYSICIAN, life.incapacity(), new IncapacityAct.Prolonged(LocalDate.of(2024, 12, 31))))
                .containsExactly("notFoundFit");
        assertThat(life.duties())
                .contains(life.incapacity() + " ADVISORY_PHYSICIAN incapacity.ended")
                .doesNotContain(life.incapacity() + " ADVISORY_PHYSICIAN incapacity.prolonged");
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
        life.later(1).recognised(Scheme.EMPLOYEE, LocalDate.of(2025, 3, 1), Optional.empty());
        assertThat(life.duties()).contains(life.incapacity() + " ADVISORY_PHYSICIAN incapacity.prolonged");
    }

    @Test
    void an_incapacity_that_ended_is_not_evaluated_anew() {
        InventedLife life = succeeded();
        life.by(PHYSICIAN, life.incapacity(), LocalDate.of(2024, 4, 30), new IncapacityAct.Ended(EndCause.PENSION));
        life.on(LocalDate.of(2024, 11, 30));
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.EvaluatedAtSixMonths(true, "skilled"));
        life.by(SECRETARY, life.programme(), new DecisionAct.Ratified());
        assertThat(life.file().threads(Programme.PROGRAMME).open()).isEmpty();
    }

    @Test
    void who_may_prolong_may_end_instead() {
        InventedLife life = InventedLife.incapable();
        assertThat(life.duties())
                .filteredOn(duty -> !duty.contains(" FUND_PAYMENTS "))
                .containsExactlyInAnyOrder(
                        life.incapacity() + " ADVISORY_PHYSICIAN incapacity.prolonged",
                        life.incapacity() + " ADVISORY_PHYSICIAN incapacity.ended",
                        life.incapacity() + " RETURN_TO_WORK_COORDINATOR assessment.questionnaireSent");
    }

    @Test
    void a_prolongation_leaves_no_gap() {
        InventedLife life = InventedLife.incapable().on(LocalDate.of(2024, 12, 2));
        IncapacityAct prolonged = new IncapacityAct.Prolonged(LocalDate.of(2024, 12, 31));
        assertThat(life.refused(PHYSICIAN, life.incapacity(), prolonged)).containsExactly("withoutGap");
        life.on(LocalDate.of(2024, 12, 1));
        assertThat(life.refused(PHYSICIAN, life.incapacity(), prolonged)).isEmpty();
    }

    @Test
    void a_revoked_engagement_gives_no_presumption() {
        InventedLife life =
                InventedLife.incapable().later(1).proposed().contactHeld(false).engaged();
        life.later(1);
        life.by(PHYSICIAN, life.incapacity(), LocalDate.of(2024, 2, 1), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        assertThat(Entitlements.of(life.file(), LAW))
                .as("incapacity was over by then")
                .isEmpty();
        settle(life, COORDINATOR);
        assertThat(Entitlements.of(life.file(), LAW)).isEmpty();
        assertThat(life.duties()).containsExactly(life.trajectory() + " RETURN_TO_WORK_COORDINATOR trajectory.closed");
    }

    @Test
    void a_revoked_decision_gives_no_presumption_either() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining();
        life.by(PHYSICIAN, life.incapacity(), LocalDate.of(2024, 1, 31), new IncapacityAct.Ended(EndCause.PENSION));
        settle(life, EXPERT);
        assertThat(life.file()
                        .threads(Programme.PROGRAMME)
                        .open()
                        .filter(p -> p.decision().isGranted()))
                .isEmpty();
        assertThat(Entitlements.of(life.file(), LAW).stream()
                        .filter(e -> e.thread() == life.programme())
                        .toList())
                .isEmpty();
    }

    @Test
    void where_the_law_leaves_every_request_to_the_commission_the_opinions_are_due() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER);
        Law reformed = LAW.with("commission", LAW.parameter(WhoDecides.WAY).always(WhoDecides.COMMISSION_ONLY));
        List<String> duties = Procedure.next(life.file(), reformed, InventedLife.REGISTERS, life.today()).stream()
                .filter(n -> n.obligatory() && n.thread() == life.programme())
                .map(NextAct::code)
                .toList();
        assertThat(duties).containsExactlyInAnyOrder("programme.socialOpinionGiven", "programme.medicalOpinionGiven");
    }

    private static void settle(InventedLife life, Viewer by) {
        Contradiction open =
                life.file().state(Corrections.CORRECTIONS).contradictions().getFirst();
        life.by(
                by,
                0,
                new CorrectionAct.ContradictionSettled(
                        new ActNumber(open.report().act()),
                        new ActNumber(open.step().act()),
                        Settlement.STEP_REVOKED,
                        "had ended"));
    }

    /// A training from 8 February to 8 May 2024, evaluated right after.
    private static InventedLife succeeded() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining();
        YearMonth started = YearMonth.from(life.today());
        life.on(LocalDate.of(2024, 5, 8)).trainingEnded(TrainingResult.SUCCESS);
        for (int i = 0; i < 4; i++) {
            life.by(
                    CENTRE,
                    life.programme(),
                    new ProgrammeAct.AttendanceRecorded(started.plusMonths(i), BigDecimal.valueOf(75)));
        }
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.EvaluatedAfterTraining("did well"));
        return life;
    }
}
