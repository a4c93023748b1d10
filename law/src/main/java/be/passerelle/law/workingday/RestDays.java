// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.workingday;

import be.passerelle.law.calendar.BelgianHolidays;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// Terms of the trajectory and of vocational rehabilitation that end on a day on which nobody works. Before a court
/// such a term moves to the next working day (Judicial Code, article 53); of these terms no source says it.
public final class RestDays {

    private static final Citation COURTS = Citation.of("judicial-code", "53");

    private RestDays() {}

    /// The same term, which is not moved; where it ends on a Saturday, a Sunday or a public holiday its reason says
    /// that this is an open question.
    public static Finding<Deadline> unmoved(Finding<Deadline> term) {
        return term.choose(by -> isOfRest(by.day())
                ? term.noting(lines -> lines.openQuestion(Phrase.of("law.term.endsOnRestDay", "day", by.day()), COURTS))
                : term);
    }

    private static boolean isOfRest(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || BelgianHolidays.isHoliday(day);
    }
}
