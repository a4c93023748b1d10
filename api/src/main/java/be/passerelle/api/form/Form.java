// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.form;

import be.passerelle.api.problem.Issue.Type;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Codes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What a value looks like: described in OpenAPI and read from a request by one declaration.
///
/// @param describe its schema, given what the value is about
/// @param reader reads it
public record Form<T>(Function<String, Map<String, Object>> describe, Reader<T> reader) {

    /// How many signs a month is written with.
    private static final int MONTH = 7;

    /// Reads a value of JSON.
    @FunctionalInterface
    public interface Reader<T> {

        /// The value; empty when it is wrong, which is noted at its place.
        Optional<T> read(Object given, Place at);
    }

    /// A text of at most so many characters, and more than blanks.
    public static Form<String> text(int max, String example) {
        return new Form<>(
                about -> Schema.text(max, about, example),
                (given, at) -> given instanceof String text && !text.isBlank() && text.length() <= max
                        ? Optional.of(text.strip())
                        : at.wrong("api.input.text", "max", max));
    }

    /// Something that is written as a text of a form of its own.
    ///
    /// @param parse reads it; empty when it is not of that form
    /// @param type which sort of mistake it is then
    /// @param otherwise what to give instead
    public static <T> Form<T> written(
            Function<String, Map<String, Object>> describe,
            Function<String, Optional<T>> parse,
            Type type,
            Phrase otherwise) {
        return new Form<>(describe, (given, at) -> {
            Optional<T> value = given instanceof String text ? parse.apply(text) : Optional.empty();
            return value.isPresent() ? value : at.wrong(type, otherwise);
        });
    }

    private static <T> Form<T> written(
            Function<String, Map<String, Object>> describe, Function<String, Optional<T>> parse, Phrase otherwise) {
        return written(describe, parse, Type.SCHEMA_VIOLATION, otherwise);
    }

    /// A UUID in its canonical form.
    public static Form<UUID> uuid() {
        return written(
                Schema::uuid,
                text -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                        ? Optional.of(UUID.fromString(text))
                        : Optional.empty(),
                Phrase.of("api.input.uuid"));
    }

    /// A day that exists, in a year that somebody may live in.
    public static Form<LocalDate> day() {
        return written(Schema::day, Form::day, Phrase.of("api.input.day"));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(Day::isReckoned);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// A month, in a year that somebody may live in.
    public static Form<YearMonth> month() {
        return written(about -> Schema.text(MONTH, about, "2026-03"), Form::month, Phrase.of("api.input.month"));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.length() == MONTH
                    ? Optional.of(YearMonth.parse(text)).filter(month -> Day.isReckoned(month.atDay(1)))
                    : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// A whole number within bounds, both included.
    public static Form<Integer> whole(int min, int max, int example) {
        return new Form<>(
                about -> Schema.whole(min, max, about, example),
                (given, at) -> given instanceof Integer number && number >= min && number <= max
                        ? Optional.of(number)
                        : at.wrong("api.input.whole", "min", min, "max", max));
    }

    public static Form<Boolean> yesNo() {
        return new Form<>(
                Schema::yesNo,
                (given, at) -> given instanceof Boolean yes ? Optional.of(yes) : at.wrong("api.input.yesNo"));
    }

    /// One of the constants of an enum, by its code.
    public static <E extends Enum<E>> Form<E> choice(Class<E> of) {
        return written(
                about -> Schema.choice(about, Codes.all(of)),
                code -> Codes.constant(of, code),
                Phrase.of("api.input.choice", "codes", String.join(", ", Codes.all(of))));
    }

    /// A list of one form, as many as the bounds say.
    public static <T> Form<List<T>> many(Form<T> item, int min, int max) {
        return new Form<>(about -> Schema.many(item.schema(""), min, max, about), (given, at) -> {
            if (!(given instanceof List<?> list) || list.size() < min || list.size() > max) {
                return at.wrong("api.input.many", "min", min, "max", max);
            }
            List<T> items = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                item.reader().read(list.get(i), at.item(i)).ifPresent(items::add);
            }
            return Optional.of(List.copyOf(items));
        });
    }

    /// An object with these members and no other.
    public static Form<Given> object(Input<?>... members) {
        List<Input<?>> declared = Arrays.asList(members);
        return new Form<>(
                about -> Schema.object(about).with(declared).schema(),
                (given, at) -> given instanceof Map<?, ?> tree
                        ? Optional.of(Given.members(declared, tree, at))
                        : at.wrong("api.input.object"));
    }

    /// An object whose members are read elsewhere.
    public static Form<Map<?, ?>> tree() {
        return new Form<>(
                about -> Schema.object(about).schema(),
                (given, at) -> given instanceof Map<?, ?> tree ? Optional.of(tree) : at.wrong("api.input.object"));
    }

    public Map<String, Object> schema(String about) {
        return describe.apply(about);
    }

    /// The same form of something else.
    public <U> Form<U> as(Function<T, U> of) {
        return then((value, _) -> Optional.of(of.apply(value)));
    }

    /// The same form, read further: what is wrong then is noted at the same place.
    public <U> Form<U> then(BiFunction<T, Place, Optional<U>> further) {
        return new Form<>(describe, (given, at) -> reader.read(given, at).flatMap(value -> further.apply(value, at)));
    }

    /// The same form, described otherwise.
    public Form<T> described(Function<String, Map<String, Object>> otherwise) {
        return new Form<>(otherwise, reader);
    }

    /// The same form with a further word of its schema.
    Form<T> described(String word, Object value) {
        return described(about -> {
            Map<String, Object> schema = schema(about);
            schema.put(word, value);
            return schema;
        });
    }

    /// The same form with another example.
    public Form<T> like(Object example) {
        return described("example", example);
    }
}
