// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTERS;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.ReEvaluation;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.casefile.rights.Presumptions;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.PlannedAction;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The last day in and the first day out, for every check of the tables that looks at a day.
class BoundaryTest {

    /// The incapacity of [InventedLife] begins on this day.
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);

    @Test
    void primary_incapacity_is_prolonged_to_the_last_day_of_the_year_and_not_into_invalidity() {
        InventedLife life = InventedLife.incapable();
        assertThat(life.refused(PHYSICIAN, life.incapacity(), prolonged("2025-01-07")))
                .isEmpty();
        assertThat(life.refused(PHYSICIAN, life.incapacity(), prolonged("2025-01-08")))
                .containsExactly("withinPrimaryYear");
    }

    @Test
    void invalidity_begins_on_the_day_after_the_year() {
        InventedLife life = InventedLife.incapable();
        life.by(PHYSICIAN, life.incapacity(), prolonged("2025-01-07"));
        IncapacityAct.InvalidityRecognised invalid = new IncapacityAct.InvalidityRecognised(LocalDate.of(2026, 1, 7));
        life.on(LocalDate.of(2025, 1, 7));
        assertThat(life.refused(INSPECTOR, life.incapacity(), invalid)).containsExactly("invalidityProposed");
        life.by(
                PHYSICIAN,
                life.incapacity(),
                new IncapacityAct.InvalidityProposed(LocalDate.of(2026, 1, 7), Sealed.readable("a sheet")));
        assertThat(life.refused(INSPECTOR, life.incapacity(), invalid)).containsExactly("tooEarly");
        life.on(LocalDate.of(2025, 1, 8));
        assertThat(life.refused(INSPECTOR, life.incapacity(), invalid)).isEmpty();
    }

    @Test
    void a_prolongation_follows_on_without_a_gap() {
        InventedLife life = InventedLife.incapable().on(LocalDate.of(2024, 12, 20));
        IncapacityAct.Prolonged prolonged = prolonged("2024-12-31");
        assertThat(refused(life, PHYSICIAN, life.incapacity(), LocalDate.of(2024, 12, 1), prolonged))
                .isEmpty();
        assertThat(refused(life, PHYSICIAN, life.incapacity(), LocalDate.of(2024, 12, 2), prolonged))
                .containsExactly("withoutGap");
    }

    @Test
    void nothing_happens_tomorrow() {
        InventedLife life = InventedLife.incapable();
        TrajectoryAct.ContactAsked asked = new TrajectoryAct.ContactAsked(Optional.empty());
        assertThat(refused(life, INSURED, 0, life.today(), asked)).isEmpty();
        assertThat(refused(life, INSURED, 0, life.today().plusDays(1), asked)).containsExactly("future");
    }

    @Test
    void nothing_is_asked_before_the_incapacity_began() {
        InventedLife life = InventedLife.incapable();
        TrajectoryAct.ContactAsked asked = new TrajectoryAct.ContactAsked(Optional.empty());
        assertThat(refused(life, INSURED, 0, FIRST, asked)).isEmpty();
        assertThat(refused(life, INSURED, 0, FIRST.minusDays(1), asked)).containsExactly("incapable");
    }

    @Test
    void a_step_is_not_older_than_its_thread() {
        InventedLife life = InventedLife.incapable().later(1).proposed().later(1);
        TrajectoryAct.Stopped stopped = new TrajectoryAct.Stopped(Optional.empty());
        LocalDate opened = life.file()
                .threads(Trajectory.TRAJECTORY)
                .open()
                .orElseThrow()
                .opened()
                .day();
        assertThat(refused(life, INSURED, life.trajectory(), opened, stopped)).isEmpty();
        assertThat(refused(life, INSURED, life.trajectory(), opened.minusDays(1), stopped))
                .containsExactly("beforeThread");
    }

    @Test
    void a_contact_is_planned_for_today_at_the_earliest() {
        InventedLife life = InventedLife.incapable().proposed();
        assertThat(life.refused(COORDINATOR, life.trajectory(), contact(life.today())))
                .isEmpty();
        assertThat(life.refused(
                        COORDINATOR, life.trajectory(), contact(life.today().minusDays(1))))
                .containsExactly("notInPast");
    }

    @Test
    void a_plan_is_followed_up_tomorrow_at_the_earliest() {
        InventedLife life =
                InventedLife.incapable().proposed().contactHeld(false).engaged();
        assertThat(life.refused(
                        COORDINATOR, life.trajectory(), plan(life.today().plusDays(1))))
                .isEmpty();
        assertThat(life.refused(COORDINATOR, life.trajectory(), plan(life.today())))
                .containsExactly("followUpLater");
    }

    @Test
    void a_plan_is_reviewed_on_the_day_agreed_and_at_the_latest_when_the_term_ends() {
        LocalDate termEnds = FIRST.plusMonths(3);
        assertThat(reviewedBy(termEnds.minusDays(1))).isEqualTo(termEnds.minusDays(1));
        assertThat(reviewedBy(termEnds)).isEqualTo(termEnds);
        assertThat(reviewedBy(termEnds.plusDays(1))).isEqualTo(termEnds);
    }

    private static LocalDate reviewedBy(LocalDate agreed) {
        InventedLife life =
                InventedLife.incapable().proposed().contactHeld(false).engaged();
        life.by(COORDINATOR, life.trajectory(), plan(agreed));
        return life.next().stream()
                .filter(n -> n.code().equals("trajectory.planReviewed"))
                .findFirst()
                .flatMap(NextAct::until)
                .orElseThrow();
    }

    @Test
    void incapacity_that_is_presumed_does_not_end_by_a_finding_of_fitness_until_the_day_after() {
        InventedLife life =
                InventedLife.incapable().proposed().contactHeld(false).engaged();
        LocalDate last = FIRST.plusMonths(6).minusDays(1);
        assertThat(Presumptions.on(life.file(), LAW, last)).isTrue();
        assertThat(Presumptions.on(life.file(), LAW, last.plusDays(1))).isFalse();
        life.on(last.plusDays(1));
        IncapacityAct.Ended fit = new IncapacityAct.Ended(EndCause.FIT_FOR_WORK);
        assertThat(refused(life, PHYSICIAN, life.incapacity(), last, fit)).containsExactly("notWhilePresumed");
        assertThat(refused(life, PHYSICIAN, life.incapacity(), last.plusDays(1), fit))
                .isEmpty();
        assertThat(refused(life, PHYSICIAN, life.incapacity(), last, new IncapacityAct.Ended(EndCause.WORK_RESUMED)))
                .isEmpty();
    }

    @Test
    void a_training_starts_within_the_days_that_were_granted() {
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, true);
        life.requested(ADVISER).granted();
        LocalDate from = life.file()
                .threads(Programme.PROGRAMME)
                .open()
                .orElseThrow()
                .project()
                .days()
                .from();
        LocalDate until = life.file()
                .threads(Programme.PROGRAMME)
                .open()
                .orElseThrow()
                .project()
                .days()
                .until();
        ProgrammeAct.TrainingStarted started = new ProgrammeAct.TrainingStarted();
        life.on(from.minusDays(1));
        assertThat(life.refused(CENTRE, life.programme(), started)).containsExactly("tooEarly");
        life.on(from);
        assertThat(life.refused(CENTRE, life.programme(), started)).isEmpty();
        life.on(until.plusDays(1));
        assertThat(refused(life, CENTRE, life.programme(), from.minusDays(1), started))
                .containsExactly("tooEarly");
        assertThat(refused(life, CENTRE, life.programme(), until, started)).isEmpty();
        assertThat(refused(life, CENTRE, life.programme(), until.plusDays(1), started))
                .containsExactly("withinGranted");
    }

    @Test
    void incapacity_is_evaluated_anew_on_the_last_day_of_the_six_months_at_the_earliest() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining().later(1);
        LocalDate ended = life.today();
        life.trainingEnded(TrainingResult.SUCCESS);
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.EvaluatedAtSixMonths(true, "found work"));
        ProgrammeAct.IncapacityReEvaluated anew =
                new ProgrammeAct.IncapacityReEvaluated(ReEvaluation.STILL_INCAPABLE, "not yet");
        LocalDate last = ended.withDayOfMonth(1).plusMonths(7).minusDays(1);
        life.on(last.minusDays(1));
        assertThat(life.refused(PHYSICIAN, life.programme(), anew)).containsExactly("tooEarly");
        life.on(last);
        assertThat(life.refused(PHYSICIAN, life.programme(), anew)).isEmpty();
    }

    private static List<String> refused(InventedLife life, Viewer viewer, int thread, LocalDate on, Act act) {
        ProposedAct proposed = new ProposedAct(thread, on, viewer.performer(), act);
        return Procedure.accepts(life.file(), proposed, LAW, REGISTERS, life.today()).stream()
                .map(Refusal::code)
                .toList();
    }

    private static IncapacityAct.Prolonged prolonged(String until) {
        return new IncapacityAct.Prolonged(LocalDate.parse(until));
    }

    private static TrajectoryAct.FirstContactPlanned contact(LocalDate on) {
        return new TrajectoryAct.FirstContactPlanned(on, ContactMode.VIDEO, Optional.empty());
    }

    private static TrajectoryAct.PlanDrawnUp plan(LocalDate followUpOn) {
        return new TrajectoryAct.PlanDrawnUp(
                "work again",
                "a contract",
                List.of(new PlannedAction("apply", PlannedAction.Doer.PERSON, followUpOn)),
                followUpOn);
    }
}
