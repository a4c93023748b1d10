// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.OTHER_CENTRE;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.days;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Story.rights;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.orientation.OrientationAct;
import be.passerelle.casefile.orientation.OrientationAdvice;
import be.passerelle.casefile.orientation.VocationalOrientation;
import be.passerelle.casefile.rights.Entitlement.Answer;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An orientation from 15 to 26 January 2024, ordered on 8 January: the physician decides alone, the commission
/// is told afterwards, and it is paid.
class OrientationStoryTest {

    @Test
    void the_physician_orders_it_alone_without_a_trajectory_and_it_is_paid() {
        InventedLife life = InventedLife.incapable();
        assertThat(life.refused(COORDINATOR, 0, order())).containsExactly("wrongRole");
        int orientation = life.by(PHYSICIAN, 0, order());
        assertThat(rights(life, Kind.ORIENTATION_COSTS))
                .allMatch(right -> right.answer() == Answer.DUE)
                .hasSize(1);
        assertThat(life.refused(PHYSICIAN, 0, order())).containsExactly("noOpenOrientation");
        assertThat(life.access(CENTRE).maySee()).isTrue();
        assertThat(life.access(OTHER_CENTRE).maySee()).isFalse();
        assertThat(life.access(EXPERT).maySee()).isFalse();
        assertThat(life.refused(CENTRE, orientation, held())).containsExactly("tooEarly");
        life.on(day("2024-01-26")).by(CENTRE, orientation, held());
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).contains("orientation.reportedToCommission");
        assertThat(open(life, orientation)).isTrue();
        life.by(PHYSICIAN, orientation, new OrientationAct.ReportedToCommission("no reference occupation left"));
        assertThat(open(life, orientation)).isFalse();
        assertThat(life.access(CENTRE).maySee()).isFalse();
        assertThat(life.access(SECRETARY).maySee()).isTrue();
        assertThat(rights(life, Kind.ORIENTATION_COSTS))
                .allMatch(right -> right.answer() == Answer.DUE)
                .hasSize(1);
    }

    /// No source gives more: that is shown, and nothing is counted.
    @Test
    void it_presumes_nothing_and_gives_no_premium() {
        InventedLife life = InventedLife.incapable();
        int orientation = life.by(PHYSICIAN, 0, order());
        life.on(day("2024-01-26")).by(CENTRE, orientation, held());
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).isEmpty();
        assertThat(days(life, Kind.HOURLY_PREMIUM)).isEmpty();
        assertThat(rights(life, Kind.ORIENTATION_COSTS).getFirst().reason().steps())
                .filteredOn(step -> step.kind() == Reason.Kind.OPEN_QUESTION)
                .map(step -> step.statement().key())
                .containsExactly("law.orientation.noPremium");
    }

    @Test
    void one_that_came_to_nothing_costs_nothing_and_is_not_reported() {
        InventedLife nobodyCame = InventedLife.incapable();
        int orientation = nobodyCame.by(PHYSICIAN, 0, order());
        nobodyCame.on(day("2024-01-15")).by(CENTRE, orientation, new OrientationAct.NotHeld(Optional.empty()));
        InventedLife givenUp = InventedLife.incapable();
        givenUp.by(PHYSICIAN, 0, order());
        givenUp.by(INSURED, orientation, new OrientationAct.Declined(Optional.empty()));
        for (InventedLife life : new InventedLife[] {nobodyCame, givenUp}) {
            assertThat(rights(life, Kind.ORIENTATION_COSTS)).isEmpty();
            assertThat(open(life, orientation)).isFalse();
            assertThat(life.refused(PHYSICIAN, orientation, new OrientationAct.ReportedToCommission("none")))
                    .contains("noOpenThread.orientation");
            assertThat(life.access(CENTRE).maySee()).isFalse();
        }
    }

    @Test
    void nothing_is_ordered_for_somebody_who_is_not_recognised_and_the_end_closes_it_to_the_institute() {
        InventedLife life = InventedLife.incapable();
        int orientation = life.by(PHYSICIAN, 0, order());
        life.by(PHYSICIAN, orientation, new OrientationAct.ReportedToCommission("no occupation left"));
        life.on(day("2024-01-20"));
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        assertThat(life.access(SECRETARY).maySee()).isTrue();
        life.on(day("2024-01-21"));
        assertThat(life.access(SECRETARY).maySee()).isFalse();
        assertThat(life.refused(PHYSICIAN, 0, order("2024-02-01", "2024-02-09")))
                .contains("incapable");
        // What was ordered is held nevertheless, and paid.
        assertThat(life.refused(CENTRE, orientation, held())).isEmpty();
        assertThat(rights(life, Kind.ORIENTATION_COSTS)).allMatch(right -> right.answer() == Answer.DUE);
    }

    private static OrientationAct order() {
        return order("2024-01-15", "2024-01-26");
    }

    private static OrientationAct order(String from, String until) {
        return new OrientationAct.Ordered(
                CENTRE.organisation(), "which occupation", day(from), day(until), Money.of("450.00"));
    }

    private static OrientationAct held() {
        return new OrientationAct.Held(OrientationAdvice.TRAINING, Optional.empty(), "likes to work with stock");
    }

    private static boolean open(InventedLife life, int orientation) {
        return life.file()
                .threads(VocationalOrientation.ORIENTATION)
                .number(orientation)
                .orElseThrow()
                .isOpen();
    }
}
