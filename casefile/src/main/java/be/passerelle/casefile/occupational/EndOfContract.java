// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.law.returntoworkfund.ContractEnd;
import java.time.LocalDate;
import java.util.Optional;

/// How a contract of employment ended.
public enum EndOfContract {
    /// By the employer for medical force majeure: the agreed work is out for good.
    MEDICAL_FORCE_MAJEURE,
    /// By both for medical force majeure, as they agreed.
    AGREED_FORCE_MAJEURE,
    /// By both, as they agreed.
    MUTUAL_CONSENT,
    OTHERWISE;

    private static final LocalDate OWED_BY_EMPLOYER = LocalDate.of(2024, 4, 1);
    private static final LocalDate OWED_BY_AGREEMENT = LocalDate.of(2026, 1, 1);

    /// Whether the agreed work has to be out for good.
    public boolean isForceMajeure() {
        return inReturnToWorkFund().isPresent();
    }

    /// What that is for the Return To Work Fund, where it attaches something to it.
    public Optional<ContractEnd> inReturnToWorkFund() {
        return switch (this) {
            case MEDICAL_FORCE_MAJEURE -> Optional.of(ContractEnd.BY_EMPLOYER);
            case AGREED_FORCE_MAJEURE -> Optional.of(ContractEnd.BY_MUTUAL_CONSENT);
            case MUTUAL_CONSENT, OTHERWISE -> Optional.empty();
        };
    }

    /// Whether the employer owes the Return To Work Fund a notice and a contribution for an end on that day. What
    /// goes on is told without the law, so that the days stand here as in the validity of a row; a test holds them
    /// against the law.
    public boolean isOwedToFund(LocalDate ended) {
        return switch (this) {
            case MEDICAL_FORCE_MAJEURE -> !ended.isBefore(OWED_BY_EMPLOYER);
            case AGREED_FORCE_MAJEURE -> !ended.isBefore(OWED_BY_AGREEMENT);
            case MUTUAL_CONSENT, OTHERWISE -> false;
        };
    }
}
