// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.convention;

import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.Within;
import java.util.List;
import java.util.Optional;

/// What the parties agreed.
///
/// @param mayDo what the partner does
/// @param maySend what it sends straight to the institute
/// @param trajectoriesPerYear the target
/// @param pricePerTrajectory what the institute pays
/// @param paymentWithinDays calendar days from the invoice
/// @param source where the agreement is found
public record ConventionTerms(
        @Within(max = 5) List<PartnerTask> mayDo,
        @Within(max = 3) List<RequestKind> maySend,
        @Within(max = 1_000_000) Optional<Integer> trajectoriesPerYear,
        Optional<Money> pricePerTrajectory,
        @Within(min = 1, max = 365) Optional<Integer> paymentWithinDays,
        @TextLength(max = 300) String source) {

    public ConventionTerms {
        mayDo = List.copyOf(mayDo);
        maySend = List.copyOf(maySend);
    }
}
