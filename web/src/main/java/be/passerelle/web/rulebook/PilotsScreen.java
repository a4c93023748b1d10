// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.law.language.Wording;
import be.passerelle.law.pilot.PilotProject;
import be.passerelle.law.pilot.PilotProjects;
import be.passerelle.web.Pages;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Reasons;
import be.passerelle.web.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Pilot projects: for whom, how many, who paid, what came out of it.
@Controller
public class PilotsScreen {

    @GetMapping("/rulebook/pilots")
    View pilots(Visit visit) {
        Words words = visit.words();
        return Pages.show(new PilotsPage(
                visit.pageWithNavigation(visit.text("rulebook.pilots.title")),
                PilotProjects.all().stream().map(each -> project(each, words)).toList()));
    }

    private static PilotsPage.Project project(PilotProject project, Words words) {
        return new PilotsPage.Project(
                project.name(),
                project.title().in(words.language()),
                facts(project, words),
                Reasons.withoutActs(words).label(project.citation()),
                Parameters.certainty(words, project.certainty()));
    }

    private static List<Definition> facts(PilotProject project, Words words) {
        return Stream.of(
                        fact("when", Optional.of(project.period()), words),
                        fact("public", Optional.of(project.people()), words),
                        fact("quota", project.quota(), words),
                        fact("payer", project.payer(), words),
                        fact("decides", project.decides(), words),
                        fact("evaluation", project.evaluation(), words),
                        fact("here", Optional.of(project.here()), words))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Definition> fact(String what, Optional<Wording> told, Words words) {
        return told.map(text -> Definition.of(words.text("rulebook.pilots." + what), text.in(words.language())));
    }
}
