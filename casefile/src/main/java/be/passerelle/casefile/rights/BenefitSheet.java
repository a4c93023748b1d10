// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.law.benefit.PaidRun;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.parameter.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntPredicate;

/// The benefit of a month: derived from the file, never typed in.
///
/// @param runs the recognised days, in runs that are paid alike, first to last
/// @param total what the month gives, gross; *no* where no day is recognised or none is paid
public record BenefitSheet(YearMonth month, List<PaidRun> runs, Finding<Money> total) {

    public BenefitSheet {
        runs = List.copyOf(runs);
    }

    /// The same with reasons that draw on what their reader reads.
    ///
    /// @param isRead whether the act of that number is read
    public BenefitSheet readBy(IntPredicate isRead) {
        return new BenefitSheet(
                month,
                runs.stream()
                        .map(run -> new PaidRun(
                                run.days(),
                                run.daily().readBy(isRead),
                                run.payable().readBy(isRead)))
                        .toList(),
                total.readBy(isRead));
    }
}
