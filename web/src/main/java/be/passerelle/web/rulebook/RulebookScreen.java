// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.act.Subject;
import be.passerelle.law.Law;
import be.passerelle.law.citation.Sources;
import be.passerelle.registry.desk.Desk;
import be.passerelle.stream.act.Codes;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.layout.Tab;
import be.passerelle.web.visit.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The law and the procedure as the platform applies them, generated from its code, for a jurist to read.
@Controller
public class RulebookScreen {

    private final Desk desk;
    private final Pages pages;

    public RulebookScreen(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /// One chapter on the first page.
    public record Chapter(String title, String href, String note) {}

    @GetMapping("/rulebook")
    View index(Visit visit) {
        Law law = desk.law();
        long open = law.parameters().stream()
                .filter(p -> p.openQuestion().isPresent())
                .count();
        List<Chapter> chapters = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            long acts = FileActs.all().stream()
                    .filter(t -> Subject.of(t) == subject)
                    .count();
            chapters.add(new Chapter(
                    visit.words().capital(visit.words().value(subject)),
                    "/rulebook/" + Codes.of(subject),
                    visit.text("rulebook.acts", "count", acts)));
        }
        List<Chapter> texts = List.of(
                new Chapter(
                        visit.text("nav.parameters"),
                        "/rulebook/parameters",
                        visit.text(
                                "rulebook.parameters.note",
                                "count",
                                law.parameters().size(),
                                "open",
                                open)),
                new Chapter(
                        visit.text("rulebook.sources"),
                        "/rulebook/sources",
                        visit.text(
                                "rulebook.sources.note", "count", Sources.all().size())));
        return pages.show(
                "rulebook/Index",
                "page",
                visit.pageWithNavigation(visit.text("rulebook.title")),
                "procedure",
                chapters,
                "law",
                texts,
                "version",
                law.version());
    }

    @GetMapping("/rulebook/{subject}")
    View subject(Visit visit, @PathVariable String subject) {
        Subject wanted = Arrays.stream(Subject.values())
                .filter(s -> Codes.of(s).equals(subject))
                .findFirst()
                .orElseThrow(NoSuchFile::new);
        return pages.show(
                "rulebook/Subject",
                "page",
                visit.pageWithNavigation(visit.words().capital(visit.words().value(wanted))),
                "tabs",
                tabs(visit, wanted),
                "acts",
                new Procedures(visit.words(), desk.law()).of(wanted));
    }

    @GetMapping("/rulebook/parameters")
    View parameters(Visit visit) {
        return pages.show(
                "rulebook/Parameters",
                "page",
                visit.pageWithNavigation(visit.text("nav.parameters")),
                "chapters",
                new Parameters(visit.words()).of(desk.law()));
    }

    private static List<Tab> tabs(Visit visit, Subject current) {
        return Arrays.stream(Subject.values())
                .map(s -> new Tab(
                        visit.words().capital(visit.words().value(s)),
                        "/rulebook/" + Codes.of(s),
                        OptionalInt.empty(),
                        s == current))
                .toList();
    }
}
