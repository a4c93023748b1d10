// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

/// How it is settled that the person disowns what was entered for them.
public enum EntrySettlement {
    /// The proof shows that they did it.
    STANDS,
    /// They did not: it counts as never done.
    TAKEN_BACK
}
