// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.returntoworkfund;

/// What an application may lack.
public enum MissingPiece {
    /// That the contract ended for medical force majeure, and when.
    PROOF_OF_END,
    /// What support is sought.
    SUPPORT_SOUGHT,
    SIGNATURE,
    OTHER
}
