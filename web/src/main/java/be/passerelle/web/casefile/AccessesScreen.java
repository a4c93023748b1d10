// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.desk.Desk;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.Pages;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Who looked at a file, when and why, for those who may know it. Whole days are shown, and what a system does often in
/// a day is one line of it, so that nothing is ever pushed out.
@Controller
public class AccessesScreen {

    private static final int DAYS_SHOWN = 14;

    private final Opening opening;
    private final Desk desk;

    public AccessesScreen(Opening opening, Desk desk) {
        this.opening = opening;
        this.desk = desk;
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
                LooksOnPage.days(noted.looks(), opened),
                until.map(_ -> new Link(visit.text("accesses.latest"), here)),
                noted.before().map(day -> new Link(visit.text("accesses.earlier"), here + "?before=" + day))));
    }
}
