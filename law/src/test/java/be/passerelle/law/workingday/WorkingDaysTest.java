// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.workingday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.finding.Finding;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingDaysTest {

    private static final WorkingDays DECLARATION = new WorkingDays(WorkingDayMeaning.DECLARATION, false);
    private static final WorkingDays PAYMENT = new WorkingDays(WorkingDayMeaning.PAYMENT, false);

    @Test
    void the_examples_of_inami_for_the_declaration_deadline() {
        assertThat(DECLARATION.previous(LocalDate.of(2026, 1, 14))).isEqualTo(LocalDate.of(2026, 1, 13));
        assertThat(DECLARATION.previous(LocalDate.of(2023, 1, 18))).isEqualTo(LocalDate.of(2023, 1, 17));
        assertThat(DECLARATION.previous(LocalDate.of(2026, 1, 12)))
                .as("Monday: Saturday and Sunday are no working days")
                .isEqualTo(LocalDate.of(2026, 1, 9));
    }

    @Test
    void the_week_that_is_paid_has_six_days() {
        LocalDate saturday = LocalDate.of(2026, 11, 21);
        assertThat(PAYMENT.isWorkingDay(saturday)).isTrue();
        assertThat(DECLARATION.isWorkingDay(saturday)).isFalse();
        assertThat(PAYMENT.isWorkingDay(saturday.plusDays(1))).isFalse();
        assertThat(PAYMENT.next(LocalDate.of(2026, 11, 20))).isEqualTo(saturday);
        assertThat(DECLARATION.next(LocalDate.of(2026, 11, 20))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void a_public_holiday_counts_only_by_the_other_reading() {
        LocalDate armistice = LocalDate.of(2026, 11, 11);
        assertThat(DECLARATION.isWorkingDay(armistice)).isFalse();
        assertThat(new WorkingDays(WorkingDayMeaning.DECLARATION, true).isWorkingDay(armistice))
                .isTrue();
        LocalDate day = LocalDate.of(2026, 11, 22);
        Law law = LawInForce.read();
        assertThat(WorkingDays.under(law, WorkingDayMeaning.DECLARATION, day).value())
                .contains(DECLARATION);
        Law other = law.with("other", law.parameter(WorkingDays.HOLIDAYS).always(WorkingDays.COUNTED));
        assertThat(WorkingDays.under(other, WorkingDayMeaning.DECLARATION, day).value())
                .contains(new WorkingDays(WorkingDayMeaning.DECLARATION, true));
        LocalDate never = LocalDate.of(2001, 12, 31);
        assertThat(WorkingDays.under(law, WorkingDayMeaning.DECLARATION, never).isUnknown())
                .as("no value is known for a day that was not examined")
                .isTrue();
    }

    @Test
    void thirty_working_days_leave_out_week_ends_and_holidays() {
        assertThat(DECLARATION.plus(LocalDate.of(2026, 10, 30), 0)).isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(DECLARATION.plus(LocalDate.of(2026, 10, 30), 5)).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(DECLARATION.plus(LocalDate.of(2026, 11, 10), 1)).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(DECLARATION.plus(LocalDate.of(2026, 10, 30), 30)).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThatThrownBy(() -> DECLARATION.plus(LocalDate.of(2026, 10, 30), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void how_many_working_days_late() {
        LocalDate friday = LocalDate.of(2026, 11, 6);
        assertThat(DECLARATION.between(friday, friday)).isZero();
        assertThat(DECLARATION.between(friday, friday.minusDays(3))).isZero();
        assertThat(DECLARATION.between(friday, LocalDate.of(2026, 11, 8))).isZero();
        assertThat(DECLARATION.between(friday, LocalDate.of(2026, 11, 9))).isEqualTo(1);
        assertThat(DECLARATION.between(friday, LocalDate.of(2026, 11, 13))).isEqualTo(4);
        assertThat(PAYMENT.between(friday, LocalDate.of(2026, 11, 13))).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void between_agrees_with_counting_day_by_day(WorkingDayMeaning meaning) {
        for (boolean holidaysCount : new boolean[] {false, true}) {
            WorkingDays days = new WorkingDays(meaning, holidaysCount);
            LocalDate start = LocalDate.of(2026, 3, 1);
            for (int offset = 0; offset < 9; offset++) {
                LocalDate after = start.plusDays(offset);
                int counted = 0;
                for (LocalDate day = after.plusDays(1); day.isBefore(start.plusDays(500)); day = day.plusDays(1)) {
                    counted += days.isWorkingDay(day) ? 1 : 0;
                    assertThat(days.between(after, day))
                            .as(after + " to " + day)
                            .isEqualTo(counted);
                }
            }
        }
    }

    @Test
    void the_three_meanings_differ_on_saturdays_and_public_holidays() {
        Law law = LawInForce.read();
        LocalDate day = LocalDate.of(2026, 11, 22);
        WorkingDays regulation = WorkingDays.under(law, WorkingDayMeaning.REGULATION, day)
                .value()
                .orElseThrow();
        WorkingDays paid =
                WorkingDays.under(law, WorkingDayMeaning.PAYMENT, day).value().orElseThrow();
        assertThat(regulation).isEqualTo(new WorkingDays(WorkingDayMeaning.REGULATION, false));
        assertThat(paid).isEqualTo(new WorkingDays(WorkingDayMeaning.PAYMENT, true));
        LocalDate armistice = LocalDate.of(2026, 11, 11);
        assertThat(regulation.isWorkingDay(armistice)).isFalse();
        assertThat(paid.isWorkingDay(armistice)).isTrue();
        LocalDate saturday = LocalDate.of(2026, 11, 21);
        assertThat(regulation.isWorkingDay(saturday)).isTrue();
        assertThat(paid.isWorkingDay(saturday)).isTrue();
        assertThat(regulation.isWorkingDay(saturday.plusDays(1))).isFalse();
        assertThat(paid.isWorkingDay(saturday.plusDays(1))).isFalse();
    }

    @Test
    void the_regulation_says_it_and_only_the_declaration_is_an_open_question() {
        Law law = LawInForce.read();
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(WorkingDays.under(law, WorkingDayMeaning.REGULATION, day).certainty())
                .isEqualTo(Certainty.OFFICIAL);
        assertThat(WorkingDays.under(law, WorkingDayMeaning.PAYMENT, day).certainty())
                .isEqualTo(Certainty.OFFICIAL);
        assertThat(WorkingDays.under(law, WorkingDayMeaning.DECLARATION, day).certainty())
                .isEqualTo(Certainty.OPEN);
    }

    @Test
    void backward_leaves_out_week_ends_and_holidays() {
        assertThat(DECLARATION.minus(LocalDate.of(2026, 11, 12), 0)).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(DECLARATION.minus(LocalDate.of(2026, 11, 12), 1)).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(DECLARATION.minus(LocalDate.of(2026, 11, 9), 2)).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(DECLARATION.minus(LocalDate.MIN, 3)).isEqualTo(LocalDate.MIN);
        assertThatThrownBy(() -> DECLARATION.minus(LocalDate.of(2026, 11, 9), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void the_open_question_is_asked_only_where_it_decides() {
        Law law = LawInForce.read();
        LocalDate wednesday = LocalDate.of(2026, 1, 14);
        Finding<LocalDate> sure =
                WorkingDays.count(law, WorkingDayMeaning.DECLARATION, wednesday, days -> days.previous(wednesday));
        assertThat(sure.value()).contains(LocalDate.of(2026, 1, 13));
        assertThat(sure.certainty()).isEqualTo(Certainty.OFFICIAL);
        LocalDate afterHoliday = LocalDate.of(2026, 11, 12);
        Finding<LocalDate> open = WorkingDays.count(
                law, WorkingDayMeaning.DECLARATION, afterHoliday, days -> days.previous(afterHoliday));
        assertThat(open.value()).contains(LocalDate.of(2026, 11, 10));
        assertThat(open.certainty()).isEqualTo(Certainty.OPEN);
        assertThat(open.reason().steps().getLast().statement().values())
                .containsEntry("day", LocalDate.of(2026, 11, 11));
        Finding<LocalDate> said =
                WorkingDays.count(law, WorkingDayMeaning.REGULATION, afterHoliday, days -> days.previous(afterHoliday));
        assertThat(said.certainty()).isEqualTo(Certainty.OFFICIAL);
        assertThat(said.reason().steps()).isEmpty();
    }
}
