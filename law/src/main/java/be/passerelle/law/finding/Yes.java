// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.finding;

/// The value of a finding that says no more than yes: a `Finding<Yes>` is yes, no, or cannot be told.
public enum Yes {
    YES
}
