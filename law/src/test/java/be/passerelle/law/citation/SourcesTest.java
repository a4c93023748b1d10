// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.file.Entry;
import be.passerelle.law.file.LawFileException;
import be.passerelle.law.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourcesTest {

    private static final Pattern CITED =
            Pattern.compile("Citation\\s*\\.of\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"(?:,\\s*\"([^\"]+)\")?\\s*\\)");

    @Test
    void every_citation_in_the_code_resolves() throws IOException {
        List<Citation> citations = citationsInCode();
        assertThat(citations).hasSizeGreaterThan(12);
        assertThat(citations)
                .allSatisfy(citation -> assertThat(Sources.resolves(citation))
                        .as(citation + " is not described under articles/ (is its file named in index.txt?)")
                        .isTrue());
    }

    @Test
    void every_rule_that_an_article_names_exists() {
        List<String> rules = Sources.all().stream()
                .flatMap(source -> source.articles().stream())
                .flatMap(article -> article.paragraphs().stream())
                .flatMap(paragraph -> paragraph.rules().stream())
                .distinct()
                .toList();
        assertThat(rules).hasSizeGreaterThan(8);
        assertThat(rules).allSatisfy(rule -> Class.forName("be.passerelle.law." + rule));
    }

    @Test
    void every_article_says_what_became_of_it_and_is_named_in_each_language() {
        assertThat(Sources.all()).hasSizeGreaterThan(10);
        for (Source source : Sources.all()) {
            assertThat(source.articles()).as(source.key()).isNotEmpty();
            for (Source.Article article : source.articles()) {
                assertThat(article.paragraphs()).isNotEmpty();
                for (Language language : Language.values()) {
                    assertThat(Sources.brief(Citation.of(source.key(), article.article()), language))
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void a_citation_is_written_as_a_jurist_does() {
        Citation article = Citation.of("ar-1971-07-20", "22", "3°");
        assertThat(Sources.brief(article, Language.FR)).isEqualTo("AR 20.7.1971, art. 22, 3°");
        assertThat(Sources.brief(article, Language.DE)).isEqualTo("KE 20.7.1971, Art. 22, 3°");
        assertThat(Sources.brief(Citation.of("law-2021-12-12", "whole"), Language.NL))
                .isEqualTo("Wet 12.12.2021");
        assertThat(Sources.brief(Citation.of("inami-presentation-2023", "rights"), Language.EN))
                .isEqualTo("NIHDI, presentation 2023, rights of the insured");
        assertThat(Sources.title(article, Language.NL)).startsWith("Koninklijk besluit van 20 juli 1971");
        assertThat(Sources.address(article)).isPresent();
    }

    @Test
    void what_is_not_described_does_not_resolve() {
        assertThat(Sources.resolves(Citation.of("ar-1996-07-03", "239", "§9"))).isFalse();
        assertThat(Sources.resolves(Citation.of("ar-1996-07-03", "9999"))).isFalse();
        assertThat(Sources.resolves(Citation.of("nowhere", "1"))).isFalse();
        assertThatThrownBy(() -> Sources.brief(Citation.of("nowhere", "1"), Language.FR))
                .hasMessage("no source nowhere; describe it in articles/nowhere");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void an_article_that_does_not_say_what_became_of_it_is_refused(String paragraphs, String message) {
        assertThatThrownBy(() -> read(paragraphs))
                .isInstanceOf(LawFileException.class)
                .hasMessageContaining(message);
    }

    static Stream<Arguments> refused() {
        String words = "{fr: a, nl: b, de: c, en: d}\n";
        return Stream.of(
                Arguments.of("- paragraph: \"§1\"\n", "codedBy: it is not said what became of the paragraph"),
                Arguments.of("- codedBy: x.Y\n", "paragraphs[1].note: is missing"),
                Arguments.of("- notYet: later\n", "paragraphs[1].notYet: has no keys of its own"),
                Arguments.of("- notYet: {fr: a, nl: b, de: c}\n", "paragraphs[1].notYet.en: is missing"),
                Arguments.of(
                        "- notYet: " + words + "  nothingToCode: " + words,
                        "codedBy: more than one thing became of the paragraph"),
                Arguments.of(
                        "- codedBy: x.Y\n  notYet: " + words,
                        "codedBy: a rule codes the paragraph, and it is said that none does"),
                Arguments.of(
                        "- from: 2022-01-01\n  until: 2021-12-31\n  notYet: " + words,
                        "until: lies before from. Write the last day on which it read so"),
                Arguments.of(
                        "- until: 2022-01-01\n  notYet: " + words + "- from: 2022-01-01\n  notYet: " + words,
                        "paragraphs[2].paragraph: it is described twice for the same days"),
                Arguments.of("- notYet: " + words + "  why: x\n", "paragraphs[1].why: is no known key"));
    }

    @Test
    void a_paragraph_may_read_otherwise_from_a_day_on() {
        List<Source.Paragraph> paragraphs = read("""
                - until: 2021-12-31
                  notYet: {fr: a, nl: b, de: c, en: d}
                - from: 2022-01-01
                  codedBy: x.Y, x.Z
                  note: {fr: e, nl: f, de: g, en: h}
                - paragraph: "§2"
                  codedBy: x.Y
                  note: {fr: i, nl: j, de: k, en: l}
                  openQuestion: {fr: m, nl: n, de: o, en: p}
                """).paragraphs();
        assertThat(paragraphs)
                .extracting(Source.Paragraph::treatment)
                .containsExactly(Source.Treatment.NOT_YET, Source.Treatment.CODED, Source.Treatment.OPEN_QUESTION);
        assertThat(paragraphs).extracting(paragraph -> paragraph.text().en()).containsExactly("d", "h", "l");
        assertThat(paragraphs.get(1).rules()).containsExactly("x.Y", "x.Z");
        assertThat(paragraphs.get(1).days()).isEqualTo(Period.since(LocalDate.of(2022, 1, 1)));
        assertThat(paragraphs.get(2).days()).isEqualTo(Period.ALWAYS);
        assertThat(paragraphs.get(2).remark().orElseThrow().nl()).isEqualTo("n");
    }

    private static Source.Article read(String paragraphs) {
        return SourceReader.article(
                Entry.read("articles/x/1.yaml", "article: \"1\"\nparagraphs:\n" + paragraphs.indent(2)));
    }

    private static List<Citation> citationsInCode() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> CITED.matcher(read(file)).results().map(SourcesTest::citation))
                    .toList();
        }
    }

    private static Citation citation(MatchResult match) {
        return match.group(3) == null
                ? Citation.of(match.group(1), match.group(2))
                : Citation.of(match.group(1), match.group(2), match.group(3));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
