// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What is true over time: values over periods that never overlap, in order. A later writing replaces what it covers.
///
/// @param <T> what is true during a period; compared with `equals` when neighbours are joined
/// @param spans the periods with their values, first to last, without overlap
public record Timeline<T>(List<Span<T>> spans) {

    /// One period with its value.
    public record Span<T>(Period period, T value) {}

    private static final Timeline<?> EMPTY = new Timeline<>(List.of());

    public Timeline {
        spans = List.copyOf(spans);
    }

    @SuppressWarnings("unchecked") // an empty list holds values of any type
    public static <T> Timeline<T> empty() {
        return (Timeline<T>) EMPTY;
    }

    /// One value over a period.
    public static <T> Timeline<T> of(Period period, T value) {
        return new Timeline<>(List.of(new Span<>(period, value)));
    }

    /// This timeline with the value written over the period; what stood there before gives way, the rest stays.
    public Timeline<T> write(Period period, T value) {
        List<Span<T>> result = new ArrayList<>(spans.size() + 2);
        clear(period, result);
        int at = 0;
        while (at < result.size() && result.get(at).period().from().isBefore(period.from())) {
            at++;
        }
        result.add(at, new Span<>(period, value));
        return new Timeline<>(join(result));
    }

    /// This timeline with nothing left in the period.
    public Timeline<T> erase(Period period) {
        List<Span<T>> result = new ArrayList<>(spans.size() + 1);
        clear(period, result);
        return new Timeline<>(result);
    }

    /// What lies within the period, and nothing else.
    public Timeline<T> within(Period period) {
        List<Span<T>> result = new ArrayList<>(spans.size());
        for (Span<T> span : spans) {
            span.period().intersection(period).ifPresent(days -> result.add(new Span<>(days, span.value())));
        }
        return new Timeline<>(result);
    }

    /// This timeline with the value on each day of the period that has none.
    public Timeline<T> fill(Period period, T value) {
        Timeline<T> result = of(period, value);
        for (Span<T> span : spans) {
            result = result.write(span.period(), span.value());
        }
        return result;
    }

    /// What is derived from each value; neighbours that become equal are joined.
    public <U> Timeline<U> map(Function<? super T, ? extends U> derive) {
        List<Span<U>> result = new ArrayList<>(spans.size());
        for (Span<T> span : spans) {
            result.add(new Span<>(span.period(), derive.apply(span.value())));
        }
        return new Timeline<>(join(result));
    }

    /// What is derived from both values on the days on which both timelines have one; neighbours that become
    /// equal are joined.
    public <U, R> Timeline<R> combine(Timeline<U> other, BiFunction<? super T, ? super U, ? extends R> derive) {
        List<Span<R>> result = new ArrayList<>(spans.size() + other.spans.size());
        int mine = 0;
        int its = 0;
        while (mine < spans.size() && its < other.spans.size()) {
            Span<T> one = spans.get(mine);
            Span<U> two = other.spans.get(its);
            one.period()
                    .intersection(two.period())
                    .ifPresent(days -> result.add(new Span<>(days, derive.apply(one.value(), two.value()))));
            boolean mineEndsFirst = one.period().until().isBefore(two.period().until());
            mine += mineEndsFirst ? 1 : 0;
            its += mineEndsFirst ? 0 : 1;
        }
        return new Timeline<>(join(result));
    }

    /// The same values, cut so that a span begins on each of these days that has a value. Neighbours stay
    /// apart until something is written, mapped or combined.
    public Timeline<T> splitAt(Collection<LocalDate> days) {
        NavigableSet<LocalDate> cuts = new TreeSet<>(days);
        List<Span<T>> result = new ArrayList<>(spans.size() + cuts.size());
        for (Span<T> span : spans) {
            LocalDate from = span.period().from();
            LocalDate until = span.period().until();
            for (LocalDate cut : cuts.subSet(from, false, until, true)) {
                result.add(new Span<>(Period.of(from, Day.before(cut)), span.value()));
                from = cut;
            }
            result.add(new Span<>(Period.of(from, until), span.value()));
        }
        return new Timeline<>(result);
    }

    /// The same values, one span for each day.
    ///
    /// @throws IllegalStateException when a span is open: restrict the timeline with [#within] first
    public Timeline<T> perDay() {
        List<Span<T>> result = new ArrayList<>();
        for (Span<T> span : spans) {
            Period days = bounded(span.period());
            for (LocalDate day = days.from(); !day.isAfter(days.until()); day = day.plusDays(1)) {
                result.add(new Span<>(Period.of(day, day), span.value()));
            }
        }
        return new Timeline<>(result);
    }

    /// What lies in each month, first to last; months without a value are left out.
    ///
    /// @throws IllegalStateException when a span is open: restrict the timeline with [#within] first
    public SortedMap<YearMonth, Timeline<T>> perMonth() {
        SortedMap<YearMonth, Timeline<T>> result = new TreeMap<>();
        for (Span<T> span : spans) {
            Period days = bounded(span.period());
            YearMonth last = YearMonth.from(days.until());
            for (YearMonth month = YearMonth.from(days.from()); !month.isAfter(last); month = month.plusMonths(1)) {
                result.computeIfAbsent(month, this::within);
            }
        }
        return result;
    }

    private Timeline<T> within(YearMonth month) {
        return within(Period.of(month.atDay(1), month.atEndOfMonth()));
    }

    private static Period bounded(Period period) {
        if (!Day.isReckoned(period.from()) || !Day.isReckoned(period.until())) {
            throw new IllegalStateException(
                    "an open timeline has no end of days: restrict it to a period first, not " + period);
        }
        return period;
    }

    public Optional<T> at(LocalDate day) {
        return spanAt(day).map(Span::value);
    }

    public Optional<Span<T>> spanAt(LocalDate day) {
        for (Span<T> span : spans) {
            if (span.period().contains(day)) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    public Optional<Span<T>> last() {
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans.getLast());
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    private void clear(Period period, List<Span<T>> result) {
        for (Span<T> span : spans) {
            Period old = span.period();
            if (!old.overlaps(period)) {
                result.add(span);
                continue;
            }
            if (old.from().isBefore(period.from())) {
                result.add(new Span<>(Period.of(old.from(), Day.before(period.from())), span.value()));
            }
            if (old.until().isAfter(period.until())) {
                result.add(new Span<>(Period.of(Day.after(period.until()), old.until()), span.value()));
            }
        }
    }

    private static <T> List<Span<T>> join(List<Span<T>> spans) {
        List<Span<T>> joined = new ArrayList<>(spans.size());
        for (Span<T> span : spans) {
            Span<T> before = joined.isEmpty() ? null : joined.getLast();
            if (before != null
                    && touches(before.period(), span.period())
                    && before.value().equals(span.value())) {
                joined.set(
                        joined.size() - 1,
                        new Span<>(
                                Period.of(before.period().from(), span.period().until()), span.value()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean touches(Period before, Period after) {
        return !before.isOpenEnded() && Day.after(before.until()).equals(after.from());
    }
}
