// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTERS;
import static be.passerelle.casefile.file.InventedLife.REGISTRAR;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static be.passerelle.casefile.file.InventedLife.SERVICE;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.days;
import static be.passerelle.casefile.story.Story.due;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Story.next;
import static be.passerelle.casefile.story.Story.period;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.outcome.WorkWith;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.person.Sex;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.NoticeChannel;
import be.passerelle.casefile.programme.Opinion;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.RefusalGround;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.casefile.trajectory.TrajectoryResult;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.ClosedAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The other paths: route A, an exclusion, a training refused or decided by the commission, an insured person
/// who stops.
class OtherPathsStoryTest {

    @Test
    void route_a_the_physician_proposes_and_the_first_contact_is_due_within_a_month() {
        // 1. Somebody who still has an employer is proposed a trajectory: health was looked at already.
        InventedLife life = InventedLife.incapable(Scheme.EMPLOYEE, Optional.of("a bakery"))
                .on(day("2024-05-06"))
                .proposed();
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("trajectory.healthAllows");
        assertThat(due(life, "trajectory.firstContactHeld")).isEqualTo("2024-06-06");

        // 2. They wish to return: with their consent they are sent to the occupational physician. That is advice, and
        // keeps nobody from the partner.
        life.on(day("2024-05-20")).contactHeld(true).engaged();
        life.consented(ADVISER);
        TrajectoryAct.ReferredToPartner referral =
                new TrajectoryAct.ReferredToPartner(ADVISER.organisation(), Optional.empty());
        assertThat(life.refused(COORDINATOR, life.trajectory(), referral)).isEmpty();
        TrajectoryAct.SentToOccupationalPhysician sent =
                new TrajectoryAct.SentToOccupationalPhysician("a service", true);
        assertThat(life.refused(COORDINATOR, life.trajectory(), sent)).containsExactly("consentedToPhysician");
        life.consented(SERVICE, ConsentPurpose.OCCUPATIONAL_PHYSICIAN);
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR))
                .doesNotContain("trajectory.sentToOccupationalPhysician");
        life.by(COORDINATOR, life.trajectory(), sent);
        assertThat(life.refused(COORDINATOR, life.trajectory(), referral)).isEmpty();

        // 3. It ends at work: the presumption ends the day before, and the trajectory is closed with its result.
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAJECTORY)).containsExactly(period("2024-05-20", "2024-11-19"));
        life.on(day("2024-07-02"));
        life.by(COORDINATOR, 0, backAtWork());
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAJECTORY)).containsExactly(period("2024-05-20", "2024-07-01"));
        life.by(COORDINATOR, life.trajectory(), new TrajectoryAct.Closed(TrajectoryResult.RETURNED_TO_WORK, "works"));
        assertThat(life.file().threads(Trajectory.TRAJECTORY).open()).isEmpty();
    }

    @Test
    void without_a_partner_the_advisory_physician_comes_before_the_request() {
        // 1. The training is known already. She has an employer: to see the occupational physician first is advice.
        InventedLife life = InventedLife.incapable(Scheme.EMPLOYEE, Optional.of("a bakery"))
                .proposed()
                .contactHeld(true)
                .engaged();
        assertThat(life.refused(COORDINATOR, 0, life.projectAt(CENTRE, true))).isEmpty();
        life.consented(SERVICE, ConsentPurpose.OCCUPATIONAL_PHYSICIAN);
        life.by(COORDINATOR, life.trajectory(), new TrajectoryAct.SentToOccupationalPhysician("a service", true));
        life.project(COORDINATOR, CENTRE, true);

        // 2. The advisory physician finds it compatible with health before the coordinator asks.
        ProgrammeAct requested = new ProgrammeAct.Requested("sought in the region");
        assertThat(life.refused(COORDINATOR, life.programme(), requested)).containsExactly("examined");
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.FoundCompatible(Optional.empty()));
        assertThat(life.refused(COORDINATOR, life.programme(), requested)).isEmpty();

        // 3. The nearest others: no wish to return, or no employer.
        assertThat(InventedLife.incapable(Scheme.EMPLOYEE, Optional.of("a bakery"))
                        .proposed()
                        .contactHeld(false)
                        .engaged()
                        .refused(COORDINATOR, 0, life.projectAt(CENTRE, true)))
                .isEmpty();
        assertThat(InventedLife.incapable()
                        .proposed()
                        .contactHeld(true)
                        .engaged()
                        .refused(COORDINATOR, 0, life.projectAt(CENTRE, true)))
                .isEmpty();
    }

    @Test
    void after_an_accident_at_work_the_file_says_where_to_turn() {
        // 1. The incapacity comes from an accident at work.
        InventedLife life = recognised(Cause.ACCIDENT_AT_WORK, false);

        // 2. Neither the person nor the physician can open a trajectory, and both are told where to turn.
        assertThat(life.refused(INSURED, 0, new TrajectoryAct.ContactAsked(Optional.empty())))
                .containsExactly("inPublic");
        assertThat(life.refused(PHYSICIAN, 0, new TrajectoryAct.Proposed("would help")))
                .containsExactly("inPublic");
        assertThat(whyNot(life)).isEqualTo("law.public.turnTo.accidentAtWork");

        // 3. The nearest others: an occupational disease, a statutory civil servant, and somebody who does belong.
        assertThat(whyNot(recognised(Cause.OCCUPATIONAL_DISEASE, false)))
                .isEqualTo("law.public.turnTo.occupationalDisease");
        assertThat(whyNot(recognised(Cause.ILLNESS, true))).isEqualTo("law.public.turnTo.statutoryCivilServant");
        assertThat(recognised(Cause.PRIVATE_ACCIDENT, false)
                        .refused(INSURED, 0, new TrajectoryAct.ContactAsked(Optional.empty())))
                .isEmpty();
    }

    @Test
    void the_commission_alone_refuses_and_the_trajectory_goes_on() {
        // 1. A request that no directive covers: two opinions are wanted before anybody decides.
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, false);
        life.requested(ADVISER);
        DecisionAct refusal = new DecisionAct.TakenByCommission(
                Ruling.REFUSED, Optional.of(RefusalGround.NO_PROSPECT_ON_LABOUR_MARKET), "few are sought");
        assertThat(duties(life, Role.SOCIAL_EXPERT)).contains("programme.socialOpinionGiven");
        assertThat(duties(life, Role.INSPECTING_PHYSICIAN)).containsExactly("programme.medicalOpinionGiven");
        assertThat(life.refused(SECRETARY, life.programme(), refusal)).containsExactly("bothOpinions");

        // 2. One is unfavourable: that decides nothing, the commission may grant or refuse.
        life.by(EXPERT, life.programme(), new ProgrammeAct.SocialOpinionGiven(Opinion.UNFAVOURABLE, "few sought"));
        life.by(INSPECTOR, life.programme(), new ProgrammeAct.MedicalOpinionGiven(Opinion.FAVOURABLE, "fits"));
        assertThat(duties(life, Role.SOCIAL_EXPERT)).isEmpty();
        assertThat(life.refused(SECRETARY, life.programme(), granted())).isEmpty();
        assertThat(life.refused(EXPERT, life.programme(), refusal)).containsExactly("wrongRole");
        life.by(SECRETARY, life.programme(), refusal);

        // 3. It is notified; nothing is presumed, nothing started; another project may follow.
        life.by(REGISTRAR, life.programme(), new DecisionAct.Notified(NoticeChannel.LETTER));
        assertThat(life.file().threads(Programme.PROGRAMME).open()).isEmpty();
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).isEmpty();
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).contains("trajectory.planReviewed");
        assertThat(next(life, "programme.projectProposed").role()).isEqualTo(Role.EMPLOYMENT_ADVISER);
    }

    @Test
    void with_two_favourable_opinions_the_commission_decides_too() {
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, false);
        life.requested(ADVISER);
        life.by(EXPERT, life.programme(), new ProgrammeAct.SocialOpinionGiven(Opinion.FAVOURABLE, "sought"));
        life.by(INSPECTOR, life.programme(), new ProgrammeAct.MedicalOpinionGiven(Opinion.FAVOURABLE, "fits"));

        assertThat(duties(life, Role.COMMISSION_SECRETARY)).containsExactly("decision.takenByCommission");
        assertThat(duties(life, Role.SOCIAL_EXPERT)).isEmpty();
    }

    /// A refusal has a ground, and a grant has none.
    @Test
    void the_ground_goes_with_the_refusal() {
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, false);
        life.requested(ADVISER);
        life.by(EXPERT, life.programme(), new ProgrammeAct.SocialOpinionGiven(Opinion.UNFAVOURABLE, "few sought"));
        life.by(INSPECTOR, life.programme(), new ProgrammeAct.MedicalOpinionGiven(Opinion.UNFAVOURABLE, "does not"));
        assertThat(life.refused(
                        SECRETARY,
                        life.programme(),
                        new DecisionAct.TakenByCommission(Ruling.REFUSED, Optional.empty(), "no")))
                .containsExactly("groundOfRefusal");
        assertThat(life.refused(
                        SECRETARY,
                        life.programme(),
                        new DecisionAct.TakenByCommission(Ruling.GRANTED, Optional.of(RefusalGround.PRICE), "yes")))
                .containsExactly("groundOfRefusal");
        assertThat(life.refused(SECRETARY, life.programme(), granted())).isEmpty();
    }

    /// What is granted under a directive the commission ratifies, or not.
    @Test
    void what_the_commission_does_not_ratify_ends_that_day() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER)
                .granted();
        assertThat(duties(life, Role.COMMISSION_SECRETARY)).containsOnly("decision.ratified", "decision.notRatified");
        life.later(1).by(CENTRE, life.programme(), new ProgrammeAct.TrainingStarted());
        life.later(1);
        life.by(SECRETARY, life.programme(), new DecisionAct.NotRatified("too dear"));
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING))
                .containsExactly(Period.of(day("2024-02-08"), day("2024-03-08")));
        assertThat(duties(life, Role.REGISTRAR)).containsExactly("decision.revocationNotified");
        assertThat(duties(life, Role.COMMISSION_SECRETARY)).isEmpty();
    }

    private static DecisionAct granted() {
        return new DecisionAct.TakenByCommission(Ruling.GRANTED, Optional.empty(), "yes");
    }

    @Test
    void the_insured_person_may_stop_at_any_moment() {
        // 1. She stops while a request is with the institute.
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, true);
        life.requested(ADVISER).later(1);
        LocalDate last = life.today();
        life.by(INSURED, life.trajectory(), new TrajectoryAct.Stopped(Optional.empty()));

        // 2. The request is given up with it, the presumption ends with that day, nobody has anything left to do in it.
        assertThat(life.file().threads(Trajectory.TRAJECTORY).open()).isEmpty();
        assertThat(life.file().threads(Programme.PROGRAMME).open()).isEmpty();
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAJECTORY)).containsExactly(Period.of(day("2024-01-08"), last));
        assertThat(life.duties())
                .allMatch(duty -> duty.startsWith(life.incapacity() + " ") || duty.contains(" FUND_PAYMENTS "));

        // 3. Her incapacity goes on, and she may ask again.
        assertThat(life.refused(INSURED, 0, new TrajectoryAct.ContactAsked(Optional.empty())))
                .isEmpty();
    }

    @Test
    void who_stops_after_the_grant_keeps_the_training() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining();
        life.by(INSURED, life.trajectory(), new TrajectoryAct.Stopped(Optional.empty()));
        assertThat(life.file().threads(Trajectory.TRAJECTORY).open()).isEmpty();
        assertThat(life.file().threads(Programme.PROGRAMME).open()).isPresent();
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).hasSize(1);
    }

    private static OutcomeAct.ReturnedToWork backAtWork() {
        return new OutcomeAct.ReturnedToWork(WorkExtent.FULL, WorkWith.SAME_EMPLOYER, Optional.empty());
    }

    private static InventedLife recognised(Cause cause, boolean civilServant) {
        InventedLife life = new InventedLife();
        life.by(
                PHYSICIAN,
                0,
                new PersonAct.Registered(
                        INSURED.self().orElseThrow(),
                        "Leroy",
                        "Michèle",
                        day("1985-07-30"),
                        Sex.FEMALE,
                        Language.FR,
                        "Charleroi",
                        PHYSICIAN.organisation()));
        life.by(
                PHYSICIAN,
                0,
                new IncapacityAct.Recognised(
                        day("2024-06-30"), Scheme.EMPLOYEE, cause, civilServant, Optional.empty()));
        return life;
    }

    /// Why the insured person cannot ask for a contact: the key of the sentence that they read.
    private static String whyNot(InventedLife life) {
        List<ClosedAct> closed = Procedure.closed(life.file(), Role.INSURED, LAW, REGISTERS, life.today());
        return closed.stream()
                .filter(c -> c.row().type().code().equals("trajectory.contactAsked"))
                .map(c -> c.refusal().detail().key())
                .findFirst()
                .orElseThrow();
    }
}
