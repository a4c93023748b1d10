// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.protection;

/// Why a file is protected.
public enum ProtectionReason {
    /// The person works for the organisation.
    STAFF,
    /// Somebody of the person's family works for the organisation.
    RELATIVE_OF_STAFF,
    /// Somebody of the organisation would be partial, as who is in dispute with the person.
    CONFLICT_OF_INTEREST,
    /// Nobody may learn where the person lives.
    SECRET_ADDRESS;

    /// Whether the file is open, in the organisation that protects it, to those alone whom it names.
    public boolean namesPeople() {
        return this != SECRET_ADDRESS;
    }
}
