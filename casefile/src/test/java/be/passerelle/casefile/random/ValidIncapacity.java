// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.random;

import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.casefile.incapacity.PensionAge;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.Codes;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// What an act about incapacity may validly say, as far as the shape of its content does not tell.
final class ValidIncapacity {

    private final SplittableRandom random;

    ValidIncapacity(SplittableRandom random) {
        this.random = random;
    }

    /// @return the material day; empty when nothing valid can be said just now
    Optional<LocalDate> fit(String code, In<?> s, Map<String, Object> tree) {
        LocalDate day = s.day();
        return switch (code) {
            case "incapacity.recognised" -> recognised(s, tree);
            case "incapacity.prolonged" -> prolonged(s, tree);
            case "incapacity.certificateReceived" -> {
                LocalDate from = day.minusDays(random.nextInt(20));
                tree.put("from", from.toString());
                tree.put("until", from.plusDays(random.nextInt(80)).toString());
                tree.computeIfPresent(
                        "expectedEnd",
                        (_, _) -> from.plusDays(random.nextInt(300)).toString());
                // It changes nothing: a few are enough.
                yield Optional.of(day).filter(_ -> random.nextInt(8) == 0);
            }
            case "incapacity.interrupted" -> interrupted(s, tree);
            case "incapacity.abroadReported" -> {
                LocalDate from = between(incapacity(s).opened().day(), day.plusDays(60));
                tree.put("from", from.toString());
                tree.put("until", from.plusDays(random.nextInt(40)).toString());
                yield Optional.of(day).filter(_ -> random.nextInt(8) == 0);
            }
            case "incapacity.pensionAgeNoted" -> {
                tree.put("reachedOn", day.plusDays(random.nextInt(-200, 4000)).toString());
                yield Optional.of(day).filter(_ -> random.nextInt(8) == 0);
            }
            case "incapacity.contractEnded" ->
                Optional.of(between(incapacity(s).recognised().day(), day));
            case "incapacity.invalidityProposed" -> {
                tree.put("until", yearEnds(s).plusDays(random.nextInt(400)).toString());
                yield Optional.of(day);
            }
            case "incapacity.invalidityNotRecognised" ->
                Optional.of(day).filter(_ -> !isPresumed(s, incapacity(s).until()) && !isPresumed(s, day));
            case "incapacity.invalidityRecognised" -> {
                boolean relapsed =
                        IncapacityChain.of(s.file(), s.law(), incapacity(s)).invalid();
                LocalDate from = relapsed ? incapacity(s).recognised().day() : yearEnds(s);
                LocalDate last = lastAllowed(s, from.plusDays(random.nextInt(400)));
                tree.put("until", last.toString());
                yield Optional.of(from).filter(f -> !f.isAfter(day) && !f.isAfter(last));
            }
            case "incapacity.causeEstablished" -> causeEstablished(s, tree);
            case "incapacity.ended" -> ended(s, tree);
            default -> throw new IllegalArgumentException(code);
        };
    }

    /// On recognised days, apart from other interruptions.
    private Optional<LocalDate> interrupted(In<?> s, Map<String, Object> tree) {
        Incapacity incapacity = incapacity(s);
        LocalDate from = between(incapacity.opened().day(), s.day());
        LocalDate until = lastBeforeNext(s, from.plusDays(random.nextInt(110)));
        tree.put("until", until.toString());
        boolean apart = Period.ifAny(from, until)
                .filter(days -> incapacity.meanwhile().interruptions().stream()
                        .noneMatch(each -> each.days().overlaps(days)))
                .isPresent();
        return Optional.of(from).filter(day -> apart && incapacity.isRecognisedOn(day) && random.nextInt(4) == 0);
    }

    private Optional<LocalDate> recognised(In<?> s, Map<String, Object> tree) {
        List<Incapacity> all = s.file().threads(Incapacity.INCAPACITY).all();
        if (s.file().threads(Incapacity.INCAPACITY).open().isPresent()) {
            LocalDate until = all.getFirst().opened().day().minusDays(random.nextInt(1, 60));
            tree.put("until", until.toString());
            return Optional.of(until.minusDays(random.nextInt(100)));
        }
        LocalDate earliest = all.stream()
                .map(each -> each.period().until())
                .max(LocalDate::compareTo)
                .map(until -> until.plusDays(1))
                .orElse(s.day().minusDays(60));
        if (earliest.isAfter(s.day())) {
            return Optional.empty();
        }
        LocalDate on = between(earliest, s.day());
        all.stream()
                .filter(each -> each.endCause().equals(Optional.of(EndCause.SCHEME_CHANGED)))
                .filter(each -> each.ended()
                        .filter(end -> end.day().plusDays(1).equals(on))
                        .isPresent())
                .forEach(each -> tree.put(
                        "scheme",
                        Codes.of(each.scheme() == Scheme.SELF_EMPLOYED ? Scheme.EMPLOYEE : Scheme.SELF_EMPLOYED)));
        LocalDate last = Stream.of(Scheme.values())
                .map(scheme -> longest(s, on, scheme))
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate until = on.plusDays(random.nextInt(0, 500));
        tree.put("until", (until.isAfter(last) ? last : until).toString());
        return Optional.of(on);
    }

    private static LocalDate longest(In<?> s, LocalDate on, Scheme scheme) {
        IncapacityChain chain = IncapacityChain.beginning(s.file(), s.law(), on, scheme);
        return chain.invalid()
                ? on.plusDays(500)
                : chain.invalidFrom(s.file(), s.law(), scheme)
                        .value()
                        .orElseThrow()
                        .minusDays(1);
    }

    private Optional<LocalDate> prolonged(In<?> s, Map<String, Object> tree) {
        LocalDate from = incapacity(s).recognised().day();
        boolean primary = !IncapacityChain.of(s.file(), s.law(), incapacity(s)).invalid();
        LocalDate last = primary ? yearEnds(s).minusDays(1) : s.day().plusDays(700);
        tree.put("until", between(from, lastAllowed(s, last)).toString());
        return Optional.of(from);
    }

    /// And it is recognised up to the pension at most.
    private static LocalDate lastAllowed(In<?> s, LocalDate last) {
        LocalDate before = lastBeforeNext(s, last);
        return PensionAge.of(s.file())
                .flatMap(pension -> pension.lastDay(s.law()).value())
                .filter(before::isAfter)
                .orElse(before);
    }

    /// One that was reported after a later one ends before that.
    private static LocalDate lastBeforeNext(In<?> s, LocalDate last) {
        return incapacity(s)
                .next()
                .filter(next -> !last.isBefore(next))
                .map(next -> next.minusDays(1))
                .orElse(last);
    }

    private Optional<LocalDate> causeEstablished(In<?> s, Map<String, Object> tree) {
        LocalDate on = between(incapacity(s).recognised().day(), s.day());
        Cause held = incapacity(s).causeOn(on);
        List<Cause> others =
                Stream.of(Cause.values()).filter(cause -> cause != held).toList();
        tree.put("cause", Codes.of(others.get(random.nextInt(others.size()))));
        return Optional.of(on);
    }

    private Optional<LocalDate> ended(In<?> s, Map<String, Object> tree) {
        List<EndCause> others =
                List.of(EndCause.WORK_RESUMED, EndCause.PENSION, EndCause.OTHER, EndCause.SCHEME_CHANGED);
        boolean dies = !incapacity(s).liesBehind()
                && random.nextInt(10) == 0; // after a death little more can happen in a life
        EndCause cause = dies ? EndCause.DEATH : others.get(random.nextInt(others.size()));
        LocalDate latest = lastBeforeNext(s, s.day());
        LocalDate on = between(incapacity(s).recognised().day(), latest);
        boolean isBarred = (cause == EndCause.OTHER || cause == EndCause.WORK_RESUMED) && isPresumed(s, on);
        EndCause ends = isBarred ? EndCause.PENSION : cause;
        LocalDate last = on.with(TemporalAdjusters.lastDayOfMonth());
        boolean isTooEarly = ends == EndCause.PENSION && last.isAfter(latest);
        tree.put("cause", Codes.of(isTooEarly ? EndCause.DEATH : ends));
        return Optional.of(ends == EndCause.PENSION && !isTooEarly ? last : on)
                .filter(_ -> !isTooEarly || !incapacity(s).liesBehind());
    }

    private static boolean isPresumed(In<?> s, LocalDate day) {
        return s.rights().isPresumedIncapable(s.file(), s.law(), day)
                || s.rights().isInTraining(s.file(), s.law(), day)
                || s.rights().isInTraining(s.file(), s.law(), day.plusDays(1));
    }

    private static LocalDate yearEnds(In<?> s) {
        return IncapacityChain.of(s.file(), s.law(), incapacity(s))
                .invalidFrom(s.file(), s.law(), incapacity(s).scheme())
                .value()
                .orElseThrow();
    }

    private static Incapacity incapacity(In<?> s) {
        return s.as(Incapacity.INCAPACITY).orElseThrow().thread();
    }

    private LocalDate between(LocalDate from, LocalDate until) {
        return until.isAfter(from)
                ? LocalDate.ofEpochDay(random.nextLong(from.toEpochDay(), until.toEpochDay() + 1))
                : from;
    }
}
