// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Source;
import be.passerelle.law.citation.Sources;
import be.passerelle.law.file.LawFileException;
import be.passerelle.law.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The invented people of the law: each rule answers to their lives as was worked out by hand, and every article
/// that a rule codes applies to one of them at least.
class InventedPeopleTest {

    private static final String KNOWN = """
            name: "Anna"
            life: {fr: a, nl: b, de: c, en: d}
            checked: {by: "a jurist", on: 2026-11-30}
            moments:
              - rule: trajectory/plan
                given: {engagementComplete: 2026-09-21}
                then: 2026-10-21
                source: "counted by hand"
            """;

    @Test
    void the_index_equals_the_folder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/people"))) {
            assertThat(ExamplePerson.all().stream().map(ExamplePerson::key))
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".yaml"))
                                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                                    .sorted()
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void each_rule_answers_as_was_worked_out(WorkedExample moment) {
        assertThat(moment.run().got()).isEqualTo(moment.expected());
        assertThat(moment.source().in(Language.EN)).isNotBlank();
    }

    static Stream<WorkedExample> moments() {
        return ExamplePerson.all().stream().flatMap(person -> person.moments().stream());
    }

    @Test
    void every_article_that_a_rule_codes_applies_to_somebody() {
        List<TreeSet<Citation>> cited = moments()
                .map(moment -> Cited.in(moment.run().finding().reason()))
                .toList();
        List<Citation> nobody = new ArrayList<>();
        int looked = 0;
        for (Source source : Sources.all()) {
            for (Source.Article article : source.articles()) {
                if (article.paragraphs().stream()
                        .anyMatch(paragraph -> !paragraph.rules().isEmpty())) {
                    looked++;
                    Citation place = Citation.of(source.key(), article.article());
                    if (cited.stream()
                            .noneMatch(each -> each.stream().anyMatch(citation -> Cited.isIn(citation, place)))) {
                        nobody.add(place);
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(80);
        assertThat(nobody)
                .as("add a moment to somebody under people/ whose reason cites it, or somebody to whom it applies")
                .isEmpty();
    }

    @Test
    void nobody_has_more_than_a_first_name_and_no_number_of_a_person() {
        for (ExamplePerson person : ExamplePerson.all()) {
            assertThat(person.name()).matches("\\p{Lu}\\p{L}+");
            for (Language language : Language.values()) {
                String life = person.life().in(language);
                assertThat(life).contains(person.name());
                assertThat(life.replaceAll("[^0-9 .-]", "x")).doesNotContainPattern("(\\d[ .-]?){11}");
            }
        }
    }

    @Test
    void a_file_without_moments_or_with_an_unknown_rule_is_refused() {
        assertThat(PersonReader.read("anna", KNOWN).moments()).hasSize(1);
        assertThatThrownBy(() -> PersonReader.read("anna", KNOWN.substring(0, KNOWN.indexOf("moments"))))
                .isInstanceOf(LawFileException.class)
                .hasMessageContaining("moments: there is none");
        assertThatThrownBy(() -> PersonReader.read("anna", KNOWN.replace("trajectory/plan", "trajectory/nothing")))
                .hasMessageContaining("no rule is called trajectory/nothing");
        assertThatThrownBy(() -> PersonReader.read("anna", KNOWN.replace("    source:", "    sauce:")))
                .hasMessageContaining("source: is missing");
    }
}
