// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.me;

import be.passerelle.registry.desk.Desk;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.Identities;
import be.passerelle.web.casefile.NextSteps;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.casefile.Opening;
import be.passerelle.web.casefile.PathsLink;
import be.passerelle.web.casefile.RightsOnPage;
import be.passerelle.web.casefile.Stages;
import be.passerelle.web.casefile.TimelineOnPage;
import be.passerelle.web.casefile.WayBack;
import be.passerelle.web.failure.FailurePage;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.NextStep;
import be.passerelle.web.visit.Visit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The insured person's own file, in plain language: what comes next, what I can do, my rights, who sees what.
@Controller
public class MyFileScreen {

    private static final int LATEST = 5;

    private final Desk desk;
    private final Opening opening;

    public MyFileScreen(Desk desk, Opening opening) {
        this.desk = desk;
        this.opening = opening;
    }

    @GetMapping("/me")
    View mine(Visit visit) {
        if (!visit.isInsured()) {
            return Pages.goTo("/work");
        }
        Optional<CaseFileId> file = desk.ownFile(visit.viewer());
        if (file.isEmpty()) {
            return Pages.show(new FailurePage(
                    visit.page(visit.text("me.none.title")),
                    visit.text("me.none.text"),
                    Optional.of(new Link(visit.text("nav.rulebook"), "/rulebook"))));
        }
        Opened opened = opening.open(visit, file.get());
        MyChoices choices = new MyChoices(opened);
        NextSteps next = new NextSteps(opened);
        TimelineOnPage timeline = new TimelineOnPage(opened);
        return Pages.show(new MyFilePage(
                visit.page(visit.text("me.title")),
                opened.address(""),
                Identities.of(opened),
                Stages.of(opened),
                next.first().map(MyFileScreen::alone),
                next.further(),
                choices.offered(),
                PathsLink.of(opened),
                choices.noTrajectory(),
                rights(opened),
                new WayBack(opened).noRights("me"),
                new RightsOnPage(opened).earlier(),
                new RightsOnPage(opened).benefit(),
                new RightsOnPage(opened).prospects(),
                choices.shared(),
                choices.mayConsent(),
                choices.entered(),
                timeline.latest(LATEST),
                timeline.size()));
    }

    /// The choices stand in a card of their own.
    private static NextStep alone(NextStep step) {
        return new NextStep(
                step.task(),
                step.explanation(),
                step.why(),
                step.whyLabel(),
                step.action(),
                Optional.empty(),
                List.of());
    }

    private static List<MyFilePage.Right> rights(Opened opened) {
        RightsOnPage rights = new RightsOnPage(opened);
        return rights.runningWithKind().stream()
                .map(r -> new MyFilePage.Right(
                        r.view(), opened.words().text("entitlement." + r.kind().name() + ".help")))
                .toList();
    }
}
