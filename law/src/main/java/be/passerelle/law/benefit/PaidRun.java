// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.parameter.Money;
import java.math.BigDecimal;

/// Days that follow each other and are paid alike.
///
/// @param days the days of the calendar, Sundays among them
/// @param daily the benefit for each payable day of them
/// @param payable how many of them are paid
public record PaidRun(Period days, Finding<Money> daily, Finding<Integer> payable) {

    /// The benefit for all of them.
    public Finding<Money> amount() {
        return daily.and(payable, (euro, count) -> euro.times(BigDecimal.valueOf(count)));
    }
}
