// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.language.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever is typed is answered or refused: no rule throws, no date overflows, and each word is there in every
/// language.
class AnyFactsTest {

    private static final Law LAW = LawInForce.read();
    private static final int TRIES = 400;
    private static final List<String> ODD =
            List.of("", "-1", "0", "0.01", "38", "19,5", "168", "100000", "1e9", "NaN", "true", "2026-13-01", "é");

    private static final Pattern WHOLE = Pattern.compile("\"(calculation\\.[a-z]+\\.[a-zA-Z]+)\"");
    private static final Pattern BEGIN = Pattern.compile("\"(calculation\\.[a-z]+\\.)\" \\+ code");
    private static final Pattern LINE = Pattern.compile("(?:line|belonging)\\(\\s*\"([a-zA-Z]+)\"");

    @Test
    void every_trial_is_answered_in_every_language() {
        for (Calculation calculation : Calculations.ALL) {
            assertThat(calculation.trials()).isNotEmpty();
            for (Calculation.Trial trial : calculation.trials()) {
                words(calculation.label(trial));
                assertThat(calculation.with(LAW, trial.typed()))
                        .as(trial.code())
                        .isInstanceOf(Calculation.Answer.Made.class);
            }
        }
    }

    @Test
    void whatever_is_typed_is_answered_or_refused() {
        Random random = new Random(20261130);
        int made = 0;
        for (int i = 0; i < TRIES; i++) {
            for (Calculation calculation : Calculations.ALL) {
                switch (calculation.with(LAW, typed(calculation, random))) {
                    case Calculation.Answer.Made(Calculated calculated) -> {
                        made++;
                        read(calculated);
                    }
                    case Calculation.Answer.Refused(var problems) -> {
                        assertThat(problems).isNotEmpty();
                        problems.forEach(problem -> words(problem.what()));
                    }
                }
            }
        }
        assertThat(made).isGreaterThan(TRIES);
    }

    @Test
    void no_text_is_left_over() throws IOException {
        Set<String> said = new TreeSet<>();
        for (Calculation calculation : Calculations.ALL) {
            said.add(calculation.title().key());
            said.add(calculation.lead().key());
            calculation
                    .trials()
                    .forEach(trial -> said.add(calculation.label(trial).key()));
            calculation.facts().forEach(fact -> {
                said.add(fact.label(calculation.code()).key());
                fact.hint(calculation.code()).ifPresent(hint -> said.add(hint.key()));
                if (!fact.group().isEmpty()) {
                    said.add("calculation." + calculation.code() + ".group." + fact.group());
                }
            });
        }
        try (Stream<Path> files = Files.list(Path.of("src/main/java/be/passerelle/law/calculation"))) {
            for (Path file : files.toList()) {
                String code = Files.readString(file);
                WHOLE.matcher(code).results().forEach(found -> said.add(found.group(1)));
                Matcher begin = BEGIN.matcher(code);
                if (begin.find()) {
                    LINE.matcher(code).results().forEach(found -> said.add(begin.group(1) + found.group(1)));
                }
            }
        }
        Set<String> texts = Texts.ofLaw().keys().stream()
                .filter(key -> key.startsWith("calculation."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said).hasSizeGreaterThan(150).isEqualTo(texts);
    }

    private static void read(Calculated calculated) {
        calculated.supposed().forEach(AnyFactsTest::words);
        calculated.parts().forEach(part -> words(part.title()));
        for (CalculatedLine line : calculated.lines()) {
            words(line.label());
            words(line.reason().statement());
            line.notes().forEach(AnyFactsTest::words);
            line.missing().ifPresent(AnyFactsTest::words);
            line.value().ifPresent(value -> {
                for (Language language : Language.values()) {
                    assertThat(Texts.ofLaw().value(value, language)).isNotBlank();
                }
            });
        }
        calculated.curve().ifPresent(curve -> assertThat(curve.points()).hasSizeBetween(21, 22));
    }

    private static void words(Phrase phrase) {
        for (Language language : Language.values()) {
            assertThat(Texts.ofLaw().word(phrase, language)).isNotBlank();
        }
    }

    /// Mostly facts that may be, now and then none, and odd ones.
    private static Map<String, String> typed(Calculation calculation, Random random) {
        LocalDate somewhere = day(random);
        Map<String, String> typed = new HashMap<>();
        for (TypedFact fact : calculation.facts()) {
            int kind = random.nextInt(40);
            if (kind == 0) {
                typed.put(fact.key(), ODD.get(random.nextInt(ODD.size())));
            } else if (!fact.optional() || kind < 24) {
                typed.put(fact.key(), likely(fact, somewhere, random));
            }
        }
        return typed;
    }

    private static String likely(TypedFact fact, LocalDate somewhere, Random random) {
        return switch (fact.kind()) {
            case DAY -> (random.nextInt(20) == 0 ? day(random) : somewhere.plusDays(random.nextInt(900))).toString();
            case YES_NO -> String.valueOf(random.nextBoolean());
            case CHOICE ->
                fact.choices().get(random.nextInt(fact.choices().size())).name();
            case HOURS -> String.valueOf(random.nextInt(45));
            case EURO -> random.nextInt(200) + ".5";
        };
    }

    private static LocalDate day(Random random) {
        long days = Day.FIRST.datesUntil(Day.LAST).count();
        return Stream.of(Day.FIRST.plusDays(random.nextInt((int) days)), Day.LAST, Day.FIRST)
                .skip(random.nextInt(12) == 0 ? 1 + random.nextInt(2) : 0)
                .findFirst()
                .orElseThrow();
    }
}
