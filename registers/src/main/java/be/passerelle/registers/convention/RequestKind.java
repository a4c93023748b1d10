// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.convention;

/// What a convention lets an employment partner send straight to the institute.
public enum RequestKind {
    TRAINING,
    PROLONGATION,
    MODIFICATION
}
