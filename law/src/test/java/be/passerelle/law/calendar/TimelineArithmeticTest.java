// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.calendar.Timeline.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What money and periods need of a timeline, each at the last day in and the first day out.
class TimelineArithmeticTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Period JANUARY = Period.of(FIRST, FIRST.plusDays(30));
    private static final Period FEBRUARY = Period.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));

    @Test
    void two_timelines_are_combined_on_the_days_that_both_have() {
        Timeline<Integer> hours = Timeline.of(JANUARY, 2).write(FEBRUARY, 3);
        Timeline<Integer> rate = Timeline.of(Period.of(day(10), day(40)), 5);
        Timeline<Integer> amount = hours.combine(rate, (h, r) -> h * r);
        assertThat(amount.spans())
                .containsExactly(
                        new Span<>(Period.of(day(10), day(30)), 10), new Span<>(Period.of(day(31), day(40)), 15));
        assertThat(amount.at(day(9))).isEmpty();
        assertThat(amount.at(day(41))).isEmpty();
        assertThat(hours.combine(Timeline.of(Period.ALWAYS, 1), (h, one) -> one).spans())
                .as("neighbours that become equal are joined")
                .containsExactly(new Span<>(Period.of(FIRST, FEBRUARY.until()), 1));
        assertThat(hours.combine(Timeline.<Integer>empty(), Integer::sum).isEmpty())
                .isTrue();
    }

    @Test
    void a_split_begins_a_span_on_the_day_and_changes_no_value() {
        Timeline<String> year = Timeline.of(Period.since(FIRST), "a");
        Timeline<String> cut = year.splitAt(List.of(day(10), FIRST, day(-5)));
        assertThat(cut.spans())
                .containsExactly(new Span<>(Period.of(FIRST, day(9)), "a"), new Span<>(Period.since(day(10)), "a"));
        Timeline<String> one = Timeline.of(Period.of(FIRST, day(10)), "a");
        assertThat(one.splitAt(List.of(day(10))).spans())
                .as("the last day may stand alone")
                .hasSize(2)
                .last()
                .isEqualTo(new Span<>(Period.of(day(10), day(10)), "a"));
        assertThat(one.splitAt(List.of(day(11)))).isEqualTo(one);
        assertThat(cut.map(a -> a)).as("and is joined again").isEqualTo(year);
    }

    @Test
    void gaps_are_filled_within_the_period_and_not_a_day_beyond() {
        Timeline<String> timeline = Timeline.of(Period.of(day(3), day(5)), "a").fill(Period.of(FIRST, day(9)), "-");
        assertThat(timeline.spans())
                .containsExactly(
                        new Span<>(Period.of(FIRST, day(2)), "-"),
                        new Span<>(Period.of(day(3), day(5)), "a"),
                        new Span<>(Period.of(day(6), day(9)), "-"));
        assertThat(Timeline.of(Period.since(day(3)), "a")
                        .fill(Period.of(FIRST, day(9)), "-")
                        .spans())
                .as("what stands beyond the period stays")
                .containsExactly(new Span<>(Period.of(FIRST, day(2)), "-"), new Span<>(Period.since(day(3)), "a"));
        assertThat(Timeline.<String>empty().fill(Period.ALWAYS, "-").at(LocalDate.MIN))
                .contains("-");
    }

    @Test
    void a_timeline_is_restricted_to_a_period() {
        Timeline<String> timeline = Timeline.of(Period.ALWAYS, "a").within(JANUARY);
        assertThat(timeline.at(FIRST.minusDays(1))).isEmpty();
        assertThat(timeline.at(FIRST)).contains("a");
        assertThat(timeline.at(JANUARY.until())).contains("a");
        assertThat(timeline.at(FEBRUARY.from())).isEmpty();
        assertThat(timeline.within(FEBRUARY).isEmpty()).isTrue();
    }

    @Test
    void each_day_and_each_month_has_its_own() {
        Timeline<String> timeline =
                Timeline.of(Period.of(day(29), day(32)), "a").write(Period.of(day(100), day(100)), "b");
        assertThat(timeline.perDay().spans())
                .extracting(span -> span.period().from())
                .containsExactly(day(29), day(30), day(31), day(32), day(100));
        assertThat(timeline.perDay().spans())
                .allSatisfy(span -> assertThat(span.period().days()).isEqualTo(1));
        assertThat(timeline.perMonth().keySet())
                .containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 4));
        assertThat(timeline.perMonth().get(YearMonth.of(2026, 1)))
                .isEqualTo(Timeline.of(Period.of(day(29), day(30)), "a"));
        assertThat(timeline.perMonth().get(YearMonth.of(2026, 2)))
                .isEqualTo(Timeline.of(Period.of(day(31), day(32)), "a"));
    }

    @Test
    void an_open_timeline_is_not_walked_day_by_day() {
        assertThatThrownBy(() -> Timeline.of(Period.since(FIRST), "a").perDay())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("restrict it to a period");
        assertThatThrownBy(
                        () -> Timeline.of(Period.of(LocalDate.MIN, FIRST), "a").perMonth())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Timeline.of(Period.of(FIRST, LocalDate.of(20260, 1, 1)), "a")
                        .perDay())
                .as("a slip of the pen is no end either")
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void open_ends_overflow_nowhere() {
        Timeline<String> always = Timeline.of(Period.ALWAYS, "a");
        assertThat(always.write(Period.since(FIRST), "b").write(Period.of(LocalDate.MIN, day(-1)), "b"))
                .isEqualTo(Timeline.of(Period.ALWAYS, "b"));
        assertThat(always.erase(Period.ALWAYS).isEmpty()).isTrue();
        assertThat(always.splitAt(List.of(LocalDate.MIN, LocalDate.MAX)).at(LocalDate.MAX))
                .contains("a");
        assertThat(always.combine(always, String::concat).at(LocalDate.MAX)).contains("aa");
    }

    /// Against the plainest model: one value for each day.
    @Test
    void random_timelines_equal_arrays_of_days() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Timeline<Integer> one = random(random);
            Timeline<Integer> two = random(random);
            Period period = period(random);
            Timeline<Integer> sum = one.combine(two, Integer::sum);
            Timeline<Integer> split = one.splitAt(List.of(day(random.nextInt(30)), day(random.nextInt(30))));
            for (int i = -1; i < 31; i++) {
                LocalDate day = day(i);
                Optional<Integer> value = one.at(day);
                assertThat(sum.at(day))
                        .as("seed " + seed)
                        .isEqualTo(value.flatMap(v -> two.at(day).map(w -> v + w)));
                assertThat(one.within(period).at(day)).isEqualTo(value.filter(_ -> period.contains(day)));
                assertThat(one.fill(period, 9).at(day))
                        .isEqualTo(value.or(() -> period.contains(day) ? Optional.of(9) : Optional.empty()));
                assertThat(one.map(v -> v / 2).at(day)).isEqualTo(value.map(v -> v / 2));
                assertThat(split.at(day)).isEqualTo(value);
                assertThat(one.perDay().at(day)).isEqualTo(value);
            }
        }
    }

    private static Timeline<Integer> random(Random random) {
        Timeline<Integer> timeline = Timeline.empty();
        for (int i = random.nextInt(6); i > 0; i--) {
            timeline = timeline.write(period(random), random.nextInt(4));
        }
        return timeline;
    }

    private static Period period(Random random) {
        int from = random.nextInt(30);
        return Period.of(day(from), day(from + random.nextInt(30 - from)));
    }

    private static LocalDate day(int afterFirst) {
        return FIRST.plusDays(afterFirst);
    }
}
