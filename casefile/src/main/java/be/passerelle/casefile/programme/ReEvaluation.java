// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

/// What the re-evaluation of the incapacity, with the new skills, concludes.
public enum ReEvaluation {
    STILL_INCAPABLE,
    NO_LONGER_INCAPABLE
}
