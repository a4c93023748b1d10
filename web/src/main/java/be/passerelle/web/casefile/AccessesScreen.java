// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.copy.CopyAsData;
import be.passerelle.registry.desk.AccessEvents;
import be.passerelle.registry.desk.Desk;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.Pages;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Who looked at a file, when and why, for those who may know it. Whole days are shown, and what a system does
/// often in a day is one line of it, so that nothing is ever pushed out.
@Controller
public class AccessesScreen {

    private static final int DAYS_SHOWN = 14;
    private static final int MOST_LINES = 5_000;
    private static final MediaType FHIR = new MediaType("application", "fhir+json");

    private final Opening opening;
    private final Desk desk;
    private final CopyAsData data;

    public AccessesScreen(Opening opening, Desk desk, CopyAsData data) {
        this.opening = opening;
        this.desk = desk;
        this.data = data;
    }

    @GetMapping("/files/{id}/accesses")
    View accesses(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String before) {
        Opened opened = opening.open(visit, new CaseFileId(id));
        if (!opened.reads(Compartment.ACCESS_LOG)) {
            throw new NoSuchFile();
        }
        Optional<LocalDate> until = TravelDays.typed(before, visit.today());
        AccessLog.Days noted = desk.accesses(opened.file(), until, DAYS_SHOWN);
        String here = opened.address("/accesses");
        return Pages.show(new AccessesPage(
                visit.page(visit.text("accesses.title")),
                Identities.of(opened),
                visit.isInsured() ? "/me" : opened.address(""),
                LooksOnPage.lead(opened),
                new Link(visit.text("accesses.events"), here + "/events"),
                LooksOnPage.days(noted.looks(), opened),
                until.map(_ -> new Link(visit.text("accesses.latest"), here)),
                noted.before().map(day -> new Link(visit.text("accesses.earlier"), here + "?before=" + day))));
    }

    /// The lines of the last year, as other systems of health care read them; where there are more than are
    /// handed over at once, with the address of the next ones.
    ///
    /// @param after the last line that was handed over
    /// @param upto the last one when that began
    @GetMapping("/files/{id}/accesses/events")
    View events(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String upto) {
        Opened opened = opening.open(visit, new CaseFileId(id));
        if (!opened.reads(Compartment.ACCESS_LOG)) {
            throw new NoSuchFile();
        }
        LocalDate today = visit.today();
        AccessEvents.Page page = desk.accessEvents()
                .of(
                        opened.file(),
                        new AccessEvents.Wanted(today.minusYears(1), today, line(after), line(upto), MOST_LINES));
        String here = opened.address("/accesses/events");
        Optional<String> next = page.next().map(last -> here + "?after=" + last + "&upto=" + page.upTo());
        return Pages.keep("accesses.json", FHIR, data.accesses(page.lines(), here, next, visit.language()));
    }

    /// What is no number of a line is as none.
    private static long line(String typed) {
        try {
            return Math.max(0, Long.parseLong(typed));
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
