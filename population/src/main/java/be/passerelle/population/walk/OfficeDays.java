// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.law.calendar.BelgianHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// The days on which offices are open.
final class OfficeDays {

    private OfficeDays() {}

    /// That day, or the first day after it on which offices are open.
    static LocalDate working(LocalDate day) {
        LocalDate working = day;
        while (working.getDayOfWeek() == DayOfWeek.SATURDAY
                || working.getDayOfWeek() == DayOfWeek.SUNDAY
                || BelgianHolidays.isHoliday(working)) {
            working = working.plusDays(1);
        }
        return working;
    }
}
