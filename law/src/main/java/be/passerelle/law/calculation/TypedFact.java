// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.language.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A fact that a calculation asks for.
///
/// @param key its name in a form and in the API
/// @param kind how it is written
/// @param optional whether the calculation also answers without it; where a rule then lacks something, it says so
/// @param choices what it may be, for a choice
/// @param bounds between which numbers it lies, for a number or an amount
/// @param group facts next to one another that are asked for together, by the name of their group; empty for most
public record TypedFact(
        String key, Kind kind, boolean optional, List<Enum<?>> choices, Optional<Bounds> bounds, String group) {

    /// Amounts of benefit, pay and income per day, as the rules take them.
    static final Bounds PER_DAY = new Bounds(BigDecimal.ZERO, false, BigDecimal.valueOf(100_000), Optional.empty());

    public TypedFact {
        choices = List.copyOf(choices);
    }

    /// How a fact is written.
    public enum Kind {
        /// Year, month and day.
        DAY,
        YES_NO,
        CHOICE,
        /// Hours, with at most two decimals.
        HOURS,
        /// Euro, with at most two decimals.
        EURO
    }

    /// Between which numbers it lies, both included.
    ///
    /// @param least the smallest
    /// @param beyondLeast whether it must be more than the smallest
    /// @param most the largest
    /// @param article what says so; empty where the bound is that of the week or of what is reckoned with
    public record Bounds(BigDecimal least, boolean beyondLeast, BigDecimal most, Optional<Citation> article) {

        boolean hold(BigDecimal number) {
            int low = number.compareTo(least);
            return (beyondLeast ? low > 0 : low >= 0) && number.compareTo(most) <= 0;
        }
    }

    static TypedFact day(String key) {
        return new TypedFact(key, Kind.DAY, false, List.of(), Optional.empty(), "");
    }

    static TypedFact yesNo(String key) {
        return new TypedFact(key, Kind.YES_NO, false, List.of(), Optional.empty(), "");
    }

    static <E extends Enum<E>> TypedFact choice(String key, Class<E> choices) {
        return choice(key, List.copyOf(Arrays.asList(choices.getEnumConstants())));
    }

    static TypedFact choice(String key, List<Enum<?>> choices) {
        return new TypedFact(key, Kind.CHOICE, false, choices, Optional.empty(), "");
    }

    static TypedFact hours(String key, Bounds bounds) {
        return new TypedFact(key, Kind.HOURS, false, List.of(), Optional.of(bounds), "");
    }

    static TypedFact euroPerDay(String key) {
        return new TypedFact(key, Kind.EURO, false, List.of(), Optional.of(PER_DAY), "");
    }

    TypedFact orNot() {
        return new TypedFact(key, kind, true, choices, bounds, group);
    }

    TypedFact in(String otherGroup) {
        return new TypedFact(key, kind, optional, choices, bounds, otherGroup);
    }

    /// What it is called in a calculation: its own words there, or those of all calculations.
    public Phrase label(String calculation) {
        return Phrase.of(textKey(calculation));
    }

    /// What helps to fill it in, where something does.
    public Optional<Phrase> hint(String calculation) {
        return Optional.of(textKey(calculation) + ".hint")
                .filter(Texts.ofLaw()::has)
                .map(Phrase::of);
    }

    private String textKey(String calculation) {
        String own = "calculation." + calculation + "." + key;
        return Texts.ofLaw().has(own) ? own : "calculation.fact." + key;
    }
}
