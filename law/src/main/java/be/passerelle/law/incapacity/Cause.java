// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

/// What an incapacity for work comes from, as far as the law attaches something to it.
public enum Cause {
    ILLNESS,
    /// An accident that is no accident at work.
    PRIVATE_ACCIDENT,
    ACCIDENT_AT_WORK,
    OCCUPATIONAL_DISEASE
}
