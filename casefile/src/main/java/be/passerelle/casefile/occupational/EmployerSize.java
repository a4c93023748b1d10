// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

/// Whether an employer has as many workers as the law asks for where it obliges to begin a trajectory.
public enum EmployerSize {
    SMALLER,
    LARGER,
    NOT_KNOWN
}
