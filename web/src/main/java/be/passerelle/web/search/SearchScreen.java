// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.search;

import be.passerelle.casefile.access.AccessTable;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.EmergencyDesk;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.FileNumber;
import be.passerelle.web.Pages;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Finds a file by name, national number or file number. What is typed travels in the body of a form: it never
/// stands in an address.
@Controller
public class SearchScreen {

    private static final int MOST = 50;
    private static final int LONGEST = 100;

    private final Desk desk;
    private final ErasureDesk erasures;

    public SearchScreen(Desk desk, ErasureDesk erasures) {
        this.desk = desk;
        this.erasures = erasures;
    }

    @GetMapping("/search")
    View empty(Visit visit) {
        return looksElsewhere(visit) ? Pages.goTo(visit.home().href()) : show(visit, "", Optional.empty());
    }

    @PostMapping("/search")
    View find(Visit visit, @RequestParam String query) {
        if (looksElsewhere(visit)) {
            return Pages.goTo(visit.home().href());
        }
        String typed = query.strip();
        if (typed.isEmpty()) {
            return show(visit, "", Optional.empty());
        }
        if (typed.length() > LONGEST) {
            return show(
                    visit,
                    "",
                    Optional.empty(),
                    new Notice(
                            BadgeTone.OVERDUE,
                            visit.text("search.tooLong.title"),
                            visit.text("search.tooLong.text", "most", LONGEST),
                            Optional.empty()));
        }
        List<SearchPage.Found> found = desk.find(visit.viewer(), typed, MOST).files().stream()
                .flatMap(file -> found(file, visit.words()).stream())
                .toList();
        Optional<CaseFileId> erased = found.isEmpty() ? erased(visit, typed) : Optional.empty();
        return erased.isPresent()
                ? Pages.goTo("/files/" + erased.get())
                : show(visit, typed, Optional.of(new SearchPage.Results(found, found.size() == MOST)));
    }

    /// An erased file is in no list; whoever worked in it and has its number is told what became of it.
    private Optional<CaseFileId> erased(Visit visit, String typed) {
        return FileNumber.parse(typed)
                .flatMap(erasures::erased)
                .filter(file -> desk.open(visit.viewer(), file)
                        .filter(SeenFile::isErased)
                        .isPresent());
    }

    /// Whoever looks at no file of others would find none, whatever they typed.
    private static boolean looksElsewhere(Visit visit) {
        return !visit.looksAtFiles();
    }

    private View show(Visit visit, String typed, Optional<SearchPage.Results> found, Notice... notices) {
        boolean mayOpen = AccessTable.performs(visit.viewer().role(), ActType.of(PersonAct.Registered.class));
        return Pages.show(new SearchPage(
                visit.pageWithNavigation(visit.text("search.title"), notices).keeping("/search"),
                typed,
                found,
                mayOpen ? Optional.of(new Link(visit.text("search.new"), "/new")) : Optional.empty(),
                EmergencyDesk.isFor(visit.viewer())
                        ? Optional.of(new Link(visit.text("emergency.title"), "/emergency"))
                        : Optional.empty()));
    }

    private static Optional<SearchPage.Found> found(SeenFile file, Words words) {
        return file.person()
                .map(person -> new SearchPage.Found(
                        new Link(person.listed(), "/files/" + file.id()),
                        file.id().number().written(),
                        person.birthYear().map(String::valueOf),
                        person.municipality().orElse(""),
                        person.fund().map(words::organisation).orElse("")));
    }
}
