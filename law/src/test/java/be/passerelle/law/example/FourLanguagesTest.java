// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.language.Language;
import be.passerelle.law.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an example shows and where its answer comes from is read in four languages, and says the same in each.
class FourLanguagesTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)*");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
    private static final int WORDS_OF_A_SENTENCE = 4;

    private static final String WORDED = """
            rule: {fr: a, nl: b, de: c, en: d}
            checked: {by: "a jurist", on: 2026-11-30}
            examples:
              - name: {fr: Le 21 septembre, nl: Op 21 september, de: Am 21. September, en: On 21 September}
                given: {engagementComplete: 2026-09-21}
                then: 2026-10-21
                citation: droitsquotidiens-trajectory/plan
                source:
                  how: counted
                  from: droitsquotidiens-trajectory/plan
                  says: {fr: un mois + 2 jours, nl: een maand + 2 dagen, de: ein Monat + 2 Tage, en: a month + 2 days}
            """;

    @Test
    void every_example_has_its_name_and_its_source_in_four_languages() {
        assertThat(shipped().flatMap(FourLanguagesTest::missing))
                .as("word them in fr, nl, de and en: docs/law.md, a worked example")
                .isEmpty();
    }

    @Test
    void every_moment_of_a_life_has_its_source_in_four_languages() {
        assertThat(moments().flatMap(FourLanguagesTest::missingSource))
                .as("word them in fr, nl, de and en: docs/law.md, an invented person")
                .isEmpty();
    }

    @Test
    void names_and_sources_tell_the_same_numbers_in_each_language_and_none_was_left_in_english() {
        assertThat(Stream.concat(shipped(), moments()).flatMap(FourLanguagesTest::different))
                .isEmpty();
    }

    @Test
    void a_name_tells_an_example_from_the_others_of_its_file_in_every_language() {
        for (ExampleFile file : ExampleFile.all()) {
            for (Language language : Language.values()) {
                assertThat(file.examples().stream()
                                .map(example -> example.name().in(language)))
                        .as(file.rule().path() + " in " + language.code())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void every_name_of_a_source_is_used() {
        TreeSet<String> used = Stream.concat(shipped(), moments())
                .flatMap(example -> example.source().from().stream())
                .map(place -> ExampleSource.NAMED + place)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Texts.ofLaw().keys().stream().filter(key -> key.startsWith(ExampleSource.NAMED)))
                .isNotEmpty()
                .allMatch(used::contains, "an example is from it; take unused ones out of texts/origin_*.properties");
    }

    @Test
    void what_is_worded_in_four_languages_is_found_so() {
        WorkedExample example = read(WORDED);
        assertThat(missing(example)).isEmpty();
        assertThat(different(example)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: {fr: Le 21 septembre, nl: Op 21 september, de: Am 21. September, en: On 21 September}"
                        + "| name: On 21 September | name",
                "source: | source: one month counted by hand # | source",
            })
    void a_text_in_english_alone_is_found(String line, String planted, String what) {
        String written = WORDED.replace(line, planted);
        if (what.equals("source")) {
            written = written.substring(0, written.indexOf("      how:"));
        }
        assertThat(missing(read(written))).singleElement().asString().contains(what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "een maand + 3 dagen | numbers",
                "a month + 2 days that nobody put in Dutch | English",
            })
    void what_differs_between_languages_is_found(String dutch, String what) {
        String english = what.equals("English") ? dutch : "a month + 2 days";
        WorkedExample example =
                read(WORDED.replace("een maand + 2 dagen", dutch).replace("en: a month + 2 days", "en: " + english));
        assertThat(different(example)).singleElement().asString().contains(what);
    }

    private static Stream<WorkedExample> shipped() {
        return ExampleFile.all().stream().flatMap(file -> file.examples().stream());
    }

    private static Stream<WorkedExample> moments() {
        return ExamplePerson.all().stream().flatMap(person -> person.moments().stream());
    }

    private static WorkedExample read(String content) {
        return ExampleReader.read("trajectory/plan", content).examples().getFirst();
    }

    private static Stream<String> missing(WorkedExample example) {
        Stream<String> name = example.name().worded().isPresent()
                ? Stream.empty()
                : Stream.of(example + ": the name stands in one language");
        return Stream.concat(name, missingSource(example));
    }

    private static Stream<String> missingSource(WorkedExample example) {
        return example.source().isWorded()
                ? Stream.empty()
                : Stream.of(example + ": the source stands in one language: "
                        + example.source().in(Language.EN));
    }

    private static Stream<String> different(WorkedExample example) {
        return Stream.of(Optional.of(example.name()), example.source().says())
                .flatMap(Optional::stream)
                .filter(text -> text.worded().isPresent())
                .flatMap(text -> different(text).map(what -> example + ": " + what));
    }

    private static Stream<String> different(ExampleText text) {
        List<String> found = new ArrayList<>();
        for (Language language : List.of(Language.FR, Language.NL, Language.DE)) {
            String worded = text.in(language);
            if (!numbers(worded).equals(numbers(text.english()))) {
                found.add("other numbers in " + language.code() + ": " + worded + " | " + text.english());
            }
            if (worded.equals(text.english()) && WORDS.matcher(worded).results().count() >= WORDS_OF_A_SENTENCE) {
                found.add("left in English in " + language.code() + ": " + worded);
            }
        }
        return found.stream();
    }

    /// How often each number stands in a text, in whichever way the language writes it.
    private static Map<String, Long> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> number.replace(',', '.'))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
