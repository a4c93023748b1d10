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
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.days;
import static be.passerelle.casefile.story.Story.duties;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.Opinion;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.casefile.trajectory.PlannedAction;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every end of incapacity closes every right: what was signed, asked or granted in one gives nothing in another,
/// unless a relapse makes the two one before the law.
class AnotherIncapacityTest {

    /// The incapacity from 8 January 2024 ends on 1 March, and another begins in September.
    private static InventedLife again(InventedLife life, String from) {
        Scheme scheme =
                life.file().threads(Incapacity.INCAPACITY).all().getFirst().scheme();
        life.on(day("2024-03-01"));
        life.by(PHYSICIAN, life.incapacity(), day("2024-03-01"), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        life.on(day(from));
        life.by(
                PHYSICIAN,
                0,
                new IncapacityAct.Recognised(day(from).plusMonths(3), scheme, Cause.ILLNESS, false, Optional.empty()));
        return life;
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPLOYEE", "SELF_EMPLOYED"})
    void no_plan_is_drawn_up_on_an_old_commitment(Scheme scheme) {
        InventedLife life = again(
                InventedLife.incapable(scheme, Optional.empty())
                        .proposed()
                        .contactHeld(false)
                        .engaged(),
                "2024-09-02");
        assertThat(life.refused(COORDINATOR, life.trajectory(), plan(day("2024-10-02"))))
                .containsExactly("incapable");
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAJECTORY))
                .allMatch(p -> p.until().isBefore(day("2024-03-02")));
        assertThat(life.refused(
                        PHYSICIAN,
                        life.file()
                                .threads(Incapacity.INCAPACITY)
                                .open()
                                .orElseThrow()
                                .number(),
                        new IncapacityAct.Ended(EndCause.FIT_FOR_WORK)))
                .isEmpty();
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR))
                .contains("trajectory.closed")
                .doesNotContain("trajectory.planDrawnUp");
    }

    @Test
    void a_relapse_within_fourteen_days_goes_on_with_the_commitment() {
        InventedLife relapsed = again(
                InventedLife.incapable(Scheme.EMPLOYEE, Optional.empty())
                        .proposed()
                        .contactHeld(false)
                        .engaged(),
                "2024-03-15");
        assertThat(relapsed.refused(COORDINATOR, relapsed.trajectory(), plan(day("2024-04-15"))))
                .isEmpty();
        InventedLife anew = again(
                InventedLife.incapable(Scheme.EMPLOYEE, Optional.empty())
                        .proposed()
                        .contactHeld(false)
                        .engaged(),
                "2024-03-16");
        assertThat(anew.refused(COORDINATOR, anew.trajectory(), plan(day("2024-04-15"))))
                .containsExactly("incapable");
    }

    @Test
    void nobody_signs_in_one_incapacity_what_was_talked_about_in_another() {
        InventedLife life = again(
                InventedLife.incapable(Scheme.EMPLOYEE, Optional.empty())
                        .proposed()
                        .contactHeld(false),
                "2024-09-02");
        assertThat(life.refused(INSURED, life.trajectory(), new TrajectoryAct.EngagementSignedByInsured()))
                .containsExactly("incapable");
        assertThat(life.refused(PHYSICIAN, life.trajectory(), new TrajectoryAct.EngagementSignedByPhysician()))
                .containsExactly("incapable");
    }

    @Test
    void no_finding_on_health_answers_a_request_of_another_incapacity() {
        InventedLife life = InventedLife.incapable(Scheme.EMPLOYEE, Optional.empty());
        int asked = life.by(INSURED, 0, new TrajectoryAct.ContactAsked(Optional.empty()));
        again(life, "2024-09-02");
        assertThat(life.refused(PHYSICIAN, asked, new TrajectoryAct.HealthAllows(Optional.empty())))
                .containsExactly("incapable");
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("trajectory.healthAllows");
    }

    @Test
    void no_training_is_described_or_granted_on_an_old_commitment() {
        InventedLife life = again(InventedLife.incapable().accompanied(), "2024-09-02");
        assertThat(life.refused(ADVISER, 0, life.projectAt(CENTRE, true))).contains("openTrajectory");
        InventedLife asked = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, false)
                .requested(ADVISER);
        asked.by(EXPERT, asked.programme(), new ProgrammeAct.SocialOpinionGiven(Opinion.FAVOURABLE, "sought"));
        asked.by(INSPECTOR, asked.programme(), new ProgrammeAct.MedicalOpinionGiven(Opinion.FAVOURABLE, "fits"));
        again(asked, "2024-09-02");
        assertThat(asked.refused(
                        SECRETARY,
                        asked.programme(),
                        new DecisionAct.TakenByCommission(Ruling.GRANTED, Optional.empty(), "yes")))
                .containsExactly("grantedToIncapable");
    }

    @Test
    void a_granted_training_presumes_nothing_in_another_incapacity() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER)
                .granted();
        Period granted = Period.of(day("2024-02-08"), day("2024-05-08"));
        assertThat(life.projectAt(CENTRE, true).startsOn()).isEqualTo(granted.from());
        life.on(day("2024-01-20"));
        life.by(PHYSICIAN, life.incapacity(), day("2024-01-20"), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        life.on(day("2024-04-01"));
        int other = life.by(
                PHYSICIAN,
                0,
                new IncapacityAct.Recognised(
                        day("2024-07-01"), Scheme.EMPLOYEE, Cause.ILLNESS, false, Optional.empty()));
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).isEmpty();
        assertThat(life.refused(PHYSICIAN, other, new IncapacityAct.Ended(EndCause.FIT_FOR_WORK)))
                .isEmpty();
    }

    private static TrajectoryAct.PlanDrawnUp plan(LocalDate followUp) {
        return new TrajectoryAct.PlanDrawnUp(
                "work again",
                "a contract",
                List.of(new PlannedAction("apply", PlannedAction.Doer.PERSON, followUp)),
                followUp);
    }
}
