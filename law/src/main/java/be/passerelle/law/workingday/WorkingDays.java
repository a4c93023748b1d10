// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.workingday;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.BelgianHolidays;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/// Counts working days in one of their three meanings. Whether a public holiday counts is a parameter of each: the
/// regulation of 16 April 1997 (article 22) says that it is no working day, and that it is paid like one; of the
/// days that count for a declaration no source says it, an open question.
///
/// @param meaning which days of the week count
/// @param holidaysCount whether a public holiday during the week counts
public record WorkingDays(WorkingDayMeaning meaning, boolean holidaysCount) {

    /// Whether public holidays count as days for a declaration: [#COUNTED] or `notCounted`.
    public static final ParameterName<String> HOLIDAYS = ParameterName.choice("calendar/publicHolidaysAreWorkingDays");

    /// Whether public holidays are working days of the regulation: [#COUNTED] or `notCounted`.
    public static final ParameterName<String> HOLIDAYS_OF_REGULATION =
            ParameterName.choice("calendar/publicHolidaysInRegulation");

    /// Whether public holidays are paid like working days: [#COUNTED] or `notCounted`.
    public static final ParameterName<String> HOLIDAYS_PAID = ParameterName.choice("calendar/publicHolidaysArePaid");

    /// A public holiday during the week is a working day.
    public static final String COUNTED = "counted";

    private static final Citation REGULATION = Citation.of("rule-1997-04-16", "22");
    private static final Citation PAGE = Citation.of("inami-page-authorised-work", "declaration");

    /// Whether a day is a working day in that meaning. Whether public holidays are is looked at only on one of them.
    public static Finding<Yes> counts(Law law, WorkingDayMeaning meaning, LocalDate day) {
        Finding<Yes> counts = BelgianHolidays.isHoliday(day)
                ? under(law, meaning, day).where(days -> days.isWorkingDay(day)).map(_ -> Yes.YES)
                : Finding.when(new WorkingDays(meaning, false).isWorkingDay(day), _ -> {});
        return counts.under(
                meaning == WorkingDayMeaning.DECLARATION ? PAGE : REGULATION,
                _ -> Phrase.of("law.workingDay.is", "day", day, "meaning", meaning),
                Phrase.of("law.workingDay.isNot", "day", day, "meaning", meaning));
    }

    /// The working days as the law has them on a material day.
    public static Finding<WorkingDays> under(Law law, WorkingDayMeaning meaning, LocalDate day) {
        return law.asOf(day)
                .take(holidays(meaning))
                .map(holidays -> new WorkingDays(meaning, holidays.equals(COUNTED)));
    }

    /// A day counted in working days. Whether public holidays count is taken from the law only where it decides; where
    /// that is an open question the reason then shows what the other reading gives.
    ///
    /// @param day the material day
    /// @param count the counting, for instance thirty working days after a day
    public static Finding<LocalDate> count(
            Law law, WorkingDayMeaning meaning, LocalDate day, Function<WorkingDays, LocalDate> count) {
        LocalDate without = count.apply(new WorkingDays(meaning, false));
        LocalDate with = count.apply(new WorkingDays(meaning, true));
        if (without.equals(with)) {
            return Finding.of(with, _ -> {});
        }
        Finding<String> holidays = law.asOf(day).take(holidays(meaning));
        return holidays.choose(reading -> {
            boolean counted = reading.equals(COUNTED);
            return holidays.map(_ -> counted ? with : without).noting(lines -> {
                if (holidays.certainty() == Certainty.OPEN) {
                    lines.openQuestion(Phrase.of("law.term.otherHolidays", "day", counted ? without : with));
                }
            });
        });
    }

    private static ParameterName<String> holidays(WorkingDayMeaning meaning) {
        return switch (meaning) {
            case REGULATION -> HOLIDAYS_OF_REGULATION;
            case PAYMENT -> HOLIDAYS_PAID;
            case DECLARATION -> HOLIDAYS;
        };
    }

    public boolean isWorkingDay(LocalDate day) {
        return isDayOfTheWeek(day) && (holidaysCount || !BelgianHolidays.isHoliday(day));
    }

    /// The first working day after the given one; an open day stays open.
    public LocalDate next(LocalDate day) {
        LocalDate next = Day.after(day);
        while (!isWorkingDay(next) && !Day.isOpen(next)) {
            next = Day.after(next);
        }
        return next;
    }

    /// The last working day before the given one: by when something is declared that must be declared the
    /// working day before. An open day stays open.
    public LocalDate previous(LocalDate day) {
        LocalDate previous = Day.before(day);
        while (!isWorkingDay(previous) && !Day.isOpen(previous)) {
            previous = Day.before(previous);
        }
        return previous;
    }

    /// The day on which so many working days after the given one are full; the given day itself is not counted.
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days are counted forward: " + workingDays);
        }
        LocalDate reached = day;
        for (int i = 0; i < workingDays; i++) {
            reached = next(reached);
        }
        return reached;
    }

    /// The day that lies so many working days before the given one; the given day itself is not counted.
    public LocalDate minus(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days are counted from nought: " + workingDays);
        }
        LocalDate reached = day;
        for (int i = 0; i < workingDays; i++) {
            reached = previous(reached);
        }
        return reached;
    }

    /// How many working days lie after the first day up to and including the second: how many working days
    /// something is late whose last day was the first. Nought when the second is not after the first. Days
    /// beyond all reckoning are counted to the last, or from the first, that is reckoned with.
    public int between(LocalDate first, LocalDate second) {
        LocalDate after = Day.later(first, Day.FIRST);
        LocalDate upTo = Day.earlier(second, Day.LAST);
        if (!upTo.isAfter(after)) {
            return 0;
        }
        int perWeek = meaning == WorkingDayMeaning.DECLARATION ? 5 : 6;
        long weeks = ChronoUnit.WEEKS.between(after, upTo);
        int count = Math.toIntExact(weeks * perWeek);
        for (LocalDate day = after.plusWeeks(weeks).plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            if (isDayOfTheWeek(day)) {
                count++;
            }
        }
        return holidaysCount ? count : count - holidaysOnWorkingDays(after, upTo);
    }

    private int holidaysOnWorkingDays(LocalDate after, LocalDate upTo) {
        int count = 0;
        for (int year = after.getYear(); year <= upTo.getYear(); year++) {
            for (LocalDate day : BelgianHolidays.of(year)) {
                if (day.isAfter(after) && !day.isAfter(upTo) && isDayOfTheWeek(day)) {
                    count++;
                }
            }
        }
        return count;
    }

    private boolean isDayOfTheWeek(LocalDate day) {
        return switch (meaning) {
            case REGULATION, PAYMENT -> day.getDayOfWeek() != DayOfWeek.SUNDAY;
            case DECLARATION -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
        };
    }
}
