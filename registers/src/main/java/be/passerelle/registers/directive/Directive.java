// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.directive;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.parameter.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A directive of the high commission: requests that meet its conditions are decided by a social expert
/// the same day.
///
/// @param key its key, for instance `3`
/// @param period the material days of requests it holds for
/// @param terms what it says
/// @param knownSince the day on which it was confirmed here: nobody could decide under it before, also
///     where it reaches back
public record Directive(String key, Period period, DirectiveTerms terms, LocalDate knownSince) {

    /// A directive that was known from its first day on.
    public Directive(String key, Period period, DirectiveTerms terms) {
        this(key, period, terms, period.from());
    }

    /// A directive that was not ratified.
    public Directive(
            String key, Period period, List<Condition> conditions, Optional<Money> highestPrice, Citation source) {
        this(key, period, new DirectiveTerms(conditions, highestPrice, Optional.empty(), source.toString()));
    }

    /// What a request must meet.
    public List<Condition> conditions() {
        return terms.conditions();
    }

    /// The price up to which it holds, when it sets one.
    public Optional<Money> highestPrice() {
        return terms.highestPrice();
    }

    /// The kinds of condition that directives are made of.
    public enum Condition {
        SENT_UNDER_CONVENTION,
        COMPATIBLE_WITH_HEALTH,
        RECOGNISED_DIPLOMA,
        SOUGHT_ON_LOCAL_MARKET,
        PRICE_WITHIN_LIMIT,
        STARTS_AFTER_REQUEST
    }
}
