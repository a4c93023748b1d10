// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calendar;

import java.time.LocalDate;

/// Arithmetic with days that may be open: [LocalDate#MIN] stands for "since ever" and [LocalDate#MAX] for "no
/// end known". Open days stay open whatever is added, and nothing overflows.
public final class Day {

    /// The first day that is reckoned with; before it lie slips of the pen and open beginnings.
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /// The last day that is reckoned with; after it lie slips of the pen and open ends.
    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Day() {}

    /// Whether somebody may live through this day, so that a term can be counted from it.
    public static boolean isReckoned(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /// Whether the day stands for "since ever" or "no end known".
    public static boolean isOpen(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
    }

    /// The day after; of an open day that same open day.
    public static LocalDate after(LocalDate day) {
        return isOpen(day) ? day : day.plusDays(1);
    }

    /// The day before; of an open day that same open day.
    public static LocalDate before(LocalDate day) {
        return isOpen(day) ? day : day.minusDays(1);
    }

    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }

    public static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }
}
