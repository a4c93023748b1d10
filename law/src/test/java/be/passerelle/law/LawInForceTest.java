// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.citation.Certainty;
import be.passerelle.law.citation.Sources;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Wording;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LawInForceTest {

    /// A colon, semicolon, question or exclamation mark without its no-break space, or a straight apostrophe.
    private static final Pattern UNSET_FRENCH = Pattern.compile("[^\u00a0][:;!?]( |$)|\\w'\\w");

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
    void the_index_of_examples_equals_the_folder() throws IOException {
        assertThat(index("examples")).isNotEmpty().isEqualTo(files("examples"));
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
                        .as(value.citation() + " is not described under articles/ (is its file named in index.txt?)")
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

    @Test
    void a_value_that_is_not_settled_is_marked_so_and_says_why() {
        for (Parameter<?> parameter : LawInForce.read().parameters()) {
            boolean open = parameter.values().stream().anyMatch(value -> value.certainty() == Certainty.OPEN);
            assertThat(!open || parameter.openQuestion().isPresent())
                    .as(parameter.name().path())
                    .isTrue();
        }
    }

    @Test
    void french_is_set_as_french() {
        List<Wording> wordings = new ArrayList<>();
        LawInForce.read().parameters().forEach(parameter -> {
            wordings.add(parameter.title());
            parameter.openQuestion().ifPresent(question -> wordings.add(question.text()));
            parameter.readings().forEach(reading -> wordings.add(reading.label()));
        });
        Sources.all().forEach(source -> {
            wordings.add(source.title());
            wordings.add(source.abbreviation());
            source.articles().forEach(article -> article.title().ifPresent(wordings::add));
        });
        assertThat(wordings).hasSizeGreaterThan(60);
        assertThat(wordings.stream().map(Wording::fr))
                .noneMatch(text -> UNSET_FRENCH.matcher(text).find());
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
