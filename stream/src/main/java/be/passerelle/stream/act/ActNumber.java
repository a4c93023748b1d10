// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

/// The number of another act of the same stream, where an act refers to one. It is written as the bare number;
/// [Refers] says beside it which acts it may name.
///
/// @param number from 1 on
public record ActNumber(int number) {

    /// No stream comes near it.
    public static final int MAX = 100_000;

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
