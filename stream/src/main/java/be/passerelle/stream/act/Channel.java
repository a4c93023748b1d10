// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

/// How somebody let it be known what somebody else enters for them.
public enum Channel {
    /// On a document that they signed.
    PAPER,
    /// By telephone, of which a note was made.
    TELEPHONE,
    /// At the counter, where they were present.
    COUNTER
}
