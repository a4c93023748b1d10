// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.preview.Change;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.desk.Desk;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.procedure.ClosedAct;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.casefile.Opening;
import be.passerelle.web.visit.Visit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Acting: the form of an act, the check before it is recorded, the recording. The content travels in the form,
/// never in an address; the command that the form carries makes that sending twice records once.
@Controller
public class ActScreen {

    private final Opening opening;
    private final Desk desk;
    private final SecurityEvents events;

    ActScreen(Opening opening, Desk desk, SecurityEvents events) {
        this.opening = opening;
        this.desk = desk;
        this.events = events;
    }

    /// Opens a file for somebody who has none: the same form, in a file that does not exist yet.
    @GetMapping("/new")
    View openNewFile() {
        return Pages.goTo("/files/" + UUID.randomUUID() + "/do/person.registered");
    }

    @GetMapping("/files/{id}/do/{code}")
    View form(
            Visit visit,
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam Optional<Integer> thread,
            @RequestParam(name = Entering.FOR, defaultValue = "") String whom,
            @RequestParam(name = ConsentOnForm.PURPOSE, defaultValue = "") String purpose,
            @RequestParam(name = Opened.ABOUT, defaultValue = "") String about) {
        ActType<?> type = type(code);
        Opened opened = open(visit, id, type);
        boolean forPerson = whom.equals(Entering.PERSON);
        Optional<NextAct> offered = offered(opened, forPerson).stream()
                .filter(n -> n.code().equals(code))
                .filter(n -> thread.isEmpty() || thread.get() == n.thread())
                .findFirst();
        if (offered.isEmpty()) {
            return StepPages.closed(opened, opened.acts().todo(type), whyNot(opened, type));
        }
        FormStep step =
                FormStep.begin(opened, type, offered.get().thread(), forPerson).about(about);
        return StepPages.form(purpose.isEmpty() ? step : step.with(ConsentOnForm.PURPOSE, purpose), "");
    }

    /// The form again, as it was filled in: to change an answer, or with a further row.
    @PostMapping("/files/{id}/do/{code}")
    View change(
            Visit visit,
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String add,
            @RequestParam MultiValueMap<String, String> values) {
        return sent(visit, id, code, values, step -> StepPages.form(step, add));
    }

    /// After a change of language, or of the page's address by hand: the form again from its beginning.
    @GetMapping({"/files/{id}/do/{code}/check", "/files/{id}/do/{code}/record"})
    View backToForm(@PathVariable UUID id, @PathVariable String code) {
        return Pages.goTo("/files/" + id + "/do/" + type(code).code());
    }

    @PostMapping("/files/{id}/do/{code}/check")
    View check(
            Visit visit,
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> values) {
        return sent(visit, id, code, values, this::check);
    }

    private View check(FormStep sent) {
        FormStep step = sent.asShown();
        return switch (step.read()) {
            case FormStep.Result.Bad(var problems) -> StepPages.wrong(step, problems);
            case FormStep.Result.Good(var act) -> check(step, act, StepPages::check);
        };
    }

    private View check(FormStep step, ProposedAct act, CheckView page) {
        SeenFile file = step.opened().file();
        List<Refusal> refusals = desk.check(file, act);
        return refusals.isEmpty() ? page.of(step, act, file.changes(List.of(act))) : StepPages.refused(step, refusals);
    }

    /// A check page, of an act that may be recorded.
    @FunctionalInterface
    private interface CheckView {

        View of(FormStep step, ProposedAct act, List<Change> changes);
    }

    @PostMapping("/files/{id}/do/{code}/record")
    View record(
            Visit visit,
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam int head,
            @RequestParam Optional<String> shown,
            @RequestParam MultiValueMap<String, String> values) {
        ActType<?> type = type(code);
        FormStep step = FormStep.sent(open(visit, id, type), type, new Submitted(values));
        return isOffered(step) || isSentAgain(visit, step) ? record(visit, step, head, shown) : notOffered(visit, step);
    }

    /// What somebody recorded themselves with the same form is offered no longer, and is answered as it was.
    private boolean isSentAgain(Visit visit, FormStep step) {
        SeenFile file = step.opened().file();
        return file.acts().stream().anyMatch(act -> act.command().equals(step.command()))
                || desk.recordedThemselves(visit.viewer(), file.id(), step.command())
                        .isPresent();
    }

    private View record(Visit visit, FormStep step, int head, Optional<String> shown) {
        return switch (step.read()) {
            case FormStep.Result.Bad(var problems) -> StepPages.wrong(step, problems);
            case FormStep.Result.Good(var act) ->
                act.act() instanceof PersonAct.Registered person
                                && step.opened().file().isNew()
                        ? openFile(visit, step, act, person, shown)
                        : record(visit, step, act, head, shown);
        };
    }

    private View record(Visit visit, FormStep step, ProposedAct act, int head, Optional<String> shown) {
        InFile wanted = new InFile(step.opened().file().id(), head, false, shown, List.of(act));
        return answer(visit, step, act, desk.record(visit.viewer(), step.command(), wanted));
    }

    /// Opening a file: there is one for each person, and the number that the form proposed may become another.
    private View openFile(
            Visit visit, FormStep step, ProposedAct act, PersonAct.Registered person, Optional<String> shown) {
        return switch (desk.openFile(visit.viewer(), step.command(), act.happenedOn(), person, shown)) {
            case Desk.Opening.AlreadyOpen(var file) -> StepPages.alreadyOpen(step, file);
            case Desk.Opening.Answered(var _, Outcome.Refused refused) -> StepPages.refused(step, refused.refusals());
            case Desk.Opening.Answered(var _, Outcome.OtherConsequences _) -> check(step, act, StepPages::changed);
            case Desk.Opening.Answered(var file, var _) -> Pages.goTo("/files/" + file + "/done/" + step.command());
        };
    }

    private View answer(Visit visit, FormStep step, ProposedAct act, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded _, Outcome.AlreadyRecorded _ ->
                Pages.goTo(step.opened().address("/done/" + step.command()));
            // A form that went back after it was recorded, and was changed: it begins anew, with a command of its own.
            case Outcome.CommandReused _ -> Pages.goTo(step.beginning());
            case Outcome.Refused refused -> StepPages.refused(step, refused.refusals());
            case Outcome.NoAccess _ -> throw new NoSuchFile();
            case Outcome.MovedOn(var _, var since) -> StepPages.movedOn(anew(visit, step), since);
            case Outcome.OtherConsequences _ -> check(anew(visit, step), act, StepPages::changed);
        };
    }

    /// The step in the file as it is now.
    private FormStep anew(Visit visit, FormStep step) {
        return new FormStep(
                opening.open(visit, step.opened().file().id()),
                step.type(),
                step.thread(),
                step.command(),
                step.happenedOn(),
                step.content(),
                step.submitted(),
                step.entering());
    }

    /// What was sent of a form. A form holds what its reader may choose from and what stands beside it: it is
    /// there for an act that is offered and for no other, however it is sent.
    private View sent(
            Visit visit, UUID id, String code, MultiValueMap<String, String> values, Function<FormStep, View> then) {
        ActType<?> type = type(code);
        Opened opened = open(visit, id, type);
        FormStep step = FormStep.sent(opened, type, new Submitted(values));
        return isOffered(step) ? then.apply(step) : notOffered(visit, step);
    }

    private View notOffered(Visit visit, FormStep step) {
        events.note(Kind.ACT_NOT_OFFERED, Optional.of(visit.viewer().person()));
        return closed(step);
    }

    private static boolean isOffered(FormStep step) {
        return offered(step.opened(), step.entering().isPresent()).stream()
                .anyMatch(n -> n.row().type().equals(step.type()) && (n.row().opens() || n.thread() == step.thread()));
    }

    private static List<NextAct> offered(Opened opened, boolean forPerson) {
        return forPerson ? opened.file().enterable() : opened.file().offered();
    }

    private static View closed(FormStep step) {
        Opened opened = step.opened();
        return StepPages.closed(opened, opened.acts().todo(step.type()), whyNot(opened, step.type()));
    }

    /// Only the act that opens a file has a form where there is none.
    private Opened open(Visit visit, UUID id, ActType<?> type) {
        return type.of() == PersonAct.Registered.class
                ? opening.openOrNew(visit, new CaseFileId(id))
                : opening.open(visit, new CaseFileId(id));
    }

    private static Refusal whyNot(Opened opened, ActType<?> type) {
        return opened.file().closed().stream()
                .filter(c -> c.row().type().equals(type))
                .map(ClosedAct::refusal)
                .findFirst()
                .or(() -> waiting(opened, type))
                .orElseGet(() -> WhyClosed.notYours(opened, type));
    }

    /// It is open, but only from a later day on.
    private static Optional<Refusal> waiting(Opened opened, ActType<?> type) {
        return opened.next().stream()
                .filter(n -> n.row().type().equals(type)
                        && opened.file().access().performs(n.role())
                        && !n.isDoableOn(opened.file().day()))
                .map(n -> WhyClosed.tooEarly(n.from()))
                .findFirst();
    }

    private static ActType<?> type(String code) {
        return FileActs.byCode(code).orElseThrow(NoSuchFile::new);
    }
}
