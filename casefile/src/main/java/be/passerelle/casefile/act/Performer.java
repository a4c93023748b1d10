// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.act;

import be.passerelle.casefile.identifier.OrganisationId;
import be.passerelle.casefile.identifier.PersonId;

/// Who performs an act: a person, for an organisation, in one role.
public record Performer(PersonId person, OrganisationId organisation, Role role) {}
