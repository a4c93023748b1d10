// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

/// Who declares an incapacity to the sickness fund, as far as the term differs.
public enum Declarant {
    /// A worker with guaranteed pay for two weeks.
    MANUAL_WORKER,
    /// A worker with guaranteed pay for a month.
    CLERICAL_WORKER,
    UNEMPLOYED_PERSON
}
