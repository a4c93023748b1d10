// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.incapacity.Scheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// From when until when, and for which schemes, a row is law. The material day and the scheme of the incapacity choose
/// among rows, so that a table of the past stands beside that of today.
///
/// @param spans when it is law, scheme by scheme; without any, always and for all
public record Validity(List<Span> spans) {

    /// Law on these days for incapacities of these schemes.
    ///
    /// @param days both ends included; an open end is [LocalDate#MAX]
    public record Span(Period days, Set<Scheme> schemes) {
        public Span {
            schemes = Set.copyOf(schemes);
        }
    }

    /// Law on every day and for every scheme, as far as this table goes back.
    public static final Validity ALWAYS = new Validity(List.of());

    public Validity {
        spans = List.copyOf(spans);
    }

    /// Law from that day on for these schemes.
    public static Validity from(LocalDate first, Scheme... schemes) {
        return ALWAYS.andFrom(first, schemes);
    }

    /// Law from that day on for these schemes too.
    public Validity andFrom(LocalDate first, Scheme... schemes) {
        return with(new Span(Period.since(first), schemes.length == 0 ? all() : Set.of(schemes)));
    }

    /// No longer law after that day, whatever the scheme.
    public Validity until(LocalDate last) {
        List<Span> ended = new ArrayList<>();
        for (Span span : spans.isEmpty() ? List.of(new Span(new Period(LocalDate.MIN, last), all())) : spans) {
            if (!span.days().from().isAfter(last)) {
                ended.add(new Span(
                        Period.of(span.days().from(), earlier(span.days().until(), last)), span.schemes()));
            }
        }
        return new Validity(ended);
    }

    /// Whether it is law on every day and for every scheme.
    public boolean isAlways() {
        return spans.isEmpty();
    }

    /// Whether a row is law on a material day, for the scheme of the incapacity; where there is none, for any.
    public boolean covers(LocalDate on, Optional<Scheme> scheme) {
        if (isAlways()) {
            return true;
        }
        for (Span span : spans) {
            if (span.days().contains(on) && (scheme.isEmpty() || span.schemes().contains(scheme.get()))) {
                return true;
            }
        }
        return false;
    }

    /// The last day on which the answer for that day stays the same; [LocalDate#MAX] when it does for good.
    public LocalDate stableUntil(LocalDate on) {
        LocalDate stable = LocalDate.MAX;
        for (Span span : spans) {
            if (span.days().from().isAfter(on)) {
                stable = earlier(stable, span.days().from().minusDays(1));
            } else if (span.days().contains(on)) {
                stable = earlier(stable, span.days().until());
            }
        }
        return stable;
    }

    private Validity with(Span span) {
        List<Span> more = new ArrayList<>(spans);
        more.add(span);
        return new Validity(more);
    }

    private static Set<Scheme> all() {
        return EnumSet.allOf(Scheme.class);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
