// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.casefile.file.InventedLife;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What [Access] decides is what [AccessOracle] decides, of random lives, new ones in every run. A
/// failure names the seed
/// of the life: `checks/decisions 1 SEED` shows it again. The bounded run of many is
/// `checks/decisions`.
class RandomDecisionsTest {

    /// First those lives in which much happens, then as many others as a fault may take to show.
    private static final long[] SEEDS = LongStream.concat(
                    LongStream.of(1680, 408, 258, 164, 72, 1, 2, 4, 5, 6, 9, 13, 14, 15, 25, 27, 31, 73, 93),
                    LongStream.rangeClosed(1, 150))
            .toArray();

    private static final Map<Long, List<RandomMoments.Moment>> LIVES = new HashMap<>();

    @Test
    void the_policy_and_the_oracle_decide_alike() {
        long first = Long.getLong("passerelle.seed", new SplittableRandom().nextLong());
        long wanted = Long.getLong("passerelle.decisions", 300_000);
        long decisions = 0;
        long seed = first;
        while (decisions < wanted) {
            for (RandomMoments.Moment moment : RandomMoments.of(seed++)) {
                decisions += RandomDecisions.compare(moment, Access::of);
            }
        }
        System.out.printf("%d decisions in %d lives from seed %d%n", decisions, seed - first, first);
        assertThat(decisions).isGreaterThanOrEqualTo(wanted);
    }

    /// Lists are narrowed by an audience that was computed on an earlier day: it holds until the day
    /// that it says.
    @Test
    void an_audience_holds_until_the_day_that_it_says() {
        int changed = 0;
        for (long seed = 1; seed <= 30; seed++) {
            for (RandomMoments.Moment moment : RandomMoments.of(seed)) {
                LocalDate day = moment.day();
                Set<String> audience = Audience.of(moment.file(), InventedLife.LAW, day);
                LocalDate until = Audience.holdsUntil(moment.file(), InventedLife.LAW, day);
                for (LocalDate later = day; later.isBefore(day.plusDays(800)); later = later.plusDays(1)) {
                    Set<String> then = Audience.of(moment.file(), InventedLife.LAW, later);
                    if (!later.isAfter(until)) {
                        assertThat(then)
                                .as("seed %d, of %s on %s", seed, day, later)
                                .isEqualTo(audience);
                    } else if (!then.equals(audience)) {
                        changed++;
                        break;
                    }
                }
            }
        }
        assertThat(changed).isPositive();
    }

    /// Each is found in one of the same lives.
    @Tag("long")
    @ParameterizedTest
    @EnumSource(WrongPolicy.class)
    void each_wrong_policy_is_found(WrongPolicy wrong) {
        isFound(wrong);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource(WrongGround.class)
    void each_wrong_ground_is_found(WrongGround wrong) {
        isFound(wrong);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource(WrongDoing.class)
    void each_wrong_way_of_doing_is_found(WrongDoing wrong) {
        isFound(wrong);
    }

    private static void isFound(Policy wrong) {
        assertThatThrownBy(() -> {
                    for (long seed : SEEDS) {
                        for (RandomMoments.Moment moment : LIVES.computeIfAbsent(seed, RandomMoments::of)) {
                            RandomDecisions.compare(moment, wrong);
                        }
                    }
                })
                .isInstanceOf(RandomDecisions.Disagreement.class);
    }
}
