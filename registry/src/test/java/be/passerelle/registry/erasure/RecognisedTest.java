// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.registry.contract.Members;
import be.passerelle.stream.procedure.ThreadKind;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecognisedTest {

    /// What cannot be read may have opened something: not known is not no.
    @Test
    void aFileIsNeededWhileSomethingInItIsOpenOrCannotBeRead() {
        assertThat(recognised(Map.of(), true).isNeededIn(ErasureGround.NO_LONGER_NECESSARY))
                .isFalse();
        assertThat(recognised(Map.of(Incapacity.INCAPACITY, 1), true).isNeededIn(ErasureGround.NO_LONGER_NECESSARY))
                .isTrue();
        assertThat(recognised(Map.of(), false).isNeededIn(ErasureGround.NO_LONGER_NECESSARY))
                .isTrue();
        assertThat(recognised(Map.of(Incapacity.INCAPACITY, 1), false).isNeededIn(ErasureGround.ORDERED))
                .isFalse();
    }

    private static Recognised recognised(Map<ThreadKind<?>, Integer> open, boolean isWhole) {
        return new Recognised(Members.newFile(), Optional.empty(), Optional.empty(), open, isWhole);
    }
}
