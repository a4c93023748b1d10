// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

import be.passerelle.law.language.Language;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;

/// Who the insured person is, as the acts say.
public record Person(
        NationalNumber nationalNumber,
        String familyName,
        String givenName,
        LocalDate birthDate,
        Sex sex,
        Language language,
        String municipality,
        OrganisationId fund) {

    static Person of(PersonAct.Registered r) {
        return new Person(
                r.nationalNumber(),
                r.familyName(),
                r.givenName(),
                r.birthDate(),
                r.sex(),
                r.language(),
                r.municipality(),
                r.fund());
    }

    /// The person after an act about them.
    public static Person after(@org.jspecify.annotations.Nullable Person before, PersonAct act) {
        return switch (act) {
            case PersonAct.Registered registered -> of(registered);
            case PersonAct.DetailsChanged d -> {
                Person known = registered(before);
                yield new Person(
                        known.nationalNumber,
                        d.familyName(),
                        d.givenName(),
                        known.birthDate,
                        known.sex,
                        d.language(),
                        d.municipality(),
                        known.fund);
            }
            case PersonAct.Died _, PersonAct.OfNumber _ -> registered(before);
        };
    }

    /// The person, known by another number.
    Person known(PersonAct.NumberChangeProposed by) {
        return new Person(
                by.nationalNumber(), familyName, givenName, by.birthDate(), by.sex(), language, municipality, fund);
    }

    private static Person registered(@org.jspecify.annotations.Nullable Person person) {
        if (person == null) {
            throw new IllegalStateException("only what is said of a person who is registered changes them");
        }
        return person;
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
