// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.setting;

import be.passerelle.stream.identifier.OrganisationKind;

/// What an organisation sets for itself, because no text of law does. A setting that nobody set has no value: a number
/// is never made up. The sources are silent on how the high commission counts: it says so here.
public enum Setting {
    /// How many members of the high commission must be present.
    COMMISSION_QUORUM,
    /// How many votes of the high commission carry a decision.
    COMMISSION_VOTES,
    /// How many members sign a decision of the high commission.
    COMMISSION_SIGNATURES;

    /// The kind of organisation that sets it.
    public OrganisationKind of() {
        return switch (this) {
            case COMMISSION_QUORUM, COMMISSION_VOTES, COMMISSION_SIGNATURES -> OrganisationKind.NIHDI;
        };
    }
}
