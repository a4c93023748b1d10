// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.appeal;

/// What the labour court said of the decision.
public enum Judgment {
    /// It stands.
    STANDS,
    /// It is annulled: whoever decided decides anew.
    ANNULLED,
    /// The court decides otherwise in its place.
    REPLACED
}
