// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.person.Sex;
import be.passerelle.casefile.role.IdentityField;
import be.passerelle.law.language.Language;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;

/// The insured person as somebody sees them: their name and language, and of the rest the fields that they are told
/// ([Access#fields]): those of their role, less what is kept from whoever represents the person.
///
/// @param birthYear the year of birth, which tells people of one name apart
/// @param maskedNumber the national number, of which the year of birth alone shows
/// @param language in which they are spoken and written to
public record SeenPerson(
        String familyName,
        String givenName,
        Optional<Integer> birthYear,
        Optional<String> maskedNumber,
        Language language,
        Optional<NationalNumber> nationalNumber,
        Optional<LocalDate> birthDate,
        Optional<Sex> sex,
        Optional<String> municipality,
        Optional<OrganisationId> fund) {

    static SeenPerson of(Person person, Access access) {
        return new SeenPerson(
                person.familyName(),
                person.givenName(),
                access.field(IdentityField.BIRTH_YEAR, person.birthDate().getYear()),
                access.field(IdentityField.BIRTH_YEAR, person.nationalNumber().masked()),
                person.language(),
                access.field(IdentityField.NATIONAL_NUMBER, person.nationalNumber()),
                access.field(IdentityField.BIRTH_DATE, person.birthDate()),
                access.field(IdentityField.SEX, person.sex()),
                access.field(IdentityField.MUNICIPALITY, person.municipality()),
                access.field(IdentityField.FUND, person.fund()));
    }

    /// The name as lists show it: family name first.
    public String listed() {
        return familyName + ", " + givenName;
    }

    /// Never the name: it must not reach a log.
    @Override
    public String toString() {
        return "a person";
    }
}
