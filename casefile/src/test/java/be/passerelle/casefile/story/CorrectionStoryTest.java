// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.OTHER_COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTRAR;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.days;
import static be.passerelle.casefile.story.Story.duties;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.correction.Settlement;
import be.passerelle.casefile.file.Contradiction;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.outcome.WorkWith;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.NoticeChannel;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.casefile.trajectory.PlanCourse;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What comes to light afterwards: a late report that contradicts a decision, and something recorded in error.
class CorrectionStoryTest {

    @Test
    void a_late_report_contradicts_a_decision_which_stands_until_somebody_settles_it() {
        // 1. A training is granted. Later it is reported that the incapacity had ended before.
        InventedLife life = InventedLife.incapable().accompanied();
        life.project(ADVISER, CENTRE, true).requested(ADVISER).granted();
        int granted = decision(life);
        LocalDate before = life.today();
        life.on(life.today().plusDays(20));
        int report = life.by(PHYSICIAN, life.incapacity(), before, new IncapacityAct.Ended(EndCause.WORK_RESUMED));

        // 2. The decision stands as it was taken: the report asks the expert to look at it again. But every end of the
        // incapacity closes every right, at once.
        assertThat(life.file().state(Corrections.CORRECTIONS).contradictions())
                .extracting(Contradiction::kind)
                .contains(Contradiction.Kind.INCAPACITY_ENDED_BEFORE_TRAINING);
        assertThat(life.file().threads(Programme.PROGRAMME).open()).isPresent();
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).isEmpty();
        assertThat(duties(life, Role.SOCIAL_EXPERT)).containsExactly("correction.contradictionSettled");

        // 3. The expert alone settles it. Revoked, the training gives nothing any more.
        CorrectionAct.ContradictionSettled settled = new CorrectionAct.ContradictionSettled(
                new ActNumber(report), new ActNumber(granted), Settlement.STEP_REVOKED, "he works");
        assertThat(life.refused(COORDINATOR, 0, settled)).isNotEmpty();
        life.by(EXPERT, 0, settled);
        assertThat(life.file().state(Corrections.CORRECTIONS).contradictions())
                .extracting(Contradiction::kind)
                .doesNotContain(Contradiction.Kind.INCAPACITY_ENDED_BEFORE_TRAINING);
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).isEmpty();

        // 4. Those concerned are told; then the programme is over.
        assertThat(duties(life, Role.REGISTRAR)).containsExactly("decision.revocationNotified");
        life.by(REGISTRAR, life.programme(), new DecisionAct.RevocationNotified(NoticeChannel.LETTER));
        assertThat(life.file().threads(Programme.PROGRAMME).open()).isEmpty();
    }

    @Test
    void a_contradiction_may_also_be_settled_in_favour_of_the_decision() {
        InventedLife life = InventedLife.incapable().accompanied();
        life.project(ADVISER, CENTRE, true).requested(ADVISER).granted();
        int granted = decision(life);
        life.on(life.today().plusDays(20));
        int report = life.by(
                PHYSICIAN, life.incapacity(), day("2024-01-08"), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        life.by(
                EXPERT,
                0,
                new CorrectionAct.ContradictionSettled(
                        new ActNumber(report), new ActNumber(granted), Settlement.STEP_STANDS, "in good faith"));

        assertThat(life.file().threads(Programme.PROGRAMME).open()).isPresent();
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).isEmpty();
    }

    @Test
    void the_end_of_incapacity_after_the_last_granted_day_contradicts_nothing() {
        InventedLife life = InventedLife.incapable().accompanied();
        life.project(ADVISER, CENTRE, true).requested(ADVISER).granted();
        LocalDate last = life.file()
                .threads(Programme.PROGRAMME)
                .open()
                .orElseThrow()
                .project()
                .days()
                .until();

        InventedLife dayBefore = ended(last.minusDays(1));
        assertThat(dayBefore.file().state(Corrections.CORRECTIONS).contradictions())
                .isNotEmpty();
        InventedLife onTheDay = ended(last);
        assertThat(onTheDay.file().state(Corrections.CORRECTIONS).contradictions())
                .isEmpty();
    }

    @Test
    void what_was_recorded_in_error_is_taken_back_by_two_people() {
        // 1. The coordinator recorded a review in the wrong file. Asking for its annulment changes nothing.
        InventedLife life = InventedLife.incapable().accompanied().later(2);
        int review = life.by(
                COORDINATOR,
                life.trajectory(),
                new TrajectoryAct.PlanReviewed("another person's review", PlanCourse.CONTINUES, day("2024-08-01")));
        int request = life.by(COORDINATOR, 0, new CorrectionAct.AnnulmentAsked(new ActNumber(review), "wrong file"));
        assertThat(life.file().isAnnulled(review)).isFalse();
        assertThat(Story.due(life, "trajectory.planReviewed")).isEqualTo(day("2024-06-08"));

        // 2. Neither the same person nor another role can confirm it; a colleague can.
        CorrectionAct.AnnulmentConfirmed confirmed = new CorrectionAct.AnnulmentConfirmed(new ActNumber(request));
        assertThat(life.refused(COORDINATOR, 0, confirmed)).containsExactly("secondPerson");
        assertThat(life.refused(PHYSICIAN, 0, confirmed)).containsExactly("annulmentAsked");
        assertThat(life.refused(PHYSICIAN, 0, new CorrectionAct.AnnulmentAsked(new ActNumber(review), "not mine")))
                .contains("ownRole");
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).contains("correction.annulmentConfirmed");
        life.by(OTHER_COORDINATOR, 0, confirmed);

        // 3. From here on it counts as never done; but it can still be read, and was known before.
        assertThat(life.file().isAnnulled(review)).isTrue();
        assertThat(life.file().act(review)).isPresent();
        assertThat(Story.due(life, "trajectory.planReviewed")).isEqualTo(day("2024-03-08"));
        assertThat(life.refused(COORDINATOR, 0, new CorrectionAct.AnnulmentAsked(new ActNumber(review), "again")))
                .containsExactly("correctable");
    }

    @Test
    void a_second_person_may_also_decline() {
        InventedLife life = InventedLife.incapable().accompanied().later(2);
        int review = life.by(
                COORDINATOR,
                life.trajectory(),
                new TrajectoryAct.PlanReviewed("a review", PlanCourse.CONTINUES, day("2024-08-01")));
        int request = life.by(COORDINATOR, 0, new CorrectionAct.AnnulmentAsked(new ActNumber(review), "wrong file"));
        life.by(OTHER_COORDINATOR, 0, new CorrectionAct.AnnulmentDeclined(new ActNumber(request), "it is hers"));
        assertThat(life.file().isAnnulled(review)).isFalse();
        assertThat(life.file().state(Corrections.CORRECTIONS).asked()).isEmpty();
    }

    private static InventedLife ended(LocalDate day) {
        InventedLife life = InventedLife.incapable().accompanied();
        life.project(ADVISER, CENTRE, true).requested(ADVISER).granted();
        life.on(day.plusDays(1))
                .by(
                        COORDINATOR,
                        0,
                        new OutcomeAct.ReturnedToWork(WorkExtent.FULL, WorkWith.SAME_EMPLOYER, Optional.empty()));
        life.by(PHYSICIAN, life.incapacity(), day, new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        return life;
    }

    private static int decision(InventedLife life) {
        return life.file().acts().stream()
                .filter(a -> a.act() instanceof DecisionAct.GrantedUnderDirective)
                .findFirst()
                .orElseThrow()
                .number();
    }
}
