// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Source;
import be.passerelle.law.citation.Sources;
import be.passerelle.law.example.ExampleFile;
import be.passerelle.law.example.ExamplePerson;
import be.passerelle.law.example.ExampleRun;
import be.passerelle.law.example.WorkedExample;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.registry.desk.Desk;
import be.passerelle.web.Pages;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.FormField.Head;
import be.passerelle.web.layout.FormField.Option;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Reasons;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The law on a day, under a reading; and what changed between two days.
@Controller
public class LawScreen {

    private static final String READING = "reading";

    private final Desk desk;

    public LawScreen(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/rulebook/law")
    View law(Visit visit, @RequestParam Map<String, String> typed) {
        Words words = visit.words();
        AskedDays asked = new AskedDays(words, typed);
        LocalDate day = asked.day("on", visit.today());
        Law inForce = desk.law();
        List<OtherReading> others = others(inForce, day);
        String code = typed.getOrDefault(READING, "");
        Optional<OtherReading> other =
                others.stream().filter(each -> each.code().equals(code)).findFirst();
        if (!code.isEmpty() && other.isEmpty()) {
            asked.refuse(READING, words.text("lawbook.noSuchReading"));
        }
        Law law = other.map(each -> each.in(inForce)).orElse(inForce);
        LawListPage page = new LawListPage(
                visit.pageWithNavigation(visit.text("lawbook.title")),
                List.of(new Link(visit.text("rulebook.title"), "/rulebook")),
                words.value(day),
                List.of(asked.field("on", day), reading(words, others, code)),
                asked.errors(),
                other.map(each -> each.worded(words)).orElse(""),
                other.map(each -> answers(words, inForce, law)).orElse(List.of()),
                Sources.all().stream().map(text -> text(words, text, day)).toList(),
                values(visit, law, other, day),
                subjects(words, inForce),
                ExamplePerson.all().stream()
                        .map(person -> new Link(person.name(), PeopleWords.href(person)))
                        .toList());
        return Pages.show(status(asked), page);
    }

    @GetMapping("/rulebook/law/changes")
    View changes(Visit visit, @RequestParam Map<String, String> typed) {
        Words words = visit.words();
        AskedDays asked = new AskedDays(words, typed);
        LocalDate from = asked.day("from", visit.today().minusYears(5));
        LocalDate to = asked.day("to", visit.today());
        boolean backwards = to.isBefore(from);
        if (backwards) {
            asked.refuse("to", words.text("lawbook.backwards"));
        }
        boolean told = asked.errors().isEmpty();
        Changes changes = new Changes(words, desk.law(), visit.today(), from, backwards ? from : to);
        LawChangesPage page = new LawChangesPage(
                visit.pageWithNavigation(visit.text("lawbook.changes.title")),
                List.of(
                        new Link(visit.text("rulebook.title"), "/rulebook"),
                        new Link(visit.text("lawbook.title"), "/rulebook/law")),
                List.of(asked.field("from", from), asked.field("to", to)),
                asked.errors(),
                told ? words.text("lawbook.changes.between", "from", from, "to", to) : "",
                told ? changes.parameters() : List.of(),
                told ? changes.texts() : List.of(),
                told ? changes.procedure() : List.of(),
                told ? words.text("lawbook.changes.same", "count", changes.unchanged()) : "");
        return Pages.show(status(asked), page);
    }

    private static HttpStatus status(AskedDays asked) {
        return asked.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /// Each reading that is not applied on the day.
    private static List<OtherReading> others(Law law, LocalDate day) {
        return sorted(law).stream()
                .flatMap(parameter -> OtherReading.of(parameter, day).stream())
                .toList();
    }

    private static List<Parameter<?>> sorted(Law law) {
        return law.parameters().stream()
                .sorted(Comparator.comparing(parameter -> parameter.name().path()))
                .toList();
    }

    private static FormField reading(Words words, List<OtherReading> others, String code) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.text("lawbook.inForce"), "", code.isEmpty()));
        others.forEach(other -> options.add(
                new Option(other.code(), other.worded(words), "", other.code().equals(code))));
        return new FormField.Select(Head.of(READING, words.text("lawbook.reading")), options);
    }

    /// The examples that are worked under the law in force and come out otherwise under another.
    private static List<LawListPage.Answer> answers(Words words, Law inForce, Law law) {
        ExampleWords example = new ExampleWords(words, inForce);
        List<LawListPage.Answer> answers = new ArrayList<>();
        for (ExampleFile file : ExampleFile.all()) {
            String sentence = file.sentence().in(words.language());
            for (WorkedExample each : file.examples()) {
                ExampleRun now = each.run(inForce);
                ExampleRun otherwise = each.run(law);
                if (each.under().isEmpty() && !now.got().equals(otherwise.got())) {
                    answers.add(new LawListPage.Answer(
                            sentence,
                            ExampleWords.href(file.rule()),
                            each.name().in(words.language()),
                            each.name().spoken(words.language()).code(),
                            example.answer(now.got(), now.finding()),
                            example.answer(otherwise.got(), otherwise.finding())));
                    sentence = "";
                }
            }
        }
        return answers;
    }

    private static LawListPage.Text text(Words words, Source source, LocalDate day) {
        return new LawListPage.Text(
                source.abbreviation().in(words.language()),
                source.title().in(words.language()),
                source.articles().stream()
                        .map(article -> {
                            Citation place = Citation.of(source.key(), article.article());
                            return new LawListPage.Article(
                                    words.citation(place), Reasons.article(place), treatments(words, article, day));
                        })
                        .toList());
    }

    private static List<BadgeView> treatments(Words words, Source.Article article, LocalDate day) {
        return article.paragraphs().stream()
                .filter(paragraph -> paragraph.days().contains(day))
                .map(Source.Paragraph::treatment)
                .distinct()
                .map(treatment -> ArticleScreen.treatment(words, treatment))
                .toList();
    }

    private static List<LawListPage.Value> values(Visit visit, Law law, Optional<OtherReading> other, LocalDate day) {
        ParameterStories stories = new ParameterStories(visit.words(), visit.today(), List.of());
        return sorted(law).stream()
                .map(parameter -> value(stories, parameter, other, day))
                .toList();
    }

    private static <T> LawListPage.Value value(
            ParameterStories stories, Parameter<T> parameter, Optional<OtherReading> other, LocalDate day) {
        Optional<DatedValue<T>> value = parameter.at(day);
        ParameterStory story = stories.of(parameter);
        return new LawListPage.Value(
                story.title(),
                story.href(),
                stories.value(parameter, value),
                stories.certainty(value.map(DatedValue::certainty).orElse(Certainty.OPEN)),
                other.filter(each -> each.parameter().name().equals(parameter.name()))
                        .isPresent());
    }

    private static List<LawListPage.Subject> subjects(Words words, Law law) {
        Map<String, List<LawListPage.Rule>> subjects = new TreeMap<>();
        ExampleFile.all().forEach(file -> {
            String path = file.rule().path();
            subjects.computeIfAbsent(path.substring(0, path.indexOf('/')), _ -> new ArrayList<>())
                    .add(rule(words, file, law));
        });
        return subjects.entrySet().stream()
                .map(each -> new LawListPage.Subject(
                        "rules-" + each.getKey(), words.text("rulebook.chapter." + each.getKey()), each.getValue()))
                .toList();
    }

    private static LawListPage.Rule rule(Words words, ExampleFile file, Law law) {
        long right = file.examples().stream()
                .filter(example -> example.run(law).isEqual())
                .count();
        return new LawListPage.Rule(
                file.sentence().in(words.language()),
                ExampleWords.href(file.rule()),
                words.text(
                        "lawbook.ranRight",
                        "right",
                        right,
                        "all",
                        file.examples().size()),
                right == file.examples().size());
    }
}
