// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.web.layout.Marked.Part;
import org.junit.jupiter.api.Test;

class MarkedTest {

    @Test
    void whatStandsBetweenTwoMarksIsStrong() {
        assertThat(Marked.of("pour le **30 novembre** : début").parts())
                .containsExactly(
                        new Part("pour le ", false), new Part("30 novembre", true), new Part(" : début", false));
    }

    @Test
    void aMarkWithoutASecondOneStaysText() {
        assertThat(Marked.of("2 ** 3").parts()).containsExactly(new Part("2 ** 3", false));
        assertThat(Marked.of("").parts()).isEmpty();
    }
}
