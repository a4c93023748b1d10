// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.desk.Desk;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.Pages;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Words;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Who looked at a file, when and why, for those who may know it.
@Controller
public class AccessesScreen {

    private static final int SHOWN = 200;

    private final Opening opening;
    private final Desk desk;

    public AccessesScreen(Opening opening, Desk desk) {
        this.opening = opening;
        this.desk = desk;
    }

    @GetMapping("/files/{id}/accesses")
    View accesses(Visit visit, @PathVariable UUID id) {
        Opened opened = opening.open(visit, new CaseFileId(id));
        if (!opened.reads(Compartment.ACCESS_LOG)) {
            throw new NoSuchFile();
        }
        List<AccessesPage.Look> looks = desk.accesses(opened.file(), SHOWN).stream()
                .map(line -> look(line, opened))
                .toList();
        return Pages.show(new AccessesPage(
                visit.page(visit.text("accesses.title")),
                Identities.of(opened),
                visit.isInsured() ? "/me" : opened.address(""),
                looks));
    }

    private static AccessesPage.Look look(AccessLog.Line line, Opened opened) {
        Words words = opened.words();
        return new AccessesPage.Look(
                words.value(LocalDateTime.ofInstant(line.at(), Registry.BELGIUM)),
                opened.nameOf(line.person()) + ", " + words.roleOf(line.role(), line.organisation()),
                words.text("accesses." + Codes.of(line.operation())),
                line.ground()
                        .map(g -> words.capital(words.value(g)))
                        .orElseGet(() -> line.allowed() ? "" : words.text("accesses.refused")));
    }
}
