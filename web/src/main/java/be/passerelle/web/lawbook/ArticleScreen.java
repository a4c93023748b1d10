// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Source;
import be.passerelle.law.citation.Sources;
import be.passerelle.law.example.Cited;
import be.passerelle.law.example.ExampleFile;
import be.passerelle.law.example.ExamplePerson;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.registry.desk.Desk;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Reasons;
import be.passerelle.web.words.Words;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// One article of the law, with the examples run now.
@Controller
public class ArticleScreen {

    private final Desk desk;

    public ArticleScreen(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/rulebook/law/{source}/{article}")
    View article(Visit visit, @PathVariable String source, @PathVariable String article) {
        Source text = Sources.source(source).orElseThrow(NoSuchFile::new);
        List<Source.Article> articles = text.articles();
        for (int i = 0; i < articles.size(); i++) {
            if (Reasons.path(articles.get(i).article()).equals(article)) {
                return Pages.show(page(visit, text, i));
            }
        }
        throw new NoSuchFile();
    }

    private ArticlePage page(Visit visit, Source text, int index) {
        Source.Article article = text.articles().get(index);
        Citation place = Citation.of(text.key(), article.article());
        Words words = visit.words();
        Law law = desk.law();
        List<Parameter<?>> parameters = parameters(law, place);
        List<ExampleTable> examples = examples(new ExampleWords(words, law), article, place);
        ParameterStories stories = new ParameterStories(words, visit.today(), List.of());
        PeopleWords people = new PeopleWords(new ExampleWords(words, law));
        List<ExamplePerson> concerned = people.to(place);
        return new ArticlePage(
                visit.pageWithNavigation(words.capital(words.citation(place))),
                List.of(
                        new Link(words.text("rulebook.title"), "/rulebook"),
                        new Link(words.text("lawbook.title"), "/rulebook/law")),
                text.title().in(words.language()),
                text.address().map(URI::toString),
                standing(words, article, parameters, examples),
                article.paragraphs().stream()
                        .map(each -> paragraph(words, each, visit.today()))
                        .toList(),
                examples.stream()
                        .map(table -> new ArticlePage.Rule(table.sentence(), table.href()))
                        .toList(),
                parameters.stream().map(stories::of).toList(),
                examples,
                new CitingRows(words).of(text.key(), article.article()),
                concerned.stream().findFirst().map(person -> people.under(person, place)),
                concerned.stream().skip(1).map(people::link).toList(),
                parameters.stream()
                        .flatMap(parameter -> parameter.openQuestion().stream())
                        .map(question -> question.text().in(words.language()))
                        .distinct()
                        .toList(),
                neighbours(words, text, index));
    }

    /// Those that have a value from the article.
    private static List<Parameter<?>> parameters(Law law, Citation place) {
        return law.parameters().stream()
                .filter(parameter -> parameter.values().stream().anyMatch(value -> isIn(value.citation(), place)))
                .sorted(Comparator.comparing(parameter -> parameter.name().path()))
                .toList();
    }

    /// The examples of the rules that code it: those whose reasons cite it, and beside them those about which
    /// nothing is known, so that nothing is cited.
    private static List<ExampleTable> examples(ExampleWords words, Source.Article article, Citation place) {
        List<String> rules = article.paragraphs().stream()
                .flatMap(paragraph -> paragraph.rules().stream())
                .toList();
        return ExampleFile.all().stream()
                .filter(file -> rules.contains(file.rule().codedBy()))
                .filter(file -> file.examples().stream()
                        .anyMatch(example ->
                                Cited.cites(example.run(words.law()).finding().reason(), place)))
                .map(file -> words.table(file, run -> shows(run.finding(), place)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean shows(Finding<?> finding, Citation place) {
        Reason reason = finding.reason();
        return Cited.cites(reason, place)
                || (finding.isUnknown() && Cited.in(reason).isEmpty());
    }

    private static List<Definition> standing(
            Words words, Source.Article article, List<Parameter<?>> parameters, List<ExampleTable> examples) {
        List<Definition> lines = new ArrayList<>();
        int all = examples.stream().mapToInt(table -> table.lines().size()).sum();
        if (all > 0) {
            int right = examples.stream().mapToInt(ExampleTable::right).sum();
            lines.add(Definition.of(
                    words.text("lawbook.standing.examples"),
                    words.text("lawbook.standing.rightOf", "right", right, "all", all)));
        }
        long open = article.paragraphs().stream()
                        .filter(paragraph -> paragraph.treatment() == Source.Treatment.OPEN_QUESTION)
                        .count()
                + parameters.stream()
                        .filter(parameter -> parameter.openQuestion().isPresent())
                        .count();
        lines.add(Definition.of(words.text("lawbook.standing.open"), words.value(open)));
        parameters.stream()
                .flatMap(parameter -> parameter.values().stream())
                .map(value -> value.certainty())
                .reduce(Certainty::weaker)
                .ifPresent(weakest ->
                        lines.add(Definition.of(words.text("lawbook.standing.weakest"), words.value(weakest))));
        parameters.stream()
                .map(Parameter::lastCheckedOn)
                .max(Comparator.naturalOrder())
                .ifPresent(day -> lines.add(Definition.of(words.text("lawbook.standing.compared"), words.value(day))));
        return lines;
    }

    private static ArticlePage.Paragraph paragraph(Words words, Source.Paragraph paragraph, LocalDate today) {
        return new ArticlePage.Paragraph(
                Reasons.paragraph(paragraph.paragraph()),
                paragraph.paragraph(),
                Optional.of(paragraph.days())
                        .filter(days -> !days.equals(Period.ALWAYS))
                        .map(days -> words.value(days)
                                + (days.contains(today) ? "" : " · " + words.text("lawbook.notInForce"))),
                treatment(words, paragraph.treatment()),
                paragraph.text().in(words.language()),
                paragraph.note().flatMap(_ -> paragraph.remark()).map(remark -> remark.in(words.language())),
                paragraph.rules().isEmpty()
                        ? ""
                        : words.text(
                                "lawbook.codedBy", "count", paragraph.rules().size()));
    }

    static BadgeView treatment(Words words, Source.Treatment treatment) {
        BadgeTone tone = switch (treatment) {
            case CODED -> BadgeTone.RIGHT;
            case NOTHING_TO_CODE -> BadgeTone.NEUTRAL;
            case OPEN_QUESTION -> BadgeTone.SOON;
            case NOT_YET -> BadgeTone.WAITING;
        };
        return new BadgeView(tone, words.value(treatment));
    }

    private static List<Link> neighbours(Words words, Source text, int index) {
        List<Link> neighbours = new ArrayList<>();
        for (int other : new int[] {index - 1, index + 1}) {
            if (other >= 0 && other < text.articles().size()) {
                Citation place =
                        Citation.of(text.key(), text.articles().get(other).article());
                neighbours.add(new Link(words.citation(place), Reasons.article(place)));
            }
        }
        return neighbours;
    }

    private static boolean isIn(Citation citation, Citation place) {
        return citation.source().equals(place.source()) && citation.article().equals(place.article());
    }
}
