// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.clock;

import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.WorkDesk;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Days;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Moves the clock of a demonstration forward: a day, a week, or to the next deadline of the visitor's worklist.
/// Everything follows, and nothing goes back.
@Controller
public class ClockScreen {

    private static final int FURTHEST_YEARS = 5;

    private static final String SHOW = "/clock/show";

    private final Desk desk;
    private final WorkDesk work;
    private final Accounts accounts;

    public ClockScreen(Desk desk, WorkDesk work, Accounts accounts) {
        this.desk = desk;
        this.work = work;
        this.accounts = accounts;
    }

    @GetMapping("/clock")
    View clock(Visit visit, @RequestParam(defaultValue = "false") boolean moved) {
        demonstrationOnly();
        return moved
                ? show(HttpStatus.OK, visit, "", notice(visit, BadgeTone.RIGHT, "moved", visit.today()))
                : show(HttpStatus.OK, visit, "");
    }

    /// The page again in another language, with the day that was typed; nothing moves.
    @PostMapping(SHOW)
    View again(Visit visit, @RequestParam(defaultValue = "") String to) {
        demonstrationOnly();
        return show(HttpStatus.OK, visit, to);
    }

    /// A language chosen there.
    @GetMapping(SHOW)
    View back() {
        return Pages.goTo("/clock");
    }

    private View show(HttpStatus status, Visit visit, String typed, Notice... notices) {
        Days days = new Days(visit.words(), desk.law(), visit.today());
        return Pages.show(
                status,
                new ClockPage(
                        visit.pageWithNavigation(visit.text("clock.title"), notices)
                                .keeping(SHOW),
                        visit.words().capital(days.withWeekday(visit.today())),
                        leaps(visit, days),
                        typed));
    }

    @PostMapping("/clock")
    View move(Visit visit, @RequestParam(defaultValue = "") String to) {
        demonstrationOnly();
        Optional<LocalDate> day = possible(to, visit.today());
        if (day.isEmpty()) {
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    visit,
                    to,
                    notice(visit, BadgeTone.OVERDUE, "refused", visit.today()));
        }
        desk.clock().moveTo(day.get());
        return Pages.goTo("/clock?moved=true");
    }

    /// A day that the clock can be moved to.
    private static Optional<LocalDate> possible(String typed, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> day.isAfter(today) && day.isBefore(today.plusYears(FURTHEST_YEARS)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Notice notice(Visit visit, BadgeTone tone, String key, LocalDate day) {
        return new Notice(
                tone,
                visit.text("clock." + key + ".title"),
                visit.text("clock." + key + ".text", "day", day),
                Optional.empty());
    }

    private List<ClockPage.Leap> leaps(Visit visit, Days days) {
        LocalDate today = visit.today();
        List<ClockPage.Leap> leaps = new ArrayList<>();
        leaps.add(leap(visit, days, "clock.day", today.plusDays(1)));
        leaps.add(leap(visit, days, "clock.week", today.plusWeeks(1)));
        leaps.add(leap(visit, days, "clock.month", today.plusMonths(1)));
        nextDeadline(visit).ifPresent(day -> leaps.add(leap(visit, days, "clock.deadline", day)));
        return leaps;
    }

    private static ClockPage.Leap leap(Visit visit, Days days, String key, LocalDate day) {
        return new ClockPage.Leap(visit.text(key), days.withWeekday(day), day.toString());
    }

    /// The first day after today on which something of the visitor is due.
    private Optional<LocalDate> nextDeadline(Visit visit) {
        if (visit.isInsured()) {
            return desk.ownFile(visit.viewer())
                    .flatMap(file -> desk.open(visit.viewer(), file))
                    .flatMap(opened -> opened.next().stream()
                            .flatMap(n -> n.until().stream())
                            .filter(d -> d.isAfter(visit.today()))
                            .min(LocalDate::compareTo));
        }
        return work.nextDeadline(visit.viewer(), visit.today());
    }

    private void demonstrationOnly() {
        if (!accounts.demonstration()) {
            throw new NoSuchFile();
        }
    }
}
