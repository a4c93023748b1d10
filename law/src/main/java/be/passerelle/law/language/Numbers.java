// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.language;

import java.math.BigDecimal;
import java.math.BigInteger;

/// How numbers are written in a language: the decimal mark, and groups of three digits set apart.
public final class Numbers {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int GROUPED_FROM_DIGITS = 5;

    private Numbers() {}

    /// A number, without the noughts at its end: groups are set apart from five digits on, so that a year stays in one
    /// piece.
    public static String plain(BigDecimal number, Language language) {
        return written(number.stripTrailingZeros(), language, GROUPED_FROM_DIGITS);
    }

    /// A number as a sum of money is written: with its scale, groups always set apart.
    public static String sum(BigDecimal number, Language language) {
        return written(number, language, 1);
    }

    /// @param groupedFrom from how many digits before the decimal mark groups of three are set apart
    private static String written(BigDecimal number, Language language, int groupedFrom) {
        BigDecimal printed = number.scale() < 0 ? number.setScale(0) : number;
        BigInteger unscaled = printed.unscaledValue().abs();
        String digits = unscaled.toString();
        if (digits.length() <= printed.scale()) {
            digits = "0".repeat(printed.scale() - digits.length() + 1) + digits;
        }
        int whole = digits.length() - printed.scale();
        StringBuilder to = new StringBuilder(digits.length() + 8);
        if (number.signum() < 0) {
            to.append('-');
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0 && whole >= groupedFrom) {
                to.append(groupMark(language));
            }
            to.append(digits.charAt(i));
        }
        if (printed.scale() > 0) {
            to.append(language == Language.EN ? '.' : ',').append(digits, whole, digits.length());
        }
        return to.toString();
    }

    private static char groupMark(Language language) {
        return switch (language) {
            case FR -> NO_BREAK_SPACE;
            case NL, DE -> '.';
            case EN -> ',';
        };
    }
}
