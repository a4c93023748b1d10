// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

/// Where somebody stands who is coached to a job and in it.
public enum CoachingStage {
    SEEKING,
    AT_WORK
}
