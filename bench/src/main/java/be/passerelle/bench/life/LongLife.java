// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.life;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.assessment.Category;
import be.passerelle.casefile.assessment.Occupation;
import be.passerelle.casefile.assessment.OccupationScheme;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.NoticeChannel;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.Orientation;
import be.passerelle.casefile.trajectory.PartnerActionKind;
import be.passerelle.casefile.trajectory.PlanCourse;
import be.passerelle.casefile.trajectory.PlannedAction;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A life of forty acts: route B, referral, a training that was granted, followed and passed; its evaluation at six
/// months is still to come.
public final class LongLife {

    /// A day after the last act, on which incapacity, trajectory and programme are all open.
    public static final LocalDate TODAY = LocalDate.of(2024, 10, 15);

    private static final int INCAPACITY = 2;
    private static final int TRAJECTORY = 6;
    private static final int PROGRAMME = 21;
    private static final YearMonth FIRST_MONTH = YearMonth.of(2024, Month.FEBRUARY);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 7, 31);

    private final int person;
    private final List<DatedAct> entries = new ArrayList<>();

    private LongLife(int person) {
        this.person = person;
    }

    /// The forty acts of one invented person, in the order of recording.
    public static List<DatedAct> of(int person) {
        LongLife life = new LongLife(person);
        life.incapacity();
        life.trajectory();
        life.programme();
        life.training();
        return List.copyOf(life.entries);
    }

    private void incapacity() {
        LocalDate seen = LocalDate.of(2023, 3, 1);
        add(0, LocalDate.of(2023, 1, 20), Role.ADVISORY_PHYSICIAN, People.registered(person));
        IncapacityAct.Recognised recognised = new IncapacityAct.Recognised(
                LocalDate.of(2023, 6, 30), Scheme.EMPLOYEE, Cause.ILLNESS, false, Optional.empty());
        ProposedAct act = new ProposedAct(
                0, LocalDate.of(2023, 1, 10), People.performer(Role.ADVISORY_PHYSICIAN, person), recognised);
        entries.add(new DatedAct(act, LocalDate.of(2023, 1, 20)));
        add(
                0,
                seen,
                Role.ADVISORY_PHYSICIAN,
                new AssessmentAct.WorkAbilityStated(
                        "Can work seated, at her own pace, up to six hours a day.", List.of("no lifting above 5 kg")));
        add(
                0,
                seen,
                Role.ADVISORY_PHYSICIAN,
                new AssessmentAct.MedicalGroundsRecorded(Sealed.readable("Invented grounds for a measurement.")));
        add(INCAPACITY, seen, Role.ADVISORY_PHYSICIAN, new AssessmentAct.CategorySet(Category.FOUR));
    }

    private void trajectory() {
        Role coordinator = Role.RETURN_TO_WORK_COORDINATOR;
        LocalDate asked = LocalDate.of(2023, 3, 6);
        LocalDate held = LocalDate.of(2023, 3, 28);
        LocalDate planned = LocalDate.of(2023, 4, 12);
        add(0, asked, Role.INSURED, new TrajectoryAct.ContactAsked(Optional.of("I would like to work with people.")));
        add(TRAJECTORY, asked.plusDays(7), Role.ADVISORY_PHYSICIAN, new TrajectoryAct.HealthAllows(Optional.empty()));
        add(
                TRAJECTORY,
                asked.plusDays(8),
                coordinator,
                new TrajectoryAct.FirstContactPlanned(held, ContactMode.IN_PERSON, Optional.of("Namur")));
        add(
                TRAJECTORY,
                held,
                coordinator,
                new TrajectoryAct.FirstContactHeld(
                        ContactMode.IN_PERSON, Orientation.EMPLOYMENT_PARTNER, false, "Wishes to learn a new trade."));
        add(TRAJECTORY, held.plusDays(3), Role.INSURED, new TrajectoryAct.EngagementSignedByInsured());
        add(TRAJECTORY, held.plusDays(3), coordinator, new TrajectoryAct.EngagementSignedByCoordinator());
        add(TRAJECTORY, held.plusDays(6), Role.ADVISORY_PHYSICIAN, new TrajectoryAct.EngagementSignedByPhysician());
        PlannedAction action =
                new PlannedAction("Meet the partner", PlannedAction.Doer.EMPLOYMENT_PARTNER, planned.plusDays(30));
        add(
                TRAJECTORY,
                planned,
                coordinator,
                new TrajectoryAct.PlanDrawnUp(
                        "A training as an office clerk", "A job in an office", List.of(action), planned.plusMonths(3)));
        add(
                0,
                planned.plusDays(2),
                Role.INSURED,
                new ConsentAct.Given(
                        BenchRegisters.PARTNER,
                        ConsentPurpose.REFERRAL,
                        List.of(Compartment.TRAJECTORY, Compartment.WORK_ABILITY),
                        ConsentPurpose.REFERRAL.textVersion(),
                        Language.FR));
        add(
                TRAJECTORY,
                planned.plusDays(8),
                coordinator,
                new TrajectoryAct.ReferredToPartner(BenchRegisters.PARTNER, Optional.empty()));
        adviser(planned.plusDays(28), new TrajectoryAct.IntakeHeld("Motivated; some experience with customers."));
        adviser(planned.plusDays(43), action(PartnerActionKind.SKILLS_MAPPING));
        prolonged(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31));
        reviewed(LocalDate.of(2023, 7, 12));
        adviser(LocalDate.of(2023, 9, 1), action(PartnerActionKind.PROJECT_DEFINITION));
    }

    private void programme() {
        LocalDate proposed = LocalDate.of(2023, 10, 2);
        LocalDate requested = LocalDate.of(2023, 10, 10);
        Occupation clerk = new Occupation(OccupationScheme.ISCO_08, "4110", "General office clerks");
        add(
                0,
                proposed,
                Role.EMPLOYMENT_ADVISER,
                new ProgrammeAct.ProjectProposed(
                        "Office clerk",
                        BenchRegisters.CENTRE,
                        clerk,
                        Language.FR,
                        FIRST_MONTH.atDay(1),
                        LAST_DAY,
                        600,
                        Money.of("1800.00"),
                        true,
                        true));
        add(
                PROGRAMME,
                proposed.plusDays(4),
                Role.ADVISORY_PHYSICIAN,
                new ProgrammeAct.FoundCompatible(Optional.empty()));
        add(
                PROGRAMME,
                requested,
                Role.EMPLOYMENT_ADVISER,
                new ProgrammeAct.Requested("The training leads to work that health allows."));
        add(
                PROGRAMME,
                requested,
                Role.SOCIAL_EXPERT,
                new DecisionAct.GrantedUnderDirective(BenchRegisters.DIRECTIVE, "Every condition is met."));
        add(PROGRAMME, requested.plusDays(1), Role.REGISTRAR, new DecisionAct.Notified(NoticeChannel.LETTER));
        prolonged(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 9));
        add(
                INCAPACITY,
                LocalDate.of(2024, 1, 2),
                Role.ADVISORY_PHYSICIAN,
                new IncapacityAct.InvalidityProposed(LocalDate.of(2024, 12, 31), Sealed.readable("invented")));
        add(
                INCAPACITY,
                LocalDate.of(2024, 1, 10),
                Role.INSPECTING_PHYSICIAN,
                new IncapacityAct.InvalidityRecognised(LocalDate.of(2024, 12, 31)));
    }

    private void training() {
        centre(FIRST_MONTH.atDay(1), new ProgrammeAct.TrainingStarted());
        for (int month = 0; month < 5; month++) {
            attendance(FIRST_MONTH.plusMonths(month));
            if (month == 1) {
                centre(LocalDate.of(2024, 4, 2), new ProgrammeAct.InterimReported("Follows well."));
            }
        }
        centre(LAST_DAY, new ProgrammeAct.TrainingEnded(TrainingResult.SUCCESS, true, Optional.empty()));
        attendance(YearMonth.from(LAST_DAY));
        add(
                PROGRAMME,
                LocalDate.of(2024, 8, 20),
                Role.ADVISORY_PHYSICIAN,
                new ProgrammeAct.EvaluatedAfterTraining("New skills acquired."));
        reviewed(LocalDate.of(2024, 8, 27));
        adviser(LocalDate.of(2024, 9, 10), action(PartnerActionKind.JOB_APPLICATIONS));
    }

    private void attendance(YearMonth month) {
        centre(month.plusMonths(1).atDay(1), new ProgrammeAct.AttendanceRecorded(month, new BigDecimal("96.5")));
    }

    private void prolonged(LocalDate on, LocalDate until) {
        add(INCAPACITY, on, Role.ADVISORY_PHYSICIAN, new IncapacityAct.Prolonged(until));
    }

    private void reviewed(LocalDate on) {
        TrajectoryAct.PlanReviewed review =
                new TrajectoryAct.PlanReviewed("As planned.", PlanCourse.CONTINUES, on.plusMonths(3));
        add(TRAJECTORY, on, Role.RETURN_TO_WORK_COORDINATOR, review);
    }

    private void adviser(LocalDate on, TrajectoryAct act) {
        add(TRAJECTORY, on, Role.EMPLOYMENT_ADVISER, act);
    }

    private void centre(LocalDate on, ProgrammeAct act) {
        add(PROGRAMME, on, Role.TRAINING_CENTRE, act);
    }

    private static TrajectoryAct action(PartnerActionKind kind) {
        return new TrajectoryAct.PartnerActionHeld(kind, "Done.");
    }

    private void add(int thread, LocalDate on, Role role, Act act) {
        entries.add(new DatedAct(new ProposedAct(thread, on, People.performer(role, person), act), on));
    }
}
