// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.language.Texts;
import be.passerelle.law.language.Worded;
import java.time.LocalDate;

/// A length of time that the law gives: so many of a unit.
///
/// @param amount how many, 0 to 999 999
/// @param unit of what
public record Term(int amount, Unit unit) implements Worded {

    /// Far beyond any term of a law, and so few that no day it leads to is beyond the calendar.
    private static final int LONGEST = 999_999;

    /// The units in which the law counts. Working days need a calendar: see `workingday/WorkingDays`.
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS,
        WORKING_DAYS
    }

    public Term {
        if (amount < 0 || amount > LONGEST) {
            throw new IllegalArgumentException("a term is 0 to " + LONGEST + " of its unit: " + amount);
        }
    }

    public static Term months(int amount) {
        return new Term(amount, Unit.MONTHS);
    }

    public static Term days(int amount) {
        return new Term(amount, Unit.DAYS);
    }

    /// The day that lies this term after the given one: one month after 31 January is the last day of
    /// February. A day that is not reckoned with (see [Day]) leads to an open one, never to an error.
    ///
    /// @throws IllegalStateException for working days, which need a calendar
    public LocalDate after(LocalDate day) {
        if (!Day.isReckoned(day)) {
            return day.isAfter(Day.LAST) ? LocalDate.MAX : LocalDate.MIN;
        }
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
        return Period.of(day, monthTooShort ? after : Day.before(after));
    }

    @Override
    public String in(Language language, Texts texts) {
        return texts.word(phrase(), language);
    }

    private Phrase phrase() {
        if (amount == 0) {
            return Phrase.of("law.value.sameDay");
        }
        return amount == 1
                ? Phrase.of("law.value.one." + unit.name())
                : Phrase.of("law.value.many." + unit.name(), "amount", amount);
    }
}
