// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

/// How a trajectory was closed.
public enum TrajectoryResult {
    RETURNED_TO_WORK,
    READY_FOR_WORK,
    NO_LONGER_INCAPABLE,
    HEALTH_CHANGED,
    /// The trajectories are not meant for this incapacity, as became known: the person turns to somebody else.
    OUTSIDE_PUBLIC,
    NO_RESULT
}
