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
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.days;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Story.next;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.correction.Settlement;
import be.passerelle.casefile.file.Contradiction;
import be.passerelle.casefile.file.Contradiction.Kind;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.NoticeChannel;
import be.passerelle.casefile.programme.Opinion;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.RefusalGround;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.casefile.trajectory.TrajectoryResult;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// It turns out after a trajectory began that the incapacity comes from an accident at work or an occupational
/// disease.
class OutsidePublicStoryTest {

    /// The incapacity, and the trajectories of these stories, begin on this day.
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);

    private static final TrajectoryAct CLOSED =
            new TrajectoryAct.Closed(TrajectoryResult.OUTSIDE_PUBLIC, "the insurer of the employer, or Fedris");

    @Test
    void the_coordinator_settles_the_opening_and_closes_the_trajectory() {
        // 1. The engagement is complete; incapacity is presumed. In March the insurer accepts an accident at work.
        InventedLife life =
                InventedLife.incapable().proposed().contactHeld(false).engaged();
        assertThat(life.refused(COORDINATOR, life.trajectory(), CLOSED)).containsExactly("resultOutsidePublic");
        life.on(day("2024-03-11"));
        int report = found(life, Cause.ACCIDENT_AT_WORK, FIRST);

        // 2. The opening stands as it was taken, until the coordinator settles it. Nothing leads on meanwhile.
        assertThat(life.file().state(Corrections.CORRECTIONS).contradictions())
                .extracting(Contradiction::kind)
                .containsExactly(Kind.OUTSIDE_PUBLIC_AT_OPENING);
        assertThat(days(life, Entitlement.Kind.PRESUMPTION_DURING_TRAJECTORY)).hasSize(1);
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR))
                .containsExactlyInAnyOrder("trajectory.closed", "correction.contradictionSettled");
        assertThat(next(life, "trajectory.closed").deadline().reason().citations())
                .extracting(Object::toString)
                .containsExactly("inami-presentation-2023/public");

        // 3. Revoked, it gives no right any longer; the trajectory is closed, and nothing of it is left to do.
        life.by(COORDINATOR, 0, settled(report, life.trajectory(), Settlement.STEP_REVOKED));
        assertThat(days(life, Entitlement.Kind.PRESUMPTION_DURING_TRAJECTORY)).isEmpty();
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).containsExactly("trajectory.closed");
        life.by(COORDINATOR, life.trajectory(), CLOSED);
        assertThat(life.duties())
                .allMatch(duty -> duty.startsWith(life.incapacity() + " ") || duty.contains(" FUND_PAYMENTS "));
        assertThat(whereToTurn(life)).isEqualTo("law.public.turnTo.accidentAtWork");
    }

    @Test
    void where_the_opening_stands_what_was_given_until_the_closing_stays() {
        InventedLife life =
                InventedLife.incapable().proposed().contactHeld(false).engaged().on(day("2024-03-11"));
        int report = found(life, Cause.OCCUPATIONAL_DISEASE, FIRST);
        life.by(COORDINATOR, 0, settled(report, life.trajectory(), Settlement.STEP_STANDS));
        life.by(COORDINATOR, life.trajectory(), CLOSED);
        assertThat(days(life, Entitlement.Kind.PRESUMPTION_DURING_TRAJECTORY))
                .containsExactly(Story.period("2024-01-08", "2024-03-11"));
        assertThat(whereToTurn(life)).isEqualTo("law.public.turnTo.occupationalDisease");
    }

    @Test
    void a_cause_from_the_day_of_the_opening_contradicts_it_and_one_from_the_day_after_only_closes() {
        InventedLife onTheDay = InventedLife.incapable().later(1).proposed().later(1);
        found(onTheDay, Cause.ACCIDENT_AT_WORK, FIRST.plusMonths(1));
        assertThat(onTheDay.file().state(Corrections.CORRECTIONS).contradictions())
                .hasSize(1);

        InventedLife dayAfter = InventedLife.incapable().later(1).proposed().later(1);
        found(dayAfter, Cause.ACCIDENT_AT_WORK, FIRST.plusMonths(1).plusDays(1));
        assertThat(dayAfter.file().state(Corrections.CORRECTIONS).contradictions())
                .isEmpty();
        assertThat(duties(dayAfter, Role.RETURN_TO_WORK_COORDINATOR)).containsExactly("trajectory.closed");
    }

    @Test
    void a_cause_that_excludes_nobody_changes_nothing() {
        InventedLife life = InventedLife.incapable().proposed().later(1);
        List<String> before = life.duties();
        found(life, Cause.PRIVATE_ACCIDENT, FIRST);
        assertThat(life.file().state(Corrections.CORRECTIONS).contradictions()).isEmpty();
        assertThat(life.duties()).isEqualTo(before);
    }

    @Test
    void the_expert_settles_a_training_that_was_granted_for_such_days() {
        // 1. Granted from 8 February to 8 May. A cause that begins on the last day contradicts it; a day later, not.
        LocalDate last = LocalDate.of(2024, 5, 8);
        assertThat(kinds(grantedThenFound(last))).containsExactly(Kind.OUTSIDE_PUBLIC_DURING_TRAINING);
        assertThat(kinds(grantedThenFound(last.plusDays(1)))).isEmpty();

        // 2. The expert revokes the decision: those concerned are told, and the programme is over.
        InventedLife life = grantedThenFound(last);
        Contradiction open =
                life.file().state(Corrections.CORRECTIONS).contradictions().getFirst();
        assertThat(duties(life, Role.SOCIAL_EXPERT)).containsExactly("correction.contradictionSettled");
        life.by(EXPERT, 0, settled(open.report().act(), open.step().act(), Settlement.STEP_REVOKED));
        life.by(REGISTRAR, life.programme(), new DecisionAct.RevocationNotified(NoticeChannel.LETTER));
        assertThat(life.file().threads(Programme.PROGRAMME).open()).isEmpty();
    }

    @Test
    void no_training_is_granted_to_somebody_outside_the_public() {
        InventedLife directive = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER);
        found(directive, Cause.ACCIDENT_AT_WORK, FIRST);
        assertThat(directive.refused(
                        EXPERT, directive.programme(), new DecisionAct.GrantedUnderDirective("1", "meets it")))
                .containsExactly("inPublicOfTraining");

        InventedLife sitting = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, false)
                .requested(ADVISER);
        sitting.by(EXPERT, sitting.programme(), new ProgrammeAct.SocialOpinionGiven(Opinion.FAVOURABLE, "good"));
        sitting.by(INSPECTOR, sitting.programme(), new ProgrammeAct.MedicalOpinionGiven(Opinion.FAVOURABLE, "good"));
        found(sitting, Cause.ACCIDENT_AT_WORK, FIRST);
        assertThat(sitting.refused(
                        SECRETARY,
                        sitting.programme(),
                        new DecisionAct.TakenByCommission(Ruling.GRANTED, Optional.empty(), "yes")))
                .containsExactly("grantedInPublic");
        assertThat(sitting.refused(
                        SECRETARY,
                        sitting.programme(),
                        new DecisionAct.TakenByCommission(Ruling.REFUSED, Optional.of(RefusalGround.PRICE), "no")))
                .isEmpty();

        // The closing gives the request up with the trajectory.
        directive.by(COORDINATOR, directive.trajectory(), CLOSED);
        assertThat(directive.file().threads(Programme.PROGRAMME).open()).isEmpty();
    }

    @Test
    void nobody_signs_or_plans_any_longer() {
        InventedLife life = InventedLife.incapable().proposed().contactHeld(false);
        found(life, Cause.ACCIDENT_AT_WORK, FIRST);
        assertThat(life.refused(INSURED, life.trajectory(), new TrajectoryAct.EngagementSignedByInsured()))
                .containsExactly("inPublic");
        assertThat(life.refused(COORDINATOR, life.trajectory(), new TrajectoryAct.EngagementSignedByCoordinator()))
                .containsExactly("inPublic");
        assertThat(duties(life, Role.INSURED)).isEmpty();
    }

    @Test
    void only_another_cause_is_established_and_only_by_the_physician() {
        InventedLife life = InventedLife.incapable().later(1);
        IncapacityAct illness = new IncapacityAct.CauseEstablished(Cause.ILLNESS);
        assertThat(life.refused(PHYSICIAN, life.incapacity(), illness)).containsExactly("otherCause");
        IncapacityAct accident = new IncapacityAct.CauseEstablished(Cause.ACCIDENT_AT_WORK);
        assertThat(life.refused(COORDINATOR, life.incapacity(), accident)).containsExactly("wrongRole");
        life.by(PHYSICIAN, life.incapacity(), accident);
        life.later(1);
        life.by(PHYSICIAN, life.incapacity(), illness);
        assertThat(life.file()
                        .threads(Incapacity.INCAPACITY)
                        .openOrLast()
                        .orElseThrow()
                        .causeOn(FIRST.plusMonths(1)))
                .isEqualTo(Cause.ACCIDENT_AT_WORK);
        assertThat(life.file()
                        .threads(Incapacity.INCAPACITY)
                        .openOrLast()
                        .orElseThrow()
                        .cause())
                .isEqualTo(Cause.ILLNESS);
        assertThat(life.refused(INSURED, 0, new TrajectoryAct.ContactAsked(Optional.empty())))
                .isEmpty();
    }

    /// On the day on which trajectories open to that scheme too, since it was begun in another incapacity.
    @Test
    void a_new_incapacity_in_a_scheme_that_is_not_open_yet_closes_it_for_good() {
        InventedLife life = new InventedLife().on(day("2022-03-01")).registered();
        life.recognised(Scheme.EMPLOYEE, day("2022-06-30"), Optional.empty());
        life.proposed().contactHeld(false).engaged();
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        life.on(day("2022-12-31")).recognised(Scheme.SELF_EMPLOYED, day("2023-03-31"), Optional.empty());
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).containsExactly("trajectory.closed");
        life.on(day("2023-01-01"));
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).containsExactly("trajectory.closed");
    }

    @Test
    void a_revoked_opening_leaves_nothing_but_the_closing_even_if_the_cause_is_corrected() {
        InventedLife life = InventedLife.incapable().proposed().contactHeld(false);
        int report = found(life, Cause.ACCIDENT_AT_WORK, FIRST);
        life.by(COORDINATOR, 0, settled(report, life.trajectory(), Settlement.STEP_REVOKED));
        found(life, Cause.ILLNESS, FIRST);
        assertThat(life.refused(INSURED, life.trajectory(), new TrajectoryAct.EngagementSignedByInsured()))
                .containsExactly("openingStands");
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR))
                .containsExactlyInAnyOrder("trajectory.closed", "assessment.questionnaireSent");
    }

    @Test
    void the_reason_for_closing_says_nothing_of_the_cause_to_those_who_read_the_trajectory_alone() {
        InventedLife life = InventedLife.incapable().accompanied();
        found(life, Cause.ACCIDENT_AT_WORK, FIRST);
        Reason reason = next(life, "trajectory.closed").deadline().reason();
        assertThat(reason.statement().key()).isEqualTo("procedure.outsidePublic");
        assertThat(reason.steps()).isEmpty();
        ProposedAct project = new ProposedAct(0, life.today(), ADVISER.performer(), life.projectAt(CENTRE, true));
        Refusal refusal = life.seenBy(ADVISER).check(project).getFirst();
        assertThat(refusal.detail().key()).isEqualTo("refusal.notRead");
        assertThat(refusal.code()).isEqualTo("notRead");
        assertThat(refusal.citation()).isEmpty();
    }

    private static InventedLife grantedThenFound(LocalDate from) {
        InventedLife life = InventedLife.incapable().accompanied();
        life.project(ADVISER, CENTRE, true).requested(ADVISER).granted();
        life.on(from);
        found(life, Cause.ACCIDENT_AT_WORK, from);
        return life;
    }

    private static List<Kind> kinds(InventedLife life) {
        return life.file().state(Corrections.CORRECTIONS).contradictions().stream()
                .map(Contradiction::kind)
                .toList();
    }

    private static int found(InventedLife life, Cause cause, LocalDate from) {
        return life.by(PHYSICIAN, life.incapacity(), from, new IncapacityAct.CauseEstablished(cause));
    }

    private static CorrectionAct settled(int report, int step, Settlement settlement) {
        return new CorrectionAct.ContradictionSettled(
                new ActNumber(report), new ActNumber(step), settlement, "the insurer accepted it");
    }

    /// Where somebody is told to turn who asks for a contact.
    private static String whereToTurn(InventedLife life) {
        return Procedure.closed(life.file(), Role.INSURED, LAW, REGISTERS, life.today()).stream()
                .filter(c -> c.row().type().code().equals("trajectory.contactAsked"))
                .map(c -> c.refusal().detail().key())
                .findFirst()
                .orElseThrow();
    }
}
