// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.citation.Sources;
import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LawInForceTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void the_index_of_parameters_equals_the_folder() throws IOException {
        assertThat(index("parameters")).isNotEmpty().isEqualTo(files("parameters"));
    }

    @Test
    void the_index_of_articles_equals_the_folder() throws IOException {
        assertThat(index("articles")).isNotEmpty().isEqualTo(files("articles"));
    }

    @Test
    void every_parameter_file_becomes_a_parameter() throws IOException {
        Law law = LawInForce.read();
        assertThat(law.parameters().stream()
                        .map(parameter -> parameter.name().path())
                        .sorted()
                        .toList())
                .isEqualTo(index("parameters"));
    }

    @Test
    void every_citation_of_a_parameter_resolves() {
        List<DatedValue<?>> values = LawInForce.read().parameters().stream()
                .<DatedValue<?>>flatMap(LawInForceTest::values)
                .toList();
        assertThat(values).hasSizeGreaterThan(20);
        assertThat(values)
                .allSatisfy(value -> assertThat(Sources.resolves(value.citation()))
                        .as(value.citation() + " is not described under articles/")
                        .isTrue());
    }

    @Test
    void no_title_stands_twice() {
        List<String> titles = LawInForce.read().parameters().stream()
                .map(parameter -> parameter.title().in(Language.FR))
                .toList();
        assertThat(titles).doesNotHaveDuplicates();
    }

    @Test
    void the_version_is_a_date_and_a_digest() {
        assertThat(LawInForce.read().version()).matches("\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{8}");
    }

    private static Stream<DatedValue<?>> values(Parameter<?> parameter) {
        return parameter.values().stream().map(value -> value);
    }

    private static List<String> index(String folder) throws IOException {
        return Files.readAllLines(RESOURCES.resolve(folder).resolve("index.txt"));
    }

    private static List<String> files(String folder) throws IOException {
        Path root = RESOURCES.resolve(folder);
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .map(path -> root.relativize(path).toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }
}
