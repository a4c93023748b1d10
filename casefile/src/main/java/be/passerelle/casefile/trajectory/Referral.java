// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.identifier.OrganisationId;
import java.util.Optional;

/// To whom the person is referred in a trajectory.
///
/// @param sentToOccupationalPhysician the act that sent them to the occupational physician of their employer
/// @param partner the employment partner that they are referred to
/// @param made the act that referred them, or from which that partner accompanies them
/// @param intakeHeld the first interview with that partner
public record Referral(
        Optional<DatedFact> sentToOccupationalPhysician,
        Optional<OrganisationId> partner,
        Optional<DatedFact> made,
        Optional<DatedFact> intakeHeld) {

    static final Referral NONE = new Referral(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Referral sentToOccupationalPhysician(DatedFact fact) {
        return new Referral(Optional.of(fact), partner, made, intakeHeld);
    }

    /// A new partner holds an intake of its own.
    Referral made(DatedFact fact, OrganisationId to) {
        return new Referral(sentToOccupationalPhysician, Optional.of(to), Optional.of(fact), Optional.empty());
    }

    /// The partner that accompanies the person from the beginning, once the fund has confirmed what it takes.
    static Referral awaiting(OrganisationId partner) {
        return new Referral(Optional.empty(), Optional.of(partner), Optional.empty(), Optional.empty());
    }

    /// What it takes was confirmed.
    Referral begun(DatedFact fact) {
        return new Referral(sentToOccupationalPhysician, partner, Optional.of(fact), intakeHeld);
    }

    /// To no partner.
    Referral unmade() {
        return new Referral(sentToOccupationalPhysician, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Referral intakeHeld(DatedFact fact) {
        return new Referral(sentToOccupationalPhysician, partner, made, Optional.of(fact));
    }
}
