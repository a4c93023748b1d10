// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What [Access] decides is what [AccessOracle] decides, of random lives, new ones in every run. A failure names the
/// seed
/// of the life: `checks/decisions 1 SEED` shows it again. The bounded run of many is `checks/decisions`.
class RandomDecisionsTest {

    /// As many lives as a fault may take to show.
    private static final int MOST_LIVES = 100;

    @Test
    void the_policy_and_the_oracle_decide_alike() {
        long first = Long.getLong("passerelle.seed", new SplittableRandom().nextLong());
        long wanted = Long.getLong("passerelle.decisions", 300_000);
        long decisions = 0;
        long seed = first;
        while (decisions < wanted) {
            decisions += RandomDecisions.compare(seed++, Access::of);
        }
        System.out.printf("%d decisions in %d lives from seed %d%n", decisions, seed - first, first);
        assertThat(decisions).isGreaterThanOrEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource(WrongPolicy.class)
    void each_wrong_policy_is_found(WrongPolicy wrong) {
        assertThatThrownBy(() -> {
                    for (long seed = 1; seed <= MOST_LIVES; seed++) {
                        RandomDecisions.compare(seed, wrong);
                    }
                })
                .isInstanceOf(RandomDecisions.Disagreement.class);
    }
}
