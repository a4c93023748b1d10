// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.assessment;

/// The four categories of remaining capacities, of 2016 and of 2022.
public enum CapacityCategory {
    /// Expected to resume by the end of the sixth month.
    ONE,
    /// No resumption, for medical reasons.
    TWO,
    /// Not now: diagnosis or treatment first.
    THREE,
    /// Possible: 2016 with adapted or other work, 2022 after actions of reintegration or orientation.
    FOUR
}
