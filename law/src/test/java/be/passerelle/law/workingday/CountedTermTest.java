// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.workingday;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.decision.CharterTerms;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CountedTermTest {

    private static final Law LAW = LawInForce.read();

    private static Finding<Deadline> fourMonths(Law law, LocalDate from) {
        return CountedTerm.from(law, new DatedFact(from, 1), "law.fact.requestReceived", CharterTerms.DECISION);
    }

    @Test
    void a_term_that_ends_on_a_working_day_rests_on_no_open_question() {
        Finding<Deadline> term = fourMonths(LAW, LocalDate.of(2026, 3, 16));
        assertThat(term.value()).contains(Deadline.on(LocalDate.of(2026, 7, 16)));
        assertThat(term.certainty()).isEqualTo(Certainty.OFFICIAL);
    }

    @Test
    void a_term_that_ends_on_a_sunday_stays_and_says_that_this_is_open() {
        LocalDate sunday = LocalDate.of(2026, 8, 2);
        Finding<Deadline> term = fourMonths(LAW, LocalDate.of(2026, 4, 2));
        assertThat(term.value()).contains(Deadline.on(sunday));
        assertThat(term.certainty()).isEqualTo(Certainty.OPEN);
        Law other = LAW.with("other", LAW.parameter(CountedTerm.OTHER_TERMS).always(CountedTerm.MOVED));
        assertThat(fourMonths(other, LocalDate.of(2026, 4, 2)).value()).contains(Deadline.on(sunday.plusDays(1)));
    }

    @Test
    void a_declaration_of_incapacity_moves_to_the_next_working_day() {
        LocalDate labourDay = LocalDate.of(2026, 5, 1);
        Finding<Deadline> moved = CountedTerm.settleDeclaration(LAW, labourDay, Finding.of(labourDay, _ -> {}));
        assertThat(moved.value()).contains(Deadline.on(LocalDate.of(2026, 5, 4)));
        assertThat(moved.certainty()).isEqualTo(Certainty.OFFICIAL);
        Law other = LAW.with(
                "other", LAW.parameter(CountedTerm.DECLARATION_OF_INCAPACITY).always(CountedTerm.NOT_MOVED));
        assertThat(CountedTerm.settleDeclaration(other, labourDay, Finding.of(labourDay, _ -> {}))
                        .value())
                .contains(Deadline.on(labourDay));
    }

    @Test
    void a_day_beyond_all_reckoning_starts_no_term() {
        assertThat(fourMonths(LAW, LocalDate.MAX).isUnknown()).isTrue();
        assertThat(fourMonths(LAW, LocalDate.MIN).isUnknown()).isTrue();
        assertThat(fourMonths(LAW, LocalDate.of(2200, 1, 1)).isUnknown()).isTrue();
        assertThat(fourMonths(LAW, LocalDate.of(2199, 12, 31)).isTold()).isTrue();
    }

    @Test
    void moved_leaves_a_working_day_alone() {
        assertThat(CountedTerm.moved(LocalDate.of(2026, 11, 10))).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(CountedTerm.moved(LocalDate.of(2026, 11, 11))).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(CountedTerm.moved(LocalDate.of(2026, 12, 25))).isEqualTo(LocalDate.of(2026, 12, 28));
    }
}
