// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.calendar.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-21, 6, 2027-03-20",
        "2026-08-28, 6, 2027-02-27",
        "2026-08-29, 6, 2027-02-28",
        "2026-08-30, 6, 2027-02-28",
        "2026-08-31, 6, 2027-02-28",
        "2026-09-01, 6, 2027-02-28",
        "2027-08-29, 6, 2028-02-28",
        "2027-08-30, 6, 2028-02-29",
        "2026-01-31, 1, 2026-02-28",
        "2026-04-01, 6, 2026-09-30",
    })
    void a_period_of_months_ends_the_day_before_the_same_number(LocalDate from, int months, LocalDate until) {
        assertThat(Term.months(months).beginningOn(from)).isEqualTo(Period.of(from, until));
    }

    @Test
    void a_later_beginning_never_ends_earlier() {
        LocalDate before = LocalDate.MIN;
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            LocalDate until = Term.months(6).beginningOn(day).until();
            assertThat(until).isAfterOrEqualTo(before);
            before = until;
        }
    }

    @Test
    void a_term_after_a_day_ends_on_the_same_number_or_the_last_of_the_month() {
        assertThat(Term.months(1).after(LocalDate.of(2026, 1, 31))).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(Term.days(0).after(LocalDate.of(2026, 1, 31))).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(new Term(10, Term.Unit.WEEKS).after(LocalDate.of(2026, 1, 1)))
                .isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void working_days_need_a_calendar_and_no_term_is_negative() {
        assertThatThrownBy(() -> new Term(3, Term.Unit.WORKING_DAYS).after(LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Term.days(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
