// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.language.Language;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000|1000",
                "-3|-3",
                "1000,50|1000.50",
                "1000.50|1000.50",
                "1.000,50|1000.50",
                "1,000.50|1000.50",
                "1 000,50|1000.50",
                "1 000|1000",
                "1.000.000|1000000",
                "1,000,000|1000000",
                "12,5|12.5",
                "0,125|0.125",
                "0.125|0.125",
                "1,2345|1.2345",
                "€ 1.250,00|1250.00",
                "1250,00 €|1250.00",
                "1250 EUR|1250",
            })
    void whatMeansOneThingIsReadInEveryLanguage(String typed, String digits) {
        for (Language language : Language.values()) {
            assertThat(TypedNumber.read(typed, language)).isEqualTo(new TypedNumber.Read(digits));
        }
    }

    @ParameterizedTest
    @CsvSource({"1.000, FR, 1000", "1.000, NL, 1000", "12.500, DE, 12500", "'1,000', EN, 1000"})
    void threeDigitsAfterTheMarkForThousandsAreThousands(String typed, Language language, String digits) {
        assertThat(TypedNumber.read(typed, language)).isEqualTo(new TypedNumber.Read(digits));
    }

    @ParameterizedTest
    @CsvSource({"'1,000', FR", "'1,000', NL", "'12,500', DE", "1.000, EN"})
    void threeDigitsAfterTheMarkForDecimalsAreNotGuessedAt(String typed, Language language) {
        assertThat(TypedNumber.read(typed, language)).isEqualTo(new TypedNumber.Ambiguous());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.00.000", "1.0000,5", "1,00,0", "--1", "1.", ",5", "1e3", "10 00"})
    void whatIsNoNumberIsNone(String typed) {
        assertThat(TypedNumber.read(typed, Language.FR)).isEqualTo(new TypedNumber.None());
    }

    @ParameterizedTest
    @EnumSource
    void whatAFormShowsIsReadBackAsItself(Language language) {
        for (String number : new String[] {"0", "12", "1250", "1250.5", "2500.00", "1.125", "12.125", "0.1234"}) {
            BigDecimal shown = new BigDecimal(number);
            assertThat(TypedNumber.read(TypedNumber.written(shown, language), language))
                    .isInstanceOfSatisfying(
                            TypedNumber.Read.class,
                            read -> assertThat(new BigDecimal(read.digits())).isEqualByComparingTo(shown));
        }
    }
}
