// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.language;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Texts;
import be.passerelle.stream.act.ActType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseFileTextsTest {

    private static final int MANY = 800;
    private static final Texts TEXTS = CaseFileTexts.texts();
    private static final Set<String> WANTED = WantedTexts.all();
    private static final Map<String, Set<String>> PHRASES = phrases("stream", "registers", "casefile");

    /// What no declaration asks for may stand there all the same: hints, helps, and what callers choose among.
    private static final List<String> DECLARED = List.of(
            "act.",
            "component.",
            "group.",
            "enum.",
            "task.",
            "condition.",
            "check.",
            "refusal.",
            "input.",
            "preview.",
            "choice.");

    private static final List<String> FURTHER = List.of(".hint", ".help", ".help.you", ".happenedOn");

    @Test
    void everything_declared_is_worded() {
        assertThat(WANTED).hasSizeGreaterThan(MANY).contains("component.trajectory.firstContactHeld.summary");
        assertThat(missing(WANTED, TEXTS.keys())).isEmpty();
    }

    @Test
    void a_planted_act_without_words_is_caught() {
        Set<String> more = new TreeSet<>(WANTED);
        more.add("act.trajectory.planted.help");
        assertThat(missing(more, TEXTS.keys())).containsExactly("act.trajectory.planted.help");
    }

    @Test
    void every_phrase_in_the_sources_is_worded_and_gets_its_values() {
        assertThat(PHRASES)
                .hasSizeGreaterThan(20)
                .containsEntry("input.tooLong", Set.of("max", "length"))
                .containsEntry("refusal.tooEarly", Set.of("day"))
                .containsKey("input.month");
        assertThat(missing(PHRASES.keySet(), TEXTS.keys())).isEmpty();
        PHRASES.forEach((key, values) -> assertThat(values).as(key).containsAll(TEXTS.placeholders(key)));
    }

    @Test
    void a_planted_phrase_without_words_is_caught() {
        String source = "x = Phrase.of(\"procedure.planted\", \"day\", of(a, \"b, c\"), \"count\", 1);";
        Map<String, Set<String>> found = PhrasesInSources.in(source);
        assertThat(found).containsExactly(Map.entry("procedure.planted", Set.of("day", "count")));
        assertThat(missing(found.keySet(), TEXTS.keys())).containsExactly("procedure.planted");
    }

    @Test
    void what_is_declared_without_values_is_worded_without_placeholders() {
        for (String key : WANTED) {
            if (!PHRASES.containsKey(key)) {
                assertThat(TEXTS.placeholders(key)).as(key).isEmpty();
            }
        }
    }

    @Test
    void no_text_is_there_that_nothing_declares() {
        Set<String> wanted = new TreeSet<>(WANTED);
        wanted.addAll(PHRASES.keySet());
        List<String> idle = new ArrayList<>();
        for (String key : files(Language.FR).keySet()) {
            boolean declared = DECLARED.stream().anyMatch(key::startsWith);
            boolean further = FURTHER.stream().anyMatch(key::endsWith);
            if (declared && !wanted.contains(further ? withoutFurther(key) : key) && !wanted.contains(key)) {
                idle.add(key);
            }
        }
        assertThat(idle).isEmpty();
    }

    @Test
    void no_text_is_empty_and_quotes_are_typographic() {
        int looked = 0;
        for (Language language : Language.values()) {
            for (Map.Entry<String, String> text : files(language).entrySet()) {
                assertThat(text.getValue()).as(text.getKey()).isNotBlank().doesNotContain("'", "\"", "  ");
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(MANY * Language.values().length);
    }

    @Test
    void french_signs_are_set_off_by_a_space() {
        assertThat(files(Language.FR).values()).noneMatch(text -> text.matches(".*(?<![ \\u00a0\\d])[:;!?»](?!\\d).*"));
    }

    @Test
    void acts_are_worded_apart_so_that_nobody_confuses_them() {
        Set<String> seen = new TreeSet<>();
        for (ActType<?> type : FileActs.all()) {
            String done = TEXTS.word(CaseFileTexts.done(type), Language.FR);
            assertThat(seen.add(done)).as(done).isTrue();
        }
        assertThat(seen).hasSameSizeAs(FileActs.all());
    }

    private static Map<String, Set<String>> phrases(String... modules) {
        Map<String, Set<String>> phrases = new TreeMap<>();
        for (String module : modules) {
            phrases.putAll(
                    PhrasesInSources.under(Path.of(System.getProperty("passerelle.root"), module, "src/main/java")));
        }
        return phrases;
    }

    private static List<String> missing(Collection<String> wanted, Set<String> present) {
        return wanted.stream().filter(key -> !present.contains(key)).toList();
    }

    private static String withoutFurther(String key) {
        String longest = FURTHER.stream()
                .filter(key::endsWith)
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElseThrow();
        return key.substring(0, key.length() - longest.length());
    }

    /// The texts as they stand in the files of the module and of all streams.
    private static Map<String, String> files(Language language) {
        Map<String, String> all = new TreeMap<>();
        Stream<String> subjects = FileActs.groups().stream();
        for (String name : Stream.concat(Stream.of("stream", "registers", "casefile", "ahead"), subjects)
                .toList()) {
            Properties file = new Properties();
            try (InputStreamReader reader = new InputStreamReader(
                    Objects.requireNonNull(CaseFileTexts.class.getResourceAsStream(
                            "/texts/" + name + "_" + language.code() + ".properties")),
                    StandardCharsets.UTF_8)) {
                file.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            file.stringPropertyNames().forEach(key -> all.put(key, file.getProperty(key)));
        }
        return all;
    }
}
