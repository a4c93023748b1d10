// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.law.Law;
import be.passerelle.law.citation.Sources;
import be.passerelle.registry.desk.Desk;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.layout.Tab;
import be.passerelle.web.visit.Visit;
import java.util.ArrayList;
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

    public RulebookScreen(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/rulebook")
    View index(Visit visit) {
        Law law = desk.law();
        long open = law.parameters().stream()
                .filter(p -> p.openQuestion().isPresent())
                .count();
        List<IndexPage.Chapter> chapters = new ArrayList<>();
        for (String subject : FileActs.groups()) {
            long acts = FileActs.all().stream()
                    .filter(t -> t.subject().equals(subject))
                    .count();
            chapters.add(new IndexPage.Chapter(
                    title(visit, subject), "/rulebook/" + subject, visit.text("rulebook.acts", "count", acts)));
        }
        List<IndexPage.Chapter> texts = List.of(
                new IndexPage.Chapter(visit.text("lawbook.title"), "/rulebook/law", visit.text("lawbook.note")),
                new IndexPage.Chapter(
                        visit.text("lawbook.changes.title"),
                        "/rulebook/law/changes",
                        visit.text("lawbook.changes.lead")),
                new IndexPage.Chapter(
                        visit.text("nav.parameters"),
                        "/rulebook/parameters",
                        visit.text(
                                "rulebook.parameters.note",
                                "count",
                                law.parameters().size(),
                                "open",
                                open)),
                new IndexPage.Chapter(
                        visit.text("rulebook.pilots.title"), "/rulebook/pilots", visit.text("rulebook.pilots.note")),
                new IndexPage.Chapter(
                        visit.text("rulebook.access.title"), "/rulebook/access", visit.text("rulebook.access.note")),
                new IndexPage.Chapter(
                        visit.text("rulebook.sources"),
                        "/rulebook/sources",
                        visit.text(
                                "rulebook.sources.note", "count", Sources.all().size())));
        return Pages.show(
                new IndexPage(visit.pageWithNavigation(visit.text("rulebook.title")), chapters, texts, law.version()));
    }

    @GetMapping("/rulebook/{subject}")
    View subject(Visit visit, @PathVariable String subject) {
        if (!FileActs.groups().contains(subject)) {
            throw new NoSuchFile();
        }
        return Pages.show(new SubjectPage(
                visit.pageWithNavigation(title(visit, subject)),
                tabs(visit, subject),
                new Procedures(visit.words(), desk.law()).of(subject)));
    }

    @GetMapping("/rulebook/parameters")
    View parameters(Visit visit) {
        return Pages.show(new ParametersPage(
                visit.pageWithNavigation(visit.text("nav.parameters")), new Parameters(visit.words()).of(desk.law())));
    }

    /// Who may see what: the table that access is decided by.
    @GetMapping("/rulebook/access")
    View access(Visit visit) {
        AccessRules rules = new AccessRules(visit.words());
        return Pages.show(new AccessRulesPage(
                visit.pageWithNavigation(visit.text("rulebook.access.title")),
                rules.roles(),
                rules.withoutRole(),
                rules.strong()));
    }

    private static List<Tab> tabs(Visit visit, String current) {
        return FileActs.groups().stream()
                .map(s -> new Tab(title(visit, s), "/rulebook/" + s, OptionalInt.empty(), s.equals(current)))
                .toList();
    }

    private static String title(Visit visit, String subject) {
        return visit.words().capital(visit.text("subject." + subject));
    }
}
