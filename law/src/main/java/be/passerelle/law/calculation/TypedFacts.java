// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import be.passerelle.law.calculation.TypedFact.Bounds;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The facts of one calculation as they were typed, read once. Nobody keeps them.
public final class TypedFacts {

    /// A number as people write it: with a point or a comma, and a sign that is then refused with the range.
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}([.,][0-9]{1,2})?");

    /// What is typed is short; what is longer is no fact.
    private static final int LONGEST = 40;

    private final Calculation calculation;
    private final Map<String, Object> values = new HashMap<>();
    private final List<FactProblem> problems = new ArrayList<>();
    private int acts;

    TypedFacts(Calculation calculation, Map<String, String> typed) {
        this.calculation = calculation;
        for (TypedFact fact : calculation.facts()) {
            String text = typed.getOrDefault(fact.key(), "").strip();
            if (!text.isEmpty()) {
                read(fact, text).ifPresent(value -> values.put(fact.key(), value));
            } else if (!fact.optional()) {
                refuse(fact.key(), Phrase.of("calculation.refused.missing", "fact", label(fact)));
            }
        }
    }

    /// What is wrong with them, in the order of the facts.
    List<FactProblem> problems() {
        return List.copyOf(problems);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    LocalDate day(String key) {
        return dayIfAny(key).orElseThrow(() -> missing(key));
    }

    Optional<LocalDate> dayIfAny(String key) {
        return value(key, LocalDate.class);
    }

    /// A day as a rule takes it from a file; here no act states it.
    DatedFact fact(String key) {
        return factIfAny(key).orElseThrow(() -> missing(key));
    }

    Optional<DatedFact> factIfAny(String key) {
        return dayIfAny(key).map(this::fact);
    }

    DatedFact fact(LocalDate day) {
        return new DatedFact(day, ++acts);
    }

    /// Whether it was answered with yes; no where it was not answered.
    Optional<Boolean> yesIfAny(String key) {
        return value(key, Boolean.class);
    }

    boolean yes(String key) {
        return value(key, Boolean.class).orElse(false);
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> choices) {
        return oneOfIfAny(key, choices).orElseThrow(() -> missing(key));
    }

    <E extends Enum<E>> Optional<E> oneOfIfAny(String key, Class<E> choices) {
        return value(key, choices);
    }

    Optional<BigDecimal> numberIfAny(String key) {
        return value(key, BigDecimal.class);
    }

    Optional<Money> moneyIfAny(String key) {
        return numberIfAny(key).map(Money::new);
    }

    /// Notes that a day lies before another one that it cannot lie before, where both were given.
    void notBefore(String later, String earlier, Citation article) {
        if (before(later, earlier)) {
            problems.add(FactProblem.under(
                    later,
                    Phrase.of(
                            "calculation.refused.notBefore",
                            "fact",
                            words(later),
                            "other",
                            words(earlier),
                            "day",
                            day(earlier)),
                    article));
        }
    }

    /// Notes that a day does not come after another one, where both were given.
    void after(String later, String earlier, Citation article) {
        if (has(later) && has(earlier) && !day(later).isAfter(day(earlier))) {
            problems.add(FactProblem.under(
                    later,
                    Phrase.of(
                            "calculation.refused.after",
                            "fact",
                            words(later),
                            "other",
                            words(earlier),
                            "day",
                            day(earlier)),
                    article));
        }
    }

    /// Notes that a fact is wanted because another one was given.
    void wantedWith(String wanted, String given) {
        if (has(given) && !has(wanted)) {
            refuse(wanted, Phrase.of("calculation.refused.wantedWith", "fact", words(wanted), "other", words(given)));
        }
    }

    void refuse(FactProblem problem) {
        problems.add(problem);
    }

    /// The days from the one to the other, where both were given in their order.
    Optional<Period> periodIfAny(String from, String until) {
        return has(from) && has(until) ? Period.ifAny(day(from), day(until)) : Optional.empty();
    }

    private boolean before(String later, String earlier) {
        return has(later) && has(earlier) && day(later).isBefore(day(earlier));
    }

    private Optional<?> read(TypedFact fact, String text) {
        if (text.length() > LONGEST) {
            return refuse(fact.key(), Phrase.of("calculation.refused.tooLong", "fact", label(fact), "count", LONGEST));
        }
        return switch (fact.kind()) {
            case DAY -> day(fact, text);
            case YES_NO -> yesNo(fact, text);
            case CHOICE -> choice(fact, text);
            case HOURS, EURO -> number(fact, text);
        };
    }

    private Optional<LocalDate> day(TypedFact fact, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return Day.isReckoned(day)
                    ? Optional.of(day)
                    : refuse(
                            fact.key(),
                            Phrase.of(
                                    "calculation.refused.farDay",
                                    "fact",
                                    label(fact),
                                    "from",
                                    Day.FIRST,
                                    "until",
                                    Day.LAST));
        } catch (DateTimeException e) {
            return refuse(fact.key(), Phrase.of("calculation.refused.noDay", "fact", label(fact)));
        }
    }

    private Optional<Boolean> yesNo(TypedFact fact, String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> refuse(fact.key(), Phrase.of("calculation.refused.noChoice", "fact", label(fact)));
        };
    }

    private Optional<? extends Enum<?>> choice(TypedFact fact, String text) {
        Optional<Enum<?>> chosen = fact.choices().stream()
                .filter(choice -> choice.name().equals(text))
                .findFirst();
        return chosen.isPresent()
                ? chosen
                : refuse(fact.key(), Phrase.of("calculation.refused.noChoice", "fact", label(fact)));
    }

    private Optional<BigDecimal> number(TypedFact fact, String text) {
        if (!NUMBER.matcher(text).matches()) {
            return refuse(fact.key(), Phrase.of("calculation.refused.noNumber", "fact", label(fact)));
        }
        BigDecimal number = new BigDecimal(text.replace(',', '.'));
        Bounds bounds = fact.bounds().orElseThrow();
        if (bounds.hold(number)) {
            return Optional.of(number);
        }
        Phrase range = Phrase.of(
                bounds.beyondLeast() ? "calculation.refused.beyondRange" : "calculation.refused.range",
                "fact",
                label(fact),
                "least",
                bounds.least(),
                "most",
                bounds.most());
        problems.add(bounds.article()
                .map(article -> FactProblem.under(fact.key(), range, article))
                .orElseGet(() -> new FactProblem(fact.key(), range)));
        return Optional.empty();
    }

    private <T> Optional<T> refuse(String key, Phrase what) {
        problems.add(new FactProblem(key, what));
        return Optional.empty();
    }

    private Phrase label(TypedFact fact) {
        return fact.label(calculation.code());
    }

    private Phrase words(String key) {
        return label(calculation.fact(key));
    }

    private <T> Optional<T> value(String key, Class<T> type) {
        return Optional.ofNullable(values.get(key)).map(type::cast);
    }

    private static IllegalStateException missing(String key) {
        return new IllegalStateException(key + " is asked for as optional, or was refused before");
    }
}
