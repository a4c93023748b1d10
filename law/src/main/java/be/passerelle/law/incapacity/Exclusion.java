// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

/// Why somebody does not belong to the people for whom a procedure exists. An exclusion belongs to one incapacity and
/// one procedure, never to the person.
public enum Exclusion {
    ACCIDENT_AT_WORK,
    OCCUPATIONAL_DISEASE,
    STATUTORY_CIVIL_SERVANT,
    REGIME_NOT_YET_OPEN
}
