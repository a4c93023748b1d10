// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The legal public holidays of Belgium: law of 4 January 1974 and royal decree of 18 April 1974, article 1.
///
/// A holiday on a Sunday is replaced between employer and worker (law, article 6): replacement days differ from one
/// enterprise to the next and move no term of the insurance, so they are not here. In 2008 Labour Day and Ascension
/// fell on the same 1 May; a decree fixed another day for one of them, which we could not verify: that year has
/// nine days here.
public final class BelgianHolidays {

    private BelgianHolidays() {}

    /// The holidays of a year, first to last.
    public static List<LocalDate> of(int year) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Holiday holiday : Holiday.values()) {
            days.add(holiday.in(year));
        }
        return List.copyOf(days);
    }

    public static boolean isHoliday(LocalDate day) {
        return holiday(day).isPresent();
    }

    /// Which holiday falls on that day; of two on one day the one that the decree lists first.
    public static Optional<Holiday> holiday(LocalDate day) {
        return switch (day.getMonth()) {
            case FEBRUARY, SEPTEMBER, OCTOBER -> Optional.empty();
            case JANUARY -> when(day.getDayOfMonth() == 1, Holiday.NEW_YEAR);
            case MARCH, APRIL, MAY, JUNE -> spring(day);
            case JULY -> when(day.getDayOfMonth() == 21, Holiday.NATIONAL_DAY);
            case AUGUST -> when(day.getDayOfMonth() == 15, Holiday.ASSUMPTION);
            case NOVEMBER ->
                day.getDayOfMonth() == 11
                        ? Optional.of(Holiday.ARMISTICE)
                        : when(day.getDayOfMonth() == 1, Holiday.ALL_SAINTS);
            case DECEMBER -> when(day.getDayOfMonth() == 25, Holiday.CHRISTMAS);
        };
    }

    private static Optional<Holiday> spring(LocalDate day) {
        if (day.getMonthValue() == 5 && day.getDayOfMonth() == 1) {
            return Optional.of(Holiday.LABOUR_DAY);
        }
        return switch (day.getDayOfYear() - easter(day.getYear()).getDayOfYear()) {
            case 1 -> Optional.of(Holiday.EASTER_MONDAY);
            case 39 -> Optional.of(Holiday.ASCENSION);
            case 50 -> Optional.of(Holiday.WHIT_MONDAY);
            default -> Optional.empty();
        };
    }

    private static Optional<Holiday> when(boolean holds, Holiday holiday) {
        return holds ? Optional.of(holiday) : Optional.empty();
    }

    /// Easter Sunday of the Gregorian calendar: the anonymous computation printed in Nature in 1876, exact for all
    /// years.
    static LocalDate easter(int year) {
        int moon = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * moon + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int late = (moon + 11 * epact + 22 * weekday) / 451;
        int march = epact + weekday - 7 * late + 22;
        return LocalDate.of(year, 3, 1).plusDays(march - 1);
    }
}
