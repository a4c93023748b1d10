// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.law.language.Language;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Number, date of birth and sex of the person for whom a file is opened cannot contradict each other.
class RegistrationTest {

    private static final LocalDate BORN = LocalDate.of(1985, 7, 30);

    @Test
    void the_number_must_be_that_of_somebody_born_on_that_day() {
        assertThat(refused("850730034", BORN, Sex.FEMALE)).isEmpty();
        assertThat(refused("850730034", BORN.plusDays(1), Sex.FEMALE)).containsExactly("numberFitsBirthDate");
        assertThat(refused("850700034", BORN.plusDays(1), Sex.FEMALE)).isEmpty();
    }

    @Test
    void the_number_must_be_that_of_somebody_of_that_sex() {
        assertThat(refused("850730033", BORN, Sex.MALE)).isEmpty();
        assertThat(refused("850730033", BORN, Sex.FEMALE)).containsExactly("numberFitsSex");
        assertThat(refused("850730034", BORN, Sex.MALE)).containsExactly("numberFitsSex");
        assertThat(refused("852730034", BORN, Sex.MALE)).isEmpty();
    }

    @Test
    void both_are_said_at_once() {
        assertThat(refused("840730034", BORN, Sex.MALE)).containsExactly("numberFitsBirthDate", "numberFitsSex");
    }

    private static List<String> refused(String nineDigits, LocalDate born, Sex sex) {
        PersonAct.Registered act = new PersonAct.Registered(
                NationalNumber.ofNineDigits(nineDigits, false),
                "Peeters",
                "Dominique",
                born,
                sex,
                Language.FR,
                "Namur",
                PHYSICIAN.organisation());
        return new InventedLife().refused(PHYSICIAN, 0, act);
    }
}
