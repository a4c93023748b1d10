// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.example.FactRefused.Problem;
import be.passerelle.law.finding.DatedFact;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The facts of one run of an example. Each is asked for by its key, as what the rule takes; what was asked for
/// is remembered, so that a page can offer a field for it. A fact that a file of a person would state is a
/// [DatedFact], with act 1, 2 and so on in the order in which the rule asks.
///
/// Every way to ask throws [FactRefused] when the fact is missing (unless it is asked `IfAny`) or cannot be
/// read.
public final class GivenFacts {

    /// The largest number that an example may state.
    public static final BigDecimal LARGEST = new BigDecimal("1000000000");

    private final Map<String, String> values;
    private final Map<String, AskedFact> asked = new LinkedHashMap<>();
    private int acts;

    /// The facts as they are written, by key.
    public GivenFacts(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    public String text(String key) {
        return must(key, textIfAny(key));
    }

    public Optional<String> textIfAny(String key) {
        return read(key, FactKind.TEXT, List.of());
    }

    public boolean flag(String key) {
        return must(key, flagIfAny(key));
    }

    public Optional<Boolean> flagIfAny(String key) {
        return read(key, FactKind.FLAG, List.of()).map(text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            case String other -> throw new FactRefused(key, Problem.NO_FLAG, other);
        });
    }

    /// One of the constants of an enum, by its name.
    public <E extends Enum<E>> E oneOf(String key, Class<E> choices) {
        return must(key, oneOfIfAny(key, choices));
    }

    public <E extends Enum<E>> Optional<E> oneOfIfAny(String key, Class<E> choices) {
        List<E> all = Arrays.asList(choices.getEnumConstants());
        return read(key, FactKind.CHOICE, List.copyOf(all))
                .map(text -> all.stream()
                        .filter(choice -> choice.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new FactRefused(key, Problem.NO_CHOICE, text)));
    }

    public LocalDate day(String key) {
        return must(key, dayIfAny(key));
    }

    public Optional<LocalDate> dayIfAny(String key) {
        return read(key, FactKind.DAY, List.of()).map(text -> day(key, text, Problem.NO_DAY));
    }

    /// A day with the number of an act, as if a file stated it.
    public DatedFact fact(String key) {
        return must(key, factIfAny(key));
    }

    public Optional<DatedFact> factIfAny(String key) {
        return dayIfAny(key).map(day -> new DatedFact(day, ++acts));
    }

    public YearMonth month(String key) {
        return must(key, monthIfAny(key));
    }

    public Optional<YearMonth> monthIfAny(String key) {
        return read(key, FactKind.MONTH, List.of()).map(text -> month(key, text));
    }

    /// An exact number.
    public BigDecimal number(String key) {
        return must(key, numberIfAny(key));
    }

    public Optional<BigDecimal> numberIfAny(String key) {
        return read(key, FactKind.NUMBER, List.of()).map(text -> number(key, text));
    }

    /// A whole number.
    public int whole(String key) {
        BigDecimal number = number(key);
        if (number.stripTrailingZeros().scale() > 0 || number.compareTo(LARGEST) > 0) {
            throw new FactRefused(key, Problem.NO_NUMBER, number.toPlainString());
        }
        return number.intValue();
    }

    /// Days from and until, both included.
    public Period period(String key) {
        List<Period> periods = periods(key);
        if (periods.size() != 1) {
            throw new FactRefused(key, periods.isEmpty() ? Problem.MISSING : Problem.NO_PERIODS, periods.toString());
        }
        return periods.getFirst();
    }

    /// Several periods in their order; none when the fact is not given.
    public List<Period> periods(String key) {
        return read(key, FactKind.PERIODS, List.of())
                .map(text -> Arrays.stream(text.split(";", -1))
                        .map(String::strip)
                        .map(days -> period(key, days))
                        .toList())
                .orElse(List.of());
    }

    /// What was asked for so far, in order.
    public List<AskedFact> asked() {
        return List.copyOf(asked.values());
    }

    /// Says that all facts have been asked for.
    ///
    /// @throws FactRefused when one was not
    public void end() {
        values.entrySet().stream()
                .filter(value -> !asked.containsKey(value.getKey()))
                .min(Map.Entry.comparingByKey())
                .ifPresent(value -> {
                    throw new FactRefused(value.getKey(), Problem.NOT_ASKED, value.getValue());
                });
    }

    private Optional<String> read(String key, FactKind kind, List<Enum<?>> choices) {
        asked.putIfAbsent(key, new AskedFact(key, kind, true, choices));
        return Optional.ofNullable(values.get(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private <T> T must(String key, Optional<T> value) {
        asked.computeIfPresent(key, (_, fact) -> new AskedFact(key, fact.kind(), false, fact.choices()));
        return value.orElseThrow(() -> new FactRefused(key, Problem.MISSING, ""));
    }

    private static LocalDate day(String key, String text, Problem problem) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!Day.isReckoned(day)) {
                throw new FactRefused(key, Problem.BEYOND_CALENDAR, text);
            }
            return day;
        } catch (DateTimeException e) {
            throw new FactRefused(key, problem, text);
        }
    }

    private static YearMonth month(String key, String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (!Day.isReckoned(month.atDay(1))) {
                throw new FactRefused(key, Problem.BEYOND_CALENDAR, text);
            }
            return month;
        } catch (DateTimeException e) {
            throw new FactRefused(key, Problem.NO_MONTH, text);
        }
    }

    private static BigDecimal number(String key, String text) {
        if (!text.matches("-?[0-9]{1,12}(\\.[0-9]{1,12})?")) {
            throw new FactRefused(key, Problem.NO_NUMBER, text);
        }
        BigDecimal number = new BigDecimal(text);
        if (number.signum() < 0 || number.compareTo(LARGEST) > 0) {
            throw new FactRefused(key, Problem.OUT_OF_RANGE, text);
        }
        return number;
    }

    private static Period period(String key, String text) {
        String[] ends = text.split(" to ", -1);
        if (ends.length != 2) {
            throw new FactRefused(key, Problem.NO_PERIODS, text);
        }
        return Period.ifAny(
                        day(key, ends[0].strip(), Problem.NO_PERIODS), day(key, ends[1].strip(), Problem.NO_PERIODS))
                .orElseThrow(() -> new FactRefused(key, Problem.NO_PERIODS, text));
    }
}
