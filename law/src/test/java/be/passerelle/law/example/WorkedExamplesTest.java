// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.citation.Sources;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.incapacity.Belonging;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every worked example: the answer, the article, until when it is stable, the days on either side of its
/// boundary, and that its reason can be read in four languages.
class WorkedExamplesTest {

    private static final Path REASONS = Path.of("src/test/resources/reasons.md");

    static List<WorkedExample> examples() {
        return ExampleFile.all().stream()
                .flatMap(file -> file.examples().stream())
                .toList();
    }

    @Test
    void every_rule_has_examples_and_every_example_has_its_rule() {
        assertThat(ExampleFile.all().stream().map(file -> file.rule().path()))
                .containsExactlyInAnyOrderElementsOf(
                        ExampleRules.ALL.stream().map(ExampleRule::path).toList());
    }

    @Test
    void every_rule_has_several_examples_and_none_expects_the_same_of_the_same() {
        for (ExampleFile file : ExampleFile.all()) {
            assertThat(file.examples()).as(file.rule().path()).hasSizeGreaterThan(1);
            assertThat(file.examples().stream().map(example -> List.of(example.given(), example.under())))
                    .as(file.rule().path())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_rule_answers_as_the_example_says(WorkedExample example) {
        ExampleRun run = example.run();
        String place = "examples/" + example.rule().path() + ".yaml: " + example.name();

        assertThat(run.differences()).as(place).isEmpty();
        assertThat(run.finding().isUnknown() || example.citation().isPresent())
                .as("an answer has its citation, %s", place)
                .isTrue();
        if (run.finding().value().orElse(null) instanceof Belonging belonging) {
            assertThat(belonging.belongs()).isEqualTo(belonging.exclusion().isEmpty());
            assertThat(belonging.whereToTurn().isPresent())
                    .isEqualTo(belonging.exclusion().isPresent());
        }
        assertReadable(run.finding().reason(), place);
    }

    /// Every reason as it reads in English, so that a change of the law or of a rule shows what it changes for
    /// whoever asks why.
    @Test
    void the_reasons_are_those_that_were_read_before() throws IOException {
        StringBuilder page = new StringBuilder("# The reasons of the worked examples\n\n"
                + "Generated from the rules; a test fails when this page is stale.\n");
        for (WorkedExample example : examples()) {
            Finding<?> finding = example.run().finding();
            page.append("\n## ")
                    .append(example)
                    .append("\n\n")
                    .append(ExampleRun.answer(finding))
                    .append("\n\n");
            write(finding.reason(), "", page);
        }
        if (Boolean.getBoolean("passerelle.updateReasons")) {
            Files.writeString(REASONS, page.toString());
        }
        assertThat(page.toString())
                .as("stale reasons: run ./mvnw -pl law test -Dtest=WorkedExamplesTest -Dpasserelle.updateReasons=true, "
                        + "read what changed and commit it")
                .isEqualTo(Files.readString(REASONS));
    }

    private static void write(Reason reason, String indent, StringBuilder page) {
        page.append(indent).append("- ").append(Texts.ofLaw().word(reason.statement(), Language.EN));
        reason.citations()
                .forEach(citation -> page.append(" [").append(citation).append(']'));
        reason.act().ifPresent(act -> page.append(" (act ").append(act).append(')'));
        page.append(" – ")
                .append(Texts.ofLaw().value(reason.kind(), Language.EN))
                .append('\n');
        reason.steps().forEach(step -> write(step, indent + "  ", page));
    }

    private static void assertReadable(Reason reason, String place) {
        for (Language language : Language.values()) {
            assertThat(Texts.ofLaw().word(reason.statement(), language))
                    .as("the reason in %s, %s", language, place)
                    .isNotBlank()
                    .doesNotContain("{", "law.", "enum.", "999999999");
        }
        assertThat(reason.citations()).as("citations, %s", place).allMatch(Sources::resolves);
        if (reason.kind() == Reason.Kind.RULE) {
            assertThat(reason.citations())
                    .as("a rule has its article, %s", place)
                    .isNotEmpty();
        }
        reason.steps().forEach(step -> assertReadable(step, place));
    }
}
