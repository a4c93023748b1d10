// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

/// How a training ended.
public enum TrainingResult {
    SUCCESS,
    FAILURE,
    ABANDONED
}
