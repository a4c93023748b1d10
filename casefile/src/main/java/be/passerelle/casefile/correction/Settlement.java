// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

/// How a contradiction between a report and a step is settled.
public enum Settlement {
    /// The step stands as it was taken.
    STEP_STANDS,
    /// The step is revoked.
    STEP_REVOKED
}
