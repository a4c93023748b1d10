// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.identity;

import be.passerelle.casefile.access.Assurance;
import be.passerelle.stream.identifier.OrganisationId;

/// Whose word counts for whom: the identity provider of one organisation says nothing about the people
/// of another, and nobody's word counts whom the installation does not name.
public interface Vouching {

    /// Whether those who proved by these means who they are may act for an organisation.
    boolean vouches(String means, OrganisationId organisation);

    /// Whether they may act as insured persons, for themselves.
    boolean vouchesForInsured(String means);

    /// How sure it is that those are who they say who proved it by these means.
    ///
    /// @param level what whoever checked the proof says of it
    Assurance assurance(String means, String level);
}
