// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.workingday;

/// The three meanings of *jour ouvrable* in the sickness insurance.
public enum WorkingDayMeaning {
    /// Working days of the benefit regulation: all days but Sundays and legal holidays (regulation of 16 April 1997,
    /// article 22).
    REGULATION,
    /// Days for which benefit is paid: Monday to Saturday, legal holidays like working days (law of 14 July 1994,
    /// article 87; regulation of 16 April 1997, article 22).
    PAYMENT,
    /// Days that count for a declaration: Monday to Friday, after the examples that INAMI publishes.
    DECLARATION
}
