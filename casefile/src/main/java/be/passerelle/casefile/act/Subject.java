// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.act;

/// The subjects of the procedure, in the order in which people meet them.
public enum Subject {
    PERSON,
    INCAPACITY,
    ASSESSMENT,
    TRAJECTORY,
    CONSENT,
    PROGRAMME,
    DECISION,
    OUTCOME,
    CORRECTION
}
