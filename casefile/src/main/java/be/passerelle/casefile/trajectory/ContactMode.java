// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

/// How a contact is held.
public enum ContactMode {
    IN_PERSON,
    VIDEO,
    TELEPHONE
}
