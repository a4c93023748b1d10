// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTERS;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.PreCheck.Answer;
import be.passerelle.casefile.programme.PreCheck.Need;
import be.passerelle.casefile.programme.PreCheck.State;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is told before a request is sent is what the procedure does once it is sent.
class PreCheckTest {

    @Test
    void a_request_that_meets_a_directive_is_decided_on_the_day_it_is_sent() {
        InventedLife life = examined(ADVISER, true);
        PreCheck before = check(life, COORDINATOR);
        assertThat(before.answer()).isEqualTo(Answer.DECIDED_TODAY);
        assertThat(before.points()).hasSizeGreaterThan(Need.values().length / 2);
        life.by(ADVISER, life.programme(), new ProgrammeAct.Requested("needed"));
        assertThat(grantable(life)).isTrue();
        assertThat(check(life, COORDINATOR).answer()).isEqualTo(Answer.DECIDED_TODAY);
    }

    @Test
    void a_missing_diploma_is_named_and_the_commission_decides() {
        InventedLife life = examined(ADVISER, false);
        assertThat(check(life, COORDINATOR).which(State.MISSING)).containsExactly(Need.RECOGNISED_DIPLOMA);
        life.by(ADVISER, life.programme(), new ProgrammeAct.Requested("needed"));
        assertThat(grantable(life)).isFalse();
    }

    @Test
    void a_project_that_nobody_examined_yet_misses_the_opinion_of_the_physician() {
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, true);
        assertThat(check(life, ADVISER).which(State.MISSING)).containsExactly(Need.COMPATIBLE_WITH_HEALTH);
    }

    @Test
    void an_unfavourable_opinion_leaves_the_decision_to_the_commission() {
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, true);
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.FoundIncompatible("too heavy"));
        assertThat(check(life, ADVISER).which(State.MISSING))
                .containsExactly(Need.NO_OPINION_AGAINST, Need.COMPATIBLE_WITH_HEALTH);
    }

    @Test
    void outside_a_convention_no_directive_settles_it() {
        InventedLife life = examined(COORDINATOR, true);
        assertThat(check(life, COORDINATOR).which(State.MISSING)).containsExactly(Need.SENT_UNDER_CONVENTION);
    }

    /// The last day that is recognised, and the first that is not.
    @Test
    void nothing_is_decided_for_somebody_who_is_not_recognised() {
        InventedLife life = examined(ADVISER, true);
        LocalDate last = LocalDate.of(2024, 11, 30);
        assertThat(check(life.on(last), COORDINATOR).which(State.MISSING)).doesNotContain(Need.RECOGNISED);
        assertThat(check(life.on(last.plusDays(1)), COORDINATOR).which(State.MISSING))
                .contains(Need.RECOGNISED);
    }

    /// An adviser to whom nobody opened the incapacity is told no more than that this is not told.
    @Test
    void who_does_not_read_the_incapacity_is_not_told_whether_it_is_recognised() {
        InventedLife life = examined(ADVISER, true);
        PreCheck recognised = check(life, ADVISER);
        assertThat(recognised.answer()).isEqualTo(Answer.CANNOT_BE_TOLD);
        assertThat(recognised.which(State.NOT_READ)).containsExactly(Need.RECOGNISED, Need.IN_PUBLIC);
        PreCheck lapsed = check(life.on(LocalDate.of(2024, 12, 1)), ADVISER);
        assertThat(lapsed.which(State.NOT_READ)).isEqualTo(recognised.which(State.NOT_READ));
    }

    @Test
    void it_is_for_who_sends_requests_and_until_the_decision() {
        InventedLife life = examined(ADVISER, true);
        assertThat(life.seenBy(INSURED).ahead().preCheck()).isEmpty();
        assertThat(life.seenBy(PHYSICIAN).ahead().preCheck()).isPresent();
        life.by(ADVISER, life.programme(), new ProgrammeAct.Requested("needed"));
        assertThat(life.seenBy(EXPERT).ahead().preCheck()).isEmpty();
        life.granted();
        assertThat(life.seenBy(COORDINATOR).ahead().preCheck()).isEmpty();
    }

    @Test
    void every_need_and_answer_is_worded() {
        for (Need need : Need.values()) {
            assertThat(CaseFileTexts.texts().keys()).contains(need.todo());
        }
        for (Answer answer : Answer.values()) {
            assertThat(CaseFileTexts.texts().keys()).contains(answer.text());
        }
    }

    private static InventedLife examined(Viewer by, boolean recognised) {
        InventedLife life = InventedLife.incapable().accompanied().project(by, CENTRE, recognised);
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.FoundCompatible(Optional.empty()));
        return life;
    }

    private static PreCheck check(InventedLife life, Viewer viewer) {
        return life.seenBy(viewer).ahead().preCheck().orElseThrow();
    }

    private static boolean grantable(InventedLife life) {
        return Procedure.next(life.file(), LAW, REGISTERS, life.today()).stream()
                .map(NextAct::code)
                .anyMatch("decision.grantedUnderDirective"::equals);
    }
}
