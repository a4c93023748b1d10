// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.person;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.person.Sex;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.representation.RepresentationDocument;
import be.passerelle.casefile.representation.RepresentationKind;
import be.passerelle.casefile.representation.RepresentationScope;
import be.passerelle.law.language.Language;
import be.passerelle.population.organisation.Organisations;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/// The invented man who acts for somebody whom the demonstration knows by name, by a mandate that she signed.
/// He has no file of his own.
public final class InventedRepresentative {

    /// Whom he represents.
    public static final NamedPerson WHOM = NamedPerson.READY_IN_EUPEN;

    public static final String GIVEN_NAME = "Klaus";
    public static final String FAMILY_NAME = "Schmitz";
    public static final Language LANGUAGE = Language.DE;

    private static final LocalDate BIRTH_DATE = LocalDate.of(1958, 5, 9);
    private static final LocalDate FIRST_BIRTH_DATE = LocalDate.of(1949, 1, 1);
    private static final int DAYS = 3_000;
    private static final PersonId KEY = new PersonId("representative");
    private static final int YEARS = 5;

    private InventedRepresentative() {}

    /// His number: nobody in the population was born as early.
    public static NationalNumber nationalNumber() {
        return InventedPeople.nationalNumber(BIRTH_DATE, Sex.MALE, 0);
    }

    /// As whom he proves who he is; as whom he acts follows from the files.
    public static Viewer viewer() {
        return new Viewer(KEY, Organisations.INSURED_PERSONS, Role.INSURED, Optional.of(nationalNumber()));
    }

    /// What the fund records of it.
    public static RepresentationAct.Recorded recorded(LocalDate day) {
        return new RepresentationAct.Recorded(
                RepresentationKind.MANDATARY,
                FAMILY_NAME,
                GIVEN_NAME,
                nationalNumber(),
                LANGUAGE,
                RepresentationScope.ACT,
                RepresentationDocument.SIGNED_MANDATE,
                day.minusDays(3),
                "2026-0417",
                day,
                Optional.of(day.plusYears(YEARS)));
    }

    /// Somebody else for somebody else.
    ///
    /// @param drawn by chance, from 0
    public static RepresentationAct.Recorded drawn(InventedPerson person, int drawn, LocalDate day) {
        InventedNames names = InventedNames.in(person.language());
        RepresentationKind kind = drawn % 3 == 0 ? RepresentationKind.ADMINISTRATOR : RepresentationKind.MANDATARY;
        RepresentationScope scope = drawn % 2 == 0 ? RepresentationScope.ACT : RepresentationScope.LOOK;
        return new RepresentationAct.Recorded(
                kind,
                names.family().get(drawn % names.family().size()),
                names.given(Sex.FEMALE).get(drawn % names.given(Sex.FEMALE).size()),
                InventedPeople.nationalNumber(FIRST_BIRTH_DATE.plusDays(drawn % DAYS), Sex.FEMALE, 0),
                person.language(),
                scope,
                kind == RepresentationKind.ADMINISTRATOR
                        ? RepresentationDocument.COURT_ORDER
                        : RepresentationDocument.SIGNED_MANDATE,
                day.minusDays(2 + drawn % 40),
                "R-" + drawn,
                day,
                Optional.of(day.plusYears(2)));
    }
}
