// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExampleWriterTest {

    private static final String HEAD = """
            rule: {fr: a, nl: b, de: c, en: d}
            checked: {by: "nobody", on: 2000-01-01}
            examples:
            """;

    @Test
    void what_is_written_is_read_again() {
        for (ExampleFile file : ExampleFile.all()) {
            assertThat(read(file.rule().path(), file.examples()))
                    .as(file.rule().path())
                    .isEqualTo(file.examples());
        }
    }

    @Test
    void nothing_that_is_typed_becomes_a_line_of_its_own() {
        WorkedExample example = new WorkedExample(
                ExampleRules.at("trajectory/plan").orElseThrow(),
                ExampleText.english("a \"name\": {x}\n  - name: b"),
                Map.of(),
                Map.of("engagementComplete", "2026-09-21\\ # \t\u2028"),
                "'no'\r",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ExampleSource.typed("é € \u0000 \ufeff \u0085"),
                new CheckedBy("a: b}", LocalDate.of(2026, 11, 30)));
        List<WorkedExample> again = read("trajectory/plan", List.of(example));
        assertThat(again).hasSize(1);
        assertThat(again.getFirst().name()).isEqualTo(example.name());
        assertThat(again.getFirst().given().get("engagementComplete")).startsWith("2026-09-21\\ #");
        assertThat(again.getFirst().source()).isEqualTo(example.source());
        assertThat(again.getFirst().checked()).isEqualTo(example.checked());
        assertThat(example.asYaml().lines()).hasSize(5);
    }

    private static List<WorkedExample> read(String path, List<WorkedExample> examples) {
        StringBuilder content = new StringBuilder(HEAD);
        examples.forEach(example -> content.append(example.asYaml()));
        return ExampleReader.read(path, content.toString()).examples();
    }
}
