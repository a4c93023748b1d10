// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.citation;

/// How sure we are of something that the law says, after the quality of the source; surest first.
public enum Certainty {
    /// An official text or page.
    OFFICIAL,
    /// A secondary professional source.
    SECONDARY,
    /// Computed or inferred from other values.
    INFERRED,
    /// The sources conflict or are silent: an assumption, shown as an open question.
    OPEN;

    /// The less sure of the two.
    public Certainty weaker(Certainty other) {
        return other.compareTo(this) > 0 ? other : this;
    }
}
