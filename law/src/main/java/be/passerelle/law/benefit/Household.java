// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

/// With whom the insured person lives, as far as the benefit looks at it.
public enum Household {
    WITH_DEPENDANTS,
    /// Living alone, without dependants.
    SINGLE,
    /// Living with somebody who has an income, without dependants.
    COHABITING
}
