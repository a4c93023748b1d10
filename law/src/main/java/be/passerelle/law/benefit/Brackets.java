// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Percent;

/// Steps of income per day of which rising shares are deducted from the benefit; nothing of the first.
///
/// @param first euro of income of which nothing is deducted
/// @param next width in euro of the second and of the third bracket
/// @param second share deducted of the second bracket
/// @param third share deducted of the third
/// @param fourth share deducted of all that lies above
record Brackets(Money first, Money next, Percent second, Percent third, Percent fourth) {

    /// The highest income that lies in that bracket, 1 to 3.
    Money limit(int bracket) {
        return switch (bracket) {
            case 1 -> first;
            case 2 -> first.plus(next);
            case 3 -> first.plus(next).plus(next);
            default -> throw new IllegalArgumentException("brackets 1 to 3 have a limit: " + bracket);
        };
    }

    /// What is deducted for an income per day, exact.
    Money deduction(Money income) {
        return second.of(between(income, first, limit(2)))
                .plus(third.of(between(income, limit(2), limit(3))))
                .plus(fourth.of(Cents.atLeastZero(income.minus(limit(3)))));
    }

    private static Money between(Money income, Money from, Money to) {
        return Cents.atLeastZero((income.compareTo(to) < 0 ? income : to).minus(from));
    }
}
