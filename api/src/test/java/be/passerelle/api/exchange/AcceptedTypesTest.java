// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedTypesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*/*",
                "text/html,, APPLICATION/JSON",
                "text/html;title=\"a,b;q=0\", application/*;q=0.001",
                "application/problem+json ; charset=utf-8 ; Q=1.000"
            })
    void takesJson(String header) {
        assertThat(AcceptedTypes.includeJson(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "*/json",
                "nonsense",
                "application/json;q=0.000",
                "application/json;q=much",
                "application/json;q=2",
                "application/json;q=\"",
                "application/json, nonsense"
            })
    void takesNoJson(String header) {
        assertThat(AcceptedTypes.includeJson(header)).isFalse();
    }
}
