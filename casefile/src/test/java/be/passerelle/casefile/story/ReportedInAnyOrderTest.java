// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.COUNSELLOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.duties;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.outcome.WorkWith;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.Opinion;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.ReEvaluation;
import be.passerelle.casefile.programme.RefusalGround;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Reports come late and in any order: what they say of a day holds on that day, whenever it was recorded.
class ReportedInAnyOrderTest {

    @Test
    void no_prolongation_reaches_back_before_the_incapacity() {
        InventedLife life = InventedLife.incapable();
        IncapacityAct prolonged = new IncapacityAct.Prolonged(day("2024-12-31"));
        assertThat(life.refusedOn(PHYSICIAN, life.incapacity(), day("2024-01-08"), prolonged))
                .isEmpty();
        assertThat(life.refusedOn(PHYSICIAN, life.incapacity(), day("2024-01-07"), prolonged))
                .containsExactly("beforeWhatItRestsOn");
    }

    @Test
    void full_work_closes_an_incapacity_that_is_recognised_after_it_was_reported() {
        InventedLife life = relapsed(InventedLife.incapable().proposed().contactHeld(false), "2024-06-25", true);
        assertThat(Recognitions.isRecognisedOn(life.file(), day("2024-06-19"))).isTrue();
        assertThat(Recognitions.isRecognisedOn(life.file(), day("2024-06-20"))).isFalse();
        InventedLife partly = relapsed(InventedLife.incapable().proposed().contactHeld(false), "2024-06-25", false);
        assertThat(Recognitions.isRecognisedOn(partly.file(), day("2024-06-20")))
                .isTrue();
    }

    private static InventedLife relapsed(InventedLife life, String reported, boolean full) {
        life.on(day(reported));
        life.by(PHYSICIAN, life.incapacity(), day("2024-05-31"), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        life.by(
                COORDINATOR,
                0,
                day("2024-06-20"),
                new OutcomeAct.ReturnedToWork(
                        full ? WorkExtent.FULL : WorkExtent.PART_TIME, WorkWith.OTHER_EMPLOYER, Optional.empty()));
        life.by(PHYSICIAN, 0, day("2024-06-10"), recognised("2024-07-31"));
        return life;
    }

    @Test
    void found_fit_after_a_training_closes_the_relapse_in_which_it_is_found() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining().on(day("2024-05-08"));
        life.trainingEnded(TrainingResult.SUCCESS);
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.EvaluatedAfterTraining("done"));
        life.on(day("2024-05-31")).by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
        life.on(day("2024-06-10")).recognised(Scheme.EMPLOYEE, day("2025-01-07"), Optional.empty());
        life.on(day("2024-12-02"))
                .by(PHYSICIAN, life.programme(), new ProgrammeAct.EvaluatedAtSixMonths(true, "found"));
        ProgrammeAct fit = new ProgrammeAct.IncapacityReEvaluated(ReEvaluation.NO_LONGER_INCAPABLE, "fit");
        // Six months are over on 30 November, and what is done later did not happen before.
        assertThat(life.refusedOn(PHYSICIAN, life.programme(), day("2024-11-29"), fit))
                .contains("tooEarly");
        life.by(PHYSICIAN, life.programme(), fit);
        assertThat(Recognitions.isRecognisedOn(life.file(), day("2024-12-02"))).isTrue();
        assertThat(Recognitions.isRecognisedOn(life.file(), day("2024-12-03"))).isFalse();
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).contains("incapacity.ended");
    }

    /// The end is noted on 31 March, of work that began on 4 March: 36 days lie between, and not nine.
    @Test
    void a_relapse_counts_from_what_closed_the_incapacity_and_not_from_what_was_noted() {
        InventedLife life =
                InventedLife.incapable().proposed().contactHeld(false).on(day("2024-04-10"));
        life.by(
                COORDINATOR,
                0,
                day("2024-03-04"),
                new OutcomeAct.ReturnedToWork(WorkExtent.FULL, WorkWith.OTHER_EMPLOYER, Optional.empty()));
        life.by(PHYSICIAN, life.incapacity(), day("2024-03-31"), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        assertThat(life.refused(PHYSICIAN, 0, recognised("2025-04-09"))).isEmpty();
        assertThat(life.refused(PHYSICIAN, 0, recognised("2025-04-10"))).containsExactly("withinPrimaryYear");
        // And days that nobody recognises any longer stand in the way of nothing.
        assertThat(life.refusedOn(PHYSICIAN, 0, day("2024-03-20"), recognised("2024-06-30")))
                .isEmpty();
        assertThat(life.refusedOn(PHYSICIAN, 0, day("2024-03-03"), recognised("2024-06-30")))
                .containsExactly("overlapsIncapacity");
    }

    @Test
    void the_medical_council_ends_nothing_within_the_first_year() {
        InventedLife life =
                new InventedLife().registered().recognised(Scheme.EMPLOYEE, day("2025-01-07"), Optional.empty());
        life.by(
                PHYSICIAN,
                life.incapacity(),
                new IncapacityAct.InvalidityProposed(day("2026-01-07"), Sealed.readable("rests")));
        life.on(day("2025-01-20"));
        IncapacityAct not = new IncapacityAct.InvalidityNotRecognised(Optional.of("fit"));
        assertThat(life.refusedOn(INSPECTOR, life.incapacity(), day("2025-01-07"), not))
                .containsExactly("tooEarly");
        life.by(INSPECTOR, life.incapacity(), day("2025-01-08"), not);
        assertThat(life.file().threads(Incapacity.INCAPACITY).all().getFirst().until())
                .isEqualTo(day("2025-01-07"));
    }

    @Test
    void the_commission_decides_on_opinions_that_were_given() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(COUNSELLOR, CENTRE, false)
                .requested(COUNSELLOR)
                .on(day("2024-03-01"));
        life.by(EXPERT, life.programme(), new ProgrammeAct.SocialOpinionGiven(Opinion.FAVOURABLE, "sought"));
        life.by(INSPECTOR, life.programme(), new ProgrammeAct.MedicalOpinionGiven(Opinion.FAVOURABLE, "fits"));
        DecisionAct grant = new DecisionAct.TakenByCommission(Ruling.GRANTED, Optional.empty(), "yes");
        assertThat(life.refusedOn(SECRETARY, life.programme(), day("2024-02-29"), grant))
                .containsExactly("beforeWhatItRestsOn");
        assertThat(life.refused(SECRETARY, life.programme(), grant)).isEmpty();
    }

    /// Under a directive nothing is granted any more: the commission, which alone refuses, has to.
    @Test
    void a_request_whose_recognition_ran_out_waits_for_the_commission() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .on(day("2024-11-29"))
                .project(COUNSELLOR, CENTRE, true)
                .requested(COUNSELLOR);
        life.by(EXPERT, life.programme(), new ProgrammeAct.SocialOpinionGiven(Opinion.FAVOURABLE, "sought"));
        life.by(INSPECTOR, life.programme(), new ProgrammeAct.MedicalOpinionGiven(Opinion.FAVOURABLE, "fits"));
        DecisionAct refusal =
                new DecisionAct.TakenByCommission(Ruling.REFUSED, Optional.of(RefusalGround.PRICE), "too dear");
        assertThat(life.refused(SECRETARY, life.programme(), refusal)).containsExactly("noDirectiveMet");
        life.on(day("2024-12-02"));
        assertThat(life.refused(SECRETARY, life.programme(), refusal)).isEmpty();
    }

    /// Described in March, in an incapacity that the insurance of accidents at work pays, and recorded in May.
    @Test
    void who_belongs_is_told_by_the_incapacity_of_the_material_day() {
        InventedLife life = new InventedLife().on(day("2012-01-09")).registered();
        int accident = life.by(
                PHYSICIAN,
                0,
                new IncapacityAct.Recognised(
                        day("2012-03-31"), Scheme.EMPLOYEE, Cause.ACCIDENT_AT_WORK, false, Optional.empty()));
        life.on(day("2012-05-01"));
        life.by(PHYSICIAN, accident, day("2012-03-31"), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
        life.by(PHYSICIAN, 0, recognised("2012-12-31"));
        life.on(day("2012-05-10"));
        ProgrammeAct project = life.projectAt(CENTRE, true);
        assertThat(life.refusedOn(PHYSICIAN, 0, day("2012-03-20"), project)).containsExactly("inPublicOfTraining");
        assertThat(life.refused(PHYSICIAN, 0, project)).isEmpty();
    }

    private static IncapacityAct recognised(String until) {
        return new IncapacityAct.Recognised(day(until), Scheme.EMPLOYEE, Cause.ILLNESS, false, Optional.empty());
    }
}
