// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.language;

import java.time.LocalDate;

/// A day that is not to be written in its usual long form. Lists have room for a short one only; a letter or a heading
/// says which day of the week it is.
public record WrittenDay(LocalDate day, Form form) {

    /// How a day is written.
    public enum Form {
        /// `lundi 23 novembre 2026`
        WITH_WEEKDAY,
        /// `23 nov.`
        BRIEF,
        /// `23 nov. 2026`
        BRIEF_WITH_YEAR
    }

    public static WrittenDay withWeekday(LocalDate day) {
        return new WrittenDay(day, Form.WITH_WEEKDAY);
    }

    /// In brief, with the year when it is not that of the other day.
    public static WrittenDay brief(LocalDate day, LocalDate today) {
        return new WrittenDay(day, day.getYear() == today.getYear() ? Form.BRIEF : Form.BRIEF_WITH_YEAR);
    }
}
