// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTRAR;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static be.passerelle.casefile.story.Story.amounts;
import static be.passerelle.casefile.story.Story.article;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.days;
import static be.passerelle.casefile.story.Story.due;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Story.next;
import static be.passerelle.casefile.story.Story.period;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.assessment.FirstYearAct;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.NoticeChannel;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.ReEvaluation;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.Orientation;
import be.passerelle.casefile.trajectory.PlannedAction;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.assessment.ContactMoment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Route B, whole: a person on sickness benefit asks for a contact, and comes as far as the evaluation six
/// months after a training.
class RouteBStoryTest {

    private final InventedLife life = InventedLife.incapable();
    private int trajectory;
    private int programme;

    @Test
    void from_the_question_to_the_evaluation_six_months_after_the_training() {
        sheAsksForAContact();
        thePhysicianFindsThatHealthAllowsIt();
        sheMeetsTheCoordinator();
        threePeopleSign();
        thePlanIsDrawnUp();
        withConsentSheIsReferred();
        thePartnerAsksForATraining();
        itIsGrantedTheSameDay();
        sheFollowsTheTraining();
        sheSucceeds();
        sheIsEvaluatedSixMonthsLater();
    }

    /// Use case 1. The physician met her in the fourth month. On 3 June 2024 she asks; only the physician has
    /// something to do.
    private void sheAsksForAContact() {
        life.on(day("2024-04-15"));
        life.by(
                PHYSICIAN,
                life.incapacity(),
                new FirstYearAct.ContactHeldByPhysician(
                        Optional.of(ContactMoment.FIRST), ContactMode.IN_PERSON, "too early for work"));
        life.on(day("2024-06-03"));
        assertThat(article(life, "trajectory.contactAsked")).isEqualTo("inami-presentation-2023/routeB");
        trajectory = life.by(INSURED, 0, new TrajectoryAct.ContactAsked(Optional.of("I want to work again")));

        assertThat(duties(life, Role.ADVISORY_PHYSICIAN))
                .contains("trajectory.healthAllows", "trajectory.healthDoesNotAllow");
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).isEmpty();
        assertThat(life.refused(INSURED, trajectory, new TrajectoryAct.EngagementSignedByInsured()))
                .containsExactly("healthAllows");
        assertThat(life.refused(INSURED, 0, new TrajectoryAct.ContactAsked(Optional.empty())))
                .containsExactly("noOpenTrajectory");
    }

    /// Use case 2. A week later health allows a trajectory: the coordinator has a month.
    private void thePhysicianFindsThatHealthAllowsIt() {
        life.on(day("2024-06-10"));
        life.by(PHYSICIAN, trajectory, new TrajectoryAct.HealthAllows(Optional.empty()));

        assertThat(due(life, "trajectory.firstContactHeld")).isEqualTo("2024-07-10");
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).containsExactly("trajectory.firstContactHeld");
    }

    /// Use case 3. The first contact: now the engagement waits for three signatures.
    private void sheMeetsTheCoordinator() {
        life.on(day("2024-06-24"));
        life.by(
                COORDINATOR,
                trajectory,
                new TrajectoryAct.FirstContactHeld(
                        ContactMode.IN_PERSON, Orientation.EMPLOYMENT_PARTNER, false, "she wants to change"));

        assertThat(duties(life, Role.INSURED))
                .containsExactly("trajectory.engagementSignedByInsured", "trajectory.engagementDeclined");
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR))
                .containsExactly("trajectory.engagementSignedByCoordinator");
    }

    /// Use case 4. Two signatures give nothing yet; the third gives the presumption of incapacity, for six
    /// months.
    private void threePeopleSign() {
        life.by(INSURED, trajectory, new TrajectoryAct.EngagementSignedByInsured());
        life.on(day("2024-06-26"));
        life.by(COORDINATOR, trajectory, new TrajectoryAct.EngagementSignedByCoordinator());
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAJECTORY)).isEmpty();
        assertThat(life.refused(COORDINATOR, trajectory, plan())).containsExactly("engaged");

        life.on(day("2024-07-01"));
        life.by(PHYSICIAN, trajectory, new TrajectoryAct.EngagementSignedByPhysician());
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAJECTORY))
                .as("recognised until 30 November so far")
                .containsExactly(period("2024-07-01", "2024-11-30"));
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Prolonged(day("2025-01-07")));
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAJECTORY)).containsExactly(period("2024-07-01", "2024-12-31"));
    }

    /// Use case 5. The plan is due within a month of the last signature, a review three months after the
    /// plan, or earlier when that was agreed.
    private void thePlanIsDrawnUp() {
        assertThat(due(life, "trajectory.planDrawnUp")).isEqualTo("2024-08-01");
        life.on(day("2024-07-15"));
        life.by(COORDINATOR, trajectory, plan());

        assertThat(due(life, "trajectory.planReviewed")).isEqualTo("2024-10-01");
    }

    /// Use case 6. Without consent nobody is referred; with it, the partner has an intake to hold, and may
    /// look.
    private void withConsentSheIsReferred() {
        TrajectoryAct.ReferredToPartner referral =
                new TrajectoryAct.ReferredToPartner(ADVISER.organisation(), Optional.empty());
        assertThat(life.refused(COORDINATOR, trajectory, referral)).containsExactly("consented");
        life.consented(ADVISER);
        assertThat(life.access(ADVISER).maySee()).isFalse();
        life.by(COORDINATOR, trajectory, referral);

        assertThat(life.access(ADVISER).maySee()).isTrue();
        assertThat(duties(life, Role.EMPLOYMENT_ADVISER)).containsExactly("trajectory.intakeHeld");
        life.on(day("2024-08-05"));
        life.by(ADVISER, trajectory, new TrajectoryAct.IntakeHeld("a stock clerk, perhaps"));
    }

    /// Use case 7. The partner describes a training of 2 September to 2 December; the physician finds it
    /// compatible, before the request is sent.
    private void thePartnerAsksForATraining() {
        life.on(day("2024-08-02").plusDays(5));
        programme = life.by(ADVISER, 0, life.projectAt(CENTRE, true));
        assertThat(life.refused(ADVISER, programme, new ProgrammeAct.Requested("needed")))
                .containsExactly("examined");
        life.by(PHYSICIAN, programme, new ProgrammeAct.FoundCompatible(Optional.empty()));
        assertThat(due(life, "programme.requested")).isEqualTo("2024-09-06");
        life.by(ADVISER, programme, new ProgrammeAct.Requested("sought in the region"));
    }

    /// Use case 8. A complete request that meets a directive is decided within the day; from then on the
    /// presumption of the trajectory ends where the one of the training begins.
    private void itIsGrantedTheSameDay() {
        assertThat(due(life, "decision.grantedUnderDirective")).isEqualTo(life.today());
        assertThat(article(life, "decision.grantedUnderDirective")).isEqualTo("inami-report-2016/demedicalisation");
        assertThat(life.refused(EXPERT, programme, new DecisionAct.GrantedUnderDirective("7", "no such directive")))
                .containsExactly("directiveIsMet");
        life.by(EXPERT, programme, new DecisionAct.GrantedUnderDirective("1", "meets directive 1"));

        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAJECTORY)).containsExactly(period("2024-07-01", "2024-09-06"));
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-09-07", "2024-12-07"));
        assertThat(duties(life, Role.REGISTRAR)).containsExactly("decision.notified");
        life.by(REGISTRAR, programme, new DecisionAct.Notified(NoticeChannel.EBOX));
    }

    /// Use case 9. The centre waits for the first day; each hour really followed gives a premium.
    private void sheFollowsTheTraining() {
        assertThat(next(life, "programme.trainingStarted").from()).isEqualTo("2024-09-07");
        assertThat(life.refused(CENTRE, programme, new ProgrammeAct.TrainingStarted()))
                .containsExactly("tooEarly");
        life.on(day("2024-09-07"));
        life.by(CENTRE, programme, new ProgrammeAct.TrainingStarted());
        assertThat(next(life, "programme.attendanceRecorded").from()).isEqualTo("2024-10-01");
        life.on(day("2024-10-01"));
        life.by(CENTRE, programme, new ProgrammeAct.AttendanceRecorded(YearMonth.of(2024, 9), new BigDecimal("82.5")));

        assertThat(amounts(life, Kind.HOURLY_PREMIUM)).containsExactly("412.50");
        assertThat(amounts(life, Kind.LUMP_SUM)).isEmpty();
    }

    /// Use case 10. Success gives the lump sum, and begins the six months: to the last day of the sixth whole
    /// month.
    private void sheSucceeds() {
        life.on(day("2024-12-07"));
        life.by(CENTRE, programme, new ProgrammeAct.TrainingEnded(TrainingResult.SUCCESS, true, Optional.empty()));

        assertThat(amounts(life, Kind.LUMP_SUM)).containsExactly("500.00");
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).contains("programme.evaluatedAfterTraining");
        life.by(PHYSICIAN, programme, new ProgrammeAct.EvaluatedAfterTraining("ready to look for work"));
        assertThat(due(life, "programme.evaluatedAtSixMonths")).isEqualTo("2025-06-30");
        assertThat(article(life, "programme.evaluatedAtSixMonths")).isEqualTo("ar-1996-07-03/215septies");
    }

    /// Use case 11. The evaluation, then the re-evaluation with the new skills, not before the six months are
    /// over.
    private void sheIsEvaluatedSixMonthsLater() {
        sheStaysIncapableMeanwhile();
        life.on(day("2025-06-20"));
        life.by(PHYSICIAN, programme, new ProgrammeAct.EvaluatedAtSixMonths(true, "she has found work"));
        ProgrammeAct.IncapacityReEvaluated anew =
                new ProgrammeAct.IncapacityReEvaluated(ReEvaluation.NO_LONGER_INCAPABLE, "with the new skills");
        assertThat(life.refused(PHYSICIAN, programme, anew)).containsExactly("tooEarly");
        life.on(day("2025-06-30"));
        life.by(PHYSICIAN, programme, anew);

        for (int month = 10; month <= 12; month++) {
            life.by(
                    CENTRE,
                    programme,
                    new ProgrammeAct.AttendanceRecorded(YearMonth.of(2024, month), BigDecimal.valueOf(80)));
        }
        life.by(SECRETARY, programme, new DecisionAct.Ratified());
        assertThat(life.file().threads(Programme.PROGRAMME).open()).isEmpty();
        assertThat(amounts(life, Kind.HOURLY_PREMIUM)).containsExactly("412.50", "400.00", "400.00", "287.50");
    }

    /// After a year the physician proposes invalidity, and the medical council recognises it without a gap.
    private void sheStaysIncapableMeanwhile() {
        life.by(
                PHYSICIAN,
                life.incapacity(),
                new IncapacityAct.InvalidityProposed(day("2025-12-31"), Sealed.readable("a sheet")));
        life.on(day("2025-01-08"));
        life.by(INSPECTOR, life.incapacity(), new IncapacityAct.InvalidityRecognised(day("2025-12-31")));
    }

    private static TrajectoryAct.PlanDrawnUp plan() {
        return new TrajectoryAct.PlanDrawnUp(
                "another occupation",
                "a contract",
                List.of(new PlannedAction("apply", PlannedAction.Doer.PERSON, day("2024-09-01"))),
                day("2024-10-01"));
    }
}
