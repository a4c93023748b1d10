// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.outcome;

/// With whom work was resumed.
public enum WorkWith {
    SAME_EMPLOYER,
    OTHER_EMPLOYER,
    SELF_EMPLOYED
}
