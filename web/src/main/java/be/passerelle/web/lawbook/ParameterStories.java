// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.Term;
import be.passerelle.web.lawbook.StepPicture.Step;
import be.passerelle.web.lawbook.StepPicture.Sureness;
import be.passerelle.web.lawbook.StepPicture.Tick;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.words.Reasons;
import be.passerelle.web.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells parameters over time.
///
/// @param today where the picture ends, two years later
/// @param marked days that the page is about
record ParameterStories(Words words, LocalDate today, List<LocalDate> marked) {

    /// A letter of the picture is about this wide, in its units.
    private static final int LETTER = 7;

    private static final int TICKS = 9;

    /// A run of days with one value, or with none.
    private record Run<T>(Period days, Optional<DatedValue<T>> value) {}

    <T> ParameterStory of(Parameter<T> parameter) {
        return during(parameter, Period.ALWAYS);
    }

    /// The picture of all days, and the values that hold on some of these.
    <T> ParameterStory during(Parameter<T> parameter, Period days) {
        List<Run<T>> runs = runs(parameter);
        return new ParameterStory(
                "story-" + parameter.name().path().replace('/', '-'),
                parameter.title().in(words.language()),
                parameter.name().path(),
                "/rulebook/parameters#p-" + parameter.name().path().replace('/', '-'),
                picture(parameter, runs),
                runs.reversed().stream()
                        .filter(run -> run.days().overlaps(days))
                        .map(run -> row(parameter, run))
                        .toList(),
                parameter.readings().stream()
                        .map(reading -> reading.label().in(words.language()))
                        .toList(),
                parameter.openQuestion().map(question -> question.text().in(words.language())),
                words.value(parameter.lastCheckedOn()));
    }

    /// A value as pages write it.
    <T> String value(Parameter<T> parameter, Optional<DatedValue<T>> value) {
        return value.map(known -> words.value(parameter.worded(known.value())))
                .orElseGet(() -> words.text("lawbook.unknownValue"));
    }

    BadgeView certainty(Certainty certainty) {
        BadgeTone tone = switch (certainty) {
            case OFFICIAL -> BadgeTone.RIGHT;
            case SECONDARY, INFERRED -> BadgeTone.WAITING;
            case OPEN -> BadgeTone.SOON;
        };
        return new BadgeView(tone, words.value(certainty));
    }

    /// First to last, with the days for which no value is known between them.
    private static <T> List<Run<T>> runs(Parameter<T> parameter) {
        List<Run<T>> runs = new ArrayList<>();
        LocalDate next = LocalDate.MIN;
        for (DatedValue<T> value : parameter.values()) {
            if (value.period().from().isAfter(next)) {
                runs.add(new Run<>(Period.of(next, Day.before(value.period().from())), Optional.empty()));
            }
            runs.add(new Run<>(value.period(), Optional.of(value)));
            next = Day.after(value.period().until());
        }
        if (!parameter.values().getLast().period().isOpenEnded()) {
            runs.add(new Run<>(Period.since(next), Optional.empty()));
        }
        return runs;
    }

    private <T> ParameterStory.Row row(Parameter<T> parameter, Run<T> run) {
        return new ParameterStory.Row(
                words.value(run.days()),
                run.value().map(value -> words.value(parameter.worded(value.value()))),
                run.value().map(value -> certainty(value.certainty())),
                run.value().map(value -> Reasons.withoutActs(words).label(value.citation())),
                run.value().map(DatedValue::source).orElse(""));
    }

    private <T> StepPicture picture(Parameter<T> parameter, List<Run<T>> runs) {
        Axis axis = axis(runs);
        Optional<BigDecimal> largest = runs.stream()
                .flatMap(run -> run.value().stream())
                .map(value -> worth(value.value()))
                .flatMap(Optional::stream)
                .max(BigDecimal::compareTo)
                .filter(worth -> worth.signum() > 0);
        List<Step> steps = new ArrayList<>();
        for (Run<T> run : runs) {
            int x = axis.at(Day.later(run.days().from(), axis.first));
            int width = axis.at(Day.earlier(run.days().until(), axis.last)) - x;
            if (width > 0) {
                steps.add(step(parameter, run, x, width, largest));
            }
        }
        return new StepPicture(
                words.text("lawbook.picture", "parameter", parameter.title()),
                steps,
                axis.ticks(),
                axis.at(today),
                marked.stream().map(axis::at).toList());
    }

    private <T> Step step(Parameter<T> parameter, Run<T> run, int x, int width, Optional<BigDecimal> largest) {
        int height = run.value()
                .flatMap(value -> worth(value.value()))
                .flatMap(worth -> largest.map(most -> high(worth, most)))
                .orElse(FULL);
        Sureness sureness = run.value()
                .map(value -> value.certainty() == Certainty.OPEN ? Sureness.OPEN : Sureness.KNOWN)
                .orElse(Sureness.UNKNOWN);
        String text = value(parameter, run.value());
        return new Step(
                x,
                StepPicture.FLOOR - height,
                width,
                height,
                sureness,
                (text.length() + 2) * LETTER > width ? "" : text);
    }

    private static final int FULL = 44;
    private static final int LEAST = 22;

    private static int high(BigDecimal worth, BigDecimal most) {
        return LEAST
                + worth.multiply(BigDecimal.valueOf(FULL - LEAST))
                        .divide(most, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    /// What a step is as high as: an amount, or the number of a term.
    private static Optional<BigDecimal> worth(Object value) {
        return switch (value) {
            case Money money -> Optional.of(money.euro().max(BigDecimal.ZERO));
            case Term term -> Optional.of(BigDecimal.valueOf(term.amount()));
            case BigDecimal number -> Optional.of(number.max(BigDecimal.ZERO));
            default -> Optional.empty();
        };
    }

    private <T> Axis axis(List<Run<T>> runs) {
        LocalDate first = today;
        LocalDate last = today;
        for (Run<T> run : runs) {
            if (!Day.isOpen(run.days().from())) {
                first = Day.earlier(first, run.days().from());
                last = Day.later(last, run.days().from());
            }
        }
        for (LocalDate mark : marked) {
            first = Day.earlier(first, mark);
            last = Day.later(last, mark);
        }
        return new Axis(first.minusYears(2).withDayOfYear(1), last.plusYears(2).withDayOfYear(1));
    }

    /// Days along the width of the picture.
    private record Axis(LocalDate first, LocalDate last) {

        int at(LocalDate day) {
            LocalDate within = Day.earlier(Day.later(day, first), last);
            return Math.toIntExact(
                    ChronoUnit.DAYS.between(first, within) * StepPicture.WIDTH / ChronoUnit.DAYS.between(first, last));
        }

        List<Tick> ticks() {
            int years = last.getYear() - first.getYear();
            int each = Math.max(1, (years + TICKS - 1) / TICKS);
            List<Tick> ticks = new ArrayList<>();
            for (int year = first.getYear() + 1; year < last.getYear(); year += each) {
                ticks.add(new Tick(at(LocalDate.of(year, 1, 1)), String.valueOf(year)));
            }
            return ticks;
        }
    }
}
