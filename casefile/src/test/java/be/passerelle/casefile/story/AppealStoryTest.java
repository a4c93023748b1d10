// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTRAR;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static be.passerelle.casefile.story.Story.duties;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.appeal.Appeal;
import be.passerelle.casefile.appeal.AppealAct;
import be.passerelle.casefile.appeal.Judgment;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.Opinion;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.RefusalGround;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// From a decision to the labour court and back.
class AppealStoryTest {

    @Test
    void what_the_commission_refused_is_judged_and_the_institute_hears_of_it_until_it_is_done() {
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, false);
        life.requested(ADVISER);
        life.by(EXPERT, life.programme(), new ProgrammeAct.SocialOpinionGiven(Opinion.UNFAVOURABLE, "not sought"));
        life.by(INSPECTOR, life.programme(), new ProgrammeAct.MedicalOpinionGiven(Opinion.FAVOURABLE, "fits"));
        int refusal = life.by(
                SECRETARY,
                life.programme(),
                new DecisionAct.TakenByCommission(Ruling.REFUSED, Optional.of(RefusalGround.values()[0]), "no"));
        life.notified();
        assertThat(life.refusedOn(INSURED, 0, life.today().minusDays(1), lodged(refusal)))
                .containsExactly("afterDecision");
        int appeal = life.later(1).by(INSURED, 0, lodged(refusal));
        assertThat(life.refused(INSURED, 0, lodged(refusal))).isNotEmpty();
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        life.later(4);
        assertThat(ground(life, REGISTRAR)).contains(Ground.REQUEST_BEFORE_INSTITUTE);
        assertThat(duties(life, Role.REGISTRAR)).contains("appeal.judged");
        AppealAct annulled = new AppealAct.Judged(Judgment.ANNULLED, Optional.empty());
        assertThat(life.refused(PHYSICIAN, appeal, annulled)).containsExactly("fundDecided");
        life.by(REGISTRAR, appeal, annulled);
        assertThat(duties(life, Role.REGISTRAR)).contains("appeal.carriedOut");
        life.by(REGISTRAR, appeal, new AppealAct.CarriedOut("the commission decides anew"));
        assertThat(life.file().threads(Appeal.APPEAL).all().getFirst().isOpen()).isFalse();
        assertThat(ground(life, REGISTRAR)).isEmpty();
    }

    @Test
    void a_judgment_that_leaves_the_decision_leaves_nothing_to_do() {
        InventedLife life = InventedLife.incapable();
        int end = life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
        assertThat(life.refused(REGISTRAR, 0, lodged(end))).isNotEmpty();
        int appeal = life.by(PHYSICIAN, 0, lodged(end));
        life.by(PHYSICIAN, appeal, new AppealAct.Judged(Judgment.STANDS, Optional.of("AR 24/1")));
        assertThat(life.refused(INSURED, appeal, new AppealAct.Withdrawn())).containsExactly("noOpenThread.appeal");
        assertThat(life.refused(PHYSICIAN, 0, lodged(end))).isEmpty();
    }

    @Test
    void the_person_gives_it_up() {
        InventedLife life = InventedLife.incapable();
        int end = life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
        int appeal = life.by(INSURED, 0, lodged(end));
        life.by(INSURED, appeal, new AppealAct.Withdrawn());
        assertThat(life.file().threads(Appeal.APPEAL).all().getFirst().isOpen()).isFalse();
    }

    @Test
    void nobody_appeals_against_what_gives_or_what_the_person_did() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining();
        int grant = life.file().acts().stream()
                .filter(act -> act.act() instanceof DecisionAct.GrantedUnderDirective)
                .findFirst()
                .orElseThrow()
                .number();
        assertThat(life.refused(INSURED, 0, lodged(grant))).isNotEmpty();
        assertThat(life.refused(INSURED, 0, lodged(999))).isNotEmpty();
    }

    private static AppealAct lodged(int decision) {
        return new AppealAct.Lodged(new ActNumber(decision), "Liège, division Verviers", Optional.empty());
    }

    private static Optional<Ground> ground(InventedLife life, Viewer viewer) {
        return Access.ground(viewer, life.file(), LAW, life.today());
    }
}
