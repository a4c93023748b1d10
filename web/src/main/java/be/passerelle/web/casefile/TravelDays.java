// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The two days of time travel in the address of a page.
final class TravelDays {

    private TravelDays() {}

    /// A day up to today; empty for what is no day, or lies ahead.
    static Optional<LocalDate> typed(String typed, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(typed.strip())).filter(day -> !day.isAfter(today));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// A day that the address of a file asks for: today, and what is no day, count as not asked.
    static Optional<LocalDate> asked(String typed, LocalDate today) {
        return typed(typed, today).filter(day -> day.isBefore(today));
    }

    /// The address of a page of the file with the days that are not today.
    static String address(Opened opened, String page, Optional<LocalDate> trueOn, Optional<LocalDate> knownOn) {
        LocalDate today = opened.visit().today();
        List<String> query = new ArrayList<>();
        trueOn.filter(day -> day.isBefore(today)).ifPresent(day -> query.add("on=" + day));
        knownOn.filter(day -> day.isBefore(today)).ifPresent(day -> query.add("known=" + day));
        return opened.address(page) + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }
}
