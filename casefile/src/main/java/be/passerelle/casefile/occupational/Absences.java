// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.RecognisedDays;
import be.passerelle.law.occupational.AbsenceFromWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Whether the person is absent from work on a day, and since when. The first day is one that somebody said: of the
/// first weeks the employer pays, and no fund knows of them. Where the file knows better it bars: after the end of a
/// recognition, by an act or because it ran out, the person is not absent until another one is recognised or said.
final class Absences {

    private Absences() {}

    /// The absence of a day, with what interrupted it; empty for somebody who is at work.
    static Optional<AbsenceFromWork> on(In<Occupational> s, LocalDate day) {
        return stated(s, day).flatMap(stated -> {
            List<Period> gaps = gaps(s.file(), stated.since().day());
            return gaps.stream().anyMatch(gap -> gap.contains(day))
                    ? Optional.empty()
                    : Optional.of(new AbsenceFromWork(
                            stated.since(),
                            gaps.stream()
                                    .filter(gap -> gap.until().isBefore(day))
                                    .toList()));
        });
    }

    /// Since when it has lasted without a break; empty for somebody who is at work.
    static Optional<Finding<DatedFact>> since(In<Occupational> s, LocalDate day) {
        return on(s, day).map(absence -> absence.since(s.law(), day));
    }

    /// Its first day; the day itself for somebody who is at work. Where it cannot be told whether it was interrupted,
    /// the day that was said.
    static DatedFact firstDay(In<Occupational> s, DatedFact day) {
        return on(s, day.day())
                .map(absence -> absence.since(s.law(), day.day()).value().orElse(absence.from()))
                .orElse(day);
    }

    /// What was last said of an absence that had begun by that day.
    static Optional<StatedAbsence> stated(In<Occupational> s, LocalDate day) {
        return s.thread().absences().stream()
                .filter(each -> !each.since().day().isAfter(day))
                .reduce((_, later) -> later);
    }

    /// Whether a fact belongs to the absence of a day. Before somebody comes back, and where it cannot be told whether
    /// that was a break, it does.
    static boolean isOf(In<Occupational> s, DatedFact fact, LocalDate day) {
        return since(s, day)
                .flatMap(Finding::value)
                .filter(since -> fact.day().isBefore(since.day()))
                .isEmpty();
    }

    /// Whether the person came back to work for longer than the Code ignores, from a day on and by another; or, where
    /// it
    /// says nothing of that, at all.
    static boolean isBrokenBetween(In<Occupational> s, LocalDate from, LocalDate day) {
        return gaps(s.file(), from).stream()
                .filter(gap -> !gap.from().isAfter(day))
                .anyMatch(gap -> !ignoredUntil(s.law(), gap, day).isAfter(Day.earlier(gap.until(), day)));
    }

    /// The day on which a return that began with a gap becomes a break.
    private static LocalDate ignoredUntil(Law law, Period gap, LocalDate day) {
        return law.asOf(day)
                .take(AbsenceFromWork.IGNORED)
                .value()
                .map(term -> term.after(gap.from()))
                .orElse(gap.from());
    }

    /// The last day on which all this stays as it is on a day, if no act comes.
    static LocalDate alikeUntil(In<Occupational> s, LocalDate day) {
        LocalDate until = LocalDate.MAX;
        for (StatedAbsence each : s.thread().absences()) {
            until = earlier(until, Day.before(each.since().day()), day);
        }
        for (Period gap : gaps(s.file(), LocalDate.MIN)) {
            until = earlier(until, Day.before(gap.from()), day);
            until = earlier(until, Day.before(ignoredUntil(s.law(), gap, day)), day);
            until = earlier(until, gap.until(), day);
        }
        return until;
    }

    private static LocalDate earlier(LocalDate until, LocalDate last, LocalDate day) {
        return last.isBefore(day) ? until : Day.earlier(until, last);
    }

    /// The days between two runs of recognised days, and those after the last, as far as they begin after a day.
    private static List<Period> gaps(CaseFile file, LocalDate after) {
        List<Period> runs = Recognitions.of(file).stream()
                .map(RecognisedDays::days)
                .sorted(Comparator.comparing(Period::from))
                .toList();
        List<Period> gaps = new ArrayList<>(1);
        LocalDate last = LocalDate.MIN;
        for (int i = 0; i < runs.size(); i++) {
            last = Day.later(last, runs.get(i).until());
            LocalDate next = i + 1 < runs.size() ? Day.before(runs.get(i + 1).from()) : LocalDate.MAX;
            Optional.of(last)
                    .filter(day -> !Day.isOpen(day))
                    .flatMap(day -> Period.ifAny(Day.after(day), next))
                    .filter(gap -> gap.from().isAfter(after))
                    .ifPresent(gaps::add);
        }
        return gaps;
    }
}
