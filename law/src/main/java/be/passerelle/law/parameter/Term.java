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

    /// The period of this length that begins on the given day: six months from 21 September end on 20 March.
    ///
    /// @throws IllegalStateException for working days, which need a calendar
    public Period beginningOn(LocalDate day) {
        return Period.of(day, after(day).minusDays(1));
    }
}
