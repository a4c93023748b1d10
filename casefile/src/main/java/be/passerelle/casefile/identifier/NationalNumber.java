// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.identifier;

import java.util.Optional;

/// A national number (NISS/INSZ) or BIS number: eleven digits, the last two of which check the first nine.
///
/// @param digits the eleven digits, without punctuation
public record NationalNumber(String digits) {

    private static final long MODULUS = 97;
    private static final long BORN_FROM_2000 = 2_000_000_000L;

    public NationalNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a national number: the check digits do not fit");
        }
    }

    /// Reads a number written with or without dots, dashes and spaces.
    ///
    /// @return empty when it has not eleven digits, an impossible month or day, or the wrong check digits
    public static Optional<NationalNumber> parse(String written) {
        String digits = written.replaceAll("[ .-]", "");
        return isValid(digits) ? Optional.of(new NationalNumber(digits)) : Optional.empty();
    }

    /// The number whose first nine digits are given.
    public static NationalNumber ofNineDigits(String nineDigits, boolean bornFrom2000) {
        long check = MODULUS - (prefix(bornFrom2000) + Long.parseLong(nineDigits)) % MODULUS;
        return new NationalNumber(nineDigits + (check < 10 ? "0" : "") + check);
    }

    /// Written with its usual dots and dash: 85.07.30-033.28.
    public String formatted() {
        return digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4, 6) + "-"
                + digits.substring(6, 9) + "." + digits.substring(9);
    }

    /// The number as it stands on a screen where it need not be read: only the year of birth shows.
    public String masked() {
        return digits.substring(0, 2) + ".••.••-•••.••";
    }

    /// Never the number itself: it must not reach a log or an error text.
    @Override
    public String toString() {
        return masked();
    }

    private static boolean isValid(String digits) {
        if (digits.length() != 11 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6));
        if (month > 52 || month % 20 > 12 || day > 31) {
            return false;
        }
        long nine = Long.parseLong(digits.substring(0, 9));
        long check = Long.parseLong(digits.substring(9));
        return check == MODULUS - nine % MODULUS || check == MODULUS - (BORN_FROM_2000 + nine) % MODULUS;
    }

    private static long prefix(boolean bornFrom2000) {
        return bornFrom2000 ? BORN_FROM_2000 : 0;
    }
}
