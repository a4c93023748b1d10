// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.web.casefile;

import be.passerelle.casefile.identifier.CaseFileId;
import be.passerelle.server.web.Pages;
import be.passerelle.server.web.layout.FormField;
import be.passerelle.server.web.layout.FormField.Head;
import be.passerelle.server.web.visit.Frames;
import be.passerelle.server.web.visit.Visit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Asks for the two days of time travel: as of which day things are true, and on which day they were known.
@Controller
public class TimeTravelScreen {

    private final Opening opening;
    private final Frames frames;
    private final Pages pages;

    public TimeTravelScreen(Opening opening, Frames frames, Pages pages) {
        this.opening = opening;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/files/{id}/time")
    View days(Visit visit, @PathVariable UUID id) {
        Opened opened = opening.open(visit, new CaseFileId(id));
        String today = visit.today().toString();
        return pages.show(
                "casefile/TimeTravel",
                "page",
                frames.page(visit, visit.text("time.title")),
                "identity",
                Identities.of(opened),
                "address",
                opened.address(""),
                "fields",
                List.<FormField>of(
                        new FormField.Day(Head.of("on", visit.text("time.on")).hint(visit.text("time.on.hint")), today),
                        new FormField.Day(
                                Head.of("known", visit.text("time.known")).hint(visit.text("time.known.hint")),
                                today)));
    }
}
