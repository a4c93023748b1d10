// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import java.time.LocalDate;

/// Until when what was read from a table stays so: the earliest of all that it looked at.
final class Horizon {

    private final LocalDate today;
    private LocalDate day = LocalDate.MAX;

    Horizon(LocalDate today) {
        this.today = today;
    }

    LocalDate day() {
        return day;
    }

    /// It stays so until that day, included.
    void until(LocalDate last) {
        if (last.isBefore(day)) {
            day = last;
        }
    }

    /// It changes on that day, when it is still to come.
    void before(LocalDate first) {
        if (first.isAfter(today)) {
            until(first.minusDays(1));
        }
    }
}
