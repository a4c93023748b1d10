// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.random;

import be.passerelle.casefile.file.In;
import be.passerelle.casefile.programme.Grant;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.Training;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.programme.EvaluationTerms;
import be.passerelle.stream.act.Codes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// What passes for a training that was granted, as it is followed and changed.
final class ValidTraining {

    private static final int MOST_HOURS = 5000;

    private final SplittableRandom random;

    ValidTraining(SplittableRandom random) {
        this.random = random;
    }

    /// @return the material day; empty when nothing valid can be said just now
    Optional<LocalDate> fit(String code, In<?> s, Map<String, Object> tree) {
        return switch (code) {
            case "programme.prolongationProposed" -> prolongation(s, tree);
            case "programme.modificationProposed" -> modification(s, tree);
            case "programme.reintegrationProposed" -> reintegration(s);
            case "programme.trainingStarted" -> started(s);
            case "programme.trainingNotBegun" -> notBegun(s);
            case "programme.trainingInterrupted" -> {
                LocalDate from = between(latestChange(programme(s)), s.day());
                tree.put("expectedOn", from.plusDays(random.nextInt(1, 30)).toString());
                yield Optional.of(from);
            }
            case "programme.trainingResumed" -> {
                LocalDate from = latestChange(programme(s)).plusDays(1);
                yield from.isAfter(s.day()) ? Optional.empty() : Optional.of(between(from, s.day()));
            }
            case "programme.attendanceRecorded" -> attendance(s, tree);
            case "programme.trainingEnded" -> trainingEnded(s, tree);
            default -> throw new IllegalArgumentException(code);
        };
    }

    private Optional<LocalDate> prolongation(In<?> s, Map<String, Object> tree) {
        Grant granted = programme(s).grant();
        tree.put(
                "endsOn", granted.days().until().plusDays(random.nextInt(1, 90)).toString());
        tree.put("hours", Math.min(MOST_HOURS, granted.hours() + random.nextInt(200)));
        return Optional.of(s.day());
    }

    private static Optional<LocalDate> reintegration(In<?> s) {
        DatedFact ended = programme(s).training().ended().orElseThrow();
        return EvaluationTerms.sixMonths(s.law(), ended)
                .value()
                .filter(last -> !s.day().isAfter(last.day()))
                .map(_ -> s.day());
    }

    /// Fewer hours, or the same days later.
    private Optional<LocalDate> modification(In<?> s, Map<String, Object> tree) {
        Grant granted = programme(s).grant();
        boolean begun = programme(s).training().started().isPresent()
                || !granted.days().from().isAfter(s.day());
        int later = begun || (granted.hours() > 1 && random.nextBoolean()) ? 0 : random.nextInt(1, 40);
        if (later == 0 && granted.hours() == 1) {
            return Optional.empty();
        }
        tree.put("startsOn", granted.days().from().plusDays(later).toString());
        tree.put("endsOn", granted.days().until().plusDays(later).toString());
        tree.put("hours", later > 0 ? granted.hours() : random.nextInt(1, granted.hours()));
        return Optional.of(s.day());
    }

    private Optional<LocalDate> started(In<?> s) {
        LocalDate from = programme(s).grant().days().from();
        LocalDate until = programme(s).grant().days().until();
        return Optional.of(between(from, until.isBefore(s.day()) ? until : s.day()));
    }

    private static Optional<LocalDate> attendance(In<?> s, Map<String, Object> tree) {
        Programme programme = programme(s);
        LocalDate last = programme.training().ended().map(DatedFact::day).orElse(s.day());
        YearMonth month =
                YearMonth.from(programme.training().started().orElseThrow().day());
        while (programme.training().attendance().containsKey(month) && month.isBefore(YearMonth.from(last))) {
            month = month.plusMonths(1);
        }
        tree.put("month", month.toString());
        long most = 24 * programme.training().daysIn(month);
        if (new BigDecimal(String.valueOf(tree.get("hours"))).compareTo(BigDecimal.valueOf(most)) > 0) {
            tree.put("hours", Long.toString(most));
        }
        return Optional.of(s.day());
    }

    private Optional<LocalDate> trainingEnded(In<?> s, Map<String, Object> tree) {
        TrainingResult result = random.nextInt(4) > 0
                ? TrainingResult.SUCCESS
                : TrainingResult.values()[random.nextInt(TrainingResult.values().length)];
        tree.put("result", Codes.of(result));
        tree.put("certificate", result == TrainingResult.SUCCESS && random.nextBoolean());
        return Optional.of(between(latestChange(programme(s)), s.day()));
    }

    private Optional<LocalDate> notBegun(In<?> s) {
        LocalDate from = programme(s).grant().days().from();
        return s.day().isBefore(from) ? Optional.of(from) : Optional.of(between(from, s.day()));
    }

    /// The day before which nothing more can have happened in a training that runs.
    private static LocalDate latestChange(Programme programme) {
        Training training = programme.training();
        LocalDate day = training.started().orElseThrow().day();
        for (Training.Interruption each : training.interruptions()) {
            day = each.resumed().orElse(each.from()).day();
        }
        return day;
    }

    private LocalDate between(LocalDate from, LocalDate until) {
        return until.isAfter(from)
                ? LocalDate.ofEpochDay(random.nextLong(from.toEpochDay(), until.toEpochDay() + 1))
                : from;
    }

    private static Programme programme(In<?> s) {
        return s.as(Programme.PROGRAMME).orElseThrow().thread();
    }
}
