// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

/// The sex that the national number states.
public enum Sex {
    FEMALE,
    MALE
}
