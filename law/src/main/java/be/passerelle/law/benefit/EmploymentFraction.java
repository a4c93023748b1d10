// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.parameter.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// How much somebody works in an authorised job: the average weekly hours that they are deemed to work,
/// against those of the reference person in that job, not against their hours before the incapacity (royal
/// decree of 3 July 1996, article 230 §1).
///
/// @param hoursPerWeek 0 to those of the reference person
/// @param referenceHoursPerWeek of the reference person (*maatpersoon*), above 0, at most 168
public record EmploymentFraction(BigDecimal hoursPerWeek, BigDecimal referenceHoursPerWeek) {

    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);
    private static final int HUNDREDTHS = 2;

    /// @throws IllegalArgumentException for hours out of range
    public EmploymentFraction {
        if (referenceHoursPerWeek.signum() <= 0 || referenceHoursPerWeek.compareTo(HOURS_OF_A_WEEK) > 0) {
            throw new IllegalArgumentException("the reference person works more than 0 and at most 168 hours a week "
                    + "(royal decree of 3 July 1996, article 230 §1): " + referenceHoursPerWeek);
        }
        if (hoursPerWeek.signum() < 0 || hoursPerWeek.compareTo(referenceHoursPerWeek) > 0) {
            throw new IllegalArgumentException("the hours of an authorised job are 0 to those of the reference person, "
                    + referenceHoursPerWeek + " (royal decree of 3 July 1996, article 230 §1): " + hoursPerWeek);
        }
    }

    public static EmploymentFraction of(String hoursPerWeek, String referenceHoursPerWeek) {
        return new EmploymentFraction(new BigDecimal(hoursPerWeek), new BigDecimal(referenceHoursPerWeek));
    }

    /// Whether the fraction is at most so many percent; exact.
    boolean isAtMost(Percent limit) {
        return hoursPerWeek.movePointRight(2).compareTo(referenceHoursPerWeek.multiply(limit.percent())) <= 0;
    }

    /// By how many percent the fraction goes beyond the limit, with two decimals.
    BigDecimal overrun(Percent limit, RoundingMode mode) {
        return hoursPerWeek
                .movePointRight(2)
                .subtract(referenceHoursPerWeek.multiply(limit.percent()))
                .divide(referenceHoursPerWeek, HUNDREDTHS, mode);
    }
}
