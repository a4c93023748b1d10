// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.detection;

import be.passerelle.registry.desk.WorkDesk;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.casefile.Opening;
import be.passerelle.web.layout.FilterModel;
import be.passerelle.web.layout.Pagination;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The people of a fund for whom a step is due or possible, for the advisory physician. Each file that is shown is
/// opened, and noted, like any other.
@Controller
public class StepsScreen {

    static final String ADDRESS = "/steps";

    private static final int PAGE_SIZE = 25;

    private static final int LAST_PAGE = 10_000;

    private final WorkDesk work;
    private final Opening opening;

    public StepsScreen(WorkDesk work, Opening opening) {
        this.work = work;
        this.opening = opening;
    }

    /// @param step the names of the steps that are wanted; none for all
    @GetMapping(ADDRESS)
    View steps(
            Visit visit,
            @RequestParam(defaultValue = "") List<String> step,
            @RequestParam(defaultValue = "1") int page) {
        visit.viewer();
        if (!visit.findsSteps()) {
            throw new NoSuchFile();
        }
        int asked = Math.clamp(page, 1, LAST_PAGE);
        Set<String> wanted =
                step.stream().filter(each -> !each.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new));
        WorkDesk.Found found = work.detected(visit.viewer(), wanted, asked, PAGE_SIZE);
        List<StepsPage.Row> rows = found.files().stream()
                .map(file -> new StepsOnPage(opening.of(visit, file)).row())
                .flatMap(Optional::stream)
                .toList();
        return Pages.show(new StepsPage(
                visit.pageWithNavigation(visit.text("steps.title")),
                visit.text("steps.lead", "count", found.total()),
                rows,
                filter(visit.words(), found, wanted),
                found.total() <= PAGE_SIZE
                        ? Optional.empty()
                        : Optional.of(Pagination.of(
                                asked, PAGE_SIZE, Math.toIntExact(found.total()), number -> address(wanted, number)))));
    }

    private static String address(Set<String> wanted, int page) {
        return ADDRESS + "?page=" + page
                + wanted.stream()
                        .map(each -> "&step=" + URLEncoder.encode(each, StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
    }

    private static FilterModel filter(Words words, WorkDesk.Found found, Set<String> wanted) {
        List<FilterModel.Option> options = found.steps().entrySet().stream()
                .map(each -> new FilterModel.Option(
                        each.getKey(),
                        words.task(each.getKey()),
                        OptionalInt.of(Math.toIntExact(each.getValue())),
                        wanted.contains(each.getKey())))
                .sorted(Comparator.comparing(FilterModel.Option::label))
                .toList();
        return new FilterModel(
                ADDRESS, List.of(new FilterModel.Ticks(words.text("steps.step"), "step", options)), List.of());
    }
}
