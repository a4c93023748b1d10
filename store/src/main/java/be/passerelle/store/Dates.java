// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.time.LocalDate;

/// Days as PostgreSQL writes them; it knows the first and the last of all days by name.
final class Dates {

    private Dates() {}

    static String written(LocalDate day) {
        if (day.equals(LocalDate.MAX)) {
            return "infinity";
        }
        return day.equals(LocalDate.MIN) ? "-infinity" : day.toString();
    }
}
