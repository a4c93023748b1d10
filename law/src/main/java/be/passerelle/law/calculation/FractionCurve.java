// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import be.passerelle.law.finding.Finding;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Percent;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What is left of the benefit over all fractions of a job, from nothing to the whole.
///
/// @param month the month that amounts per month are for
/// @param points by fraction, from 0 to 100 %
public record FractionCurve(YearMonth month, List<Point> points) {

    public FractionCurve {
        points = List.copyOf(points);
    }

    /// What is left at one fraction.
    ///
    /// @param fraction how much of a full job
    /// @param hours the hours of a week that it comes to, where the hours of the reference person are known
    /// @param perDay the benefit left per payable day
    /// @param perMonth the benefit left in the month
    /// @param own whether it is the fraction that was asked about
    public record Point(
            Percent fraction,
            Optional<BigDecimal> hours,
            Finding<Money> perDay,
            Finding<Money> perMonth,
            boolean own) {}
}
