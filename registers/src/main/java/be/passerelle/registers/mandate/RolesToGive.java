// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterCandidates;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Candidate;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.identifier.OrganisationId;
import java.util.List;

/// The roles that somebody may give by an act, in the organisation of the entry or else in their own.
public final class RolesToGive implements RegisterCandidates {

    @Override
    public List<Candidate> in(AtEntry at, Performer by, ActType<?> act) {
        OrganisationId organisation =
                at.entry(MandateEntry.class).map(MandateEntry::organisation).orElse(by.organisation());
        return at.given(by, organisation, act).stream()
                .map(role -> Candidate.of(Codes.of(role), role))
                .toList();
    }
}
