// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import be.passerelle.law.language.Language;
import be.passerelle.law.language.Numbers;
import be.passerelle.law.language.Texts;
import be.passerelle.law.language.Worded;
import java.math.BigDecimal;

/// An exact percentage.
///
/// @param percent so many of a hundred, 0 to 100
public record Percent(BigDecimal percent) implements Comparable<Percent>, Worded {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static final Percent NONE = new Percent(BigDecimal.ZERO);

    public Percent {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("a percentage is 0 to 100: " + percent);
        }
    }

    public static Percent of(String percent) {
        return new Percent(new BigDecimal(percent));
    }

    /// The share of an amount, exact.
    public Money of(Money amount) {
        return new Money(amount.euro().multiply(percent).movePointLeft(2));
    }

    /// What is left of an amount without this share of it, exact.
    public Money off(Money amount) {
        return new Money(amount.euro().multiply(HUNDRED.subtract(percent)).movePointLeft(2));
    }

    /// Percentages are equal when they are worth the same, whatever their scale.
    @Override
    public boolean equals(Object other) {
        return other instanceof Percent(BigDecimal share) && share.compareTo(percent) == 0;
    }

    @Override
    public int hashCode() {
        return percent.stripTrailingZeros().hashCode();
    }

    @Override
    public int compareTo(Percent other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public String in(Language language, Texts texts) {
        String number = Numbers.plain(percent, language);
        return switch (language) {
            case FR, DE -> number + NO_BREAK_SPACE + '%';
            case NL, EN -> number + '%';
        };
    }

    @Override
    public String toString() {
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
