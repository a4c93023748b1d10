// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.benefit;

/// What the advisory physician found of work that nobody had authorised (law of 14 July 1994, article 101).
public enum WorkFound {
    /// There was none: the report was of something else, or the hours stayed within what was authorised.
    NONE,
    /// There was, and capacity stayed reduced by half or more: the benefit of these days is repaid, and no other.
    REDUCTION_KEPT,
    /// There was, and capacity was no longer reduced by half.
    REDUCTION_NOT_KEPT
}
