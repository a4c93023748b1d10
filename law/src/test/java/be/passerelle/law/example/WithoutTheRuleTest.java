// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Source;
import be.passerelle.law.citation.Sources;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// An article counts as applied only where something would come out otherwise without its rule: an example under
/// it changes its answer when the rule is taken away. Two ways of taking it away can be tried without touching the
/// code: its parameters are known on no day any more; and, where it has none, it answers the same to everybody.
class WithoutTheRuleTest {

    private static final Law LAW = LawInForce.read();

    private static final Period LONG_AGO = Period.of(LocalDate.of(1, 1, 1), LocalDate.of(1, 1, 1));

    private record Claim(Citation place, String rule) {}

    @Test
    void an_example_under_every_applied_article_changes_when_its_rule_is_taken_away() {
        List<Claim> claims = claims();
        List<Claim> unshown = claims.stream().filter(claim -> !isShown(claim)).toList();
        assertThat(claims).hasSizeGreaterThan(120);
        assertThat(unshown)
                .as("add an example that cites the article and comes out otherwise without the rule, or say in the "
                        + "file of the article what became of it (notYet, openQuestion, nothingToCode)")
                .isEmpty();
    }

    @Test
    void an_article_that_nothing_hangs_on_is_found() {
        assertThat(isShown(new Claim(Citation.of("codex", "chapter VI"), "trajectory.TrajectoryTerms")))
                .isFalse();
    }

    private static boolean isShown(Claim claim) {
        List<WorkedExample> under = examples(claim.rule()).stream()
                .filter(example -> !example.run(LAW).finding().isUnknown())
                .filter(example -> Cited.cites(example.run(LAW).finding().reason(), claim.place()))
                .toList();
        return under.stream().anyMatch(WithoutTheRuleTest::changesWithoutAValue)
                || under.stream().anyMatch(example -> anotherAnswers(claim.rule(), example));
    }

    private static boolean changesWithoutAValue(WorkedExample example) {
        Set<Object> titles = new HashSet<>();
        titles(example.run(LAW).finding().reason(), titles);
        return LAW.parameters().stream()
                .filter(parameter -> titles.contains(parameter.title()))
                .anyMatch(parameter -> !example.run(LAW.with("without", without(parameter)))
                        .got()
                        .equals(example.expected()));
    }

    /// A rule that answered everybody like this one would be caught by another example of it.
    private static boolean anotherAnswers(String rule, WorkedExample example) {
        return examples(rule).stream()
                .filter(other -> other.rule().equals(example.rule()))
                .anyMatch(other -> !other.expected().equals(example.expected()));
    }

    /// The parameter on days on which nobody lived.
    private static <T> Parameter<T> without(Parameter<T> parameter) {
        DatedValue<T> first = parameter.values().getFirst();
        return new Parameter<>(
                parameter.name(),
                parameter.unit(),
                parameter.title(),
                List.of(new DatedValue<>(first.value(), LONG_AGO, first.citation(), first.certainty(), first.source())),
                parameter.readings(),
                parameter.openQuestion(),
                parameter.lastCheckedOn());
    }

    private static void titles(Reason reason, Set<Object> titles) {
        if (reason.kind() == Reason.Kind.PARAMETER) {
            titles.addAll(reason.statement().values().values());
        }
        reason.steps().forEach(step -> titles(step, titles));
    }

    private static List<WorkedExample> examples(String rule) {
        return ExampleFile.all().stream()
                .filter(file -> file.rule().codedBy().equals(rule))
                .flatMap(file -> file.examples().stream())
                .toList();
    }

    private static List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (Source source : Sources.all()) {
            for (Source.Article article : source.articles()) {
                for (Source.Paragraph paragraph : article.paragraphs()) {
                    paragraph
                            .rules()
                            .forEach(rule -> claims.add(new Claim(
                                    new Citation(source.key(), article.article(), paragraph.paragraph()), rule)));
                }
            }
        }
        return claims;
    }
}
