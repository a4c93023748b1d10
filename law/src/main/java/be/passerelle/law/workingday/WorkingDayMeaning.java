// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.workingday;

/// The two meanings of *jour ouvrable* in the sickness insurance.
public enum WorkingDayMeaning {
    /// Days for which benefit is paid: Monday to Saturday (law of 14 July 1994, article 87).
    PAYMENT,
    /// Days that count for a declaration: Monday to Friday, after the examples that INAMI publishes.
    DECLARATION
}
