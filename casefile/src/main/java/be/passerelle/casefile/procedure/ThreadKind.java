// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

/// What an act belongs to.
public enum ThreadKind {
    /// The file as a whole.
    FILE,
    INCAPACITY,
    TRAJECTORY,
    PROGRAMME
}
