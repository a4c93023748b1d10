// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Letters and digits alone lose their encoding: every other sign may mean something else without it.
class PlainAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "/REST/returnToWork/%76%31/workItems, /REST/returnToWork/v1/workItems",
        "/%41%5A%61%7a%30%39, /AZaz09",
        "/%40%5B%60%7B%2F%3A, /%40%5B%60%7B%2F%3A",
        "/%2e%2E%2f%5c, /%2e%2E%2f%5c",
        "/%2576, /%2576",
        "/%C3%A9, /%C3%A9",
        "/%7, /%7",
        "/%zz, /%zz",
        "/plain, /plain"
    })
    void lettersAndDigitsAreWrittenAsSuch(String written, String plain) {
        assertThat(PlainAddresses.plain(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "/REST/v1, true",
        "/REST/v1/, true",
        "/REST/v1/health, true",
        "/REST/v1;x/health, false",
        "/REST/v1;/health, false",
        "/REST/v12/health, false",
        "/REST//v1/health, false"
    })
    void whatIsUnderAPlaceFollowsASlash(String address, boolean under) {
        assertThat(PlainAddresses.isUnder("/REST/v1", address)).isEqualTo(under);
    }
}
