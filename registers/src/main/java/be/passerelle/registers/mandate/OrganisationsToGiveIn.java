// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterCandidates;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Candidate;
import be.passerelle.stream.act.Performer;
import java.util.List;

/// The organisations in which somebody may give a role by an act: their own; for a head of department, who keeps
/// administrators everywhere, any that takes part.
public final class OrganisationsToGiveIn implements RegisterCandidates {

    @Override
    public List<Candidate> in(AtEntry at, Performer by, ActType<?> act) {
        return at.organisations().stream()
                .filter(organisation -> !at.given(by, organisation, act).isEmpty())
                .map(organisation -> Candidate.of(organisation.key(), organisation))
                .toList();
    }
}
