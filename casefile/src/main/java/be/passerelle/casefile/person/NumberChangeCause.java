// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

/// Why a person has another national number than before.
public enum NumberChangeCause {
    /// The number was theirs, and another took its place: whoever types it means them.
    REPLACED,
    /// The number was never theirs: it may be that of somebody else, who has a file of their own.
    MISTAKEN
}
