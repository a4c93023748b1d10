// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import be.passerelle.law.calendar.Period;
import java.time.LocalDate;

/// A length of time that the law gives: so many of a unit.
///
/// @param amount how many, at least 0
/// @param unit of what
public record Term(int amount, Unit unit) {

    /// The units in which the law counts. Working days need a calendar: see `calendar/WorkingDays`.
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS,
        WORKING_DAYS
    }

    public Term {
        if (amount < 0) {
            throw new IllegalArgumentException("a term is not negative: " + amount);
        }
    }

    public static Term months(int amount) {
        return new Term(amount, Unit.MONTHS);
    }

    public static Term days(int amount) {
        return new Term(amount, Unit.DAYS);
    }

    /// The day that lies this term after the given one: one month after 31 January is the last day of February.
    ///
    /// @throws IllegalStateException for working days, which need a calendar
    public LocalDate after(LocalDate day) {
        return switch (unit) {
            case DAYS -> day.plusDays(amount);
            case WEEKS -> day.plusWeeks(amount);
            case MONTHS -> day.plusMonths(amount);
            case YEARS -> day.plusYears(amount);
            case WORKING_DAYS -> throw new IllegalStateException("working days are counted with a calendar");
        };
    }

    /// The period of this length that begins on the given day: six months from 21 September end on 20 March. Where the
    /// last month has no such day the period ends with that month: six months from 31 August end on the last of
    /// February, so that a later beginning never ends earlier.
    ///
    /// @throws IllegalStateException for working days, which need a calendar
    /// @throws IllegalArgumentException for a term of nothing, which is no period
    public Period beginningOn(LocalDate day) {
        LocalDate after = after(day);
        boolean monthTooShort =
                (unit == Unit.MONTHS || unit == Unit.YEARS) && after.getDayOfMonth() < day.getDayOfMonth();
        return Period.of(day, monthTooShort ? after : after.minusDays(1));
    }
}
