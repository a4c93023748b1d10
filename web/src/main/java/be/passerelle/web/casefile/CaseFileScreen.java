// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.casefile.assessment.Assessment;
import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.web.Pages;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.layout.ReasonNode;
import be.passerelle.web.visit.Visit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The overview of a case file: where the person stands, what comes next and who holds it, the rights that run.
@Controller
public class CaseFileScreen {

    private static final int LATEST = 7;

    private final Opening opening;

    public CaseFileScreen(Opening opening) {
        this.opening = opening;
    }

    /// @param on the day as of which things are true
    /// @param known the day on which they were known
    @GetMapping("/files/{id}")
    View overview(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String known) {
        if (visit.isInsured()) {
            return Pages.goTo("/me");
        }
        CaseFileId file = new CaseFileId(id);
        Optional<LocalDate> trueOn = TravelDays.asked(on, visit.today());
        Optional<LocalDate> knownOn = TravelDays.asked(known, visit.today());
        Opened opened = opening.open(visit, file, trueOn, knownOn);
        Opened now = opened.past() ? opening.open(visit, file) : opened;
        boolean notYet = opened.file().person().isEmpty();
        Optional<Differences> differences =
                opened.past() ? Optional.of(Differences.between(opened, now)) : Optional.empty();
        TimelineOnPage timeline = new TimelineOnPage(opened);
        NextSteps next = new NextSteps(opened);
        RightsOnPage rights = new RightsOnPage(opened);
        return Pages.show(new OverviewPage(
                notYet ? visit.page(now.personName(), notYet(opened)) : visit.page(now.personName()),
                opened.address(""),
                notYet ? Identities.notYet(now, trueOn, knownOn) : Identities.of(opened, trueOn, knownOn),
                Stages.of(opened),
                next.first(),
                next.further(),
                rights.running(),
                new WayBack(opened).noRights("file"),
                rights.earlier(),
                rights.benefit(),
                rights.prospects(),
                timeline.latest(LATEST),
                timeline.size(),
                PeopleOnPage.of(opened),
                isMedicalHidden(opened),
                Arrays.stream(Entitlement.Kind.values()).anyMatch(opened.file().access()::reads),
                opened.reads(Compartment.ACCESS_LOG),
                differences,
                opened.file()
                        .state(Assessment.ASSESSMENT)
                        .flatMap(Assessment::workAbility)
                        .map(AssessmentAct.WorkAbilityStated::statement)));
    }

    private static Notice notYet(Opened opened) {
        return new Notice(
                BadgeTone.WAITING,
                opened.words().text("time.notYet.title"),
                opened.words().text("time.notYet.text", "day", opened.file().day()),
                Optional.empty());
    }

    /// Why something is due on its day: a part of a page for a script, a page of its own without one.
    @GetMapping("/files/{id}/why")
    View why(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam int thread,
            @RequestParam String task,
            @RequestParam(defaultValue = "") String role,
            @RequestHeader(name = "HX-Request", defaultValue = "") String script) {
        Opened opened = opening.open(visit, new CaseFileId(id));
        NextAct next = opened.next().stream()
                .filter(n -> n.thread() == thread && n.task().equals(task))
                .filter(n -> role.isEmpty()
                        ? n.until().isPresent()
                        : Codes.of(n.role()).equals(role))
                .findFirst()
                .orElseThrow(NoSuchFile::new);
        ReasonNode reason = opened.reasons().deadline(next);
        if (!script.isEmpty()) {
            return Pages.show(
                    new WhyPart(reason, visit.text(NextSteps.askWhy(next.until().isPresent())), visit.words()));
        }
        return Pages.show(new WhyPage(
                visit.page(visit.text(NextSteps.askWhy(next.until().isPresent()))),
                Identities.of(opened),
                visit.words().task(next.task()),
                reason,
                opened.address("")));
    }

    /// Told to those who read what a physician concluded, and not the grounds for it.
    private static boolean isMedicalHidden(Opened opened) {
        return opened.reads(Compartment.WORK_ABILITY)
                && opened.file().hidesAny(ActType.of(AssessmentAct.MedicalGroundsRecorded.class));
    }
}
