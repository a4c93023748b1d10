// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static be.passerelle.casefile.story.Story.amounts;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.days;
import static be.passerelle.casefile.story.Story.duties;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.assessment.Category;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.outcome.WorkWith;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.Opinion;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No right without a recognised day, and no decision without competence: what a legal review found, each
/// beside its nearest neighbour that is right.
class LegalBasisStoryTest {

    @Test
    void a_recognition_that_ran_out_opens_no_trajectory() {
        InventedLife life = InventedLife.incapable().on(day("2024-11-30"));
        assertThat(life.refused(PHYSICIAN, 0, proposed())).isEmpty();
        assertThat(life.refused(INSURED, 0, asked())).isEmpty();
        life.on(day("2025-03-01"));
        assertThat(life.refused(PHYSICIAN, 0, proposed())).containsExactly("incapable");
        assertThat(life.refused(INSURED, 0, asked())).containsExactly("incapable");
        life.by(PHYSICIAN, life.incapacity(), day("2024-12-01"), new IncapacityAct.Prolonged(day("2025-01-07")));
        assertThat(life.refusedOn(INSURED, 0, day("2025-01-07"), asked())).isEmpty();
        assertThat(life.refusedOn(INSURED, 0, day("2025-01-08"), asked())).containsExactly("incapable");
    }

    @Test
    void found_fit_nobody_signs_and_nothing_is_presumed() {
        InventedLife life =
                InventedLife.incapable().proposed().contactHeld(false).on(day("2024-03-10"));
        life.by(PHYSICIAN, life.incapacity(), day("2024-03-01"), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
        for (Object[] signer : new Object[][] {
            {INSURED, new TrajectoryAct.EngagementSignedByInsured()},
            {COORDINATOR, new TrajectoryAct.EngagementSignedByCoordinator()},
            {PHYSICIAN, new TrajectoryAct.EngagementSignedByPhysician()}
        }) {
            TrajectoryAct signature = (TrajectoryAct) signer[1];
            assertThat(life.refused((Viewer) signer[0], life.trajectory(), signature))
                    .containsExactly("incapable");
        }
    }

    @Test
    void nothing_is_granted_once_the_incapacity_has_ended() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER)
                .on(day("2024-02-25"));
        DecisionAct grant = new DecisionAct.GrantedUnderDirective("1", "meets it");
        assertThat(life.refused(EXPERT, life.programme(), grant)).isEmpty();
        life.by(PHYSICIAN, life.incapacity(), day("2024-02-20"), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        assertThat(life.refused(EXPERT, life.programme(), grant)).containsExactly("incapable");
    }

    /// The commission may still refuse what it may not grant any more.
    @Test
    void the_commission_grants_to_somebody_who_is_recognised_alone() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, false)
                .requested(ADVISER);
        life.by(EXPERT, life.programme(), new ProgrammeAct.SocialOpinionGiven(Opinion.FAVOURABLE, "sought"));
        life.by(INSPECTOR, life.programme(), new ProgrammeAct.MedicalOpinionGiven(Opinion.FAVOURABLE, "fits"));
        DecisionAct grant = new DecisionAct.TakenByCommission(Ruling.GRANTED, Optional.empty(), "yes");
        life.on(day("2024-12-01"));
        assertThat(life.refusedOn(SECRETARY, life.programme(), day("2024-11-30"), grant))
                .isEmpty();
        assertThat(life.refused(SECRETARY, life.programme(), grant)).containsExactly("grantedToIncapable");
    }

    @Test
    void full_time_work_closes_every_right_and_obliges_somebody_to_end_the_incapacity() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining().later(1);
        life.by(COORDINATOR, 0, day("2024-03-04"), back(WorkExtent.FULL));
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-02-08", "2024-03-03"));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN))
                .contains("incapacity.ended")
                .doesNotContain("incapacity.prolonged");
        assertThat(life.refused(PHYSICIAN, life.incapacity(), new IncapacityAct.Prolonged(day("2024-12-31"))))
                .containsExactly("notResumed");
        life.by(PHYSICIAN, life.incapacity(), day("2024-03-03"), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-02-08", "2024-03-03"));
    }

    /// Only while no professional activity is exercised: work that was running already leaves no presumption.
    @Test
    void part_time_work_that_was_running_leaves_no_presumption_of_a_second_trajectory() {
        InventedLife life = InventedLife.incapable().proposed().contactHeld(false);
        life.on(day("2024-03-01")).by(COORDINATOR, 0, back(WorkExtent.PART_TIME));
        life.by(INSURED, life.trajectory(), new TrajectoryAct.Stopped(Optional.empty()));
        life.on(day("2024-04-02")).proposed().contactHeld(false).engaged();
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAJECTORY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FIT_FOR_WORK", "OTHER"})
    void nobodys_finding_ends_what_the_law_presumes(EndCause cause) {
        InventedLife life = InventedLife.incapable().accompanied().inTraining().later(1);
        assertThat(life.refused(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(cause)))
                .containsExactly("notWhilePresumed");
        life.on(day("2024-05-09"));
        assertThat(life.refused(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(cause)))
                .isEmpty();
    }

    /// Incapable from 8 January to 31 May and again from 10 June: one primary year.
    @Test
    void a_relapse_within_fourteen_days_goes_on_with_the_primary_year() {
        InventedLife life = new InventedLife().registered().recognised(Scheme.EMPLOYEE, day("2024-05-31"), none());
        life.on(day("2024-06-10"));
        life.by(PHYSICIAN, life.incapacity(), day("2024-05-31"), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        assertThat(life.refused(PHYSICIAN, 0, recognised("2025-01-07"))).isEmpty();
        assertThat(life.refused(PHYSICIAN, 0, recognised("2025-01-08"))).containsExactly("withinPrimaryYear");
        life.on(day("2024-06-15"));
        assertThat(life.refused(PHYSICIAN, 0, recognised("2025-06-14"))).isEmpty();
        assertThat(life.refused(PHYSICIAN, 0, recognised("2025-06-15"))).containsExactly("withinPrimaryYear");
    }

    @Test
    void an_invalid_person_who_relapses_within_three_months_stays_invalid() {
        InventedLife life = invalid();
        life.on(day("2025-05-31")).by(INSPECTOR, life.incapacity(), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        life.on(day("2025-08-31")).recognised(Scheme.EMPLOYEE, day("2025-10-31"), none());
        assertThat(duties(life, Role.INSPECTING_PHYSICIAN)).contains("incapacity.prolonged");
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("incapacity.prolonged");
    }

    /// In the first year the advisory physician alone ends; invalidity is proposed, and decided without a gap.
    @Test
    void invalidity_is_proposed_and_decided_without_a_gap() {
        InventedLife life = InventedLife.incapable();
        assertThat(life.refused(INSPECTOR, life.incapacity(), new IncapacityAct.Ended(EndCause.WORK_RESUMED)))
                .containsExactly("invalid");
        life.on(day("2025-01-20"));
        IncapacityAct proposal = new IncapacityAct.InvalidityProposed(day("2026-01-07"), Sealed.readable("a sheet"));
        life.by(PHYSICIAN, life.incapacity(), proposal);
        IncapacityAct decided = new IncapacityAct.InvalidityRecognised(day("2026-01-07"));
        assertThat(life.refusedOn(INSPECTOR, life.incapacity(), day("2025-01-08"), decided))
                .containsExactly("wholeYear");
        life.by(PHYSICIAN, life.incapacity(), day("2024-12-01"), new IncapacityAct.Prolonged(day("2025-01-07")));
        assertThat(life.refusedOn(INSPECTOR, life.incapacity(), day("2025-01-09"), decided))
                .containsExactly("withoutGap");
        assertThat(life.refusedOn(INSPECTOR, life.incapacity(), day("2025-01-08"), decided))
                .isEmpty();
    }

    @Test
    void an_earlier_incapacity_may_be_reported_late_and_one_from_before_2002_too() {
        InventedLife life = InventedLife.incapable();
        assertThat(life.refusedOn(PHYSICIAN, 0, day("2023-12-01"), recognised("2024-01-08")))
                .contains("besideOpenIncapacity");
        life.by(PHYSICIAN, 0, day("2023-03-01"), recognised("2023-06-30"));
        life.by(PHYSICIAN, 0, day("2001-03-01"), recognised("2001-04-30"));
        assertThat(life.refusedOn(PHYSICIAN, 0, day("2023-06-30"), recognised("2023-07-31")))
                .containsExactly("overlapsIncapacity");
        assertThat(life.file().threads(Incapacity.INCAPACITY).open())
                .map(i -> i.opened().day())
                .contains(day("2024-01-08"));
    }

    /// Also on the very day of the death, which was the last of the incapacity.
    @Test
    void nothing_is_opened_for_somebody_who_died() {
        InventedLife life = InventedLife.incapable();
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        assertThat(life.refused(PHYSICIAN, 0, proposed())).isEmpty();
        life.by(COORDINATOR, 0, new PersonAct.Died());
        assertThat(life.refused(PHYSICIAN, 0, proposed())).containsExactly("incapable");
        assertThat(life.refused(INSURED, 0, asked())).containsExactly("incapable");
    }

    /// Hours count inside the grant alone.
    @Test
    void hours_beyond_the_grant_give_nothing() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining().on(day("2024-06-20"));
        attended(life, "2024-02", 200);
        attended(life, "2024-03", 150);
        assertThat(amounts(life, Kind.HOURLY_PREMIUM)).containsExactly("1000.00", "500.00");
        attended(life, "2024-06", 10);
        assertThat(amounts(life, Kind.HOURLY_PREMIUM)).containsExactly("1000.00", "500.00");
    }

    @Test
    void a_granted_training_is_given_up_by_the_person_alone() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining().later(1);
        ProgrammeAct givenUp = new ProgrammeAct.Withdrawn(Optional.empty());
        assertThat(life.refused(ADVISER, life.programme(), givenUp)).containsExactly("wrongRole");
        life.by(INSURED, life.programme(), givenUp);
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-02-08", "2024-03-08"));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN))
                .contains("programme.evaluatedAfterTraining", "programme.evaluatedAtSixMonths");
    }

    /// A file of 2012: the physician asks, no trajectory is needed, the commission decides.
    @Test
    void a_file_of_2012_goes_through_the_rules_of_2012() {
        InventedLife life = new InventedLife()
                .on(day("2012-01-09"))
                .registered()
                .recognised(Scheme.EMPLOYEE, day("2012-12-31"), none());
        assertThat(life.refused(PHYSICIAN, life.incapacity(), new AssessmentAct.CategorySet(Category.FOUR)))
                .containsExactly("hasCategories");
        assertThat(life.refused(PHYSICIAN, 0, proposed())).containsExactly("inPublic");
        life.project(PHYSICIAN, CENTRE, true).requested(PHYSICIAN);
        assertThat(life.refused(EXPERT, life.programme(), new DecisionAct.GrantedUnderDirective("1", "meets it")))
                .containsExactly("directiveMet");
        life.by(EXPERT, life.programme(), new ProgrammeAct.SocialOpinionGiven(Opinion.FAVOURABLE, "sought"));
        life.by(INSPECTOR, life.programme(), new ProgrammeAct.MedicalOpinionGiven(Opinion.FAVOURABLE, "fits"));
        life.by(
                SECRETARY,
                life.programme(),
                new DecisionAct.TakenByCommission(Ruling.GRANTED, Optional.empty(), "sought in the region"));
        life.notified().later(1).by(CENTRE, life.programme(), new ProgrammeAct.TrainingStarted());
        life.on(day("2012-03-02"));
        attended(life, "2012-02", 40);
        assertThat(amounts(life, Kind.HOURLY_PREMIUM)).containsExactly("200.00");
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).hasSize(1);
        assertThat(life.file().threads(Programme.PROGRAMME).all().getFirst().trajectory())
                .isZero();
    }

    private static InventedLife invalid() {
        InventedLife life = new InventedLife().registered().recognised(Scheme.EMPLOYEE, day("2025-01-07"), none());
        life.by(
                PHYSICIAN,
                life.incapacity(),
                new IncapacityAct.InvalidityProposed(day("2026-01-07"), Sealed.readable("a sheet")));
        life.on(day("2025-01-08"));
        life.by(INSPECTOR, life.incapacity(), new IncapacityAct.InvalidityRecognised(day("2026-01-07")));
        return life;
    }

    private static void attended(InventedLife life, String month, int hours) {
        life.by(
                CENTRE,
                life.programme(),
                new ProgrammeAct.AttendanceRecorded(YearMonth.parse(month), BigDecimal.valueOf(hours)));
    }

    private static OutcomeAct back(WorkExtent extent) {
        return new OutcomeAct.ReturnedToWork(extent, WorkWith.OTHER_EMPLOYER, Optional.empty());
    }

    private static IncapacityAct recognised(String until) {
        return new IncapacityAct.Recognised(day(until), Scheme.EMPLOYEE, Cause.ILLNESS, false, none());
    }

    private static TrajectoryAct proposed() {
        return new TrajectoryAct.Proposed("rested");
    }

    private static TrajectoryAct asked() {
        return new TrajectoryAct.ContactAsked(Optional.empty());
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static Period period(String from, String until) {
        return Period.of(LocalDate.parse(from), LocalDate.parse(until));
    }
}
