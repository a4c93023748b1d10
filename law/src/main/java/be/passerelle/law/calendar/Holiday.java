// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calendar;

import java.time.LocalDate;

/// The ten legal public holidays (law of 4 January 1974; royal decree of 18 April 1974, article 1). Days of a
/// region or a community are no legal holidays.
public enum Holiday {
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    NATIONAL_DAY,
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE,
    CHRISTMAS;

    /// The day on which it falls in a year of the Gregorian calendar.
    public LocalDate in(int year) {
        return switch (this) {
            case NEW_YEAR -> LocalDate.of(year, 1, 1);
            case EASTER_MONDAY -> BelgianHolidays.easter(year).plusDays(1);
            case LABOUR_DAY -> LocalDate.of(year, 5, 1);
            case ASCENSION -> BelgianHolidays.easter(year).plusDays(39);
            case WHIT_MONDAY -> BelgianHolidays.easter(year).plusDays(50);
            case NATIONAL_DAY -> LocalDate.of(year, 7, 21);
            case ASSUMPTION -> LocalDate.of(year, 8, 15);
            case ALL_SAINTS -> LocalDate.of(year, 11, 1);
            case ARMISTICE -> LocalDate.of(year, 11, 11);
            case CHRISTMAS -> LocalDate.of(year, 12, 25);
        };
    }
}
