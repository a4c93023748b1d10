// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.OTHER_ADVISER;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static be.passerelle.casefile.story.Story.article;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.days;
import static be.passerelle.casefile.story.Story.duties;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.outcome.CheckIn;
import be.passerelle.casefile.outcome.InclusionActivity;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.outcome.WorkWith;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.casefile.trajectory.CoachingStage;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.FundActionKind;
import be.passerelle.casefile.trajectory.Orientation;
import be.passerelle.casefile.trajectory.PartnerActionKind;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.casefile.trajectory.TrajectoryResult;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.trajectory.KindOfJob;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A partner accompanies the person from the beginning: under a convention before there were trajectories, on route C,
/// on the fourth route. The person agrees first.
class LedByPartnerStoryTest {

    /// A file of 2018: from the physician's sending to a training that is granted under a directive, and ratified.
    @Test
    void a_file_of_2018_goes_through_a_partner_under_its_convention() {
        InventedLife life = sentIn2018();
        int support = support(life);
        assertThat(article(life, "trajectory.intakeHeld")).isEqualTo("inami-presentation-2023/partner");
        assertThat(duties(life, Role.EMPLOYMENT_ADVISER)).containsExactly("trajectory.intakeHeld");
        life.by(ADVISER, support, new TrajectoryAct.IntakeHeld("a stock clerk, perhaps"));
        life.by(
                ADVISER,
                support,
                new TrajectoryAct.PartnerActionHeld(PartnerActionKind.PROJECT_DEFINITION, "stock management"));
        assertThat(duties(life, Role.EMPLOYMENT_ADVISER)).containsExactly("trajectory.closed");

        life.project(ADVISER, CENTRE, true).requested(ADVISER);
        assertThat(life.refused(PHYSICIAN, 0, life.projectAt(CENTRE, true))).containsExactly("noOpenProgramme");
        life.by(EXPERT, life.programme(), new DecisionAct.GrantedUnderDirective("1", "meets directive 1"));
        life.notified().by(SECRETARY, life.programme(), new DecisionAct.Ratified());

        Programme programme = life.file().threads(Programme.PROGRAMME).open().orElseThrow();
        assertThat(programme.trajectory()).isEqualTo(support);
        assertThat(programme.decision().isGranted()).isTrue();
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).hasSize(1);
    }

    /// The presumption of a trajectory exists since there are trajectories, and since somebody signed.
    @Test
    void nothing_is_presumed_of_who_is_accompanied_under_a_convention() {
        InventedLife life = sentIn2018();
        int support = support(life);
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAJECTORY)).isEmpty();
        TrajectoryAct contact = new TrajectoryAct.FirstContactHeld(
                ContactMode.IN_PERSON, Orientation.EMPLOYMENT_PARTNER, false, "talked");
        assertThat(life.refused(COORDINATOR, support, contact)).isNotEmpty();
        assertThat(life.refused(INSURED, support, new TrajectoryAct.EngagementSignedByInsured()))
                .isNotEmpty();
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Prolonged(day("2019-01-07")));
        life.on(day("2018-12-20"));
        life.by(
                PHYSICIAN,
                life.incapacity(),
                new IncapacityAct.InvalidityProposed(day("2022-12-31"), Sealed.readable("a sheet")));
        life.on(day("2019-01-08"));
        life.by(INSPECTOR, life.incapacity(), new IncapacityAct.InvalidityRecognised(day("2022-12-31")));
        life.on(day("2022-03-01"));
        assertThat(life.refused(COORDINATOR, support, contact)).containsExactly("returnToWorkTrajectory");
        assertThat(life.refused(PHYSICIAN, 0, new TrajectoryAct.Proposed("rested")))
                .containsExactly("noOpenTrajectory");
        life.by(PHYSICIAN, support, closed(TrajectoryResult.NO_RESULT));
        assertThat(life.refused(PHYSICIAN, 0, new TrajectoryAct.Proposed("rested")))
                .isEmpty();
    }

    /// Each partner from the day on which its convention is applied, and no longer than there were no trajectories.
    @Test
    void nobody_is_sent_without_convention_agreement_or_incapacity() {
        InventedLife life = recognisedOn(day("2016-03-01"), day("2016-12-31"));
        agreed(life, ADVISER);
        assertThat(life.refused(PHYSICIAN, 0, sent(ADVISER))).containsExactly("conventionApplies");
        life = recognisedOn(day("2018-01-08"), day("2018-12-31"));
        assertThat(life.refused(PHYSICIAN, 0, sent(ADVISER))).containsExactly("agreedWithPartner");
        agreed(life, ADVISER);
        assertThat(life.refused(PHYSICIAN, 0, sent(OTHER_ADVISER))).containsExactly("agreedWithThisPartner");
        assertThat(life.refused(PHYSICIAN, 0, sent(ADVISER))).isEmpty();
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        life.on(day("2018-01-09"));
        assertThat(life.refused(PHYSICIAN, 0, sent(ADVISER))).containsExactly("incapable");
        life = recognisedOn(day("2022-01-03"), day("2022-12-31"));
        agreed(life, ADVISER);
        assertThat(life.refused(PHYSICIAN, 0, sent(ADVISER))).containsExactly("notInForce");
        InventedLife selfEmployed = new InventedLife()
                .on(day("2022-01-03"))
                .registered()
                .recognised(Scheme.SELF_EMPLOYED, day("2022-12-31"), Optional.empty());
        agreed(selfEmployed, ADVISER);
        assertThat(selfEmployed.refused(PHYSICIAN, 0, sent(ADVISER))).isEmpty();
    }

    @Test
    void without_agreement_the_partner_sees_nothing_and_the_physician_closes() {
        InventedLife life = recognisedOn(day("2018-01-08"), day("2018-12-31"));
        assertThat(life.access(ADVISER).maySee()).isFalse();
        int agreement = agreed(life, ADVISER);
        assertThat(life.access(ADVISER).maySee()).isTrue();
        assertThat(life.access(ADVISER).reads(Compartment.INCAPACITY)).isFalse();
        assertThat(life.access(ADVISER).reads(Compartment.WORK_ABILITY)).isTrue();
        int support = life.by(PHYSICIAN, 0, sent(ADVISER));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("trajectory.closed");
        life.by(INSURED, 0, new ConsentAct.Withdrawn(new ActNumber(agreement)));
        assertThat(life.access(ADVISER).maySee()).isFalse();
        assertThat(life.refused(ADVISER, support, new TrajectoryAct.IntakeHeld("met")))
                .containsExactly("stillConsented");
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).contains("trajectory.closed");
        agreed(life, ADVISER);
        assertThat(life.refused(ADVISER, support, new TrajectoryAct.IntakeHeld("met")))
                .isEmpty();
        life.by(PHYSICIAN, support, closed(TrajectoryResult.NO_RESULT));
        life.later(1);
        assertThat(life.access(ADVISER).maySee())
                .as("what was agreed to is over with it")
                .isFalse();
        assertThat(life.refused(PHYSICIAN, 0, sent(ADVISER))).containsExactly("agreedWithPartner");
    }

    /// Route C: whoever is invalid registers with the partner; the fund says yes, and nothing more.
    @Test
    void an_invalid_person_registers_with_the_partner() {
        InventedLife life = invalid();
        TrajectoryAct registered = new TrajectoryAct.RegisteredWithPartner(Optional.of("another occupation"));
        assertThat(life.access(ADVISER).maySee()).isFalse();
        assertThat(life.refused(ADVISER, 0, registered)).containsExactly("agreedWithPartner");
        agreed(life, ADVISER);
        assertThat(life.refused(OTHER_ADVISER, 0, registered)).containsExactly("wrongOrganisation");
        int way = life.by(ADVISER, 0, registered);

        assertThat(life.access(ADVISER).reads(Compartment.INCAPACITY)).isFalse();
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR))
                .containsExactly("trajectory.invalidityConfirmed", "trajectory.invalidityNotConfirmed");
        assertThat(life.refused(ADVISER, way, new TrajectoryAct.IntakeHeld("met")))
                .containsExactly("referred");
        assertThat(life.refused(COORDINATOR, way, new TrajectoryAct.InvalidityNotConfirmed()))
                .containsExactly("notInvalidOnThatDay");
        life.by(COORDINATOR, way, new TrajectoryAct.InvalidityConfirmed());
        life.by(ADVISER, way, new TrajectoryAct.IntakeHeld("met"));

        life.project(ADVISER, CENTRE, true).requested(ADVISER).granted();
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAJECTORY))
                .as("nobody signed")
                .isEmpty();
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).hasSize(1);
    }

    /// Each partner from the day that the registers say.
    @Test
    void nobody_registers_with_a_partner_that_takes_no_registrations() {
        InventedLife life = invalid();
        agreed(life, OTHER_ADVISER);
        assertThat(life.refused(OTHER_ADVISER, 0, new TrajectoryAct.RegisteredWithPartner(Optional.empty())))
                .containsExactly("takesRegistrations");
        agreed(life, ADVISER);
        assertThat(life.refused(ADVISER, 0, new TrajectoryAct.RegisteredWithPartner(Optional.empty())))
                .isEmpty();
    }

    /// What the fund does itself, and what a job coach does: neither volunteering nor an unpaid placement, nor
    /// sheltered work, nor work paid below the minimum.
    @Test
    void the_job_coach_accompanies_to_regular_work_alone() {
        InventedLife life = InventedLife.incapable().accompanied();
        int way = life.trajectory();
        life.by(COORDINATOR, way, new TrajectoryAct.FundActionHeld(FundActionKind.COACHING, "talked it over"));
        for (KindOfJob job : KindOfJob.values()) {
            for (boolean paid : new boolean[] {true, false}) {
                TrajectoryAct coached = new TrajectoryAct.JobCoached(CoachingStage.AT_WORK, job, paid, "goes well");
                assertThat(life.refused(ADVISER, way, coached).isEmpty())
                        .as(job + " " + paid)
                        .isEqualTo(job == KindOfJob.REGULAR && paid);
            }
        }
    }

    @Test
    void they_ask_after_the_return_and_whoever_volunteers_was_found_able() {
        InventedLife life = InventedLife.incapable().accompanied();
        OutcomeAct checkedIn = new OutcomeAct.CheckedIn(CheckIn.GOES_WELL, "well", Optional.of(day("2024-03-01")));
        assertThat(life.refused(ADVISER, 0, checkedIn)).containsExactly("returned");
        life.by(
                COORDINATOR,
                0,
                new OutcomeAct.ReturnedToWork(WorkExtent.PART_TIME, WorkWith.OTHER_EMPLOYER, Optional.empty()));
        life.by(ADVISER, 0, checkedIn);
        life.on(day("2024-03-01"));
        assertThat(life.refused(COORDINATOR, 0, checkedIn)).containsExactly("followUpLater");
        assertThat(life.refused(COORDINATOR, 0, volunteering(Optional.empty()))).containsExactly("volunteeringAgreed");
        assertThat(life.refused(COORDINATOR, 0, volunteering(Optional.of(day("2024-03-02")))))
                .containsExactly("volunteeringAgreed");
        life.by(COORDINATOR, 0, volunteering(Optional.of(day("2024-03-01"))));
    }

    private static OutcomeAct volunteering(Optional<LocalDate> agreedOn) {
        return new OutcomeAct.SocialInclusionStarted(InclusionActivity.VOLUNTEERING, "reads to children", agreedOn);
    }

    /// The rights are the same whatever the route: they come from the signatures.
    @Test
    void on_route_c_three_people_may_sign() {
        InventedLife life = invalid();
        agreed(life, ADVISER);
        int way = life.by(ADVISER, 0, new TrajectoryAct.RegisteredWithPartner(Optional.empty()));
        life.by(COORDINATOR, way, new TrajectoryAct.InvalidityConfirmed());
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR))
                .as("no source asks for it")
                .isEmpty();
        life.by(
                COORDINATOR,
                way,
                new TrajectoryAct.FirstContactHeld(
                        ContactMode.TELEPHONE, Orientation.EMPLOYMENT_PARTNER, false, "talked"));
        assertThat(duties(life, Role.INSURED)).isEmpty();
        life.by(INSURED, way, new TrajectoryAct.EngagementSignedByInsured());
        life.by(COORDINATOR, way, new TrajectoryAct.EngagementSignedByCoordinator());
        life.by(PHYSICIAN, way, new TrajectoryAct.EngagementSignedByPhysician());
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAJECTORY)).hasSize(1);
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).contains("trajectory.planDrawnUp");
        life.by(ADVISER, way, new TrajectoryAct.IntakeHeld("met"));
        assertThat(life.refused(ADVISER, way, closed(TrajectoryResult.NO_RESULT)))
                .containsExactly("notEngaged");
    }

    @Test
    void who_is_not_invalid_goes_another_way() {
        InventedLife life = InventedLife.incapable();
        agreed(life, ADVISER);
        int way = life.by(ADVISER, 0, new TrajectoryAct.RegisteredWithPartner(Optional.empty()));
        assertThat(life.refused(COORDINATOR, way, new TrajectoryAct.InvalidityConfirmed()))
                .containsExactly("invalidOnThatDay");
        life.by(COORDINATOR, way, new TrajectoryAct.InvalidityNotConfirmed());
        assertThat(life.access(ADVISER).maySee()).as("that day still").isTrue();
        life.on(life.today().plusDays(1));
        assertThat(life.access(ADVISER).maySee()).isFalse();
        assertThat(life.refused(INSURED, 0, new TrajectoryAct.ContactAsked(Optional.empty())))
                .isEmpty();
    }

    /// Whoever agreed, and then went another way, agreed to no more.
    @Test
    void an_agreement_is_for_the_next_trajectory_alone() {
        InventedLife life = invalid();
        agreed(life, ADVISER);
        life.proposed();
        assertThat(life.access(ADVISER).maySee()).isFalse();
        assertThat(life.refused(INSURED, 0, agreement(ADVISER))).containsExactly("accompaniedByFund");
        life.by(INSURED, life.trajectory(), new TrajectoryAct.Stopped(Optional.empty()));
        assertThat(life.access(ADVISER).maySee()).isFalse();
        assertThat(life.refused(ADVISER, 0, new TrajectoryAct.RegisteredWithPartner(Optional.empty())))
                .containsExactly("agreedWithPartner");
        agreed(life, ADVISER);
        assertThat(life.refused(ADVISER, 0, new TrajectoryAct.RegisteredWithPartner(Optional.empty())))
                .isEmpty();
    }

    /// The fourth route: the fund enters what the occupational physician wrote.
    @Test
    void the_occupational_physician_sends_straight_to_the_partner() {
        InventedLife life = InventedLife.incapable(Scheme.EMPLOYEE, Optional.of("an employer"));
        TrajectoryAct sent = new TrajectoryAct.SentByOccupationalPhysician(
                ADVISER.organisation(), "a service", life.today().minusDays(3));
        assertThat(life.refused(COORDINATOR, 0, sent)).containsExactly("agreedWithPartner");
        agreed(life, ADVISER);
        int way = life.by(COORDINATOR, 0, sent);
        assertThat(duties(life, Role.EMPLOYMENT_ADVISER)).containsExactly("trajectory.intakeHeld");
        life.by(ADVISER, way, new TrajectoryAct.IntakeHeld("met"));
        assertThat(life.refused(ADVISER, way, closed(TrajectoryResult.OUTSIDE_PUBLIC)))
                .containsExactly("resultOfPartner");
        life.by(ADVISER, way, closed(TrajectoryResult.READY_FOR_WORK));
        assertThat(life.file().threads(Trajectory.TRAJECTORY).open()).isEmpty();
    }

    private static InventedLife sentIn2018() {
        InventedLife life = recognisedOn(day("2018-01-08"), day("2018-12-31"));
        agreed(life, ADVISER);
        life.by(PHYSICIAN, 0, sent(ADVISER));
        return life;
    }

    private static int support(InventedLife life) {
        return life.file().threads(Trajectory.TRAJECTORY).open().orElseThrow().number();
    }

    private static InventedLife recognisedOn(LocalDate from, LocalDate until) {
        return new InventedLife().on(from).registered().recognised(Scheme.EMPLOYEE, until, Optional.empty());
    }

    private static InventedLife invalid() {
        InventedLife life = recognisedOn(day("2023-03-01"), day("2024-02-29"));
        life.on(day("2024-02-01"));
        life.by(
                PHYSICIAN,
                life.incapacity(),
                new IncapacityAct.InvalidityProposed(day("2025-02-28"), Sealed.readable("a sheet")));
        life.on(day("2024-03-01"));
        life.by(INSPECTOR, life.incapacity(), new IncapacityAct.InvalidityRecognised(day("2025-02-28")));
        return life;
    }

    private static int agreed(InventedLife life, Viewer adviser) {
        return life.by(INSURED, 0, agreement(adviser));
    }

    private static ConsentAct agreement(Viewer adviser) {
        return InventedLife.consent(adviser.organisation(), ConsentPurpose.DIRECT_SUPPORT);
    }

    private static TrajectoryAct sent(Viewer adviser) {
        return new TrajectoryAct.SentUnderConvention(adviser.organisation(), "needs a project");
    }

    private static TrajectoryAct closed(TrajectoryResult result) {
        return new TrajectoryAct.Closed(result, "as agreed");
    }
}
