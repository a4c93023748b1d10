// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.person;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.person.Sex;
import be.passerelle.law.language.Language;
import be.passerelle.population.registers.DemonstrationRegisters;
import be.passerelle.stream.identifier.NationalNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InventedPeopleTest {

    private static final List<InventedPerson> PEOPLE =
            IntStream.range(0, 30_000).mapToObj(i -> InventedPeople.of(7, i)).toList();

    @Test
    void national_numbers_are_valid_tell_the_sex_and_cannot_be_anybody_s() {
        for (InventedPerson person : PEOPLE) {
            String digits = person.nationalNumber().digits();
            int month = Integer.parseInt(digits.substring(2, 4));
            int counter = Integer.parseInt(digits.substring(6, 9));
            assertThat(NationalNumber.parse(person.nationalNumber().formatted()))
                    .contains(person.nationalNumber());
            assertThat(month).isEqualTo(person.birthDate().getMonthValue() + 40);
            assertThat(counter).isBetween(900, 998);
            assertThat(counter % 2 == 1).isEqualTo(person.sex() == Sex.MALE);
            assertThat(person.nationalNumber().fits(person.birthDate())).isTrue();
        }
    }

    @Test
    void nobody_shares_a_number() {
        Set<String> numbers = new HashSet<>();
        PEOPLE.forEach(person ->
                assertThat(numbers.add(person.nationalNumber().digits())).isTrue());
        assertThat(numbers).hasSize(PEOPLE.size());
    }

    @Test
    void everybody_lives_somewhere_and_speaks_the_language_of_the_place() {
        assertThat(Municipality.all()).hasSizeGreaterThan(150);
        for (InventedPerson person : PEOPLE) {
            List<Language> languages = switch (person.municipality().community()) {
                case FLANDERS -> List.of(Language.NL);
                case WALLONIA -> List.of(Language.FR);
                case BRUSSELS -> List.of(Language.FR, Language.NL);
                case GERMAN_SPEAKING -> List.of(Language.DE);
            };
            assertThat(languages).contains(person.language());
            assertThat(DemonstrationRegisters.registers().organisation(person.fund()))
                    .isPresent();
        }
    }

    @Test
    void there_are_many_names() {
        for (Language language : List.of(Language.FR, Language.NL)) {
            assertThat(InventedNames.in(language).given(Sex.FEMALE)).hasSizeGreaterThan(110);
            assertThat(InventedNames.in(language).given(Sex.MALE)).hasSizeGreaterThan(110);
            assertThat(InventedNames.in(language).family()).hasSizeGreaterThan(140);
        }
        assertThat(InventedNames.in(Language.DE).family()).hasSizeGreaterThan(80);
    }

    @Test
    void municipalities_have_codes_of_their_own_in_the_form_of_the_list() {
        assertThat(Municipality.all()).extracting(Municipality::nis).doesNotHaveDuplicates();
        assertThat(Municipality.all()).allMatch(m -> m.nis().matches("[1-9]\\d{4}") && m.inhabitants() > 1000);
    }
}
