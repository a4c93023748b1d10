// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.occupational;

/// Who asks for a reintegration trajectory with the employer, or for a visit before the return.
public enum TrajectoryInitiator {
    WORKER,
    /// The treating physician, with the consent of the worker.
    TREATING_PHYSICIAN,
    EMPLOYER,
    /// The advisory physician of the sickness fund, until 30 September 2022.
    ADVISORY_PHYSICIAN
}
