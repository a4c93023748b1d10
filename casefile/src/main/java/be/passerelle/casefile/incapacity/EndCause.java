// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

/// Why an incapacity ended.
public enum EndCause {
    FIT_FOR_WORK,
    WORK_RESUMED,
    PENSION,
    DEATH,
    /// Whoever was insured as an employee is as somebody self-employed from the next day, or the reverse.
    SCHEME_CHANGED,
    OTHER
}
