// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.programme.Asker;
import be.passerelle.law.programme.WhoMayAsk;
import be.passerelle.law.trajectory.Route;
import be.passerelle.law.trajectory.TrajectoryTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is kept with a step says what the law said, and is read as it was written.
class DeterminationTest {

    private static final Law LAW = LawInForce.read();

    @Test
    void it_names_articles_values_readings_and_acts() {
        Determination term = Determination.of(
                Determination.TERM,
                TrajectoryTerms.firstContact(
                        LAW,
                        Route.B,
                        new DatedFact(LocalDate.of(2026, 9, 1), 4),
                        Optional.of(new DatedFact(LocalDate.of(2026, 9, 8), 7)),
                        Optional.empty()),
                "2026-10-08");
        assertThat(term.answer()).isEqualTo("2026-10-08");
        assertThat(term.certainty()).isEqualTo(Certainty.OPEN);
        assertThat(term.articles()).contains("inami-page-route-b/firstContact", "caami-page-trajectory/firstContact");
        assertThat(term.taken())
                .containsExactlyInAnyOrder(
                        new Taken("trajectory/firstContactTerm", "1 months", LocalDate.of(2022, 1, 1)),
                        new Taken("trajectory/firstContactCountsFrom", "finding", LocalDate.of(2022, 1, 1)));
        assertThat(term.acts()).containsExactly(7);
        assertThat(Determination.read(term.written())).isEqualTo(term);
        assertThat(term.withoutActs().acts()).isEmpty();
    }

    @Test
    void a_no_and_what_holds_for_all_days_are_kept_too() {
        Finding<Yes> no =
                WhoMayAsk.forTraining(LAW, Asker.COORDINATOR, Scheme.EMPLOYEE, false, LocalDate.of(2012, 5, 1));
        Determination found = Determination.of("mayAsk", no, Determination.YES);
        assertThat(found.answer()).isEqualTo(Determination.NO);
        assertThat(Determination.read(found.written())).isEqualTo(found);
        Determination always = new Determination(
                "of",
                Determination.UNKNOWN,
                Certainty.OPEN,
                List.of(),
                List.of(new Taken("a/b", "x=y", LocalDate.MIN)),
                List.of());
        assertThat(Determination.read(always.written())).isEqualTo(always);
    }

    @Test
    void what_is_written_otherwise_is_refused() {
        assertThatThrownBy(() -> Determination.read("mayAsk|yes")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Determination.read("mayAsk|yes|OFFICIAL||novalue|"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Determination.read("mayAsk|yes|SURE|||")).isInstanceOf(IllegalArgumentException.class);
    }
}
