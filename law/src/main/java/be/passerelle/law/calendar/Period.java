// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calendar;

import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.language.Texts;
import be.passerelle.law.language.Worded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A run of whole days, both ends included. An open beginning is written as [LocalDate#MIN], an open end as
/// [LocalDate#MAX].
///
/// @param from the first day; [LocalDate#MIN] when it always was so
/// @param until the last day, never before the first; [LocalDate#MAX] when no end is known
public record Period(LocalDate from, LocalDate until) implements Worded {

    /// All days.
    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on or after its first day: " + from + " to " + until);
        }
    }

    public static Period of(LocalDate from, LocalDate until) {
        return new Period(from, until);
    }

    /// The days from the one to the other, empty when the end lies before the beginning.
    public static Optional<Period> ifAny(LocalDate from, LocalDate until) {
        return until.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, until));
    }

    public static Period since(LocalDate from) {
        return new Period(from, LocalDate.MAX);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean isOpenEnded() {
        return until.equals(LocalDate.MAX);
    }

    public boolean overlaps(Period other) {
        return !other.until.isBefore(from) && !other.from.isAfter(until);
    }

    /// The days that both periods have, empty when they have none.
    public Optional<Period> intersection(Period other) {
        return overlaps(other)
                ? Optional.of(new Period(
                        from.isAfter(other.from) ? from : other.from,
                        until.isBefore(other.until) ? until : other.until))
                : Optional.empty();
    }

    /// The number of days, both ends counted. Only for periods with a beginning and an end.
    public long days() {
        if (Day.isOpen(from) || Day.isOpen(until)) {
            throw new IllegalStateException("an open period has no number of days");
        }
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    @Override
    public String in(Language language, Texts texts) {
        return texts.word(phrase(), language);
    }

    private Phrase phrase() {
        if (from.equals(LocalDate.MIN)) {
            return isOpenEnded() ? Phrase.of("law.value.always") : Phrase.of("law.value.untilDay", "until", until);
        }
        if (isOpenEnded()) {
            return Phrase.of("law.value.openPeriod", "from", from);
        }
        return from.equals(until)
                ? Phrase.of("law.value.oneDay", "day", from)
                : Phrase.of("law.value.period", "from", from, "until", until);
    }
}
