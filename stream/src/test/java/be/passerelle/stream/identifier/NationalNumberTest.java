// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a national number says of its bearer, in pairs: what still fits, and the nearest that does not.
class NationalNumberTest {

    @ParameterizedTest
    @CsvSource({
        "850730033, false, 1985-07-30, true",
        "850730033, false, 1985-07-29, false",
        "850730033, false, 1985-08-30, false",
        "850730033, false, 1984-07-30, false",
        // the check digits tell the century
        "050730033, true,  2005-07-30, true",
        "050730033, true,  1905-07-30, false",
        "050730033, false, 1905-07-30, true",
        // BIS numbers: 20 or 40 is added to the month
        "852730033, false, 1985-07-30, true",
        "852730033, false, 1985-06-30, false",
        "854730033, false, 1985-07-30, true",
        "854730033, false, 1985-07-31, false",
        "853230033, false, 1985-12-30, true",
        "855230033, false, 1985-12-30, true",
        "855230033, false, 1985-11-30, false",
        // the day was not known
        "850700033, false, 1985-07-01, true",
        "850700033, false, 1985-07-31, true",
        "850700033, false, 1985-08-01, false",
        // month and day were not known; when the counters run out, the day counts on
        "850000033, false, 1985-01-01, true",
        "850000033, false, 1985-12-31, true",
        "850000033, false, 1986-01-01, false",
        "850001033, false, 1985-07-30, true",
        "852000033, false, 1985-07-30, true",
        "854000033, false, 1984-12-31, false",
        // nothing was known
        "000001033, false, 1962-03-04, true",
        "000001033, true,  1962-03-04, true",
        "000101033, true,  1962-03-04, false"
    })
    void beginsWithTheDateOfBirth(String nineDigits, boolean from2000, LocalDate born, boolean fits) {
        assertThat(NationalNumber.ofNineDigits(nineDigits, from2000).fits(born)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "850730033, false, true",
        "850730034, true,  false",
        "850730998, true,  false",
        "850730997, false, true",
        "854730033, false, true",
        "854730034, true,  false",
        // a BIS number that was given before the sex was known
        "852730033, true,  true",
        "852730034, true,  true",
        "853230033, true,  true",
        "850000033, false, true"
    })
    void tellsTheSexByItsCounter(String nineDigits, boolean woman, boolean man) {
        NationalNumber number = NationalNumber.ofNineDigits(nineDigits, false);
        assertThat(number.mayBeOfAWoman()).isEqualTo(woman);
        assertThat(number.mayBeOfAMan()).isEqualTo(man);
    }

    @ParameterizedTest
    @ValueSource(strings = {"85073003328", "85.07.30-033.28", "85 07 30 033 28", "85470000176", "05073003326"})
    void isReadWithAnyPunctuation(String written) {
        assertThat(NationalNumber.parse(written)).isPresent();
    }

    /// The first and the last counter of a day, the last day of February, and a date of which nothing is known.
    @ParameterizedTest
    @ValueSource(strings = {"84022903302", "85073000160", "85073099833", "00000100166", "00022903313"})
    void isReadUpToItsBounds(String written) {
        assertThat(NationalNumber.parse(written)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85073003329", // a digit of the check
                "85073003428", // a digit of the counter
                "8507300332", // ten digits
                "850730033280", // twelve
                "85.07.30/033.28",
                "٨٥٠٧٣٠٠٣٣٢٨", // digits of another script
                "85133003370", // month 13
                "85533003359", // month 53
                "85073203365", // day 32
                "85073000061", // counter 000
                "85073099932", // counter 999
                "85023003390", // 30 February
                "85022903323", // 29 February of a common year
                "85063103388", // 31 June
                "85463103377", // 31 June of a BIS number
                ""
            })
    void isRefusedWhenItCannotBe(String written) {
        assertThat(NationalNumber.parse(written)).isEmpty();
    }
}
