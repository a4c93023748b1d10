// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.InputProblem.Kind;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import java.lang.invoke.MethodHandle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Reads an act from a tree of maps, lists, texts, numbers and booleans, as JSON or a form gives it.
/// Strict: unknown names and wrong types are problems, and all problems are found in one reading.
/// Numbers may be given as texts.
public final class ActReader {

    /// A hyphen and spaces that take no place.
    private static final int MAX_DECIMALS = 2;
    private static final int MAX_DECIMALS_OF_MONEY = 4;
    private static final BigDecimal MAX_MONEY = new BigDecimal("1000000");
    private static final int MAX_DIGITS = 20;
    private static final int MAX_NAME_SHOWN = 40;

    /// Years outside are typing errors; they would also lead calendars astray.
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private static final Shape.Whole ACT_NUMBERS = new Shape.Whole(1, ActNumber.MAX);

    private final List<InputProblem> problems = new ArrayList<>();
    private final boolean typed;

    private ActReader(boolean typed) {
        this.typed = typed;
    }

    /// Reads the payload of an act of the given type, as somebody wants to record it.
    public static <A extends Act> ActReading<A> read(ActType<A> type, Map<?, ?> tree) {
        return read(type, tree, true);
    }

    /// The same of one that was recorded. Which signs are seen was asked then: what a row says must not depend
    /// on what is asked since, nor on the signs that the Java which reads it knows.
    public static <A extends Act> ActReading<A> recorded(ActType<A> type, Map<?, ?> tree) {
        return read(type, tree, false);
    }

    private static <A extends Act> ActReading<A> read(ActType<A> type, Map<?, ?> tree, boolean typed) {
        ActReader reader = new ActReader(typed);
        Object @Nullable [] values = reader.components(type.components(), tree, "");
        if (values == null || !reader.problems.isEmpty()) {
            return new ActReading.Wrong<>(reader.problems);
        }
        return new ActReading.Read<>(type.of().cast(construct(type.constructor(), values)));
    }

    private static Object construct(MethodHandle constructor, Object[] values) {
        try {
            return constructor.invoke(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a constructor failed", e);
        }
    }

    private Object @Nullable [] components(List<Component> components, Map<?, ?> tree, String at) {
        Set<Object> unknown = new LinkedHashSet<>(tree.keySet());
        Object[] values = new Object[components.size()];
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            Component component = components.get(i);
            unknown.remove(component.name());
            Object value = component(component, tree.get(component.name()), at + component.name());
            if (value == null) {
                complete = false;
            } else {
                values[i] = value;
            }
        }
        for (Object name : unknown) {
            problem(at + shortened(String.valueOf(name)), Kind.UNKNOWN, Phrase.of("input.unknown"));
        }
        return complete ? values : null;
    }

    /// A name that nobody declared may be anything, also ten million characters long.
    private static String shortened(String name) {
        return name.length() <= MAX_NAME_SHOWN ? name : name.substring(0, MAX_NAME_SHOWN) + "…";
    }

    private @Nullable Object component(Component component, @Nullable Object given, String path) {
        boolean absent = given == null || (given instanceof String text && text.isBlank());
        if (component.optional()) {
            if (absent || given == null) {
                return Optional.empty();
            }
            Object value = value(component.shape(), given, path);
            return value == null ? null : Optional.of(value);
        }
        if (given == null || absent) {
            if (component.shape() instanceof Shape.Many many && many.min() == 0) {
                return List.of();
            }
            return problem(path, Kind.MISSING, Phrase.of("input.missing"));
        }
        Object value = value(component.shape(), given, path);
        return value == null || component.apart().isEmpty() ? value : Optional.of(value);
    }

    private @Nullable Object value(Shape shape, Object given, String path) {
        return switch (shape) {
            case Shape.Text text -> text(text, given, path);
            case Shape.Whole whole -> whole(whole, given, path);
            case Shape.Decimal decimal -> decimal(decimal, given, path);
            case Shape.Amount _ -> amount(given, path);
            case Shape.YesNo _ -> yesNo(given, path);
            case Shape.Day _ -> parsed(given, path, "input.day", LocalDate::parse, LocalDate::getYear);
            case Shape.Month _ -> parsed(given, path, "input.month", YearMonth::parse, YearMonth::getYear);
            case Shape.Choice choice -> choice(choice, given, path);
            case Shape.NationalNumberShape _ -> nationalNumber(given, path);
            case Shape.OrganisationShape _ -> organisation(given, path);
            case Shape.Reference _ -> reference(given, path);
            case Shape.Many many -> many(many, given, path);
            case Shape.Group group -> group(group, given, path);
            case Shape.SealedShape sealed -> sealed(sealed, given, path);
        };
    }

    private @Nullable Object text(Shape.Text shape, Object given, String path) {
        if (!(given instanceof String text)) {
            return problem(path, Kind.INVALID, Phrase.of("input.text"));
        }
        String trimmed = text.strip().replace("\r\n", "\n");
        if (trimmed.length() > shape.max()) {
            return problem(
                    path, Kind.INVALID, Phrase.of("input.tooLong", "max", shape.max(), "length", trimmed.length()));
        }
        return !typed || VisibleText.isVisible(trimmed, shape.lines())
                ? trimmed
                : problem(path, Kind.INVALID, Phrase.of("input.controlCharacters"));
    }

    private @Nullable Object whole(Shape.Whole shape, Object given, String path) {
        BigDecimal number = number(given);
        if (number == null
                || number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(shape.min())) < 0
                || number.compareTo(BigDecimal.valueOf(shape.max())) > 0) {
            return problem(path, Kind.INVALID, Phrase.of("input.whole", "min", shape.min(), "max", shape.max()));
        }
        return number.intValueExact();
    }

    private @Nullable Object reference(Object given, String path) {
        return whole(ACT_NUMBERS, given, path) instanceof Integer number ? new ActNumber(number) : null;
    }

    private @Nullable Object decimal(Shape.Decimal shape, Object given, String path) {
        BigDecimal number = number(given);
        if (number == null
                || number.stripTrailingZeros().scale() > MAX_DECIMALS
                || number.compareTo(BigDecimal.valueOf(shape.min())) < 0
                || number.compareTo(BigDecimal.valueOf(shape.max())) > 0) {
            return problem(path, Kind.INVALID, Phrase.of("input.decimal", "min", shape.min(), "max", shape.max()));
        }
        return plain(number);
    }

    /// The same number in one form only, so that an act equals the act that its payload gives back.
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private @Nullable Object amount(Object given, String path) {
        BigDecimal number = number(given);
        return number == null
                        || number.signum() < 0
                        || number.compareTo(MAX_MONEY) > 0
                        || number.stripTrailingZeros().scale() > MAX_DECIMALS_OF_MONEY
                ? problem(path, Kind.INVALID, Phrase.of("input.amount"))
                : new Money(plain(number));
    }

    private static @Nullable BigDecimal number(Object given) {
        String written = switch (given) {
            case String text -> text.strip().replace(',', '.');
            case Integer i -> i.toString();
            case Long l -> l.toString();
            case BigDecimal d -> d.toString();
            case java.math.BigInteger i -> i.toString();
            default -> "";
        };
        if (written.length() > MAX_DIGITS || !written.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return null;
        }
        return new BigDecimal(written);
    }

    private @Nullable Object yesNo(Object given, String path) {
        return switch (given) {
            case Boolean yes -> yes;
            case String text when text.equals("true") || text.equals("false") -> Boolean.valueOf(text);
            default -> problem(path, Kind.INVALID, Phrase.of("input.yesNo"));
        };
    }

    private <T> @Nullable Object parsed(
            Object given, String path, String key, Function<String, T> parse, ToIntFunction<T> year) {
        if (given instanceof String text) {
            try {
                T value = parse.apply(text.strip());
                int of = year.applyAsInt(value);
                return of >= FIRST_YEAR && of <= LAST_YEAR ? value : problem(path, Kind.INVALID, Phrase.of(key));
            } catch (DateTimeParseException _) {
                return problem(path, Kind.INVALID, Phrase.of(key));
            }
        }
        return problem(path, Kind.INVALID, Phrase.of(key));
    }

    private @Nullable Object choice(Shape.Choice shape, Object given, String path) {
        Optional<? extends Enum<?>> constant =
                given instanceof String code ? Codes.constant(shape.of(), code) : Optional.empty();
        return constant.isPresent()
                ? constant.get()
                : problem(path, Kind.INVALID, Phrase.of("input.choice", "codes", String.join(", ", shape.codes())));
    }

    private @Nullable Object nationalNumber(Object given, String path) {
        Optional<NationalNumber> number = given instanceof String text ? NationalNumber.parse(text) : Optional.empty();
        return number.isPresent() ? number.get() : problem(path, Kind.INVALID, Phrase.of("input.nationalNumber"));
    }

    private @Nullable Object organisation(Object given, String path) {
        if (given instanceof String text) {
            try {
                return new OrganisationId(text.strip());
            } catch (IllegalArgumentException _) {
                return problem(path, Kind.INVALID, Phrase.of("input.organisation"));
            }
        }
        return problem(path, Kind.INVALID, Phrase.of("input.organisation"));
    }

    private @Nullable Object many(Shape.Many shape, Object given, String path) {
        if (!(given instanceof List<?> list) || list.size() < shape.min() || list.size() > shape.max()) {
            return problem(path, Kind.INVALID, Phrase.of("input.many", "min", shape.min(), "max", shape.max()));
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String at = path + "[" + i + "]";
            Object item = list.get(i);
            Object value = item == null || (item instanceof String text && text.isBlank())
                    ? problem(at, Kind.MISSING, Phrase.of("input.missing"))
                    : value(shape.item(), item, at);
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == list.size() ? List.copyOf(values) : null;
    }

    private @Nullable Object group(Shape.Group shape, Object given, String path) {
        if (!(given instanceof Map<?, ?> tree)) {
            return problem(path, Kind.INVALID, Phrase.of("input.group"));
        }
        Object @Nullable [] values = components(shape.components(), tree, path + ".");
        return values == null ? null : construct(shape.constructor(), values);
    }

    /// From the log comes what this reader may not see, or nobody any more; from outside comes content alone.
    private @Nullable Object sealed(Shape.SealedShape shape, Object given, String path) {
        if (given instanceof Sealed.Withheld<?> || given instanceof Sealed.Erased<?>) {
            return given;
        }
        Object content = value(shape.content(), given, path);
        return content == null ? null : Sealed.readable(content);
    }

    private @Nullable Object problem(String path, Kind kind, Phrase detail) {
        problems.add(new InputProblem(path, kind, detail));
        return null;
    }
}
