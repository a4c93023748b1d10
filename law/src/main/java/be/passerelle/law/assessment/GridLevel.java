// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.assessment;

/// The levels of the evaluation grid of 2014.
public enum GridLevel {
    /// Back to the own post.
    LEVEL_1,
    /// Never the last work, but fit for another reference occupation.
    LEVEL_2A,
    /// Never the last work, with a good prospect for a reference occupation.
    LEVEL_2B,
    /// Fit for no reference occupation.
    LEVEL_3,
    /// No economic work.
    LEVEL_4
}
