// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.returntoworkfund;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.Scheme;
import java.util.Optional;

/// What whether somebody may use the fund rests on.
///
/// @param scheme the insurance scheme
/// @param incapacityFrom the first day of the recognised incapacity
/// @param contractEnded the end of the contract for medical force majeure by the employer, if there was one
/// @param followsTraining whether a training that the High Commission approved runs
/// @param followsTrajectory whether a Return To Work trajectory with a coordinator runs
/// @param applied the day of the application
public record FundApplicant(
        Scheme scheme,
        DatedFact incapacityFrom,
        Optional<DatedFact> contractEnded,
        boolean followsTraining,
        boolean followsTrajectory,
        DatedFact applied) {

    public FundApplicant {
        if (applied.day().isBefore(incapacityFrom.day())) {
            throw new IllegalArgumentException("an application comes on or after the first day of incapacity, "
                    + incapacityFrom.day() + ": " + applied.day());
        }
    }
}
