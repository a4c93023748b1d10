// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.checks.GlossaryRules.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The list of words itself: [TidyTest] holds the texts against it, and plants each word that must not stand.
class GlossaryTest {

    private static final List<Word> WORDS = GlossaryRules.words();

    @Test
    void every_language_has_its_words() {
        assertThat(WORDS).hasSizeGreaterThan(100);
        assertThat(WORDS).extracting(Word::language).contains("fr", "nl", "de", "en");
    }

    @Test
    void a_thing_has_one_word_in_a_language() {
        Map<String, String> known = new HashMap<>();
        for (Word each : WORDS) {
            String thing = each.thing() + " " + each.language();
            assertThat(known.getOrDefault(thing, each.word())).as(thing).isEqualTo(each.word());
            known.put(thing, each.word());
        }
    }

    @Test
    void no_word_is_used_that_another_line_forbids() {
        for (Word used : WORDS) {
            assertThat(WORDS.stream()
                            .filter(other -> other.language().equals(used.language()) && other.isBroken(used.word())))
                    .as(used.word())
                    .isEmpty();
        }
    }

    @Test
    void the_glossary_knows_every_word() {
        String glossary = Repository.files().stream()
                .filter(file -> file.path().equals("GLOSSARY.md"))
                .map(file -> file.text().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
        assertThat(WORDS)
                .allSatisfy(each -> assertThat(glossary).contains(each.word().toLowerCase(Locale.ROOT)));
    }

    @Test
    void two_words_for_one_thing_are_found_and_one_is_not() {
        Word fund = new Word("sickness fund", "en", "sickness fund", "mutualit*", "", false);
        assertThat(fund.isBroken("ask your mutuality")).isTrue();
        assertThat(fund.isBroken("ask your sickness fund")).isFalse();
        Word pair =
                new Word("coordinator", "de", "Koordinatorin oder Koordinator", "Koordinator", "Koordinatorin", false);
        assertThat(pair.isBroken("Ihr Koordinator ruft an")).isTrue();
        assertThat(pair.isBroken("Ihre Koordinatorin oder Ihr Koordinator ruft an"))
                .isFalse();
        assertThat(pair.isBroken("Ihre Koordinatorin oder Ihr Koordinator; der Koordinator"))
                .isTrue();
    }
}
