// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

/// The number of another act of the same stream, where an act refers to one. It is written as the bare number;
/// [Refers] says beside it which acts it may name.
///
/// Whoever sees a part of a file alone is told another number in its place, which says nothing of the order or of
/// what lies between: it is greater than any that is recorded, so that neither is ever taken for the other.
///
/// @param number from 1 on
public record ActNumber(int number) {

    /// No stream comes near it: whoever has to name an act that there is not takes this one.
    public static final int LAST_RECORDED = 100_000;

    /// The last of the numbers that are told in the place of recorded ones, which begin after those.
    public static final int LAST_TOLD = 99_999_000;

    /// The last that an act may have while it is only looked at what it would change.
    public static final int MAX = 99_999_999;

    public ActNumber {
        if (number < 1 || number > MAX) {
            throw new IllegalArgumentException("no act has the number " + number);
        }
    }

    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
