// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.benefit;

/// For what a lost pay was paid: from each, another way leads to the pay of a day of a six-day week (regulation of
/// 16 April 1997, article 23).
public enum PayBasis {
    MONTH,
    /// A day worked in a week of five days, of somebody who is not paid by the month.
    DAY_OF_FIVE,
    /// A cycle in which the pay varies: its whole pay, over its working days.
    CYCLE
}
