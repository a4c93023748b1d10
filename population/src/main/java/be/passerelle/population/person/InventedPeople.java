// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.person;

import be.passerelle.casefile.person.Sex;
import be.passerelle.law.language.Language;
import be.passerelle.population.chance.Chance;
import be.passerelle.population.chance.Frequencies;
import be.passerelle.population.organisation.Organisations;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// Invents people. Their national numbers have the shape of BIS numbers with a counter from 900 on: they pass
/// every check, and are believed never to be given to anybody. No two people of one population share a number.
public final class InventedPeople {

    /// Birth dates run over forty years; one counter for each run through them.
    private static final int BIRTH_DATES = 14_610;

    private static final int STEP = 9_973;
    private static final LocalDate FIRST_BIRTH_DATE = LocalDate.of(1963, 1, 1);
    private static final int FIRST_EVEN_COUNTER = 900;
    private static final int LAST_COUNTER = 998;
    private static final int LAST_RUN = 48;

    /// The run of those who work on files: long after that of any population.
    private static final int RUN_OF_STAFF = 47;

    private static final int DAYS_BETWEEN_STAFF = 101;
    private static final int BIS_MONTHS = 40;
    private static final int BIS_MONTHS_WITHOUT_SEX = 20;
    private static final int FIRST_YEAR_OF_PREFIX = 2000;

    private static final Map<OrganisationId, String> SHARES = shares();

    private InventedPeople() {}

    /// The person with that number in the population of a seed. The first few are known by name.
    public static InventedPerson of(long seed, int index) {
        Chance chance = Chance.of(seed, index);
        for (NamedPerson known : NamedPerson.values()) {
            if (known.index() == index) {
                return known(chance, known);
            }
        }
        Municipality municipality = Municipality.drawn(chance);
        Sex sex = chance.happens(Frequencies.permille("person.female"), "sex") ? Sex.FEMALE : Sex.MALE;
        return person(seed, index, municipality, language(chance, municipality.community()), fund(chance), sex);
    }

    /// The numbers of those known by name come last, so that nobody else meets them.
    private static InventedPerson known(Chance chance, NamedPerson known) {
        return new InventedPerson(
                id(chance),
                nationalNumber(known.birthDate(), known.sex(), LAST_RUN),
                known.givenName(),
                known.familyName(),
                known.sex(),
                known.birthDate(),
                known.language(),
                Municipality.named(known.municipality()),
                known.fund());
    }

    private static PersonId id(Chance chance) {
        return new PersonId("insured-" + chance.uuid("insured").toString().substring(0, 18));
    }

    private static InventedPerson person(
            long seed, int index, Municipality municipality, Language language, OrganisationId fund, Sex sex) {
        Chance chance = Chance.of(seed, index);
        LocalDate birthDate = birthDate(seed, index);
        InventedNames names = InventedNames.in(language);
        return new InventedPerson(
                id(chance),
                nationalNumber(birthDate, sex, index / BIRTH_DATES),
                chance.of(names.given(sex), "given name"),
                chance.of(names.family(), "family name"),
                sex,
                birthDate,
                language,
                municipality,
                fund);
    }

    /// Steps through all birth dates before it meets one again, since the step and their number have no common
    /// divisor.
    private static LocalDate birthDate(long seed, int index) {
        long offset = Long.remainderUnsigned(seed, BIRTH_DATES);
        return FIRST_BIRTH_DATE.plusDays((offset + (long) index * STEP) % BIRTH_DATES);
    }

    /// The number of the person of that sex, born on that day, in that run through the birth dates.
    static NationalNumber nationalNumber(LocalDate birthDate, Sex sex, int run) {
        int counter = FIRST_EVEN_COUNTER + 2 * run + (sex == Sex.MALE ? 1 : 0);
        if (counter > LAST_COUNTER) {
            throw new IllegalArgumentException("more people than numbers that nobody bears");
        }
        int nineDigits = (((birthDate.getYear() % 100) * 100 + birthDate.getMonthValue() + BIS_MONTHS) * 100
                                + birthDate.getDayOfMonth())
                        * 1000
                + counter;
        String written = Integer.toString(nineDigits);
        return NationalNumber.ofNineDigits(
                "0".repeat(9 - written.length()) + written, birthDate.getYear() >= FIRST_YEAR_OF_PREFIX);
    }

    /// Another number for somebody born on that day, which nobody else of the population has: that of a bis number of
    /// whoever's sex was not known.
    public static NationalNumber otherNumber(NationalNumber number, LocalDate birthDate) {
        String nine = number.digits().substring(0, 9);
        return NationalNumber.ofNineDigits(
                nine.substring(0, 2) + (birthDate.getMonthValue() + BIS_MONTHS_WITHOUT_SEX) + nine.substring(4),
                birthDate.getYear() >= FIRST_YEAR_OF_PREFIX);
    }

    /// The number of somebody who works on files and has none of their own, as far as the population goes.
    ///
    /// @param index which of them, from 0
    public static NationalNumber numberOfColleague(int index, Sex sex) {
        return nationalNumber(FIRST_BIRTH_DATE.plusDays((long) index * DAYS_BETWEEN_STAFF), sex, RUN_OF_STAFF);
    }

    private static Language language(Chance chance, Community community) {
        return switch (community) {
            case FLANDERS -> Language.NL;
            case WALLONIA -> Language.FR;
            case GERMAN_SPEAKING -> Language.DE;
            case BRUSSELS ->
                chance.happens(Frequencies.permille("person.frenchInBrussels"), "language") ? Language.FR : Language.NL;
        };
    }

    private static OrganisationId fund(Chance chance) {
        int left = chance.below(1000, "fund");
        for (Map.Entry<OrganisationId, String> each : SHARES.entrySet()) {
            left -= Frequencies.permille(each.getValue());
            if (left < 0) {
                return each.getKey();
            }
        }
        return Organisations.AUXILIARY;
    }

    private static Map<OrganisationId, String> shares() {
        Map<OrganisationId, String> shares = new LinkedHashMap<>();
        shares.put(Organisations.CHRISTIAN, "fund.christian");
        shares.put(Organisations.SOLIDARIS, "fund.solidaris");
        shares.put(Organisations.INDEPENDENT, "fund.independent");
        shares.put(Organisations.LIBERAL, "fund.liberal");
        shares.put(Organisations.NEUTRAL, "fund.neutral");
        shares.put(Organisations.AUXILIARY, "fund.auxiliary");
        return shares;
    }
}
