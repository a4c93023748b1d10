// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

/// An occupation of the past that is not a reference, and why.
public record OccupationLeftOut(Occupation occupation, Why why) {

    /// Why an occupation does not count as a reference.
    public enum Why {
        OUTDATED,
        LONG_UNEXERCISED
    }
}
