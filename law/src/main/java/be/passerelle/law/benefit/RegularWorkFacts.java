// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What is known of the work of somebody before their incapacity, for article 224 of the royal decree of 3
/// July 1996.
///
/// @param incapacityFrom the first day of the incapacity
/// @param entitledSince since when they are entitled, not after that day
/// @param days worked or assimilated since then, at least 0
/// @param hours worked or assimilated, at least 0: only for seasonal, intermittent and part-time workers
/// @param payCondition whether the fund found the pay condition met, the text of which was not seen in full
public record RegularWorkFacts(
        LocalDate incapacityFrom,
        LocalDate entitledSince,
        int days,
        Optional<BigDecimal> hours,
        Optional<Boolean> payCondition) {

    /// @throws IllegalArgumentException for a negative number or an entitlement that begins after the
    /// incapacity
    public RegularWorkFacts {
        if (days < 0 || hours.filter(worked -> worked.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "days and hours worked are at least 0 (royal decree of 3 July 1996, article 224)");
        }
        if (entitledSince.isAfter(incapacityFrom)) {
            throw new IllegalArgumentException(
                    "entitlement begins at the latest with the incapacity (royal decree of 3 July 1996, article 224): "
                            + entitledSince + " after " + incapacityFrom);
        }
    }
}
