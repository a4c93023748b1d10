// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.role;

/// What is known of a person besides their name and their language, each opened or closed to a role by itself.
public enum IdentityField {
    /// The whole national number.
    NATIONAL_NUMBER,
    BIRTH_DATE,
    BIRTH_YEAR,
    SEX,
    MUNICIPALITY,
    /// Whose member they are.
    FUND
}
