// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BelgianHolidaysTest {

    @Test
    void the_ten_days_of_2012_as_published() {
        assertThat(BelgianHolidays.of(2012))
                .isEqualTo(days(
                        "2012-01-01",
                        "2012-04-09",
                        "2012-05-01",
                        "2012-05-17",
                        "2012-05-28",
                        "2012-07-21",
                        "2012-08-15",
                        "2012-11-01",
                        "2012-11-11",
                        "2012-12-25"));
    }

    @Test
    void in_2008_labour_day_and_ascension_fall_on_one_day() {
        assertThat(BelgianHolidays.of(2008)).hasSize(9).contains(LocalDate.of(2008, 5, 1));
        assertThat(Holiday.ASCENSION.in(2008)).isEqualTo(Holiday.LABOUR_DAY.in(2008));
        assertThat(BelgianHolidays.holiday(LocalDate.of(2008, 5, 1))).isEqualTo(Optional.of(Holiday.LABOUR_DAY));
        assertThat(BelgianHolidays.isHoliday(LocalDate.of(2008, 5, 2))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21",
                "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18", "2285-03-22"
            })
    void easter_falls_on_its_known_days(LocalDate sunday) {
        assertThat(BelgianHolidays.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void easter_is_a_sunday_between_22_march_and_25_april() {
        for (int year = 1900; year <= 2200; year++) {
            LocalDate easter = BelgianHolidays.easter(year);
            assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }

    @Test
    void a_day_is_a_holiday_exactly_when_the_list_of_its_year_has_it() {
        for (LocalDate day = LocalDate.of(2000, 1, 1); day.getYear() < 2040; day = day.plusDays(1)) {
            assertThat(BelgianHolidays.isHoliday(day))
                    .as(day.toString())
                    .isEqualTo(BelgianHolidays.of(day.getYear()).contains(day));
        }
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
