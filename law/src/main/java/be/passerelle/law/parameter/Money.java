// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import be.passerelle.law.language.Language;
import be.passerelle.law.language.Numbers;
import be.passerelle.law.language.Texts;
import be.passerelle.law.language.Worded;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// An exact amount in euro. Amounts of the law are stored with up to four decimals and paid with two.
///
/// @param euro the amount; its scale is kept as the source prints it
public record Money(BigDecimal euro) implements Comparable<Money>, Worded {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int CENTS = 2;

    public static final Money ZERO = Money.of("0.00");

    public static Money of(String euro) {
        return new Money(new BigDecimal(euro));
    }

    public Money plus(Money other) {
        return new Money(euro.add(other.euro));
    }

    public Money minus(Money other) {
        return new Money(euro.subtract(other.euro));
    }

    public Money times(BigDecimal factor) {
        return new Money(euro.multiply(factor));
    }

    /// The amount in whole cents, half a cent up.
    public Money inCents() {
        return new Money(euro.setScale(2, RoundingMode.HALF_UP));
    }

    /// Amounts are equal when they are worth the same, whatever their scale.
    @Override
    public boolean equals(Object other) {
        return other instanceof Money(BigDecimal amount) && amount.compareTo(euro) == 0;
    }

    @Override
    public int hashCode() {
        return euro.stripTrailingZeros().hashCode();
    }

    @Override
    public int compareTo(Money other) {
        return euro.compareTo(other.euro);
    }

    /// With two decimals at least; the sign stays with the amount.
    @Override
    public String in(Language language, Texts texts) {
        BigDecimal amount = euro.stripTrailingZeros();
        BigDecimal printed = amount.scale() < CENTS ? amount.setScale(CENTS) : amount;
        return switch (language) {
            case FR, NL, DE -> Numbers.sum(printed, language) + NO_BREAK_SPACE + '€';
            case EN -> (printed.signum() < 0 ? "-€" : "€") + Numbers.sum(printed.abs(), language);
        };
    }
}
