// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.trajectory;

/// By whom a Return To Work trajectory is set going.
public enum Route {
    /// The advisory physician of the sickness fund takes the initiative.
    A,
    /// The insured person takes the initiative.
    B
}
