// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.calendar.Timeline;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.finding.Taken;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.language.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An amount, a term or a choice of the law, with its dated values.
///
/// @param <T> what a value is
public final class Parameter<T> {

    private final ParameterName<T> name;
    private final Unit unit;
    private final Wording title;
    private final List<DatedValue<T>> values;
    private final List<Interpretation> readings;
    private final Optional<OpenQuestion> openQuestion;
    private final LocalDate lastCheckedOn;
    private final List<Finding<T>> findings;

    /// A parameter as its file has it.
    ///
    /// @param name its typed name
    /// @param unit what its values are counted in
    /// @param title what it is, in plain words
    /// @param values first to last, without overlap; gaps are days for which the law gives no value, or none
    ///     was
    /// found
    /// @param readings for a choice, the ways that it may take; empty otherwise
    /// @param openQuestion what is unsure about it, when something is
    /// @param lastCheckedOn when its values were last compared with their sources
    public Parameter(
            ParameterName<T> name,
            Unit unit,
            Wording title,
            List<DatedValue<T>> values,
            List<Interpretation> readings,
            Optional<OpenQuestion> openQuestion,
            LocalDate lastCheckedOn) {
        if (!unit.type().equals(name.type())) {
            throw new IllegalArgumentException(name.path() + " is counted in " + unit.code() + ", which is no "
                    + name.type().getSimpleName());
        }
        for (int i = 1; i < values.size(); i++) {
            if (!values.get(i - 1)
                    .period()
                    .until()
                    .isBefore(values.get(i).period().from())) {
                throw new IllegalArgumentException(name.path() + " has two values on "
                        + values.get(i).period().from());
            }
        }
        this.name = name;
        this.unit = unit;
        this.title = title;
        this.values = List.copyOf(values);
        this.readings = List.copyOf(readings);
        this.openQuestion = openQuestion;
        this.lastCheckedOn = lastCheckedOn;
        this.findings = this.values.stream().map(this::finding).toList();
    }

    private Finding<T> finding(DatedValue<T> value) {
        return new Finding.Told<>(value.value(), LocalDate.MAX, value.certainty(), lines -> lines.add(used(value)));
    }

    public ParameterName<T> name() {
        return name;
    }

    public Unit unit() {
        return unit;
    }

    public Wording title() {
        return title;
    }

    public List<DatedValue<T>> values() {
        return values;
    }

    public List<Interpretation> readings() {
        return readings;
    }

    public Optional<OpenQuestion> openQuestion() {
        return openQuestion;
    }

    public LocalDate lastCheckedOn() {
        return lastCheckedOn;
    }

    /// The value whose days hold a material day, whatever incapacities it applies to; empty when the law has
    /// none or none was found.
    public Optional<DatedValue<T>> at(LocalDate day) {
        int found = indexAt(day);
        return found < 0 ? Optional.empty() : Optional.of(values.get(found));
    }

    /// The value for a material day as a finding, with the line that names it. A value that does not apply to
    /// the incapacity is passed over for the one before it, which goes on for the incapacities that had
    /// begun.
    ///
    /// @param incapacityFrom the first day of the incapacity, when it is known
    /// @param passing whether the day moves on with time: then the finding stays so until the value changes
    public Finding<T> take(LocalDate day, Optional<LocalDate> incapacityFrom, boolean passing) {
        int found = indexAt(day);
        LocalDate until = passing ? stableUntil(found, day) : LocalDate.MAX;
        while (found >= 0 && values.get(found).appliesToIncapacitiesFrom().isPresent()) {
            if (incapacityFrom.isEmpty()) {
                return unknown("law.parameter.noIncapacity", day, until);
            }
            if (!incapacityFrom
                    .get()
                    .isBefore(values.get(found).appliesToIncapacitiesFrom().get())) {
                break;
            }
            found = found > 0 && goesOn(values.get(found - 1), values.get(found)) ? found - 1 : -1;
        }
        return found < 0
                ? unknown("law.parameter.noValue", day, until)
                : findings.get(found).stableAtMost(until);
    }

    /// The values during a period, as a finding for each run of days on which the answer is the same.
    ///
    /// @param incapacityFrom the first day of the incapacity, when it is known
    public Timeline<Finding<T>> take(Period days, Optional<LocalDate> incapacityFrom) {
        List<LocalDate> changes = values.stream()
                .flatMap(value -> Stream.of(
                        value.period().from(), Day.after(value.period().until())))
                .toList();
        Timeline<Finding<T>> taken = Timeline.empty();
        for (Timeline.Span<ParameterName<T>> span :
                Timeline.of(days, name).splitAt(changes).spans()) {
            taken = taken.write(span.period(), take(span.period().from(), incapacityFrom, false));
        }
        return taken;
    }

    /// Whether a value applies to incapacities that begin from a day on.
    public boolean looksAtIncapacity() {
        return values.stream()
                .anyMatch(value -> value.appliesToIncapacitiesFrom().isPresent());
    }

    private int indexAt(LocalDate day) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (values.get(i).period().contains(day)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean goesOn(DatedValue<?> before, DatedValue<?> next) {
        return Day.after(before.period().until()).equals(next.period().from());
    }

    private <U> Finding<U> unknown(String key, LocalDate day, LocalDate until) {
        return this.<U>unknown(Phrase.of(key, "title", title, "day", day)).stableAtMost(until);
    }

    /// That a value of this parameter is missing, with what is unsure about it.
    public <U> Finding<U> unknown(Phrase missing) {
        return Finding.unknown(missing, lines -> lines.add(withQuestion(Reason.openQuestion(missing))));
    }

    /// The first value that begins after a day.
    public Optional<DatedValue<T>> firstAfter(LocalDate day) {
        for (DatedValue<T> value : values) {
            if (value.period().from().isAfter(day)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /// Until which day, included, the answer for a material day stays the same: the end of the value, or the
    /// day before the next one begins; [LocalDate#MAX] when nothing more changes.
    private LocalDate stableUntil(int found, LocalDate day) {
        return found >= 0
                ? values.get(found).period().until()
                : firstAfter(day).map(next -> Day.before(next.period().from())).orElse(LocalDate.MAX);
    }

    /// This parameter with one value for all days, as a reform or the other reading of an open question would
    /// have it.
    public Parameter<T> always(T value) {
        return withValues(List.of(like(values.getLast(), value, Period.ALWAYS)));
    }

    /// This parameter with another value from a day on, as a reform would have it, under the article of the
    /// value that it replaces. Values before that day stay.
    public Parameter<T> from(LocalDate day, T value) {
        return with(like(at(day).orElse(values.getLast()), value, Period.since(day)));
    }

    /// The same for a reform that leaves alone whoever fell ill before.
    ///
    /// @param incapacitiesFrom the first day of incapacity that it applies to
    public Parameter<T> from(LocalDate day, T value, LocalDate incapacitiesFrom) {
        DatedValue<T> model = at(day).orElse(values.getLast());
        return with(new DatedValue<>(
                value,
                Period.since(day),
                model.citation(),
                model.certainty(),
                model.source(),
                model.published(),
                Optional.of(incapacitiesFrom)));
    }

    /// This parameter with that value on its days; what holds before and after them stays.
    public Parameter<T> with(DatedValue<T> value) {
        Timeline<DatedValue<T>> all = Timeline.empty();
        for (DatedValue<T> each : values) {
            all = all.write(each.period(), each);
        }
        return withValues(all.write(value.period(), value).spans().stream()
                .map(span -> span.value().during(span.period()))
                .toList());
    }

    private static <T> DatedValue<T> like(DatedValue<T> model, T value, Period period) {
        return new DatedValue<>(value, period, model.citation(), model.certainty(), model.source());
    }

    private Parameter<T> withValues(List<DatedValue<T>> other) {
        return new Parameter<>(name, unit, title, other, readings, openQuestion, lastCheckedOn);
    }

    /// The line of a reason that names this parameter, the value taken, since when, and what is unsure about
    /// it.
    public Reason used(DatedValue<T> value) {
        return used(value, worded(value.value()));
    }

    /// The same line with what was taken of the value, such as one row of a table.
    public Reason used(DatedValue<T> value, Object worded) {
        LocalDate since = value.period().from();
        boolean assumed = value.certainty() == Certainty.OPEN;
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
        Reason line = Reason.parameter(
                statement, new Taken(name.path(), WrittenValue.of(value.value(), worded), since), value.citation());
        boolean settled = value.certainty() == Certainty.OFFICIAL
                || openQuestion.filter(OpenQuestion::ofWhatIsMissing).isPresent();
        return settled ? line : withQuestion(line);
    }

    /// A value in words of no language, as a determination keeps it.
    public String written(T value) {
        return WrittenValue.of(value, worded(value));
    }

    /// A value as screens and letters write it: for a choice the words of the reading.
    public Object worded(T value) {
        for (Interpretation reading : readings) {
            if (reading.code().equals(value)) {
                return reading.label();
            }
        }
        return value;
    }

    /// What is unsure about the parameter: for a value that an official text gives, it is about other days.
    private Reason withQuestion(Reason line) {
        return openQuestion
                .map(question -> line.with(Reason.openQuestion(Phrase.of("law.openQuestion", "text", question.text()))))
                .orElse(line);
    }
}
