// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.resumption;

/// When a resumption was declared, as far as something follows from it.
public enum DeclaredWhen {
    /// At the latest on the working day before the resumption.
    IN_TIME,
    /// Later, but within fourteen days of the resumption.
    LATE,
    /// Later still.
    TOO_LATE
}
