// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.trainees;

import be.passerelle.registry.desk.Trainees;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.casefile.Opening;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Pagination;
import be.passerelle.web.visit.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The trainees of a training centre: who they are, what they follow, and what the centre does next. Each file
/// that is shown is opened, and noted, like any other.
@Controller
public class TraineesScreen {

    /// How many files one page shows.
    static final int PAGE_SIZE = 100;

    private static final int LAST_PAGE = 10_000;

    private final Trainees trainees;
    private final Opening opening;

    public TraineesScreen(Trainees trainees, Opening opening) {
        this.trainees = trainees;
        this.opening = opening;
    }

    @GetMapping("/trainees")
    View trainees(Visit visit, @RequestParam(defaultValue = "1") int page) {
        if (isElsewhere(visit)) {
            throw new NoSuchFile();
        }
        Trainees.Page found = trainees.ofCentre(visit.viewer(), asked(page), PAGE_SIZE);
        List<TraineesPage.Row> rows = opening.open(visit, found.files()).stream()
                .sorted(Comparator.comparing(opened -> opened.personName()))
                .flatMap(opened -> GivenTraining.in(opened).reversed().stream())
                .map(followed -> new TrainingOnPage(followed, visit.words()).row())
                .toList();
        return Pages.show(new TraineesPage(
                visit.pageWithNavigation(visit.text("trainees.title")),
                visit.text("trainees.lead", "count", found.total()),
                new Link(visit.text("trainees.grid"), AttendanceScreen.ADDRESS),
                rows,
                pagination(asked(page), found.total(), number -> "/trainees?page=" + number)));
    }

    /// Only whoever records hours has trainees.
    static boolean isElsewhere(Visit visit) {
        visit.viewer();
        return !visit.hasTrainees();
    }

    static int asked(int page) {
        return Math.clamp(page, 1, LAST_PAGE);
    }

    static Optional<Pagination> pagination(int page, long total, IntFunction<String> address) {
        return total <= PAGE_SIZE
                ? Optional.empty()
                : Optional.of(Pagination.of(page, PAGE_SIZE, Math.toIntExact(total), address));
    }
}
