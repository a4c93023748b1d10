// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.parameter.Term;
import be.passerelle.law.workingday.WorkingDayMeaning;
import be.passerelle.law.workingday.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    @Test
    void open_days_stay_open_and_others_move_by_one() {
        assertThat(Day.after(DAY)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(Day.before(Day.after(DAY))).isEqualTo(DAY);
        for (LocalDate open : List.of(LocalDate.MIN, LocalDate.MAX)) {
            assertThat(Day.after(open)).isEqualTo(open);
            assertThat(Day.before(open)).isEqualTo(open);
        }
        assertThat(Day.earlier(DAY, LocalDate.MAX)).isEqualTo(DAY);
        assertThat(Day.later(DAY, LocalDate.MIN)).isEqualTo(DAY);
    }

    @Test
    void the_first_and_the_last_day_are_reckoned_with_and_no_further() {
        assertThat(Day.isReckoned(Day.FIRST)).isTrue();
        assertThat(Day.isReckoned(Day.FIRST.minusDays(1))).isFalse();
        assertThat(Day.isReckoned(Day.LAST)).isTrue();
        assertThat(Day.isReckoned(Day.LAST.plusDays(1))).isFalse();
    }

    @Test
    void no_term_leads_beyond_the_calendar() {
        Term longest = new Term(999_999, Term.Unit.YEARS);
        assertThat(longest.after(Day.LAST)).isAfter(Day.LAST).isBefore(LocalDate.MAX);
        assertThat(longest.after(Day.LAST.plusDays(1))).isEqualTo(LocalDate.MAX);
        assertThat(longest.beginningOn(LocalDate.MAX)).isEqualTo(Period.of(LocalDate.MAX, LocalDate.MAX));
        assertThat(Term.days(1).after(LocalDate.MIN)).isEqualTo(LocalDate.MIN);
        assertThat(Term.months(1).beginningOn(LocalDate.MIN)).isEqualTo(Period.of(LocalDate.MIN, LocalDate.MIN));
    }

    @Test
    void working_days_are_counted_as_far_as_is_reckoned() {
        WorkingDays working = new WorkingDays(WorkingDayMeaning.DECLARATION, false);
        assertThat(working.next(LocalDate.MAX)).isEqualTo(LocalDate.MAX);
        assertThat(working.previous(LocalDate.MIN)).isEqualTo(LocalDate.MIN);
        assertThat(working.between(DAY, LocalDate.MAX)).isEqualTo(working.between(DAY, Day.LAST));
        assertThat(working.between(LocalDate.MIN, DAY)).isEqualTo(working.between(Day.FIRST, DAY));
        assertThat(working.between(LocalDate.MAX, LocalDate.MIN)).isZero();
    }
}
