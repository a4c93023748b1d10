// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

/// Why a trajectory with the employer is closed before it came to a plan or a report.
public enum ReasonToClose {
    /// The person does the agreed work again.
    WORK_RESUMED,
    /// The person did not come to the visits.
    DID_NOT_COME,
    /// The person asked for it, and no longer wants it.
    NO_LONGER_WANTED
}
