// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.ahead;

import be.passerelle.casefile.path.Assumed;
import be.passerelle.casefile.path.Path;
import be.passerelle.law.benefit.EmploymentFraction;
import be.passerelle.law.calendar.Day;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.Identities;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.casefile.Opening;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.FormField.Head;
import be.passerelle.web.visit.Visit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Before somebody commits: the paths side by side, with protection, money and dates. Nothing that is typed here is
/// kept, and nothing is recorded but that the file was looked at.
@Controller
public class PathsScreen {

    /// How far ahead somebody may look: as far as a training or an authorisation goes, with room to spare.
    private static final int YEARS_AHEAD = 10;

    private static final String FULL_TIME = "38";

    private final Opening opening;

    public PathsScreen(Opening opening) {
        this.opening = opening;
    }

    /// @param on the day on which the paths part
    /// @param hours how many hours a week the person would work
    /// @param full the hours of somebody who works full time in that job
    @GetMapping("/files/{id}/paths")
    View paths(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String hours,
            @RequestParam(defaultValue = FULL_TIME) String full) {
        Opened opened = opening.open(visit, new CaseFileId(id));
        if (!opened.file().ahead().seesPaths()) {
            throw new NoSuchFile();
        }
        Optional<LocalDate> turning = day(on, visit.today());
        Optional<EmploymentFraction> fraction = fraction(hours, full);
        boolean wrongDay = !on.isBlank() && turning.isEmpty();
        boolean wrongHours = !hours.isBlank() && fraction.isEmpty();
        List<Path> paths = opened.file().ahead().paths(new Assumed(turning, fraction));
        return Pages.show(
                wrongDay || wrongHours ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                new PathsPage(
                        visit.page(visit.text("paths.title")),
                        Identities.of(opened),
                        opened.back(),
                        opened.address("/paths"),
                        visit.isInsured(),
                        List.of(
                                day(visit, on, paths, wrongDay),
                                quantity(visit, "hours", hours, wrongHours),
                                quantity(visit, "full", full, false)),
                        new PathsOnPage(opened).of(paths)));
    }

    private static FormField day(Visit visit, String on, List<Path> paths, boolean wrong) {
        Head head = Head.of("on", visit.text("paths.on"))
                .hint(visit.text("paths.on.hint"))
                .error(wrong ? visit.text("paths.on.wrong", "years", YEARS_AHEAD) : "");
        String shown = paths.stream()
                .filter(path -> path.turn() == Path.Turn.STOP)
                .map(path -> path.on().toString())
                .findFirst()
                .orElse("");
        return new FormField.Day(head, on.isBlank() ? shown : on);
    }

    private static FormField quantity(Visit visit, String name, String value, boolean wrong) {
        Head head = Head.of(name, visit.text("paths." + name))
                .hint(visit.text("paths." + name + ".hint"))
                .error(wrong ? visit.text("paths.hours.wrong") : "");
        return new FormField.Quantity(head, value, visit.text("paths.hours.unit"));
    }

    private static Optional<LocalDate> day(String typed, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day ->
                            Day.isReckoned(day) && !day.isBefore(today) && !day.isAfter(today.plusYears(YEARS_AHEAD)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// Empty where nothing was typed, or more than the hours of full time.
    private static Optional<EmploymentFraction> fraction(String hours, String full) {
        try {
            return Optional.of(new EmploymentFraction(number(hours), number(full)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// @throws IllegalArgumentException for what is no number
    private static BigDecimal number(String typed) {
        String number = typed.strip().replace(',', '.');
        if (!number.matches("[0-9]{1,3}([.][0-9]{1,2})?")) {
            throw new IllegalArgumentException(number);
        }
        return new BigDecimal(number);
    }
}
