// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.OTHER_CENTRE;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTRAR;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Audience;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.correction.Settlement;
import be.passerelle.casefile.file.Contradiction;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Entitlements;
import be.passerelle.law.finding.Reason;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.procedure.NextAct;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A decision that is revoked is notified to those concerned, who see that it is.
class RevocationTest {

    private static final DecisionAct TOLD = new DecisionAct.RevocationNotified(NoticeChannel.EBOX);

    @Test
    void the_registrar_has_to_notify_it_and_the_programme_stays_open_until_then() {
        InventedLife life = revoked();
        assertThat(life.file().threads(Programme.PROGRAMME).open())
                .map(Programme::number)
                .contains(life.programme());
        assertThat(life.duties()).contains(life.programme() + " REGISTRAR decision.revocationNotified");
        assertThat(life.duties().stream().filter(d -> d.startsWith(life.programme() + " ")))
                .hasSize(1);
        assertThat(life.refused(EXPERT, life.programme(), TOLD)).containsExactly("wrongRole");
        life.by(REGISTRAR, life.programme(), TOLD);
        assertThat(life.file().threads(Programme.PROGRAMME).open()).isEmpty();
        assertThat(life.file()
                        .threads(Programme.PROGRAMME)
                        .number(life.programme())
                        .flatMap(p -> p.decision().revocationNotified()))
                .isPresent();
    }

    @Test
    void no_source_gives_a_term_and_the_duty_says_so() {
        InventedLife life = revoked();
        NextAct next = life.next().stream()
                .filter(n -> n.code().equals("decision.revocationNotified"))
                .findFirst()
                .orElseThrow();
        assertThat(next.until()).isEmpty();
        assertThat(next.deadline().reason().kind()).isEqualTo(Reason.Kind.OPEN_QUESTION);
    }

    @Test
    void it_is_not_notified_before_it_was_revoked() {
        InventedLife life = revoked();
        LocalDate revoked = life.today();
        life.on(revoked.plusDays(3));
        assertThat(life.refusedOn(REGISTRAR, life.programme(), revoked.minusDays(1), TOLD))
                .containsExactly("beforeWhatItRestsOn");
        assertThat(life.refusedOn(REGISTRAR, life.programme(), revoked, TOLD)).isEmpty();
    }

    @Test
    void a_decision_that_stands_is_not_told_to_be_revoked() {
        InventedLife life = contradicted();
        assertThat(life.refused(REGISTRAR, life.programme(), TOLD)).containsExactly("revoked");
        settle(life, Settlement.STEP_STANDS);
        assertThat(life.refused(REGISTRAR, life.programme(), TOLD)).containsExactly("revoked");
    }

    @Test
    void who_was_never_told_of_the_decision_is_told_of_the_revocation_alone() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER);
        life.by(EXPERT, life.programme(), new DecisionAct.GrantedUnderDirective("1", "meets it"));
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        settle(life, Settlement.STEP_REVOKED);
        assertThat(life.refused(REGISTRAR, life.programme(), new DecisionAct.Notified(NoticeChannel.EBOX)))
                .containsExactly("notRevoked");
        assertThat(life.refused(REGISTRAR, life.programme(), TOLD)).isEmpty();
    }

    @Test
    void the_centre_keeps_its_ground_and_sees_that_it_is_revoked() {
        InventedLife life = revoked();
        assertThat(life.access(CENTRE).ground()).contains(Ground.TRAINEE);
        assertThat(life.access(CENTRE).reads(Programme.FACTS)).isTrue();
        assertThat(Audience.of(life.file(), LAW, life.today())).contains("org.centre");
        assertThat(seesNotice(life, CENTRE)).isFalse();
        life.by(REGISTRAR, life.programme(), TOLD);
        for (Viewer viewer : new Viewer[] {CENTRE, ADVISER, COORDINATOR, INSURED, EXPERT, REGISTRAR}) {
            assertThat(seesNotice(life, viewer))
                    .as("%s sees the notice", viewer.role())
                    .isTrue();
        }
        assertThat(life.access(OTHER_CENTRE).maySee()).isFalse();
        assertThat(life.refused(CENTRE, life.programme(), new ProgrammeAct.InterimReported("goes well")))
                .isNotEmpty();
    }

    @Test
    void nobody_evaluates_a_training_whose_decision_was_revoked_when_it_had_ended_meanwhile() {
        InventedLife life = contradicted();
        life.trainingEnded(TrainingResult.SUCCESS);
        settle(life, Settlement.STEP_REVOKED);
        assertThat(life.duties())
                .filteredOn(d -> d.startsWith(life.programme() + " "))
                .containsExactly(life.programme() + " REGISTRAR decision.revocationNotified");
    }

    @Test
    void what_was_earned_stays_and_its_reason_says_that_this_is_open() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining().on(LocalDate.of(2024, 3, 1));
        life.by(CENTRE, life.programme(), new ProgrammeAct.AttendanceRecorded(YearMonth.of(2024, 2), BigDecimal.TEN));
        life.by(PHYSICIAN, life.incapacity(), LocalDate.of(2024, 2, 29), new IncapacityAct.Ended(EndCause.PENSION));
        assertThat(openQuestions(life)).isEmpty();
        settle(life, Settlement.STEP_REVOKED);
        assertThat(openQuestions(life)).containsExactly("rights.revoked");
    }

    private static List<String> openQuestions(InventedLife life) {
        return Entitlements.of(life.file(), LAW).stream()
                .filter(e -> e.kind() == Entitlement.Kind.HOURLY_PREMIUM)
                .flatMap(e -> e.reason().steps().stream())
                .filter(step -> step.kind() == Reason.Kind.OPEN_QUESTION)
                .map(step -> step.statement().key())
                .toList();
    }

    private static boolean seesNotice(InventedLife life, Viewer viewer) {
        return life.access(viewer).seen(life.file().acts()).stream()
                .anyMatch(a -> a.act() instanceof DecisionAct.RevocationNotified);
    }

    private static InventedLife revoked() {
        InventedLife life = contradicted();
        settle(life, Settlement.STEP_REVOKED);
        return life;
    }

    /// A training that was granted and has started, and a report that the incapacity has ended.
    private static InventedLife contradicted() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining();
        life.on(LocalDate.of(2024, 2, 29)).by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.PENSION));
        return life;
    }

    private static void settle(InventedLife life, Settlement settlement) {
        Contradiction open =
                life.file().state(Corrections.CORRECTIONS).contradictions().getFirst();
        life.by(
                EXPERT,
                0,
                new CorrectionAct.ContradictionSettled(
                        new ActNumber(open.report().act()),
                        new ActNumber(open.step().act()),
                        settlement,
                        "had ended"));
    }
}
