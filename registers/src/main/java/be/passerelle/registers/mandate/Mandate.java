// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.util.Collections;
import java.util.List;

/// Who works where, in which role, for as long as nothing of it changes: a mandate whose teams change is two of
/// these.
///
/// @param number the act that gave it
/// @param person who holds it
/// @param name given name and family name
/// @param nationalNumber their own: by it they are kept from their own file
/// @param teams the teams they belong to
/// @param languages those they work in, the first their own
public record Mandate(
        int number,
        PersonId person,
        String name,
        NationalNumber nationalNumber,
        OrganisationId organisation,
        Role role,
        List<String> teams,
        List<Language> languages,
        Period period) {

    public Mandate {
        teams = List.copyOf(teams);
        languages = List.copyOf(languages);
    }

    /// Whether none of the teams is among these. Whoever belongs to no team leaves none.
    public boolean isOfOtherTeamsThan(List<String> others) {
        return !teams.isEmpty() && Collections.disjoint(teams, others);
    }

    /// The same with other days.
    public Mandate in(Period other) {
        return new Mandate(number, person, name, nationalNumber, organisation, role, teams, languages, other);
    }

    /// The same of a person with that number.
    Mandate of(NationalNumber other) {
        return new Mandate(number, person, name, other, organisation, role, teams, languages, period);
    }
}
