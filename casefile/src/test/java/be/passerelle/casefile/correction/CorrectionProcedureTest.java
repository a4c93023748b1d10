// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.OTHER_CENTRE;
import static be.passerelle.casefile.file.InventedLife.OTHER_COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.OTHER_PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.Opinion;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.RefusalGround;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.casefile.trajectory.TrajectoryResult;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.identifier.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Taking acts back: by whom, with whom, and when it is too late.
class CorrectionProcedureTest {

    @Test
    void a_colleague_of_the_same_organisation_answers() {
        InventedLife life = InventedLife.incapable().proposed();
        int held = life.by(COORDINATOR, life.trajectory(), planned(life));
        int request = life.by(COORDINATOR, 0, asked(held));
        CorrectionAct confirmed = new CorrectionAct.AnnulmentConfirmed(new ActNumber(request));
        assertThat(life.refused(COORDINATOR, 0, confirmed)).containsExactly("secondPerson");
        assertThat(life.refused(PHYSICIAN, 0, confirmed)).containsExactly("annulmentAsked");
        assertThat(life.refused(OTHER_COORDINATOR, 0, confirmed)).isEmpty();
    }

    @Test
    void what_was_followed_meanwhile_can_only_be_declined() {
        InventedLife life = InventedLife.incapable().proposed();
        int request = life.by(PHYSICIAN, 0, asked(life.trajectory()));
        life.contactHeld(false);
        assertThat(life.refused(OTHER_PHYSICIAN, 0, new CorrectionAct.AnnulmentConfirmed(new ActNumber(request))))
                .containsExactly("correctable");
        assertThat(life.refused(
                        OTHER_PHYSICIAN, 0, new CorrectionAct.AnnulmentDeclined(new ActNumber(request), "too late")))
                .isEmpty();
    }

    @Test
    void what_closed_a_trajectory_is_not_taken_back_once_the_next_is_open() {
        InventedLife life = InventedLife.incapable().proposed().contactHeld(false);
        int closed = life.by(
                COORDINATOR, life.trajectory(), new TrajectoryAct.Closed(TrajectoryResult.NO_RESULT, "by mistake"));
        assertThat(life.refused(COORDINATOR, 0, asked(closed))).isEmpty();
        int request = life.by(COORDINATOR, 0, asked(closed));
        life.proposed();
        assertThat(life.refused(OTHER_COORDINATOR, 0, new CorrectionAct.AnnulmentConfirmed(new ActNumber(request))))
                .containsExactly("leavesOneOpen");
    }

    @Test
    void nor_what_ended_an_incapacity_once_another_is_recognised() {
        InventedLife life = InventedLife.incapable().later(1);
        int ended = life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
        life.later(1).recognised(Scheme.EMPLOYEE, LocalDate.of(2024, 9, 1), Optional.empty());
        assertThat(life.refused(PHYSICIAN, 0, asked(ended))).containsExactly("leavesOneOpen");
    }

    @Test
    void the_commission_takes_its_own_decision_back() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, false)
                .requested(ADVISER);
        life.by(EXPERT, life.programme(), new ProgrammeAct.SocialOpinionGiven(Opinion.FAVOURABLE, "good"));
        life.by(INSPECTOR, life.programme(), new ProgrammeAct.MedicalOpinionGiven(Opinion.FAVOURABLE, "good"));
        int decided = life.by(
                SECRETARY,
                life.programme(),
                new DecisionAct.TakenByCommission(Ruling.REFUSED, Optional.of(RefusalGround.PRICE), "of another"));
        int request = life.by(SECRETARY, 0, asked(decided));
        Viewer second = Viewer.staff(new PersonId("secretary-2"), SECRETARY.organisation(), SECRETARY.role());
        life.by(second, 0, new CorrectionAct.AnnulmentConfirmed(new ActNumber(request)));
        assertThat(life.duties()).contains(life.programme() + " COMMISSION_SECRETARY decision.takenByCommission");
    }

    @Test
    void a_centre_corrects_its_hours_also_when_another_training_has_begun() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining();
        life.trainingEnded(TrainingResult.FAILURE);
        int hours = life.by(
                CENTRE,
                life.programme(),
                new ProgrammeAct.AttendanceRecorded(YearMonth.from(life.today()), BigDecimal.TEN));
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.EvaluatedAfterTraining("too hard"));
        life.project(ADVISER, OTHER_CENTRE, true).requested(ADVISER).granted();
        int request = life.by(CENTRE, 0, asked(hours));
        Viewer second = Viewer.staff(new PersonId("trainer-3"), CENTRE.organisation(), CENTRE.role());
        CorrectionAct confirmed = new CorrectionAct.AnnulmentConfirmed(new ActNumber(request));
        assertThat(life.refused(OTHER_CENTRE, 0, confirmed)).containsExactly("wrongOrganisation");
        assertThat(life.refused(second, 0, confirmed)).isEmpty();
    }

    private static CorrectionAct.AnnulmentAsked asked(int act) {
        return new CorrectionAct.AnnulmentAsked(new ActNumber(act), "by mistake");
    }

    private static TrajectoryAct planned(InventedLife life) {
        return new TrajectoryAct.FirstContactPlanned(life.today().plusDays(3), ContactMode.VIDEO, Optional.empty());
    }
}
