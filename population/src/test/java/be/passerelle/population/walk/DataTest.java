// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.law.language.Language;
import be.passerelle.population.chance.Chance;
import be.passerelle.population.chance.Frequencies;
import be.passerelle.population.chance.Resource;
import be.passerelle.population.registers.DemonstrationRegisters;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.identifier.OrganisationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The data of the walk: sentences, courses, frequencies, habits.
class DataTest {

    private static final int FROZEN = 818_823;

    @Test
    void everybody_has_the_same_things_to_say_in_every_language() {
        Map<String, List<String>> french = Sentences.of(Language.FR);
        assertThat(french).hasSizeGreaterThan(50);
        for (Language language : List.of(Language.NL, Language.DE)) {
            assertThat(Sentences.of(language).keySet()).isEqualTo(french.keySet());
        }
        assertThat(french.values()).noneMatch(List::isEmpty);
    }

    @Test
    void french_is_set_as_french() {
        assertThat(Resource.lines("walk/sentences_fr.txt")).noneMatch(line -> line.matches(".*( [;:?!]|').*"));
    }

    @Test
    void courses_are_held_by_centres_of_the_registers() {
        List<String> centres = DemonstrationRegisters.registers().organisations().values().stream()
                .filter(o -> o.kind() == OrganisationKind.TRAINING_CENTRE)
                .map(Organisation::id)
                .map(Object::toString)
                .toList();
        List<String> used = new ArrayList<>();
        Resource.sections("walk/courses.tsv").forEach((heading, lines) -> {
            if (!heading.startsWith("occupations")) {
                lines.forEach(line -> used.add(List.of(line.split("\t", -1)).get(1)));
            }
        });
        assertThat(used).hasSizeGreaterThan(30);
        assertThat(centres).containsAll(used);
    }

    @Test
    void every_frequency_has_a_source_or_says_that_it_is_assumed() {
        assertThat(Frequencies.all()).hasSizeGreaterThan(40);
        assertThat(Frequencies.all().values()).allMatch(f -> !f.source().isBlank());
        assertThat(Frequencies.all().values().stream().filter(f -> f.published()))
                .hasSizeGreaterThan(8);
        assertThatThrownBy(() -> Frequencies.permille("no.such.figure")).hasMessageContaining("no.such.figure");
    }

    @Test
    void every_kind_of_act_has_a_habit() {
        assertThat(Habits.acts())
                .containsExactlyInAnyOrderElementsOf(
                        FileActs.all().stream().map(ActType::of).toList());
    }

    @Test
    void chance_depends_on_nothing_but_seed_person_and_question() {
        Chance chance = Chance.of(1, 2);
        int first = chance.below(1_000_000, "a question", 3);
        chance.below(10, "another");
        assertThat(chance.below(1_000_000, "a question", 3)).isEqualTo(first);
        assertThat(Chance.of(1, 2).below(1_000_000, "a question", 3)).isEqualTo(first);
        assertThat(Chance.of(1, 3).below(1_000_000, "a question", 3)).isNotEqualTo(first);
        assertThat(Chance.of(2, 2).below(1_000_000, "a question", 3)).isNotEqualTo(first);
        assertThat(first)
                .as("frozen: another number would change every population")
                .isEqualTo(FROZEN);
    }

    @Test
    void chance_is_fair() {
        long hits = IntStream.range(0, 20_000)
                .filter(i -> Chance.of(5, i).happens(250, "one in four"))
                .count();
        assertThat(hits).isBetween(4_800L, 5_200L);
    }
}
