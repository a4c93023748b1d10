// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;

/// Who performs an act: a person, for an organisation, in one role.
public record Performer(PersonId person, OrganisationId organisation, Role role) {}
