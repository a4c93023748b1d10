// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.law.calendar.Period;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;

/// Somebody is away, and somebody else stands in for them.
///
/// @param number the act that announced it
/// @param mandate the number of the mandate
/// @param person who is away
/// @param deputy who stands in, in the same role of the same organisation
public record Absence(
        int number,
        int mandate,
        PersonId person,
        OrganisationId organisation,
        Role role,
        PersonId deputy,
        Period period) {

    /// The same with other days.
    public Absence in(Period other) {
        return new Absence(number, mandate, person, organisation, role, deputy, other);
    }
}
