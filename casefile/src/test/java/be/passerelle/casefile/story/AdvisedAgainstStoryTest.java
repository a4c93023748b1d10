// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static be.passerelle.casefile.story.Story.duties;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.Opinion;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.stream.act.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A project that the advisory physician finds not compatible: an opinion decides nothing.
class AdvisedAgainstStoryTest {

    private static final ProgrammeAct.Requested REQUEST = new ProgrammeAct.Requested("in spite of the opinion");
    private static final ProgrammeAct.NotPursued NOT_PURSUED = new ProgrammeAct.NotPursued("another one is sought");

    private static InventedLife advisedAgainst() {
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, true);
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.FoundIncompatible("too heavy"));
        return life;
    }

    @Test
    void the_request_may_be_sent_nevertheless_and_the_commission_alone_decides() {
        InventedLife life = advisedAgainst();
        assertThat(duties(life, Role.EMPLOYMENT_ADVISER)).contains("programme.notPursued");
        assertThat(duties(life, Role.EMPLOYMENT_ADVISER)).doesNotContain("programme.requested");
        life.by(ADVISER, life.programme(), REQUEST);
        assertThat(life.refused(ADVISER, life.programme(), NOT_PURSUED)).containsExactly("notRequested");
        // The diploma is recognised and the price within the directive: no expert grants it against the opinion.
        assertThat(life.refused(EXPERT, life.programme(), new DecisionAct.GrantedUnderDirective("1", "meets")))
                .containsExactly("directiveMet");
        life.by(EXPERT, life.programme(), new ProgrammeAct.SocialOpinionGiven(Opinion.FAVOURABLE, "sought"));
        life.by(INSPECTOR, life.programme(), new ProgrammeAct.MedicalOpinionGiven(Opinion.FAVOURABLE, "fits"));
        life.by(
                SECRETARY,
                life.programme(),
                new DecisionAct.TakenByCommission(Ruling.GRANTED, Optional.empty(), "fits after all"));
        assertThat(programme(life).decision().isGranted()).isTrue();
    }

    @Test
    void whoever_would_ask_says_that_nobody_does() {
        InventedLife life = advisedAgainst();
        life.by(ADVISER, life.programme(), NOT_PURSUED);
        assertThat(programme(life).isOpen()).isFalse();
        assertThat(life.refused(ADVISER, life.programme(), REQUEST)).containsExactly("noOpenThread.programme");
    }

    @Test
    void a_project_that_nobody_asks_for_makes_room_for_the_next() {
        InventedLife life = advisedAgainst();
        int first = life.programme();
        life.project(ADVISER, CENTRE, true);
        assertThat(life.refused(ADVISER, first, REQUEST)).containsExactly("noOpenThread.programme");
        assertThat(life.refused(ADVISER, 0, life.projectAt(CENTRE, true))).containsExactly("noOpenProgramme");
    }

    @Test
    void a_project_that_was_asked_for_does_not() {
        InventedLife life = advisedAgainst();
        life.by(ADVISER, life.programme(), REQUEST);
        assertThat(life.refused(ADVISER, 0, life.projectAt(CENTRE, true))).containsExactly("noOpenProgramme");
    }

    @Test
    void nobody_leaves_a_project_that_was_found_compatible_in_the_place_of_the_person() {
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, true);
        assertThat(life.refused(ADVISER, life.programme(), NOT_PURSUED)).containsExactly("mayLeave");
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.FoundCompatible(Optional.empty()));
        assertThat(life.refused(ADVISER, life.programme(), NOT_PURSUED)).containsExactly("mayLeave");
    }

    private static Programme programme(InventedLife life) {
        return life.file().threads(Programme.PROGRAMME).all().getFirst();
    }
}
