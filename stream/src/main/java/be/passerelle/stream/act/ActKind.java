// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

/// The two kinds of act.
public enum ActKind {
    /// States a fact about a period; writes timelines at its period, whenever it is recorded.
    REPORT,
    /// Stands as it was taken until another step revokes it.
    STEP
}
