// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.calculations;

import be.passerelle.law.calculation.Calculation;
import be.passerelle.law.calculation.Calculation.Answer;
import be.passerelle.law.calculation.Calculation.Trial;
import be.passerelle.law.calculation.Calculations;
import be.passerelle.law.calculation.FactProblem;
import be.passerelle.registry.desk.Desk;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The calculations without a file. What is typed comes in the body of a request and goes out on the page that
/// answers it: it is kept nowhere, and stands in no address and no log
/// (docs/decisions/0044-calculations-keep-nothing.md).
@Controller
public class CalculationScreen {

    private static final String PLACE = "/calculations";

    /// Sent along once the form was answered: in another language the answer is shown again.
    static final String ANSWERED = "answered";

    private final Desk desk;

    public CalculationScreen(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/calculations")
    View all(Visit visit) {
        return Pages.show(new CalculationsPage(
                visit.pageWithNavigation(visit.text("calculations.title")),
                Calculations.ALL.stream()
                        .map(calculation -> new CalculationsPage.Choice(
                                new Link(visit.words().phrase(calculation.title()), address(calculation)),
                                visit.words().phrase(calculation.lead())))
                        .toList()));
    }

    /// An empty form, or one with invented facts and their answer.
    @GetMapping("/calculations/{code}")
    View form(Visit visit, @PathVariable String code, @RequestParam("try") Optional<String> invented) {
        Calculation calculation = calculation(code);
        return invented.map(name ->
                        answered(visit, calculation, trial(calculation, name).typed()))
                .orElseGet(() -> shown(visit, calculation, Map.of()));
    }

    @PostMapping("/calculations/{code}")
    View calculate(Visit visit, @PathVariable String code, @RequestParam Map<String, String> typed) {
        return answered(visit, calculation(code), typed);
    }

    /// The form as it was typed, in another language; with its answer where it was answered before.
    @PostMapping("/calculations/{code}/typed")
    View again(Visit visit, @PathVariable String code, @RequestParam Map<String, String> typed) {
        Calculation calculation = calculation(code);
        return typed.containsKey(ANSWERED) && calculation.with(desk.law(), typed) instanceof Answer.Made
                ? answered(visit, calculation, typed)
                : shown(visit, calculation, typed);
    }

    private View answered(Visit visit, Calculation calculation, Map<String, String> typed) {
        return switch (calculation.with(desk.law(), typed)) {
            case Answer.Made(var calculated) ->
                Pages.show(page(
                        visit,
                        calculation,
                        typed,
                        List.of(),
                        Optional.of(new CalculationWords(visit.words()).answer(calculated))));
            case Answer.Refused(var problems) ->
                Pages.show(
                        HttpStatus.UNPROCESSABLE_CONTENT, page(visit, calculation, typed, problems, Optional.empty()));
        };
    }

    private static View shown(Visit visit, Calculation calculation, Map<String, String> typed) {
        return Pages.show(page(visit, calculation, typed, List.of(), Optional.empty()));
    }

    private static CalculationPage page(
            Visit visit,
            Calculation calculation,
            Map<String, String> typed,
            List<FactProblem> problems,
            Optional<CalculationPage.Answer> answer) {
        CalculationForm form = new CalculationForm(visit.words(), calculation, typed, problems);
        String address = address(calculation);
        return new CalculationPage(
                visit.pageWithNavigation(visit.words().phrase(calculation.title()))
                        .keeping(address + "/typed"),
                List.of(new Link(visit.text("calculations.title"), PLACE)),
                visit.words().phrase(calculation.lead()),
                address,
                calculation.trials().stream()
                        .map(trial -> new Link(
                                visit.words().phrase(calculation.label(trial)), address + "?try=" + trial.code()))
                        .toList(),
                form.fields(),
                form.errors(),
                answer);
    }

    private static String address(Calculation calculation) {
        return PLACE + "/" + calculation.code();
    }

    private static Calculation calculation(String code) {
        return Calculations.find(code).orElseThrow(NoSuchFile::new);
    }

    private static Trial trial(Calculation calculation, String name) {
        return calculation.trials().stream()
                .filter(trial -> trial.code().equals(name))
                .findFirst()
                .orElseThrow(NoSuchFile::new);
    }
}
