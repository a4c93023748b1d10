// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.OTHER_COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.OTHER_PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.outcome.WorkWith;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Entitlements;
import be.passerelle.casefile.trajectory.PlanCourse;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.ActNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whoever died owes nothing, and nobody owes them an evaluation; only an error about the death is looked at.
class AfterDeathTest {

    @Test
    void a_request_before_the_institute_ends_with_the_person() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER);
        assertThat(life.duties()).isNotEmpty();
        died(life);
        assertThat(life.duties()).isEmpty();
        assertThat(life.file().threads(Trajectory.TRAJECTORY).open()).isEmpty();
        assertThat(life.file().threads(Programme.PROGRAMME).open()).isEmpty();
    }

    @Test
    void a_late_report_of_death_contradicts_no_decision_and_ends_the_presumption_on_that_day() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining().on(LocalDate.of(2024, 4, 2));
        life.by(PHYSICIAN, life.incapacity(), LocalDate.of(2024, 3, 20), new IncapacityAct.Ended(EndCause.DEATH));
        assertThat(life.file().state(Corrections.CORRECTIONS).contradictions()).isEmpty();
        assertThat(life.duties()).isEmpty();
        assertThat(Entitlements.of(life.file(), LAW).stream()
                        .filter(e -> e.kind() == Entitlement.Kind.PRESUMPTION_DURING_TRAINING)
                        .map(Entitlement::period))
                .containsExactly(Period.of(LocalDate.of(2024, 2, 8), LocalDate.of(2024, 3, 20)));
    }

    @Test
    void the_evaluation_at_six_months_is_no_longer_due() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining().on(LocalDate.of(2024, 5, 8));
        life.trainingEnded(TrainingResult.SUCCESS);
        assertThat(life.duties()).contains(life.programme() + " ADVISORY_PHYSICIAN programme.evaluatedAtSixMonths");
        died(life);
        assertThat(life.duties()).isEmpty();
    }

    @Test
    void contradictions_and_annulments_are_left_alone() {
        InventedLife life = InventedLife.incapable().accompanied().later(1);
        int review = life.by(
                COORDINATOR,
                life.trajectory(),
                new TrajectoryAct.PlanReviewed("well", PlanCourse.CONTINUES, LocalDate.of(2024, 5, 1)));
        life.by(COORDINATOR, 0, new CorrectionAct.AnnulmentAsked(new ActNumber(review), "wrong file"));
        life.by(
                PHYSICIAN,
                life.incapacity(),
                LocalDate.of(2024, 1, 8),
                new IncapacityAct.CauseEstablished(Cause.ACCIDENT_AT_WORK));
        assertThat(life.duties()).contains("0 RETURN_TO_WORK_COORDINATOR correction.contradictionSettled");
        died(life);
        assertThat(life.duties()).isEmpty();
        assertThat(life.refused(
                        OTHER_COORDINATOR,
                        0,
                        new CorrectionAct.AnnulmentDeclined(new ActNumber(review + 1), "it is hers")))
                .isEmpty();
    }

    @Test
    void nobody_is_recognised_incapable_after_their_death() {
        InventedLife life = InventedLife.incapable().later(1);
        died(life);
        life.later(1);
        assertThat(life.refused(
                        PHYSICIAN,
                        0,
                        new IncapacityAct.Recognised(
                                LocalDate.of(2024, 12, 31), Scheme.EMPLOYEE, Cause.ILLNESS, false, Optional.empty())))
                .containsExactly("alive");
    }

    @Test
    void a_return_to_work_is_reported_up_to_the_day_of_death() {
        InventedLife life = InventedLife.incapable().accompanied().later(1);
        died(life);
        LocalDate death = life.today();
        life.later(1);
        OutcomeAct.ReturnedToWork back =
                new OutcomeAct.ReturnedToWork(WorkExtent.PART_TIME, WorkWith.SAME_EMPLOYER, Optional.empty());
        assertThat(life.refusedOn(COORDINATOR, 0, death, back)).isEmpty();
        assertThat(life.refusedOn(COORDINATOR, 0, death.plusDays(1), back)).containsExactly("notAfterDeath");
    }

    @Test
    void a_death_reported_in_error_is_taken_back_and_everything_goes_on() {
        InventedLife life = InventedLife.incapable().accompanied().later(1);
        List<String> before = life.duties();
        int death = died(life);
        int request = life.by(PHYSICIAN, 0, new CorrectionAct.AnnulmentAsked(new ActNumber(death), "another person"));
        assertThat(life.duties())
                .containsExactlyInAnyOrder(
                        "0 ADVISORY_PHYSICIAN correction.annulmentConfirmed",
                        "0 ADVISORY_PHYSICIAN correction.annulmentDeclined");
        life.by(OTHER_PHYSICIAN, 0, new CorrectionAct.AnnulmentConfirmed(new ActNumber(request)));
        assertThat(life.duties()).isEqualTo(before);
        assertThat(life.file().state(Insured.PERSON).died()).isEmpty();
    }

    private static int died(InventedLife life) {
        return life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.DEATH));
    }
}
