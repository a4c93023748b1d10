// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.citation;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.LawInForce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every article that was found to bear on the subject has its page: coded, or said why not. The list is kept by hand,
/// so that an article whose file is taken away is missed.
class CitedArticlesTest {

    private static final Pattern LINE = Pattern.compile("(\\S+) \\| ([^|]+?) \\| ?([^|]*?) ?\\| .+");
    private static final Path LIST = Path.of("src/test/resources/cited-articles.txt");

    @Test
    void every_article_of_the_list_says_what_became_of_it() throws IOException {
        List<Citation> cited = cited(Files.readAllLines(LIST));
        assertThat(cited).hasSizeGreaterThan(90).doesNotHaveDuplicates();
        assertThat(cited.stream().filter(citation -> !Sources.resolves(citation)))
                .as("describe it under articles/: the rule that codes it, why there is nothing to code, what is "
                        + "unclear, or that it is not written yet")
                .isEmpty();
    }

    @Test
    void an_article_that_is_not_described_is_found() {
        assertThat(cited(List.of("# a remark", "law-1994-07-14 | 100 | §9 | nothing", "codex | I.4-71/1 | | contact")))
                .filteredOn(citation -> !Sources.resolves(citation))
                .containsExactly(Citation.of("law-1994-07-14", "100", "§9"));
    }

    /// What no rule codes says why: in the remark, in four languages.
    @Test
    void whatever_is_not_coded_says_why() {
        List<Source.Paragraph> paragraphs = Sources.all().stream()
                .flatMap(source -> source.articles().stream())
                .flatMap(article -> article.paragraphs().stream())
                .toList();
        assertThat(paragraphs).hasSizeGreaterThan(150);
        assertThat(paragraphs)
                .allMatch(paragraph -> paragraph.treatment() == Source.Treatment.CODED
                        ? !paragraph.rules().isEmpty() && paragraph.note().isPresent()
                        : paragraph.remark().isPresent());
    }

    /// What is not written yet is work that nobody finished: every paragraph has a rule, a question or a reason.
    @Test
    void nothing_is_left_for_later() {
        assertThat(Sources.all().stream()
                        .flatMap(source -> source.articles().stream()
                                .filter(article -> article.paragraphs().stream()
                                        .anyMatch(each -> each.treatment() == Source.Treatment.NOT_YET))
                                .map(article -> source.key() + " " + article.article())))
                .isEmpty();
    }

    @Test
    void every_value_of_a_parameter_stands_in_an_article_that_says_what_became_of_it() {
        List<Citation> cited = LawInForce.read().parameters().stream()
                .flatMap(parameter -> parameter.values().stream())
                .map(value -> value.citation())
                .distinct()
                .toList();
        assertThat(cited).hasSizeGreaterThan(50);
        assertThat(cited.stream().filter(citation -> !Sources.resolves(citation)))
                .isEmpty();
    }

    private static List<Citation> cited(List<String> lines) {
        List<Citation> cited = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                Matcher parts = LINE.matcher(line);
                assertThat(parts.matches()).as(line).isTrue();
                cited.add(new Citation(parts.group(1), parts.group(2), parts.group(3)));
            }
        }
        return cited;
    }
}
