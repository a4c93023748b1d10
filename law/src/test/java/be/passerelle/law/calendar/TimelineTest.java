// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void a_later_writing_replaces_what_it_covers_and_leaves_the_rest() {
        Timeline<String> timeline = Timeline.<String>empty()
                .write(Period.of(DAY, DAY.plusDays(9)), "a")
                .write(Period.of(DAY.plusDays(3), DAY.plusDays(5)), "b");
        assertThat(timeline.spans())
                .containsExactly(
                        new Timeline.Span<>(Period.of(DAY, DAY.plusDays(2)), "a"),
                        new Timeline.Span<>(Period.of(DAY.plusDays(3), DAY.plusDays(5)), "b"),
                        new Timeline.Span<>(Period.of(DAY.plusDays(6), DAY.plusDays(9)), "a"));
    }

    @Test
    void neighbours_with_the_same_value_are_joined() {
        Timeline<String> timeline = Timeline.<String>empty()
                .write(Period.of(DAY, DAY.plusDays(9)), "a")
                .write(Period.since(DAY.plusDays(10)), "a");
        assertThat(timeline.spans()).containsExactly(new Timeline.Span<>(Period.since(DAY), "a"));
    }

    @Test
    void what_is_erased_is_nowhere_and_an_open_end_can_be_cut() {
        Timeline<String> timeline =
                Timeline.<String>empty().write(Period.since(DAY), "a").erase(Period.since(DAY.plusDays(5)));
        assertThat(timeline.at(DAY.plusDays(4))).contains("a");
        assertThat(timeline.at(DAY.plusDays(5))).isEmpty();
        assertThat(timeline.erase(Period.since(DAY)).isEmpty()).isTrue();
    }

    /// Against the plainest model: one value for each day.
    @Test
    void random_writings_equal_an_array_of_days() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<@Nullable Integer> model = new ArrayList<>(Collections.nCopies(40, null));
            Timeline<Integer> timeline = Timeline.empty();
            for (int step = 0; step < 12; step++) {
                int from = random.nextInt(40);
                int until = from + random.nextInt(40 - from);
                Period period = Period.of(DAY.plusDays(from), DAY.plusDays(until));
                @Nullable Integer value = random.nextInt(4) == 0 ? null : random.nextInt(3);
                timeline = value == null ? timeline.erase(period) : timeline.write(period, value);
                for (int day = from; day <= until; day++) {
                    model.set(day, value);
                }
            }
            for (int day = 0; day < 40; day++) {
                assertThat(timeline.at(DAY.plusDays(day)).orElse(null))
                        .as("seed " + seed)
                        .isEqualTo(model.get(day));
            }
            for (int i = 1; i < timeline.spans().size(); i++) {
                assertThat(timeline.spans().get(i - 1).period().until())
                        .isBefore(timeline.spans().get(i).period().from());
            }
        }
    }
}
