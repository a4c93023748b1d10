// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.outcome;

/// How much work was resumed.
public enum WorkExtent {
    FULL,
    PART_TIME
}
