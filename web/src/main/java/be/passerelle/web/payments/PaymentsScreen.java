// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.payments;

import be.passerelle.casefile.role.RoleTable;
import be.passerelle.law.parameter.Money;
import be.passerelle.registry.desk.Trainees;
import be.passerelle.stream.act.Compartment;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.casefile.Opening;
import be.passerelle.web.layout.ChartFigure;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Pagination;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Trainings and what they give, for whoever reads amounts: nothing is done here, so it is no worklist. Each
/// file that is shown is opened, and noted, like any other.
@Controller
public class PaymentsScreen {

    private static final int PAGE_SIZE = 15;
    private static final int MONTHS_SHOWN = 12;
    private static final int LAST_PAGE = 100_000;

    private final Trainees trainees;
    private final Opening opening;

    public PaymentsScreen(Trainees trainees, Opening opening) {
        this.trainees = trainees;
        this.opening = opening;
    }

    @GetMapping("/payments")
    View payments(Visit visit, @RequestParam(defaultValue = "1") int page) {
        if (visit.isInsured()) {
            return Pages.goTo("/me");
        }
        if (!RoleTable.of(visit.viewer().role()).reads().contains(Compartment.MONEY)) {
            throw new NoSuchFile();
        }
        int asked = Math.clamp(page, 1, LAST_PAGE);
        Trainees.Page found = trainees.list(visit.viewer(), asked, PAGE_SIZE);
        List<TraineeOnPage> shown = new ArrayList<>();
        for (Opened opened : opening.open(visit, found.files())) {
            TraineeOnPage.latest(opened).ifPresent(training -> shown.add(new TraineeOnPage(opened, training)));
        }
        return Pages.show(new PaymentsPage(
                visit.pageWithNavigation(visit.text("payments.title")),
                visit.text("payments.lead", "count", found.total()),
                shown.stream().map(TraineeOnPage::row).toList(),
                new Link(visit.text("nav.search"), "/search"),
                pagination(asked, found.total()),
                months(visit, shown)));
    }

    private static Optional<Pagination> pagination(int page, long total) {
        return total <= PAGE_SIZE
                ? Optional.empty()
                : Optional.of(
                        Pagination.of(page, PAGE_SIZE, Math.toIntExact(total), number -> "/payments?page=" + number));
    }

    private static Optional<ChartFigure> months(Visit visit, List<TraineeOnPage> shown) {
        TreeMap<YearMonth, Money> sums = new TreeMap<>();
        shown.forEach(trainee -> trainee.premiums().forEach((month, sum) -> sums.merge(month, sum, Money::plus)));
        sums.headMap(YearMonth.from(visit.today()).minusMonths(MONTHS_SHOWN - 1L))
                .clear();
        if (sums.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rows = sums.entrySet().stream()
                .map(each -> List.of(
                        visit.words().value(each.getKey()), visit.words().value(each.getValue())))
                .toList();
        return Optional.of(new ChartFigure(
                visit.text("payments.chart"),
                option(sums, visit.words()),
                List.of(visit.text("payments.month"), visit.text("payments.premiums")),
                rows));
    }

    /// Each bar says its amount as the language writes it, so the axis needs no numbers.
    private static String option(Map<YearMonth, Money> sums, Words words) {
        String months = sums.keySet().stream()
                .map(month -> '"' + words.value(month) + '"')
                .collect(Collectors.joining(","));
        String bars = sums.values().stream()
                .map(sum -> "{\"value\":" + sum.inCents().euro().toPlainString() + ",\"label\":{\"formatter\":\""
                        + words.value(sum) + "\"}}")
                .collect(Collectors.joining(","));
        return """
                {"xAxis":{"type":"category","data":[%s]},"yAxis":{"type":"value","axisLabel":{"show":false}},\
                "series":[{"type":"bar","label":{"show":true,"position":"top"},\
                "labelLayout":{"hideOverlap":true},"data":[%s]}]}""".formatted(months, bars);
    }
}
