// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.Pages;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.FormField.Head;
import be.passerelle.web.visit.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Asks for the two days of time travel: as of which day things are true, and on which day they were known.
@Controller
public class TimeTravelScreen {

    private final Opening opening;
    private final Pages pages;

    public TimeTravelScreen(Opening opening, Pages pages) {
        this.opening = opening;
        this.pages = pages;
    }

    /// Asks for the days, or leads to the file as of them.
    ///
    /// @param on the day as of which things are true, as it was chosen before or typed now
    /// @param known the day on which they were known
    /// @param see whether the days were sent to see the file
    @GetMapping("/files/{id}/time")
    View days(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String known,
            @RequestParam(defaultValue = "false") boolean see) {
        Opened opened = opening.open(visit, new CaseFileId(id));
        Optional<LocalDate> trueOn = TravelDays.typed(on, visit.today());
        Optional<LocalDate> knownOn = TravelDays.typed(known, visit.today());
        if (!see) {
            return show(HttpStatus.OK, opened, field(opened, "on", on, ""), field(opened, "known", known, ""));
        }
        if (trueOn.isPresent() && knownOn.isPresent()) {
            return Pages.goTo(TravelDays.address(opened, "", trueOn, knownOn));
        }
        String wrong = visit.text("time.wrong");
        return show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                opened,
                field(opened, "on", on, trueOn.isPresent() ? "" : wrong),
                field(opened, "known", known, knownOn.isPresent() ? "" : wrong));
    }

    /// The field of a day: today until another is chosen.
    private static FormField field(Opened opened, String name, String typed, String error) {
        Visit visit = opened.visit();
        Head head = Head.of(name, visit.text("time." + name))
                .hint(visit.text("time." + name + ".hint"))
                .error(error);
        return new FormField.Day(head, typed.isEmpty() ? visit.today().toString() : typed);
    }

    private View show(HttpStatus status, Opened opened, FormField... fields) {
        Visit visit = opened.visit();
        return pages.show(
                status,
                "casefile/TimeTravel",
                "page",
                visit.page(visit.text("time.title")),
                "identity",
                Identities.of(opened),
                "address",
                opened.address(""),
                "fields",
                List.of(fields));
    }
}
