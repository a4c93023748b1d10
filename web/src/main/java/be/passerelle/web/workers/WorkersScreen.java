// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.workers;

import be.passerelle.casefile.occupational.Occupational;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.FilesByName;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The workers of an employer, or of the employers of a prevention service, whose return is asked about here. Each file
/// that is shown is opened, and noted, like any other.
@Controller
public class WorkersScreen {

    private static final int PAGE_SIZE = 25;

    private final FilesByName files;

    public WorkersScreen(FilesByName files) {
        this.files = files;
    }

    @GetMapping("/workers")
    View workers(Visit visit, @RequestParam(defaultValue = "1") int page) {
        visit.viewer();
        if (!visit.hasWorkers()) {
            throw new NoSuchFile();
        }
        FilesByName.Listed listed = files.listed(visit, page, PAGE_SIZE, "/workers");
        return Pages.show(new WorkersPage(
                visit.pageWithNavigation(visit.text("workers.title")),
                visit.text("workers.lead", "count", listed.total()),
                listed.files().stream().flatMap(WorkersScreen::rows).toList(),
                listed.pagination()));
    }

    /// One for each employer of the person that the visitor has to do with.
    private static Stream<WorkersPage.Row> rows(Opened opened) {
        return opened.file().threads(Occupational.FACTS).all().stream().map(at -> row(opened, at));
    }

    private static WorkersPage.Row row(Opened opened, Occupational at) {
        Words words = opened.words();
        String work = at.absences().stream()
                .reduce((_, later) -> later)
                .map(said -> words.text(
                        "workers.absent",
                        "work",
                        at.named().agreedWork(),
                        "day",
                        said.since().day()))
                .orElseGet(() -> words.text("workers.atWork", "work", at.named().agreedWork()));
        return new WorkersPage.Row(
                new Link(opened.personName(), opened.address("")), work, latest(opened, at), tasks(opened, at));
    }

    private static String latest(Opened opened, Occupational at) {
        Words words = opened.words();
        return opened.file().acts().stream()
                .filter(act -> act.thread() == at.number())
                .reduce((_, later) -> later)
                .map((RecordedAct act) -> words.text(
                        "workers.latest", "step", words.done(ActType.of(act.act())), "day", act.happenedOn()))
                .orElse("");
    }

    /// What is the visitor's to do there: acts of one task are one line.
    private static List<Link> tasks(Opened opened, Occupational at) {
        Words words = opened.words();
        Map<String, Link> tasks = new LinkedHashMap<>();
        for (NextAct next : opened.next()) {
            boolean own = next.thread() == at.number() && next.obligatory() && opened.isForVisitor(next);
            if (own) {
                tasks.putIfAbsent(
                        next.task(),
                        new Link(
                                next.until()
                                        .map(until -> words.text(
                                                "workers.taskUntil", "task", words.task(next.task()), "day", until))
                                        .orElseGet(() -> words.task(next.task())),
                                opened.form(next)));
            }
        }
        return List.copyOf(tasks.values());
    }
}
