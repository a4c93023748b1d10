// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
