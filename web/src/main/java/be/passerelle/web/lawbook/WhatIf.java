// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.calendar.Timeline;
import be.passerelle.law.example.AskedFact;
import be.passerelle.law.example.ExampleFile;
import be.passerelle.law.example.ExampleRun;
import be.passerelle.law.example.WorkedExample;
import be.passerelle.law.parameter.Interpretation;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What would change an answer: the rule is asked again with one fact otherwise, or under one other reading. What the
/// law says it would rest on is not repeated here; this is what really comes out.
record WhatIf(ExampleWords words, ExampleFile file) {

    /// How far a day is moved to find another answer.
    private static final int DAYS = 400;

    /// Those that change the answer: each choice and flag otherwise, each day left out or as near as it changes the
    /// answer for more than its own days, each reading.
    List<RulePage.Change> of(ExampleRun run) {
        List<RulePage.Change> lines = new ArrayList<>();
        for (AskedFact fact : file.facts()) {
            String given = run.example().given().getOrDefault(fact.key(), "");
            others(run, fact, given)
                    .forEach(other -> line(run, with(run.example(), fact.key(), other), worded(fact, other))
                            .ifPresent(lines::add));
        }
        for (Parameter<?> parameter : words.parameters(file)) {
            for (Interpretation reading : parameter.readings()) {
                WorkedExample otherwise =
                        run.example().under(Map.of(parameter.name().path(), reading.code()));
                line(run, otherwise, words.under(otherwise)).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private List<String> others(ExampleRun run, AskedFact fact, String given) {
        return switch (fact.kind()) {
            case FLAG ->
                Stream.of("true", "false").filter(flag -> !flag.equals(given)).toList();
            case CHOICE ->
                fact.choices().stream()
                        .map(Enum::name)
                        .filter(choice -> !choice.equals(given))
                        .toList();
            case DAY -> given.isEmpty() ? List.of() : days(run, fact, LocalDate.parse(given));
            case MONTH, NUMBER, PERIODS, TEXT -> List.of();
        };
    }

    private List<String> days(ExampleRun run, AskedFact fact, LocalDate given) {
        List<String> days = new ArrayList<>();
        nearest(run, fact, given, -1).ifPresent(days::add);
        nearest(run, fact, given, 1).ifPresent(days::add);
        if (fact.optional()) {
            days.add("");
        }
        return days;
    }

    private Optional<String> nearest(ExampleRun run, AskedFact fact, LocalDate given, int step) {
        String kind = kind(run);
        return IntStream.rangeClosed(1, DAYS)
                .mapToObj(by -> given.plusDays((long) step * by).toString())
                .filter(day -> run(with(run.example(), fact.key(), day))
                        .filter(other -> !kind(other).equals(kind))
                        .isPresent())
                .findFirst();
    }

    /// What sort of answer it is: a day, a period or an amount moves with the facts and stays the same answer.
    private static String kind(ExampleRun run) {
        return switch (run.finding().value().orElse(null)) {
            case Deadline _, LocalDate _, Period _, Money _, Timeline<?> _ -> "told";
            case null, default -> run.got();
        };
    }

    private String worded(AskedFact fact, String other) {
        String label = words.fact(file.rule(), fact);
        return other.isEmpty()
                ? words.words().text("lawbook.if.without", "fact", label)
                : words.words().text("lawbook.if.fact", "fact", label, "value", words.given(fact, other));
    }

    private Optional<RulePage.Change> line(ExampleRun run, WorkedExample otherwise, String what) {
        return run(otherwise)
                .filter(other -> !other.got().equals(run.got()))
                .map(other -> new RulePage.Change(what, words.answer(other.got(), other.finding())));
    }

    /// What the rule answers; nothing where it refuses the facts.
    private Optional<ExampleRun> run(WorkedExample example) {
        try {
            return Optional.of(example.run(words.law()));
        } catch (IllegalArgumentException | ArithmeticException refused) {
            return Optional.empty();
        }
    }

    private static WorkedExample with(WorkedExample example, String key, String value) {
        Map<String, String> given = new LinkedHashMap<>(example.given());
        if (value.isEmpty()) {
            given.remove(key);
        } else {
            given.put(key, value);
        }
        return example.given(given);
    }
}
