// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.staff;

import be.passerelle.casefile.act.Performer;
import be.passerelle.casefile.act.Role;
import be.passerelle.casefile.identifier.OrganisationId;
import be.passerelle.casefile.identifier.PersonId;
import be.passerelle.law.language.Language;

/// Somebody who works on files: invented too.
public record StaffMember(
        PersonId id, String givenName, String familyName, Role role, OrganisationId organisation, Language language) {

    public Performer performer() {
        return new Performer(id, organisation, role);
    }
}
