// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.words;

import be.passerelle.law.Law;
import be.passerelle.law.language.WrittenDay;
import be.passerelle.law.workingday.WorkingDayMeaning;
import be.passerelle.law.workingday.WorkingDays;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Days as pages write them: short, in full, and how far they are, in working days.
public final class Days {

    private final Words words;
    private final LocalDate today;
    private final Optional<WorkingDays> workingDays;

    public Days(Words words, Law law, LocalDate today) {
        this.words = words;
        this.today = today;
        this.workingDays =
                WorkingDays.under(law, WorkingDayMeaning.DECLARATION, today).value();
    }

    /// `19 nov.`, with the year when it is not this one.
    public String brief(LocalDate day) {
        return words.value(WrittenDay.brief(day, today));
    }

    /// `19 novembre 2026`.
    public String full(LocalDate day) {
        return words.value(day);
    }

    /// `lundi 23 novembre 2026`.
    public String withWeekday(LocalDate day) {
        return words.value(WrittenDay.withWeekday(day));
    }

    /// How far a day is: `aujourd’hui`, `dans 4 jours ouvrables`, `il y a 2 jours ouvrables`; in years when it
    /// is more than one ago, where nobody counts days any more; in days of the calendar when no working day lies
    /// between, or it is not known what a working day is.
    public String distance(LocalDate day) {
        if (day.equals(today)) {
            return words.text("days.today");
        }
        boolean past = day.isBefore(today);
        int count = workingDays
                .map(working -> past ? working.between(day, today) : working.between(today, day))
                .orElse(0);
        if (count == 0) {
            long days = Math.abs(ChronoUnit.DAYS.between(today, day));
            return words.text(past ? "days.agoCalendar" : "days.inCalendar", "count", days);
        }
        int years = Period.between(day, today).getYears();
        return years > 0
                ? words.text("days.agoYears", "count", years)
                : words.text(past ? "days.ago" : "days.in", "count", count);
    }

    /// How long it has lasted, or still lasts: years and months, or days when it is less than a month.
    public String length(LocalDate from, LocalDate until) {
        Period length = Period.between(from, until);
        int years = length.getYears();
        int months = length.getMonths();
        if (years == 0 && months == 0) {
            return words.text("days.days", "count", length.getDays());
        }
        if (years == 0) {
            return words.text("days.months", "count", months);
        }
        return months == 0
                ? words.text("days.years", "count", years)
                : words.text("days.years", "count", years) + " " + words.text("days.months", "count", months);
    }

    public LocalDate today() {
        return today;
    }
}
