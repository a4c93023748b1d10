// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import java.math.RoundingMode;
import java.time.LocalDate;

/// How an amount per day becomes whole cents. Amounts of the insurance are kept with four decimals and paid
/// with two; what becomes of half a cent is inferred, so every reason shows it.
final class Cents {

    /// How an amount per day is rounded: [#HALF_UP] or `down`.
    static final ParameterName<String> ROUNDING = ParameterName.choice("benefit/centRounding");

    static final String HALF_UP = "halfUp";

    private static final Citation SOURCE = Citation.of("published-explanations", "wordscope");
    private static final int DECIMALS = 2;
    private static final int STORED_DECIMALS = 4;

    private Cents() {}

    /// The amount in whole cents, as the law rounds on that day. An amount that has no more than cents is not
    /// rounded, so
    /// that no assumption is used for it.
    static Finding<Money> of(Law law, LocalDate day, Finding<Money> exact) {
        Finding<Money> cents = rounded(law, day, exact);
        return cents.noting(OtherReadings.of(law, ROUNDING, SOURCE, cents, other -> rounded(other, day, exact)));
    }

    private static Finding<Money> rounded(Law law, LocalDate day, Finding<Money> exact) {
        return exact.then(amount -> {
            Money dropped = new Money(amount.euro().setScale(DECIMALS, RoundingMode.DOWN));
            return dropped.equals(amount)
                    ? Finding.of(dropped, _ -> {})
                    : law.on(day).take(ROUNDING).map(rounding -> rounding.equals(HALF_UP) ? amount.inCents() : dropped);
        });
    }

    /// An amount as it is kept: four decimals, half up.
    static Money stored(Money exact) {
        return new Money(exact.euro().setScale(STORED_DECIMALS, RoundingMode.HALF_UP));
    }

    /// The larger of an amount and nothing.
    static Money atLeastZero(Money amount) {
        return amount.euro().signum() < 0 ? Money.ZERO : amount;
    }

    /// The amount, when it is one that a benefit or an income per day can be: 0 to 100 000 euro.
    ///
    /// @throws IllegalArgumentException when it is not
    static Money checked(String what, Money amount) {
        if (amount.euro().signum() < 0 || amount.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(what + " is 0 to 100 000 euro: " + amount.euro());
        }
        return amount;
    }

    private static final Money MOST = Money.of("100000.00");
}
