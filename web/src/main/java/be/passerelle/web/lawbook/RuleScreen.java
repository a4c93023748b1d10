// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.example.Cited;
import be.passerelle.law.example.ExampleFile;
import be.passerelle.law.example.ExamplePerson;
import be.passerelle.law.example.ExampleRun;
import be.passerelle.registry.desk.Desk;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.layout.CitationLabel;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.ReasonNode;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Reasons;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One rule with its examples, which run when the page is opened, and a form for one more. What is typed stands
/// in the address alone.
@Controller
public class RuleScreen {

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final Desk desk;

    public RuleScreen(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/rulebook/rules/{subject}/{rule}")
    View rule(
            Visit visit,
            @PathVariable String subject,
            @PathVariable String rule,
            @RequestParam Map<String, String> typed) {
        ExampleFile file = file(subject, rule);
        ExampleWords words = new ExampleWords(visit.words(), desk.law());
        ProposedExample proposal = new ProposedExample(words, file, typed, visit.today());
        String address = ExampleWords.href(file.rule());
        RulePage page = new RulePage(
                visit.pageWithNavigation(file.sentence().in(visit.language())),
                List.of(
                        new Link(visit.text("rulebook.title"), "/rulebook"),
                        new Link(visit.text("lawbook.title"), "/rulebook/law")),
                file.rule().codedBy(),
                articles(visit, file),
                values(visit, words, file),
                QuestionOnPage.of(visit.words(), words.parameters(file), visit.today()),
                words.table(file, _ -> true).orElseThrow(),
                address,
                proposal.fields(),
                proposal.errors(),
                proposal.run().map(run -> answered(visit, words, file, run, address, typed)),
                people(file));
        return Pages.show(page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, page);
    }

    /// The lines to add to the file of the rule; where they cannot be told, the page that says why.
    @GetMapping("/rulebook/rules/{subject}/{rule}/example")
    View download(
            Visit visit,
            @PathVariable String subject,
            @PathVariable String rule,
            @RequestParam Map<String, String> typed) {
        ExampleFile file = file(subject, rule);
        Optional<ExampleRun> run =
                new ProposedExample(new ExampleWords(visit.words(), desk.law()), file, typed, visit.today()).run();
        return run.isEmpty()
                ? Pages.goTo(ExampleWords.href(file.rule()) + "?" + query(typed))
                : Pages.keep(rule + "-example.yaml", YAML, lines(run.get()).getBytes(StandardCharsets.UTF_8));
    }

    private static ExampleFile file(String subject, String rule) {
        return ExampleFile.at(subject + "/" + rule).orElseThrow(NoSuchFile::new);
    }

    private List<CitationLabel> articles(Visit visit, ExampleFile file) {
        TreeSet<Citation> cited = new TreeSet<>();
        file.examples()
                .forEach(example ->
                        cited.addAll(Cited.in(example.run(desk.law()).finding().reason())));
        Reasons reasons = Reasons.withoutActs(visit.words());
        return cited.stream().map(reasons::label).toList();
    }

    private static List<CitationLabel> values(Visit visit, ExampleWords words, ExampleFile file) {
        return words.parameters(file).stream()
                .map(parameter -> new CitationLabel(
                        parameter.title().in(visit.language()),
                        "/rulebook/parameters#p-" + parameter.name().path().replace('/', '-')))
                .toList();
    }

    private static List<Link> people(ExampleFile file) {
        return ExamplePerson.all().stream()
                .filter(person -> person.moments().stream()
                        .anyMatch(moment -> moment.rule().equals(file.rule())))
                .map(person -> new Link(person.name(), PeopleWords.href(person)))
                .toList();
    }

    private static RulePage.Answered answered(
            Visit visit,
            ExampleWords words,
            ExampleFile file,
            ExampleRun run,
            String address,
            Map<String, String> typed) {
        ReasonNode tree =
                Reasons.withoutActs(visit.words()).node(run.finding().reason()).withoutPlainLabels();
        return new RulePage.Answered(
                words.answer(run.example().expected(), run.finding()),
                words.answer(run.got(), run.finding()),
                words.differences(run),
                tree,
                new WhatIf(words, file).of(run),
                lines(run),
                address + "/example?" + query(typed));
    }

    private static String lines(ExampleRun run) {
        return "  # Add these lines at the end of examples/"
                + run.example().rule().path() + ".yaml, with name and source in fr, nl, de and en\n"
                + run.example().asYaml();
    }

    private static String query(Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(each -> !each.getKey().equals("lang"))
                .sorted(Map.Entry.comparingByKey())
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
