// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final Period SEPTEMBER = Period.of(FIRST, LAST);

    @Test
    void both_ends_are_in() {
        assertThat(SEPTEMBER.contains(FIRST.minusDays(1))).isFalse();
        assertThat(SEPTEMBER.contains(FIRST)).isTrue();
        assertThat(SEPTEMBER.contains(LAST)).isTrue();
        assertThat(SEPTEMBER.contains(LAST.plusDays(1))).isFalse();
        assertThat(SEPTEMBER.days()).isEqualTo(30);
    }

    @Test
    void periods_overlap_on_a_common_day_only() {
        assertThat(SEPTEMBER.intersection(Period.since(LAST))).isEqualTo(Optional.of(Period.of(LAST, LAST)));
        assertThat(SEPTEMBER.intersection(Period.since(LAST.plusDays(1)))).isEmpty();
        assertThat(Period.since(FIRST).intersection(SEPTEMBER)).isEqualTo(Optional.of(SEPTEMBER));
    }

    @Test
    void an_end_before_the_beginning_and_the_length_of_an_open_period_are_errors() {
        assertThatThrownBy(() -> Period.of(LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.since(FIRST).days()).isInstanceOf(IllegalStateException.class);
    }
}
