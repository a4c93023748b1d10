// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

/// Who decides on a training.
public enum Decider {
    /// The high commission of the medical council for invalidity.
    HIGH_COMMISSION,
    /// A social expert of INAMI under a directive of the high commission, which ratifies afterwards.
    SOCIAL_EXPERT_UNDER_DIRECTIVE
}
