// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rules that the documentation shows as models are the rules as they stand.
class ModelsInDocsTest {

    private static final Pattern MODEL = Pattern.compile("(?s)```java\n(.*?)```");

    @Test
    void each_model_stands_in_the_code_word_for_word() throws IOException {
        List<String> models = MODEL.matcher(Files.readString(Path.of("../docs/law.md")))
                .results()
                .map(match -> words(match.group(1)))
                .toList();
        assertThat(models).hasSize(3);
        String code;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            code = files.filter(file -> file.toString().endsWith(".java"))
                    .map(ModelsInDocsTest::read)
                    .collect(Collectors.joining("\n"));
        }
        assertThat(models).allSatisfy(model -> assertThat(words(code)).contains(model));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
