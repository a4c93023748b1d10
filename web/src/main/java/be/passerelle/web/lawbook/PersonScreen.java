// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.example.Cited;
import be.passerelle.law.example.ExamplePerson;
import be.passerelle.registry.desk.Desk;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Reasons;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// An invented person whom the law is held against, with the answers of the rules, run when the page is opened.
@Controller
public class PersonScreen {

    private final Desk desk;

    public PersonScreen(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/rulebook/people/{person}")
    View person(Visit visit, @PathVariable("person") String key) {
        ExamplePerson person = ExamplePerson.at(key).orElseThrow(NoSuchFile::new);
        PeopleWords people = new PeopleWords(new ExampleWords(visit.words(), desk.law()));
        TreeSet<Citation> cited = new TreeSet<>();
        person.moments()
                .forEach(moment ->
                        cited.addAll(Cited.in(moment.run(desk.law()).finding().reason())));
        Reasons reasons = Reasons.withoutActs(visit.words());
        return Pages.show(new PersonPage(
                visit.pageWithNavigation(visit.text("lawbook.person.title", "name", person.name())),
                List.of(
                        new Link(visit.text("rulebook.title"), "/rulebook"),
                        new Link(visit.text("lawbook.title"), "/rulebook/law")),
                people.whole(person),
                cited.stream().map(reasons::label).toList(),
                ExamplePerson.all().stream()
                        .filter(other -> !other.equals(person))
                        .map(people::link)
                        .toList()));
    }
}
