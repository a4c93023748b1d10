// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

/// What interrupts an incapacity for work for some days. Anything else but maternity rest is one of the others, a
/// detention too: which one it is has nothing to do with work, and is not written down.
public enum Interruption {
    MATERNITY_REST,
    OTHER
}
