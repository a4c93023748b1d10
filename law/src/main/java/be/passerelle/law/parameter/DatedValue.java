// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.citation.Citation;
import java.time.LocalDate;
import java.util.Optional;

/// One value of a parameter and the days it holds for.
///
/// @param value the value
/// @param period the material days it applies to
/// @param citation the article that gives it
/// @param certainty how sure we are of it
/// @param source where we read it: text, publication date, or page
/// @param published when the text was published, where we know it
/// @param appliesToIncapacitiesFrom the first day of incapacity that it applies to, where the law says one:
/// for an incapacity that began earlier the value before it goes on
public record DatedValue<T>(
        T value,
        Period period,
        Citation citation,
        Certainty certainty,
        String source,
        Optional<LocalDate> published,
        Optional<LocalDate> appliesToIncapacitiesFrom) {

    /// A value with neither a date of publication nor a limit on when incapacity began.
    public DatedValue(T value, Period period, Citation citation, Certainty certainty, String source) {
        this(value, period, citation, certainty, source, Optional.empty(), Optional.empty());
    }

    /// The same value on other days.
    DatedValue<T> during(Period days) {
        return new DatedValue<>(value, days, citation, certainty, source, published, appliesToIncapacitiesFrom);
    }
}
