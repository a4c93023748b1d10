// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

/// The categories of the estimate of remaining capacities: of the plan of 2016, and since 2022. Since 2026
/// they are those of work potential.
public enum Category {
    /// Expected to resume agreed work, or a job, by the end of the sixth month.
    ONE,
    /// No resumption, for medical reasons.
    TWO,
    /// Not now: diagnosis or treatment first.
    THREE,
    /// Resumption seems possible after reintegration or orientation actions.
    FOUR
}
