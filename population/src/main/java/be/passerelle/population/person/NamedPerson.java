// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.person;

import be.passerelle.casefile.person.Sex;
import be.passerelle.law.language.Language;
import be.passerelle.population.organisation.Organisations;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;

/// The invented people whom the demonstration knows by name: they have accounts, and a life that leads where it starts.
public enum NamedPerson {
    /// Ready to ask for a contact: route B begins with her.
    READY_FOR_ROUTE_B("Sophie", "Lambert", Sex.FEMALE, 1984, Language.FR, "Namur"),
    /// The same in Flanders, in Dutch.
    READY_IN_FLANDERS("Els", "Peeters", Sex.FEMALE, 1979, Language.NL, "Gent"),
    /// Incapable after an accident at work: the trajectories are not for him, and he is told where to turn.
    ACCIDENT_AT_WORK("Michel", "Leroy", Sex.MALE, 1972, Language.FR, "Charleroi"),
    /// The same as the first in the German-speaking Community.
    READY_IN_EUPEN("Monika", "Schmitz", Sex.FEMALE, 1988, Language.DE, "Eupen");

    private final String givenName;
    private final String familyName;
    private final Sex sex;
    private final int birthYear;
    private final Language language;
    private final String municipality;

    NamedPerson(String givenName, String familyName, Sex sex, int birthYear, Language language, String municipality) {
        this.givenName = givenName;
        this.familyName = familyName;
        this.sex = sex;
        this.birthYear = birthYear;
        this.language = language;
        this.municipality = municipality;
    }

    /// Their number in every population.
    public int index() {
        return ordinal();
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public Language language() {
        return language;
    }

    Sex sex() {
        return sex;
    }

    LocalDate birthDate() {
        return LocalDate.of(birthYear, 3, 10 + ordinal());
    }

    String municipality() {
        return municipality;
    }

    /// All are members of the fund whose staff has accounts.
    OrganisationId fund() {
        return Organisations.SOLIDARIS;
    }
}
