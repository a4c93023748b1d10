// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.orientation;

/// What an orientation points to.
public enum OrientationAdvice {
    TRAINING,
    WORK,
    OTHER_SUPPORT
}
