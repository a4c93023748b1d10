// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.version;

import be.passerelle.law.calendar.Period;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The versions of something that changes only when two people want it, and the proposals that wait for the second.
/// Versions never overlap: on each day at most one holds.
///
/// @param versions those that were confirmed, by their number
/// @param waiting those that nobody confirmed or declined yet
public record Versions<T>(List<Version<T>> versions, List<Proposal<T>> waiting) {

    public Versions {
        versions = List.copyOf(versions);
        waiting = List.copyOf(waiting);
    }

    public static <T> Versions<T> none() {
        return new Versions<>(List.of(), List.of());
    }

    /// With one more proposal that waits for a second person.
    public Versions<T> propose(Proposal<T> proposal) {
        List<Proposal<T>> more = new ArrayList<>(waiting);
        more.add(proposal);
        return new Versions<>(versions, more);
    }

    /// With the proposal in force. What it replaces ends the day before, what it ends ends; the same when nothing of
    /// that number waits.
    ///
    /// @param on the day on which that was recorded
    public Versions<T> confirm(int proposal, PersonId by, LocalDate on) {
        return waiting(proposal)
                .map(p -> new Versions<>(inForce(p, by, on), without(proposal)))
                .orElse(this);
    }

    /// Without the proposal.
    public Versions<T> decline(int proposal) {
        return new Versions<>(versions, without(proposal));
    }

    public Optional<Proposal<T>> waiting(int number) {
        return waiting.stream().filter(p -> p.number() == number).findFirst();
    }

    public Optional<Version<T>> version(int number) {
        return versions.stream().filter(v -> v.number() == number).findFirst();
    }

    /// What holds on a day.
    public Optional<Version<T>> on(LocalDate day) {
        return versions.stream().filter(v -> v.period().contains(day)).findFirst();
    }

    /// What begins after a day, the soonest first.
    public List<Version<T>> after(LocalDate day) {
        return versions.stream()
                .filter(v -> v.period().from().isAfter(day))
                .sorted(Comparator.comparing(v -> v.period().from()))
                .toList();
    }

    /// What holds on a day, or else what held last.
    public Optional<Version<T>> latest(LocalDate day) {
        return on(day).or(() -> versions.stream().reduce((_, later) -> later));
    }

    /// The version that would hold at the same time as this proposal, if it were confirmed now; empty when none would.
    public Optional<Version<T>> overlapping(Proposal.Start<T> start) {
        return versions.stream()
                .filter(v -> start.replaces().filter(r -> r == v.number()).isEmpty()
                        && v.period().overlaps(start.period()))
                .findFirst();
    }

    private List<Version<T>> inForce(Proposal<T> proposal, PersonId by, LocalDate on) {
        return switch (proposal) {
            case Proposal.Start<T> start -> {
                List<Version<T>> after = new ArrayList<>(start.replaces()
                        .map(replaced -> ended(replaced, start.period().from().minusDays(1)))
                        .orElse(versions));
                after.add(new Version<>(start.number(), start.period(), start.terms(), start.by(), by, on));
                yield after;
            }
            case Proposal.End<T> end -> ended(end.version(), end.lastDay());
        };
    }

    /// A version that would end before it began never held.
    private List<Version<T>> ended(int number, LocalDate lastDay) {
        List<Version<T>> after = new ArrayList<>();
        for (Version<T> each : versions) {
            if (each.number() != number) {
                after.add(each);
            } else if (!lastDay.isBefore(each.period().from())) {
                LocalDate until = lastDay.isBefore(each.period().until())
                        ? lastDay
                        : each.period().until();
                after.add(each.until(Period.of(each.period().from(), until)));
            }
        }
        return after;
    }

    private List<Proposal<T>> without(int number) {
        return waiting.stream().filter(p -> p.number() != number).toList();
    }
}
