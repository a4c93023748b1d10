// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.language.Language;
import be.passerelle.law.language.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the examples give is shown to jurists: each fact has its label, each choice its word, in four
/// languages.
class FactLabelsTest {

    @ParameterizedTest
    @MethodSource("files")
    void every_fact_has_a_label_and_every_choice_a_word(ExampleFile file) {
        for (AskedFact fact : file.facts()) {
            assertThat(Texts.ofLaw().has(fact.label(file.rule())))
                    .as("add " + fact.label(file.rule()) + " to the four texts/given_*.properties: what "
                            + file.rule().path() + " asks for")
                    .isTrue();
            for (Language language : Language.values()) {
                fact.choices()
                        .forEach(choice -> assertThat(Texts.ofLaw().value(choice, language))
                                .isNotBlank());
            }
        }
    }

    static Iterable<ExampleFile> files() {
        return ExampleFile.all();
    }
}
