// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Source;
import be.passerelle.law.citation.Sources;
import be.passerelle.law.finding.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Articles and rules name each other: an article says which rules code it, and the reasons of the worked
/// examples of those rules cite it. Both lists are read from what was really answered, so that nobody keeps a
/// third one.
class LinksTest {

    private static final Pattern CITED =
            Pattern.compile("Citation\\s*\\.of\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"(?:,\\s*\"([^\"]+)\")?\\s*\\)");

    /// The article that closes the reason is that of the rule itself; further down stand other rules that it
    /// uses. The articles that values come from name no rule: their pages list the values.
    @Test
    void the_article_that_closes_the_reasons_of_a_rule_names_that_rule() {
        Map<String, List<Citation>> claims = claims();
        List<String> missing = new ArrayList<>();
        for (ExampleFile file : ExampleFile.all()) {
            String rule = file.rule().codedBy();
            for (WorkedExample example : file.examples()) {
                Reason reason = example.run().finding().reason();
                if (reason.kind() == Reason.Kind.RULE) {
                    reason.citations().stream()
                            .filter(citation -> isMissing(citation, claims.getOrDefault(rule, List.of())))
                            .forEach(citation -> missing.add(citation + " is cited by " + rule));
                }
            }
        }
        assertThat(new TreeSet<>(missing))
                .as("say so in the file of the article, under codedBy, or let the rule cite another place")
                .isEmpty();
    }

    @Test
    void what_any_rule_cites_on_a_line_of_its_own_is_coded_by_some_rule() {
        List<Citation> coded = claims().values().stream().flatMap(List::stream).toList();
        TreeSet<String> missing = new TreeSet<>();
        for (ExampleFile file : ExampleFile.all()) {
            for (WorkedExample example : file.examples()) {
                TreeSet<Citation> cited = new TreeSet<>();
                ofRules(example.run().finding().reason(), cited);
                cited.stream()
                        .filter(citation -> isMissing(citation, coded))
                        .forEach(citation -> missing.add(citation + " is cited by " + example));
            }
        }
        assertThat(missing)
                .as("say in the file of the article which rule codes it")
                .isEmpty();
    }

    private static void ofRules(Reason reason, TreeSet<Citation> cited) {
        if (reason.kind() == Reason.Kind.RULE) {
            cited.addAll(reason.citations());
        }
        reason.steps().forEach(step -> ofRules(step, cited));
    }

    private static boolean isMissing(Citation citation, List<Citation> places) {
        return places.stream().noneMatch(place -> Cited.isIn(citation, place));
    }

    @Test
    void an_article_that_says_a_rule_codes_it_is_cited_by_an_example_of_that_rule() {
        Map<String, TreeSet<Citation>> cited = cited();
        List<String> missing = new ArrayList<>();
        claims().forEach((rule, places) -> places.stream()
                .filter(place -> cited.getOrDefault(rule, new TreeSet<>()).stream()
                        .noneMatch(citation -> Cited.isIn(citation, place)))
                .forEach(place -> missing.add(place + " says that it is coded by " + rule)));
        assertThat(missing)
                .as("no worked example would fail without the rule: let the rule cite the article and add an example, "
                        + "or say in the file of the article what became of it (notYet, openQuestion, nothingToCode)")
                .isEmpty();
    }

    @Test
    void every_place_that_the_code_of_a_rule_names_is_shown_by_an_example_of_it() throws IOException {
        Map<String, TreeSet<Citation>> cited = cited();
        List<String> missing = new ArrayList<>();
        for (String rule : cited.keySet()) {
            String code =
                    Files.readString(Path.of("src/main/java/be/passerelle/law/" + rule.replace('.', '/') + ".java"));
            CITED.matcher(code).results().map(LinksTest::citation).forEach(citation -> {
                if (!cited.get(rule).contains(citation)) {
                    missing.add(rule + " names " + citation);
                }
            });
        }
        assertThat(missing)
                .as("add an example whose reason shows it, or take it out of the rule")
                .isEmpty();
    }

    private static Citation citation(MatchResult match) {
        return new Citation(match.group(1), match.group(2), match.group(3) == null ? "" : match.group(3));
    }

    @Test
    void they_looked_at_something() {
        assertThat(cited()).hasSizeGreaterThan(8);
        assertThat(claims()).hasSizeGreaterThan(8);
        assertThat(claims().values().stream().mapToInt(List::size).sum()).isGreaterThan(25);
    }

    private static Map<String, TreeSet<Citation>> cited() {
        Map<String, TreeSet<Citation>> cited = new TreeMap<>();
        for (ExampleFile file : ExampleFile.all()) {
            TreeSet<Citation> ofRule = cited.computeIfAbsent(file.rule().codedBy(), _ -> new TreeSet<>());
            file.examples()
                    .forEach(example ->
                            ofRule.addAll(Cited.in(example.run().finding().reason())));
        }
        return cited;
    }

    private static Map<String, List<Citation>> claims() {
        Map<String, List<Citation>> claims = new TreeMap<>();
        for (Source source : Sources.all()) {
            for (Source.Article article : source.articles()) {
                for (Source.Paragraph paragraph : article.paragraphs()) {
                    paragraph
                            .rules()
                            .forEach(rule -> claims.computeIfAbsent(rule, _ -> new ArrayList<>())
                                    .add(new Citation(source.key(), article.article(), paragraph.paragraph())));
                }
            }
        }
        return claims;
    }
}
