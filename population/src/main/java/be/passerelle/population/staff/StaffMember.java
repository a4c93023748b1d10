// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.staff;

import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;

/// Somebody who works on files: invented too.
public record StaffMember(
        PersonId id,
        String givenName,
        String familyName,
        NationalNumber nationalNumber,
        Role role,
        OrganisationId organisation,
        Language language) {

    public Performer performer() {
        return new Performer(id, organisation, role);
    }
}
