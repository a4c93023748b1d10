// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.worklist;

import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.WorkDesk;
import be.passerelle.registry.desk.Worklists;
import be.passerelle.registry.desk.Worklists.Counts;
import be.passerelle.registry.desk.Worklists.Due;
import be.passerelle.registry.desk.Worklists.Scope;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.casefile.Opening;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.layout.Pagination;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What there is to do: mine, my team's, free to take.
@Controller
public class WorklistScreen {

    private final WorkDesk work;
    private final Desk desk;
    private final Opening opening;

    public WorklistScreen(WorkDesk work, Desk desk, Opening opening) {
        this.work = work;
        this.desk = desk;
        this.opening = opening;
    }

    @GetMapping("/work")
    View list(
            Visit visit,
            @RequestParam(defaultValue = "mine") String scope,
            @RequestParam(defaultValue = "open") String tab,
            @RequestParam(defaultValue = "") List<String> due,
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String done) {
        if (!visit.acts() || visit.isInsured()) {
            return Pages.goTo(visit.home().href());
        }
        Ticked asked = Ticked.of(scope, tab, due, task, language, page);
        LocalDate today = visit.today();
        Viewer viewer = visit.viewer();
        Map<PersonId, LocalDate> lettingGo =
                visit.words().registers().lettingGo(viewer.organisation(), viewer.role(), today);
        WorklistWords words = new WorklistWords(visit, new Days(visit.words(), desk.law(), today), asked);
        // What the visitor did, and whom they wait for, belongs to their own list.
        boolean own = asked.scope() == Scope.MINE;
        Notice[] notices = notices(visit, done);
        if (asked.tab() == Ticked.Tab.DONE) {
            Worklists.Counts counts = work.counts(viewer, asked.query(lettingGo), today);
            return Pages.show(words.done(counts, when(own, () -> work.done(viewer, lettingGo, today)), notices));
        }
        Worklists.Page found = work.list(viewer, asked.query(lettingGo), today);
        return Pages.show(words.lines(found, when(own, () -> work.beside(viewer, lettingGo, today)), notices));
    }

    private static Optional<WorkDesk.Beside> when(boolean own, Supplier<WorkDesk.Beside> beside) {
        return own ? Optional.of(beside.get()) : Optional.empty();
    }

    @PostMapping("/take")
    View take(Visit visit, @RequestParam String file, @RequestParam(defaultValue = "free") String scope) {
        if (!work.take(opened(visit, file))) {
            throw new NoSuchFile();
        }
        return Pages.goTo("/work?scope=" + Ticked.scopeCode(scope) + "&done=taken");
    }

    @PostMapping("/release")
    View release(Visit visit, @RequestParam String file, @RequestParam(defaultValue = "mine") String scope) {
        if (!work.release(opened(visit, file))) {
            throw new NoSuchFile();
        }
        return Pages.goTo("/work?scope=" + Ticked.scopeCode(scope) + "&done=released");
    }

    /// The file, when the visitor may look at it.
    private SeenFile opened(Visit visit, String file) {
        return opening.open(visit, CaseFileId.of(file)).file();
    }

    private static Notice[] notices(Visit visit, String done) {
        if (!done.equals("taken") && !done.equals("released")) {
            return new Notice[0];
        }
        return new Notice[] {
            new Notice(
                    BadgeTone.RIGHT,
                    visit.text("worklist." + done + ".title"),
                    visit.text("worklist." + done + ".text"),
                    Optional.empty())
        };
    }

    /// The page links of a list.
    static Optional<Pagination> pagination(Ticked asked, long total) {
        return total <= Ticked.PAGE_SIZE
                ? Optional.empty()
                : Optional.of(Pagination.of(
                        asked.page(), Ticked.PAGE_SIZE, Math.toIntExact(total), number -> asked.address(number)));
    }

    /// How many lines a list of this scope has, by when they are due.
    static long counted(Counts counts, Scope scope, Due due) {
        return switch (scope) {
            case MINE -> counts.mineByDue().getOrDefault(due, 0L);
            case TEAM, FREE -> counts.teamByDue().getOrDefault(due, 0L);
        };
    }
}
