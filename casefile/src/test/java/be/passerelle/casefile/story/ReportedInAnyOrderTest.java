// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
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
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.Opinion;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.ReEvaluation;
import be.passerelle.casefile.programme.RefusalGround;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.law.Law;
import be.passerelle.law.benefit.AbsenceMeasure;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.parameter.Percent;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import java.time.LocalDate;
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
                .project(ADVISER, CENTRE, false)
                .requested(ADVISER)
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
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER);
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
    /// The end of March was noted; the person died on the tenth, and nobody knew.
    @Test
    void a_death_cuts_an_incapacity_that_ended_later() {
        InventedLife life = InventedLife.incapable().on(day("2024-04-10"));
        life.by(PHYSICIAN, life.incapacity(), day("2024-03-31"), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
        life.by(COORDINATOR, 0, day("2024-03-10"), new PersonAct.Died());
        assertThat(Recognitions.isRecognisedOn(life.file(), day("2024-03-10"))).isTrue();
        assertThat(Recognitions.isRecognisedOn(life.file(), day("2024-03-11"))).isFalse();
    }

    /// The day before counts too: what ends on it takes the first day of the training away.
    @Test
    void no_finding_ends_the_incapacity_on_the_day_before_a_granted_training() {
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, true);
        life.requested(ADVISER).granted();
        LocalDate first = life.file()
                .threads(Programme.PROGRAMME)
                .all()
                .getFirst()
                .project()
                .startsOn();
        life.on(first);
        IncapacityAct fit = new IncapacityAct.Ended(EndCause.FIT_FOR_WORK);
        assertThat(life.refusedOn(PHYSICIAN, life.incapacity(), first.minusDays(1), fit))
                .containsExactly("notWhilePresumed");
    }

    @Test
    void work_that_nobody_reported_ends_no_presumed_incapacity() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining();
        IncapacityAct worked = new IncapacityAct.Ended(EndCause.WORK_RESUMED);
        assertThat(life.refused(PHYSICIAN, life.incapacity(), worked)).containsExactly("notWhilePresumed");
        life.by(
                COORDINATOR,
                0,
                new OutcomeAct.ReturnedToWork(WorkExtent.FULL, WorkWith.OTHER_EMPLOYER, Optional.empty()));
        assertThat(life.refused(PHYSICIAN, life.incapacity(), worked)).isEmpty();
    }

    /// The recognition runs out within the training: not recognising invalidity would assess the person anew.
    @Test
    void the_council_does_not_refuse_invalidity_within_a_training() {
        InventedLife life =
                new InventedLife().registered().recognised(Scheme.EMPLOYEE, day("2025-01-07"), Optional.empty());
        life.accompanied().on(day("2024-12-02")).inTraining();
        life.by(
                PHYSICIAN,
                life.incapacity(),
                new IncapacityAct.InvalidityProposed(day("2026-01-07"), Sealed.readable("rests")));
        life.on(day("2025-01-20"));
        assertThat(life.refused(
                        INSPECTOR, life.incapacity(), new IncapacityAct.InvalidityNotRecognised(Optional.of("fit"))))
                .containsExactly("notWhilePresumed");
    }

    /// Ended on 20 January 2023, incapable again from the thirtieth: the incapacity of December 2022 goes on.
    @Test
    void the_law_of_a_relapse_is_that_of_the_first_incapacity() {
        InventedLife life = new InventedLife().on(day("2022-12-05")).registered();
        life.recognised(Scheme.EMPLOYEE, day("2023-03-31"), Optional.empty()).on(day("2023-01-20"));
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
        life.on(day("2023-01-30")).recognised(Scheme.EMPLOYEE, day("2023-03-31"), Optional.empty());
        assertThat(share(life)).isEqualTo(share(life.file().lawFor(InventedLife.LAW, day("2022-12-05"))));
        life.on(day("2023-02-10")).by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
        life.on(day("2023-03-13")).recognised(Scheme.EMPLOYEE, day("2023-05-31"), Optional.empty());
        assertThat(share(life)).isNotEqualTo(share(life.file().lawFor(InventedLife.LAW, day("2022-12-05"))));
    }

    private static Optional<Percent> share(InventedLife life) {
        return share(life.file().lawFor(InventedLife.LAW, life.today()));
    }

    private static Optional<Percent> share(Law law) {
        return law.asOf(day("2023-03-20")).take(AbsenceMeasure.SHARE).value();
    }

    /// Invalid until 31 March, ended on 15 March, incapable again from 2 May: one invalidity, decided anew.
    @Test
    void the_council_decides_on_the_invalidity_after_a_relapse() {
        InventedLife life =
                new InventedLife().registered().recognised(Scheme.EMPLOYEE, day("2025-01-07"), Optional.empty());
        life.by(
                PHYSICIAN,
                life.incapacity(),
                new IncapacityAct.InvalidityProposed(day("2025-06-30"), Sealed.readable("rests")));
        life.on(day("2025-01-08"))
                .by(INSPECTOR, life.incapacity(), new IncapacityAct.InvalidityRecognised(day("2025-06-30")));
        life.on(day("2025-03-15")).by(INSPECTOR, life.incapacity(), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
        life.on(day("2025-05-02")).recognised(Scheme.EMPLOYEE, day("2025-07-31"), Optional.empty());
        assertThat(duties(life, Role.INSPECTING_PHYSICIAN))
                .contains("incapacity.invalidityRecognised", "incapacity.invalidityNotRecognised");
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("incapacity.proposeInvalidity");
        life.on(day("2025-05-20"))
                .by(INSPECTOR, life.incapacity(), new IncapacityAct.InvalidityRecognised(day("2026-04-30")));
        assertThat(duties(life, Role.INSPECTING_PHYSICIAN)).doesNotContain("incapacity.invalidityRecognised");
        assertThat(Recognitions.isRecognisedOn(life.file(), day("2026-04-30"))).isTrue();
    }
}
