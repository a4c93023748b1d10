// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.days;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Story.period;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.Opinion;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.RefusalGround;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A training from 8 February to 8 May 2024: the phase of reintegration lasts from 1 June to 30 November.
class ReintegrationStoryTest {

    @Test
    void support_is_asked_for_after_the_evaluation_and_decided_by_the_commission() {
        InventedLife life = ended();
        assertThat(life.refused(ADVISER, life.programme(), support())).containsExactly("evaluatedAfter");
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.EvaluatedAfterTraining("ready to search"));
        life.by(ADVISER, life.programme(), support());
        assertThat(duties(life, Role.EMPLOYMENT_ADVISER)).contains("programme.requested");
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("programme.foundCompatible");
        life.by(ADVISER, life.programme(), new ProgrammeAct.Requested("two employers search"));
        assertThat(life.refused(EXPERT, life.programme(), new DecisionAct.GrantedUnderDirective("1", "meets it")))
                .contains("directiveMet");
        assertThat(days(life, Kind.JOB_SEARCH_COSTS)).isEmpty();
        decided(life, Ruling.GRANTED);
        assertThat(days(life, Kind.JOB_SEARCH_COSTS)).containsExactly(period("2024-06-01", "2024-11-30"));
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-02-08", "2024-05-08"));
        assertThat(programme(life).grant().hours()).isEqualTo(300);
        life.notified();
        assertThat(life.refused(ADVISER, life.programme(), support())).containsExactly("noReintegration");
    }

    @Test
    void refused_support_gives_nothing_and_may_be_asked_for_again() {
        InventedLife life = ended();
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.EvaluatedAfterTraining("ready to search"));
        life.by(ADVISER, life.programme(), support());
        life.by(ADVISER, life.programme(), new ProgrammeAct.Requested("two employers search"));
        decided(life, Ruling.REFUSED);
        life.notified();
        assertThat(days(life, Kind.JOB_SEARCH_COSTS)).isEmpty();
        assertThat(life.refused(ADVISER, life.programme(), support())).isEmpty();
        assertThat(life.on(day("2024-11-30")).refused(ADVISER, life.programme(), support()))
                .isEmpty();
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Prolonged(day("2025-01-07")));
        assertThat(life.on(day("2024-12-01")).refused(ADVISER, life.programme(), support()))
                .containsExactly("withinPhase");
    }

    private static void decided(InventedLife life, Ruling ruling) {
        life.by(EXPERT, life.programme(), new ProgrammeAct.SocialOpinionGiven(Opinion.FAVOURABLE, "sought"));
        life.by(INSPECTOR, life.programme(), new ProgrammeAct.MedicalOpinionGiven(Opinion.FAVOURABLE, "fits"));
        life.by(
                SECRETARY,
                life.programme(),
                new DecisionAct.TakenByCommission(
                        ruling,
                        ruling == Ruling.REFUSED ? Optional.of(RefusalGround.PRICE) : Optional.empty(),
                        "decided"));
    }

    private static InventedLife ended() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER)
                .granted();
        life.by(SECRETARY, life.programme(), new DecisionAct.Ratified());
        life.on(day("2024-02-08")).by(CENTRE, life.programme(), new ProgrammeAct.TrainingStarted());
        return life.on(day("2024-05-08")).trainingEnded(TrainingResult.SUCCESS);
    }

    private static ProgrammeAct support() {
        return new ProgrammeAct.ReintegrationProposed("travel to interviews", Money.of("120.00"), "employers search");
    }

    private static Programme programme(InventedLife life) {
        return life.file().threads(Programme.PROGRAMME).number(life.programme()).orElseThrow();
    }
}
