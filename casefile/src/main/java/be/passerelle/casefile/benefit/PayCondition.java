// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.benefit;

/// What the fund found of the pay condition of a regular worker (royal decree of 3 July 1996, article 224), the text
/// of which was not seen in full: no rule can ask it.
public enum PayCondition {
    MET,
    NOT_MET,
    NOT_EXAMINED
}
