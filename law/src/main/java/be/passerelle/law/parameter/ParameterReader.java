// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.file.Entry;
import be.passerelle.law.language.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads parameter files strictly: a value without source, overlapping days, an unknown key, a wrong type or a
/// reading that the file does not list is an error that names the file, the key and what to do.
public final class ParameterReader {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern EURO = Pattern.compile("\\d{1,9}\\.\\d{2,4}");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,2}(\\.\\d{1,4})?|100");
    private static final Pattern FACTOR = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

    private final Entry file;
    private final Unit unit;
    private final List<Interpretation> readings;
    private final TableRows rows;

    private ParameterReader(Entry file) {
        this.file = file;
        this.unit = Unit.ofCode(file.text("unit"))
                .orElseThrow(() -> file.error(
                        "unit",
                        "'" + file.text("unit") + "' is no known unit",
                        "Use days, weeks, months, years, workingDays, EUR, EURtable, percent, factor, choice "
                                + "or boolean"));
        this.readings = readings();
        this.rows = TableRows.read(file, unit == Unit.EUR_TABLE);
    }

    /// The parameter that a file describes.
    ///
    /// @param path the file under `parameters/` without its ending; it becomes the name
    /// @param content the text of the file
    /// @throws be.passerelle.law.file.LawFileException when the file cannot be taken as it is
    public static Parameter<?> read(String path, String content) {
        ParameterReader reader = new ParameterReader(Entry.read("parameters/" + path + ".yaml", content));
        return switch (reader.unit) {
            case DAYS -> reader.written(ParameterName.term(path), text -> reader.term(text, Term.Unit.DAYS));
            case WEEKS -> reader.written(ParameterName.term(path), text -> reader.term(text, Term.Unit.WEEKS));
            case MONTHS -> reader.written(ParameterName.term(path), text -> reader.term(text, Term.Unit.MONTHS));
            case YEARS -> reader.written(ParameterName.term(path), text -> reader.term(text, Term.Unit.YEARS));
            case WORKING_DAYS ->
                reader.written(ParameterName.term(path), text -> reader.term(text, Term.Unit.WORKING_DAYS));
            case EUR -> reader.written(ParameterName.money(path), ParameterReader::money);
            case EUR_TABLE -> reader.parameter(ParameterName.table(path), reader.rows::column);
            case PERCENT -> reader.written(ParameterName.percent(path), ParameterReader::percent);
            case FACTOR -> reader.written(ParameterName.factor(path), ParameterReader::factor);
            case CHOICE -> reader.written(ParameterName.choice(path), reader::choice);
            case BOOLEAN -> reader.written(ParameterName.flag(path), reader::flag);
        };
    }

    /// A parameter whose values are written as one text each.
    private <T> Parameter<T> written(ParameterName<T> name, Function<String, Optional<T>> parse) {
        return parameter(name, entry -> {
            String text = entry.text("value");
            return parse.apply(text).orElseThrow(() -> entry.error("value", "'" + text + "' is no value", form()));
        });
    }

    private <T> Parameter<T> parameter(ParameterName<T> name, Function<Entry, T> parse) {
        Wording title = file.wording("title");
        Optional<OpenQuestion> openQuestion = openQuestion();
        LocalDate lastCheckedOn = file.day("lastCheckedOn");
        List<DatedValue<T>> values = new ArrayList<>();
        for (Entry entry : file.entries("values")) {
            values.add(value(entry, parse, values));
        }
        file.end();
        if (values.isEmpty()) {
            throw file.error("values", "has no value", "Add at least one value with its source");
        }
        boolean someOpen = values.stream().anyMatch(value -> value.certainty() == Certainty.OPEN);
        if (someOpen
                && openQuestion.filter(question -> !question.ofWhatIsMissing()).isEmpty()) {
            throw file.error(
                    "openQuestion", "is missing, yet a value is open", "Say what is unsure, in four languages");
        }
        return new Parameter<>(name, unit, title, values, readings, openQuestion, lastCheckedOn);
    }

    /// One of the two: a file that needs both asks one question, about its values.
    private Optional<OpenQuestion> openQuestion() {
        Optional<Wording> ofValues = file.wordingIfAny("openQuestion");
        Optional<Wording> ofWhatIsMissing = file.wordingIfAny("notFound");
        if (ofValues.isPresent() && ofWhatIsMissing.isPresent()) {
            throw file.error("notFound", "stands beside openQuestion", "Write one of them");
        }
        return ofValues.map(text -> new OpenQuestion(text, false))
                .or(() -> ofWhatIsMissing.map(text -> new OpenQuestion(text, true)));
    }

    private static <T> DatedValue<T> value(Entry entry, Function<Entry, T> parse, List<DatedValue<T>> before) {
        Period period = period(entry);
        if (!before.isEmpty() && !before.getLast().period().until().isBefore(period.from())) {
            throw entry.error(
                    "from",
                    "the days overlap with those of the value before",
                    "Write values first to last and end the one before with until");
        }
        T value = parse.apply(entry);
        Entry cited = entry.entry("citation");
        Citation citation = new Citation(
                cited.text("source"),
                cited.text("article"),
                cited.textIfAny("paragraph").orElse(""));
        cited.end();
        DatedValue<T> dated = new DatedValue<>(
                inItsUnit(entry, value),
                period,
                citation,
                Certainty.of(entry),
                entry.text("source"),
                entry.dayIfAny("published"),
                entry.dayIfAny("appliesToIncapacitiesFrom"));
        entry.end();
        return dated;
    }

    /// A term in the unit of its own, where the law counted in another one before: working days, then days.
    @SuppressWarnings("unchecked") // a term for a term
    private static <T> T inItsUnit(Entry entry, T value) {
        Optional<String> code = entry.textIfAny("unit");
        if (code.isEmpty()) {
            return value;
        }
        Optional<Unit> own = Unit.ofCode(code.get()).filter(unit -> unit.type() == Term.class);
        if (own.isEmpty() || !(value instanceof Term term)) {
            throw entry.error(
                    "unit",
                    "'" + code.get() + "' is no unit for this value",
                    "A term may have days, weeks, months, years or workingDays; other values have none");
        }
        return (T) new Term(term.amount(), Term.Unit.valueOf(own.get().name()));
    }

    /// The days of a value: without a first day it always was so.
    private static Period period(Entry entry) {
        LocalDate from = entry.dayIfAny("from").orElse(LocalDate.MIN);
        LocalDate until = entry.dayIfAny("until").orElse(LocalDate.MAX);
        if (until.isBefore(from)) {
            throw entry.error("until", until + " lies before " + from, "A value ends on or after its first day");
        }
        return Period.of(from, until);
    }

    private List<Interpretation> readings() {
        List<Interpretation> list = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Entry entry : file.entries("readings")) {
            Interpretation reading = new Interpretation(entry.text("code"), entry.wording("label"));
            entry.end();
            if (!codes.add(reading.code())) {
                throw entry.error("code", "'" + reading.code() + "' is listed twice", "Give each reading its own code");
            }
            list.add(reading);
        }
        if (unit == Unit.CHOICE ? list.size() < 2 : !list.isEmpty()) {
            throw file.error(
                    "readings",
                    unit == Unit.CHOICE ? "a choice has at least two" : "only a choice has readings",
                    "List each reading with code and label for a choice, and none for other units");
        }
        return list;
    }

    private String form() {
        return switch (unit) {
            case DAYS, WEEKS, MONTHS, YEARS, WORKING_DAYS -> "Write a whole number";
            case EUR, EUR_TABLE -> TableRows.EURO_FORM;
            case PERCENT -> "Write 0 to 100, with a point and up to four decimals where there are some: 2.5";
            case FACTOR -> "Write a number, with a point and up to six decimals where there are some: 1.3195";
            case CHOICE ->
                "Use one of the readings: "
                        + String.join(
                                ", ",
                                readings.stream().map(Interpretation::code).toList());
            case BOOLEAN -> "Write true or false";
        };
    }

    private Optional<Term> term(String text, Term.Unit termUnit) {
        return WHOLE_NUMBER.matcher(text).matches()
                ? Optional.of(new Term(Integer.parseInt(text), termUnit))
                : Optional.empty();
    }

    static Optional<Money> money(String text) {
        return EURO.matcher(text).matches() ? Optional.of(Money.of(text)) : Optional.empty();
    }

    private static Optional<Percent> percent(String text) {
        return PERCENT.matcher(text).matches() ? Optional.of(Percent.of(text)) : Optional.empty();
    }

    private static Optional<BigDecimal> factor(String text) {
        return FACTOR.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private Optional<String> choice(String text) {
        return readings.stream().map(Interpretation::code).filter(text::equals).findFirst();
    }

    private Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            case String other -> Optional.empty();
        };
    }
}
