// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.representation;

/// Why a representation ended before its last day. That the person took a mandate back is their own act
/// ([RepresentationAct.Revoked]), entered for them where they tell the fund.
public enum EndOfRepresentation {
    /// A judgment or an order of a court.
    JUDGMENT,
    /// Another representative came in their place.
    REPLACED,
    /// The representative gave it up.
    RENOUNCED,
    /// The representative died.
    DEATH_OF_REPRESENTATIVE
}
