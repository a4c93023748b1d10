// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words of the API: all that the sources name, and nothing else.
class ApiTextsTest {

    private static final Pattern KEY = Pattern.compile("\"(api\\.(?:input\\.)?[A-Za-z]+)\"");
    private static final Pattern UNSET_FRENCH = Pattern.compile("[^\u00a0][:;!?]( |$)|\\w'\\w");

    @Test
    void everyTextThatTheSourcesNameIsThereAndNoOther() {
        Set<String> wanted = new TreeSet<>();
        for (String source : sources()) {
            KEY.matcher(source).results().map((MatchResult m) -> m.group(1)).forEach(wanted::add);
        }
        for (ProblemType type : ProblemType.values()) {
            wanted.add(type.detailKey());
            wanted.add(type.detailKey() + ".about");
        }
        Set<String> there = new TreeSet<>(ApiTexts.texts().keys());
        there.removeIf(key -> !key.startsWith("api."));
        assertThat(wanted).hasSizeGreaterThan(40);
        assertThat(there).isEqualTo(wanted);
    }

    @Test
    void frenchIsSetAsFrench() {
        Texts texts = ApiTexts.texts();
        for (String key : texts.keys()) {
            if (key.startsWith("api.") && texts.placeholders(key).isEmpty()) {
                assertThat(UNSET_FRENCH.matcher(texts.word(key, Language.FR)).find())
                        .as(key)
                        .isFalse();
            }
        }
    }

    @Test
    void choosesTheFirstLanguageOfOurs() {
        assertThat(chosen("nl-BE")).isEqualTo(Language.NL);
        assertThat(chosen("en;q=0.2, DE;q=0.9")).isEqualTo(Language.DE);
        assertThat(chosen("it, fr;q=0")).isEqualTo(Language.EN);
        assertThat(chosen("*")).isEqualTo(Language.EN);
        assertThat(chosen("nlx")).isEqualTo(Language.EN);
        assertThat(ApiTexts.chosen(Optional.empty())).isEqualTo(Language.EN);
    }

    private static Language chosen(String header) {
        return ApiTexts.chosen(Optional.of(header));
    }

    private static List<String> sources() {
        Path folder = Path.of(System.getProperty("passerelle.root"), "api/src/main/java/be/passerelle/api");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .map(ApiTextsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
