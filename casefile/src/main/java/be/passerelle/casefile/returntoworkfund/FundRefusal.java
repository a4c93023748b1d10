// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.returntoworkfund;

/// Why the Return To Work Fund refuses; each says where to turn instead.
public enum FundRefusal {
    /// Neither a contract that ended for medical force majeure in time, nor long enough incapable.
    OUTSIDE_PUBLIC,
    /// A training that the high commission approved runs.
    IN_TRAINING,
    /// A trajectory with a coordinator runs, under the reading that leaves such people out.
    IN_TRAJECTORY,
    /// What was missing was not supplied.
    INCOMPLETE
}
