// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.language.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An amount, a term or a choice of the law, with its dated values.
///
/// @param name its typed name
/// @param unit what its values are counted in
/// @param title what it is, in plain words
/// @param values first to last, without overlap; gaps are days for which the law gives no value, or none was found
/// @param readings for a choice, the ways that it may take; empty otherwise
/// @param openQuestion what is unsure about it, when something is
/// @param lastCheckedOn when its values were last compared with their sources
public record Parameter<T>(
        ParameterName<T> name,
        Unit unit,
        Wording title,
        List<DatedValue<T>> values,
        List<Reading> readings,
        Optional<Wording> openQuestion,
        LocalDate lastCheckedOn) {

    public Parameter {
        if (!unit.type().equals(name.type())) {
            throw new IllegalArgumentException(name.path() + " is counted in " + unit.code() + ", which is no "
                    + name.type().getSimpleName());
        }
        values = List.copyOf(values);
        readings = List.copyOf(readings);
    }

    /// The value for a material day, empty when the law has none or none was found.
    public Optional<DatedValue<T>> at(LocalDate day) {
        for (int i = values.size() - 1; i >= 0; i--) {
            DatedValue<T> value = values.get(i);
            if (value.period().contains(day)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /// The first value that begins after a day on which none holds.
    public Optional<DatedValue<T>> firstAfter(LocalDate day) {
        for (DatedValue<T> value : values) {
            if (value.period().from().isAfter(day)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /// Until which day, included, the answer for a material day stays the same: the end of the value, or the day
    /// before the next one begins; [LocalDate#MAX] when nothing more changes.
    public LocalDate stableUntil(LocalDate day) {
        Optional<DatedValue<T>> value = at(day);
        if (value.isPresent()) {
            return value.get().period().until();
        }
        return firstAfter(day).map(next -> next.period().from().minusDays(1)).orElse(LocalDate.MAX);
    }

    /// This parameter with one value for all days, as a reform or the other reading of an open question would have it.
    public Parameter<T> always(T value) {
        DatedValue<T> model = values.getLast();
        return new Parameter<>(
                name,
                unit,
                title,
                List.of(new DatedValue<>(
                        value,
                        Period.of(LocalDate.MIN, LocalDate.MAX),
                        model.citation(),
                        model.certainty(),
                        model.source())),
                readings,
                openQuestion,
                lastCheckedOn);
    }

    /// The line of a reason that names this parameter, the value taken, since when, and what is unsure about it.
    public Reason used(DatedValue<T> value) {
        LocalDate since = value.period().from();
        Object worded = worded(value.value());
        boolean assumed = value.certainty() == DatedValue.Certainty.OPEN;
        Phrase statement = since.equals(LocalDate.MIN)
                ? Phrase.of("law.parameter.usedAlways", "title", title, "value", worded)
                : Phrase.of(
                        assumed ? "law.parameter.assumed" : "law.parameter.used",
                        "title",
                        title,
                        "value",
                        worded,
                        "since",
                        since);
        Reason line = Reason.parameter(statement, value.citation());
        return openQuestion.map(text -> line.with(open(text))).orElse(line);
    }

    /// A finding that cannot be told because no value of this parameter is known for the day.
    public <U> Finding<U> withoutValue(LocalDate day) {
        Phrase missing = Phrase.of("law.parameter.noValue", "title", title, "day", day);
        return Finding.missing(missing, () -> {
            Reason line = Reason.openQuestion(missing);
            return openQuestion.map(text -> line.with(open(text))).orElse(line);
        });
    }

    /// A value as screens and letters write it: for a choice the words of the reading.
    public Object worded(T value) {
        for (Reading reading : readings) {
            if (reading.code().equals(value)) {
                return reading.label();
            }
        }
        return value;
    }

    private static Reason open(Wording text) {
        return Reason.openQuestion(Phrase.of("law.openQuestion", "text", text));
    }
}
