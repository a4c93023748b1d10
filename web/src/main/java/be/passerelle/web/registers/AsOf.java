// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.law.calendar.Day;
import be.passerelle.registry.Registry;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.FormField.Head;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.visit.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/// The day that a page is about. Of a day before today it shows what was known at its end.
///
/// @param day the day; today where what was typed is none
/// @param wrong what was typed and is no day; empty when all is well
record AsOf(LocalDate day, LocalDate today, String wrong) {

    static AsOf read(String typed, LocalDate today) {
        try {
            LocalDate day = typed.isBlank() ? today : LocalDate.parse(typed.strip());
            return Day.isReckoned(day) ? new AsOf(day, today, "") : new AsOf(today, today, typed.strip());
        } catch (DateTimeParseException _) {
            return new AsOf(today, today, typed.strip());
        }
    }

    boolean isToday() {
        return day.equals(today);
    }

    Optional<Instant> known() {
        return day.isBefore(today)
                ? Optional.of(day.plusDays(1).atStartOfDay(Registry.BELGIUM).toInstant())
                : Optional.empty();
    }

    HttpStatus status() {
        return wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    String query() {
        return isToday() ? "" : "?on=" + day;
    }

    /// Says at the top that the page is not about today, or that it is although something else was typed.
    ///
    /// @param address the page as of today
    List<Notice> notices(Visit visit, String address) {
        if (!wrong.isEmpty()) {
            return List.of(new Notice(
                    BadgeTone.OVERDUE,
                    visit.text("register.noDay"),
                    visit.text("register.noDay.text"),
                    Optional.empty()));
        }
        if (isToday()) {
            return List.of();
        }
        String key = day.isBefore(today) ? "register.past" : "register.future";
        return List.of(new Notice(
                BadgeTone.SOON,
                visit.text(key + ".title", "day", day),
                visit.text(key + ".text"),
                Optional.of(new Link(visit.text("register.today"), address))));
    }

    /// Where another day is chosen.
    FormField field(Visit visit) {
        Head head = Head.of("on", visit.text("register.on")).hint(visit.text("register.on.hint"));
        return wrong.isEmpty()
                ? new FormField.Day(head, day.toString())
                : new FormField.Day(head.error(visit.text("register.noDay")), wrong);
    }
}
