// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.representation;

/// The document that shows that somebody acts for the person.
public enum RepresentationDocument {
    /// An extract of the civil registers, which names the parents.
    CIVIL_STATUS,
    /// A judgment or an order of a court.
    COURT_ORDER,
    /// A mandate that the person signed.
    SIGNED_MANDATE,
    /// A mandate before a notary.
    NOTARIAL_MANDATE,
    /// A registered mandate for protection out of court: made to last as long as the person cannot decide.
    PROTECTION_MANDATE;

    /// Whether it may leave the end open, whatever it shows.
    public boolean mayLeaveEndOpen() {
        return this == PROTECTION_MANDATE;
    }
}
