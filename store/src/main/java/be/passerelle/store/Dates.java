// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// Days as PostgreSQL writes them; it knows the first and the last of all days by name. It also knows days
/// and instants that no calendar has and that no hash counts: where a constraint does not hold them off any
/// more, they are read as the nearest of the years 1 to 9999, which no hash that was written fits.
final class Dates {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Instant BEGIN = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant END =
            LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minus(1, ChronoUnit.MICROS);

    private Dates() {}

    /// An instant that was recorded.
    static Instant recorded(OffsetDateTime at) {
        if (at.getYear() < FIRST.getYear()) {
            return BEGIN;
        }
        return at.getYear() > LAST.getYear() ? END : at.toInstant();
    }

    /// A day that was recorded.
    static LocalDate recorded(LocalDate day) {
        if (day.isBefore(FIRST)) {
            return FIRST;
        }
        return day.isAfter(LAST) ? LAST : day;
    }

    static String written(LocalDate day) {
        if (day.equals(LocalDate.MAX)) {
            return "infinity";
        }
        return day.equals(LocalDate.MIN) ? "-infinity" : day.toString();
    }
}
