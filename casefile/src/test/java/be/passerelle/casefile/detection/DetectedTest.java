// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.detection;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.detection.Detected.Kind;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.law.incapacity.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Who needs a step is found by the rows of the procedure, and told to the advisory physician alone.
class DetectedTest {

    private static final LocalDate ONSET = LocalDate.of(2024, 1, 8);

    @Test
    void a_trajectory_is_possible_where_somebody_is_recognised_and_has_none() {
        InventedLife life = InventedLife.incapable();
        assertThat(codes(life)).contains("trajectory.proposed");
        assertThat(kinds(life, "trajectory.proposed")).containsExactly(Kind.POSSIBLE);
        assertThat(codes(life.on(LocalDate.of(2024, 11, 30)))).contains("trajectory.proposed");
        assertThat(codes(life.on(LocalDate.of(2024, 12, 1)))).doesNotContain("trajectory.proposed");
    }

    @Test
    void none_is_possible_while_one_is_open_and_its_first_contact_is_due() {
        InventedLife life = InventedLife.incapable().proposed();
        assertThat(codes(life)).doesNotContain("trajectory.proposed").contains("trajectory.firstContact");
        Detected contact = detected(life).getFirst();
        assertThat(contact.kind()).isEqualTo(Kind.DUE);
        assertThat(contact.next().until()).contains(LocalDate.of(2024, 2, 8));
        assertThat(codes(life.contactHeld(false)))
                .doesNotContain("trajectory.firstContact")
                .contains("trajectory.engagement");
    }

    /// After every training the advisory physician evaluates, whether or not it succeeded.
    @Test
    void an_evaluation_is_due_after_a_training() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining();
        assertThat(codes(life)).doesNotContain("programme.evaluationAfter");
        life.later(3).trainingEnded(TrainingResult.FAILURE);
        assertThat(codes(life)).contains("programme.evaluationAfter", "programme.evaluationAtSixMonths");
    }

    /// Invalidity is proposed before the year of primary incapacity is over (law of 14 July 1994, art. 93).
    @Test
    void a_proposal_of_invalidity_is_due_where_the_year_is_recognised_whole() {
        InventedLife life = new InventedLife()
                .registered()
                .recognised(Scheme.EMPLOYEE, ONSET.plusYears(1).minusDays(1), Optional.empty());
        assertThat(codes(life)).contains("incapacity.proposeInvalidity");
        assertThat(codes(InventedLife.incapable())).doesNotContain("incapacity.proposeInvalidity");
    }

    @Test
    void what_is_due_stands_before_what_is_possible_and_the_soonest_first() {
        InventedLife life = new InventedLife()
                .registered()
                .recognised(Scheme.EMPLOYEE, ONSET.plusYears(1).minusDays(1), Optional.empty());
        List<Detected> all = detected(life);
        assertThat(all).extracting(Detected::kind).isSorted().contains(Kind.DUE, Kind.POSSIBLE);
        assertThat(all.stream()
                        .filter(each -> each.kind() == Kind.DUE)
                        .map(each -> each.next().until().orElse(LocalDate.MAX)))
                .isSorted();
    }

    @Test
    void nobody_but_the_physician_looks_for_steps() {
        InventedLife life = InventedLife.incapable().proposed();
        for (Viewer other : List.of(COORDINATOR, ADVISER, INSURED, PAYMENTS, EXPERT, INSPECTOR)) {
            assertThat(life.seenBy(other).ahead().detected())
                    .as(other.toString())
                    .isEmpty();
        }
    }

    /// The recognition of everybody ends some day: that is no step that is looked for.
    @Test
    void that_a_recognition_ends_some_day_is_not_detected() {
        assertThat(InventedLife.incapable().duties()).anyMatch(duty -> duty.endsWith("incapacity.prolonged"));
        assertThat(codes(InventedLife.incapable())).doesNotContain("incapacity.prolongOrEnd");
    }

    private static List<Detected> detected(InventedLife life) {
        return life.seenBy(PHYSICIAN).ahead().detected();
    }

    private static List<String> codes(InventedLife life) {
        return detected(life).stream().map(Detected::code).toList();
    }

    private static List<Kind> kinds(InventedLife life, String code) {
        return detected(life).stream()
                .filter(each -> each.code().equals(code))
                .map(Detected::kind)
                .toList();
    }
}
