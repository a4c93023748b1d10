// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.util.Optional;

/// Somebody who looks or acts: a person of an organisation, in one role.
///
/// @param self the national number of an insured person who looks at their own file; empty for everybody else
public record Viewer(PersonId person, OrganisationId organisation, Role role, Optional<NationalNumber> self) {

    /// A member of an organisation's staff.
    public static Viewer staff(PersonId person, OrganisationId organisation, Role role) {
        return new Viewer(person, organisation, role, Optional.empty());
    }

    /// The performer of what this viewer does.
    public Performer performer() {
        return new Performer(person, organisation, role);
    }
}
