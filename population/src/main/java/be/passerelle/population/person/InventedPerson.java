// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.person;

import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.person.Sex;
import be.passerelle.law.language.Language;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;

/// Somebody who does not exist.
///
/// @param id the key under which they act themselves
public record InventedPerson(
        PersonId id,
        NationalNumber nationalNumber,
        String givenName,
        String familyName,
        Sex sex,
        LocalDate birthDate,
        Language language,
        Municipality municipality,
        OrganisationId fund) {

    /// The act that opens a file for them.
    public PersonAct.Registered registration() {
        return new PersonAct.Registered(
                nationalNumber, familyName, givenName, birthDate, sex, language, municipality.name(language), fund);
    }

    @Override
    public String toString() {
        return id.key();
    }
}
