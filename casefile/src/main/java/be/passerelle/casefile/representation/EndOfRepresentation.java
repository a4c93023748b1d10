// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.representation;

/// Why a representation ended before its last day.
public enum EndOfRepresentation {
    /// The person took the mandate back and told the fund.
    REVOKED,
    /// A judgment or an order of a court.
    JUDGMENT,
    /// Another representative came in their place.
    REPLACED,
    /// The representative gave it up.
    RENOUNCED,
    /// The representative died.
    DEATH_OF_REPRESENTATIVE
}
