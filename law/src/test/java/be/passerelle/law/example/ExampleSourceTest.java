// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.file.Entry;
import be.passerelle.law.file.LawFileException;
import be.passerelle.law.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleSourceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{from: rule-1997-04-16/43} | Règlement 16.4.1997, art. 43 | Verordnung 16.4.1997, Art. 43",
                "{from: rule-1997-04-16/43; cohezio} | Règlement 16.4.1997, art. 43 ; Cohezio"
                        + "| Verordnung 16.4.1997, Art. 43; Cohezio",
                "{how: not found} | Aucune source trouvée | Keine Quelle gefunden",
                "{how: computed, sum: 60.00 × 97.5 % = 58.50} | Calculé à la main : 60,00 × 97,5 % = 58,50"
                        + "| Von Hand berechnet: 60,00 × 97,5 % = 58,50",
                "{how: counted, from: cohezio, says: {fr: un mois, nl: x, de: ein Monat, en: y}}"
                        + "| Compté au calendrier (Cohezio) : un mois | Am Kalender gezählt (Cohezio): ein Monat",
                "{says: {fr: seul, nl: x, de: allein, en: y}} | seul | allein",
            })
    void the_words_around_a_citation_are_those_of_the_language(String written, String french, String german) {
        ExampleSource source = read("source: " + written);
        assertThat(source.in(Language.FR).replace('\u00a0', ' ')).isEqualTo(french);
        assertThat(source.in(Language.DE)).isEqualTo(german);
        assertThat(source.spoken(Language.DE)).isEqualTo(Language.DE);
        assertThat(source.isWorded()).isTrue();
    }

    @Test
    void what_was_typed_stays_in_the_language_it_was_typed_in() {
        ExampleSource source = read("source: typed by a jurist");
        assertThat(source.in(Language.FR)).isEqualTo("typed by a jurist");
        assertThat(source.spoken(Language.FR)).isEqualTo(Language.EN);
        assertThat(source.isWorded()).isFalse();
        assertThat(source).isEqualTo(ExampleSource.typed("typed by a jurist"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{how: guessed} | is no way to find a value",
                "{from: nowhere} | is not known",
                "{from: rule-1997-04-16/999} | rule-1997-04-16/999",
                "{sum: 60 times 2, how: computed} | has words",
                "{sum: 60 × 2} | from: is missing",
                "{how: counted, sum: 60 × 2, says: {fr: a, nl: b, de: c, en: d}} | stands beside says",
                "{how: counted, says: {fr: a, nl: b, de: c}} | source.says.en: is missing",
                "{how: counted, note: x} | is no known key",
            })
    void what_cannot_be_taken_is_refused(String written, String message) {
        assertThatThrownBy(() -> read("source: " + written))
                .isInstanceOf(LawFileException.class)
                .hasMessageContaining(message);
    }

    private static ExampleSource read(String yaml) {
        return ExampleReader.source(Entry.read("examples/a/b.yaml", yaml));
    }
}
