// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.registry.desk.Desk;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NextSteps;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.casefile.Opening;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.NextStep;
import be.passerelle.web.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The confirmation: what was recorded, and what happens next.
@Controller
public class DoneScreen {

    private final Opening opening;
    private final Desk desk;

    public DoneScreen(Opening opening, Desk desk) {
        this.opening = opening;
        this.desk = desk;
    }

    @GetMapping("/files/{id}/done/{command}")
    View done(Visit visit, @PathVariable UUID id, @PathVariable UUID command) {
        try {
            return done(visit, opening.open(visit, new CaseFileId(id)), new CommandId(command));
        } catch (NoSuchFile closed) {
            return lastAct(visit, new CaseFileId(id), new CommandId(command), closed);
        }
    }

    /// Somebody may record what their role does not read, as a centre asks to annul what it recorded.
    private View done(Visit visit, Opened opened, CommandId command) {
        Optional<RecordedAct> read = opened.file().acts().stream()
                .filter(a -> a.command().equals(command))
                .findFirst();
        ActType<?> type = read.<ActType<?>>map(act -> ActType.of(act.act()))
                .or(() -> desk.recordedThemselves(visit.viewer(), opened.file().id(), command))
                .orElseThrow(NoSuchFile::new);
        String where = read.map(act -> visit.text("done.text", "person", opened.personName(), "number", act.number()))
                .orElseGet(() -> visit.text("done.unread", "person", opened.personName()));
        NextSteps next = new NextSteps(opened);
        return Pages.show(new DonePage(
                visit.page(opened.acts().done(type)),
                where,
                next.first().map(DoneScreen::withoutOthers),
                next.further(),
                more(opened),
                links(visit, opened)));
    }

    /// What the visitor recorded may have been the last that they had to do with the file.
    private View lastAct(Visit visit, CaseFileId file, CommandId command, NoSuchFile closed) {
        ActType<?> type = desk.recordedThemselves(visit.viewer(), file, command).orElseThrow(() -> closed);
        return Pages.show(new DonePage(
                visit.page(visit.words().done(type)),
                visit.text("done.last") + " " + visit.text("done.last.text"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new Link(visit.home().label(), visit.home().href()))));
    }

    /// On the confirmation the next step stands alone.
    private static NextStep withoutOthers(NextStep step) {
        return new NextStep(
                step.task(), step.explanation(), step.why(), step.whyLabel(), step.action(), step.outlook(), List.of());
    }

    /// After a file was opened nothing is obligatory yet: what one usually does next.
    private static List<Link> more(Opened opened) {
        Optional<NextAct> recognise =
                opened.file().threads(Incapacity.FACTS).openOrLast().isPresent()
                        ? Optional.empty()
                        : opened.file().offered().stream()
                                .filter(n -> n.code().equals("incapacity.recognised"))
                                .findFirst();
        return recognise
                .map(n -> List.of(new Link(opened.acts().todo(n.row().type()), opened.form(n))))
                .orElse(List.of());
    }

    private static List<Link> links(Visit visit, Opened opened) {
        List<Link> links = new ArrayList<>();
        if (visit.isInsured()) {
            links.add(new Link(visit.text("nav.me"), "/me"));
        } else {
            links.add(new Link(visit.text("file.back"), opened.address("")));
            links.add(new Link(visit.text("nav.mine"), "/work"));
        }
        return links;
    }
}
