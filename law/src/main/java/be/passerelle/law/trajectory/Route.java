// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.trajectory;

/// By whom somebody is set on the way back to work.
public enum Route {
    /// The advisory physician of the sickness fund takes the initiative.
    A,
    /// The insured person takes the initiative, at their sickness fund.
    B,
    /// An invalid person registers with the employment partner.
    C,
    /// The occupational physician sends the person straight to the employment partner.
    FOURTH,
    /// Before there were trajectories: the advisory physician sends the person to a partner under a convention.
    CONVENTION;

    /// Whether the partner accompanies the person from the beginning, without having been chosen on the way by the
    /// coordinator.
    public boolean isLedByPartner() {
        return switch (this) {
            case A, B -> false;
            case C, FOURTH, CONVENTION -> true;
        };
    }
}
