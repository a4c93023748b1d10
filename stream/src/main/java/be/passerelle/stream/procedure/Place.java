// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

/// Where a row stands.
public enum Place {
    /// In no thread: its acts are about the stream as a whole.
    WHOLE,
    /// In no thread yet: its act opens one.
    OPENING,
    /// In each open thread of its kind.
    WITHIN
}
