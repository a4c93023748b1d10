// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.decision;

/// What a claim about benefit asks for, as far as prescription differs.
public enum PrescribedClaim {
    /// A benefit that was not paid.
    BENEFIT,
    /// More than was paid.
    HIGHER_AMOUNT,
    /// What was paid without being due, back.
    UNDUE_PAYMENT
}
