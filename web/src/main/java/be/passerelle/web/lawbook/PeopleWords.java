// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.example.Cited;
import be.passerelle.law.example.ExampleFile;
import be.passerelle.law.example.ExamplePerson;
import be.passerelle.law.example.ExampleRun;
import be.passerelle.law.example.WorkedExample;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Link;
import be.passerelle.web.words.Reasons;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Words invented people: the life as it is told, and what the rules answer to it.
record PeopleWords(ExampleWords words) {

    /// Where the person is read.
    static String href(ExamplePerson person) {
        return "/rulebook/people/" + person.key();
    }

    /// The person with all that the rules answer.
    PersonOnPage whole(ExamplePerson person) {
        return person(person, _ -> true);
    }

    /// The person with what the rules answer under one article alone.
    PersonOnPage under(ExamplePerson person, Citation article) {
        return person(person, run -> Cited.cites(run.finding().reason(), article));
    }

    /// To whom an article applies: first whoever most rules answer to under it.
    List<ExamplePerson> to(Citation article) {
        return ExamplePerson.all().stream()
                .filter(person -> !person.momentsUnder(article).isEmpty())
                .sorted(Comparator.comparing(
                        person -> -person.momentsUnder(article).size()))
                .toList();
    }

    Link link(ExamplePerson person) {
        return new Link(person.name(), href(person));
    }

    private PersonOnPage person(ExamplePerson person, Predicate<ExampleRun> such) {
        return new PersonOnPage(
                person.name(),
                href(person),
                person.life().in(words.words().language()),
                person.moments().stream()
                        .map(moment -> moment.run(words.law()))
                        .filter(such)
                        .map(this::moment)
                        .toList());
    }

    private PersonOnPage.Moment moment(ExampleRun run) {
        WorkedExample moment = run.example();
        ExampleFile file = ExampleFile.at(moment.rule().path()).orElseThrow();
        return new PersonOnPage.Moment(
                file.sentence().in(words.words().language()),
                ExampleWords.href(moment.rule()),
                run.asked().stream()
                        .flatMap(fact -> Optional.ofNullable(moment.given().get(fact.key())).stream()
                                .map(written ->
                                        Definition.of(words.fact(moment.rule(), fact), words.given(fact, written))))
                        .toList(),
                words.answer(moment.expected(), run.finding()),
                words.answer(run.got(), run.finding()),
                run.answersAsExpected(),
                Reasons.withoutActs(words.words()).node(run.finding().reason()).withoutPlainLabels(),
                ExampleWords.href(moment.rule()) + "?" + typed(moment) + "#propose");
    }

    /// The facts of the person as the form of the rule has them, with what was worked out by hand.
    private String typed(WorkedExample moment) {
        String facts = moment.given().entrySet().stream()
                .map(fact -> "given." + fact.getKey() + "=" + encoded(fact.getValue()))
                .collect(Collectors.joining("&"));
        return facts + "&expected=" + encoded(moment.expected()) + "&source="
                + encoded(moment.source().in(words.words().language())) + "&name="
                + encoded(moment.name().english());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
