// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A national number (NISS/INSZ) or BIS number: eleven digits, the last two of which check the first nine.
///
/// @param digits the eleven digits, without punctuation
public record NationalNumber(String digits) {

    private static final long MODULUS = 97;
    private static final long BORN_FROM_2000 = 2_000_000_000L;

    /// Added to the month of a BIS number once when the sex was not known, twice when it was.
    private static final int BIS_MONTHS = 20;

    /// The counters that are given on a day: 001 to 998, odd for men and even for women.
    private static final int FIRST_COUNTER = 1;

    private static final int LAST_COUNTER = 998;

    public NationalNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a national number: the check digits do not fit");
        }
    }

    /// Reads a number written with or without dots, dashes and spaces.
    ///
    /// @return empty when it has not eleven digits, an impossible month or day, a counter of 000 or 999, or the
    ///     wrong check digits
    public static Optional<NationalNumber> parse(String written) {
        String digits = written.replaceAll("[ .-]", "");
        return isValid(digits) ? Optional.of(new NationalNumber(digits)) : Optional.empty();
    }

    /// The number whose first nine digits are given.
    public static NationalNumber ofNineDigits(String nineDigits, boolean bornFrom2000) {
        long check = check(nineDigits, bornFrom2000);
        return new NationalNumber(nineDigits + (check < 10 ? "0" : "") + check);
    }

    /// Whether somebody born on that day can bear the number: it begins with the year, month and day of birth.
    /// What was not known when it was given is zero, and says nothing.
    public boolean fits(LocalDate birthDate) {
        int year = part(0, 2);
        int month = part(2, 4) % BIS_MONTHS;
        int day = part(4, 6);
        if (year == 0 && month == 0) {
            return true; // 00.00.01 stands for a date of birth of which nothing is known
        }
        return birthDate.getYear() == (isBornFrom2000(digits) ? 2000 : 1900) + year
                && (month == 0 || birthDate.getMonthValue() == month)
                && (month == 0 || day == 0 || birthDate.getDayOfMonth() == day);
    }

    /// Whether a woman can bear the number: the counter after the date is even.
    public boolean mayBeOfAWoman() {
        return saysNoSex() || part(6, 9) % 2 == 0;
    }

    /// Whether a man can bear the number: the counter after the date is odd.
    public boolean mayBeOfAMan() {
        return saysNoSex() || part(6, 9) % 2 == 1;
    }

    private boolean saysNoSex() {
        return part(2, 4) / BIS_MONTHS == 1;
    }

    private int part(int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
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
        if (month > 52 || month % BIS_MONTHS > 12 || day > 31) {
            return false;
        }
        int counter = Integer.parseInt(digits.substring(6, 9));
        boolean isGiven = counter >= FIRST_COUNTER && counter <= LAST_COUNTER;
        return isGiven && (isOf(digits, false) || isOf(digits, true));
    }

    /// Whether the check digits are those of a century in which the month has such a day. Of what was not
    /// known, and is zero, nothing can be said.
    private static boolean isOf(String digits, boolean bornFrom2000) {
        if (!hasCheckDigits(digits, bornFrom2000)) {
            return false;
        }
        int month = Integer.parseInt(digits.substring(2, 4)) % BIS_MONTHS;
        int day = Integer.parseInt(digits.substring(4, 6));
        int year = Integer.parseInt(digits.substring(0, 2)) + (bornFrom2000 ? 2000 : 1900);
        return month == 0 || day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /// The check digits of the two centuries never agree.
    private static boolean isBornFrom2000(String digits) {
        return hasCheckDigits(digits, true);
    }

    private static boolean hasCheckDigits(String digits, boolean bornFrom2000) {
        return Long.parseLong(digits.substring(9)) == check(digits.substring(0, 9), bornFrom2000);
    }

    private static long check(String nineDigits, boolean bornFrom2000) {
        return MODULUS - (prefix(bornFrom2000) + Long.parseLong(nineDigits)) % MODULUS;
    }

    private static long prefix(boolean bornFrom2000) {
        return bornFrom2000 ? BORN_FROM_2000 : 0;
    }
}
