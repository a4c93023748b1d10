// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.casefile.preview.Change;
import be.passerelle.registry.Consequences;
import be.passerelle.stream.act.ActKind;
import be.passerelle.stream.act.InputProblem;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.Identities;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.casefile.TimelineOnPage;
import be.passerelle.web.failure.FailurePage;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.ChangeView;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.FormField.Head;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.layout.ReasonNode;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// The pages of a step: the form, the check, what stands in the way.
final class StepPages {

    private StepPages() {}

    /// The form, empty or as it was filled in.
    static View form(FormStep step, String add) {
        return form(HttpStatus.OK, step, add, List.of(), Map.of(), List.of());
    }

    /// The form with what is wrong in what was given.
    static View wrong(FormStep step, List<InputProblem> problems) {
        InputWords words = new InputWords(step.opened().words(), step.type(), CaseFileTexts.happenedOn(step.type()));
        Map<String, String> errors = new LinkedHashMap<>();
        problems.forEach(problem -> errors.putIfAbsent(problem.path(), words.said(problem)));
        List<FieldError> summary = problems.stream().map(words::line).toList();
        return form(HttpStatus.UNPROCESSABLE_CONTENT, step, "", summary, errors, List.of());
    }

    /// The form with the refusals that stand against the act.
    static View refused(FormStep step, List<Refusal> refusals) {
        Words words = step.opened().words();
        List<FieldError> summary = new ArrayList<>();
        Map<String, String> errors = new LinkedHashMap<>();
        List<ReasonNode> reasons = new ArrayList<>();
        for (Refusal refusal : refusals) {
            String text = words.phrase(refusal.detail());
            refusal.field().ifPresent(f -> errors.putIfAbsent(f, text));
            summary.add(new FieldError(FormStep.fieldOf(refusal), text));
            reasons.add(step.opened().reasons().node(refusal));
        }
        return form(status(refusals), step, "", summary, errors, reasons);
    }

    /// The check before the step is recorded: what is decided, and what that changes.
    static View check(FormStep step, ProposedAct act, List<Change> changes) {
        return check(HttpStatus.OK, step, act, changes, Optional.empty());
    }

    /// The check once more: what the step changes is something else than what was shown.
    static View changed(FormStep step, ProposedAct act, List<Change> changes) {
        Words words = step.opened().words();
        Notice notice = new Notice(
                BadgeTone.SOON, words.text("check.changed.title"), words.text("check.changed.text"), Optional.empty());
        return check(HttpStatus.CONFLICT, step, act, changes, Optional.of(notice));
    }

    private static View check(
            HttpStatus status, FormStep step, ProposedAct act, List<Change> changes, Optional<Notice> notice) {
        Opened opened = step.opened();
        Words words = opened.words();
        List<Carried> carried = carried(step);
        carried.add(new Carried("shown", Consequences.of(changes).digest()));
        List<ChangeView> told = new ArrayList<>(new HandlersOnPage(opened).of(act.act()));
        told.addAll(new ChangesOnPage(opened).of(changes));
        return Pages.show(
                status,
                new CheckPage(
                        opened.visit().page(words.text("check.title")).keeping(step.address() + "/check"),
                        opened.back(),
                        step.address(),
                        task(step),
                        words.text(step.type().kind() == ActKind.STEP ? "check.lead.step" : "check.lead.report"),
                        notice,
                        ConsentText.of(words, act.act()),
                        step.entering().isPresent(),
                        answers(step, act),
                        told,
                        Beforehand.afterwards(opened, act),
                        carried,
                        FactsOnPage.beside(step)));
    }

    /// The file moved on while the form was open.
    static View movedOn(FormStep step, List<RecordedAct> since) {
        Opened opened = step.opened();
        TimelineOnPage timeline = new TimelineOnPage(opened);
        return Pages.show(
                HttpStatus.CONFLICT,
                new MovedOnPage(
                        opened.visit().page(opened.words().text("moved.title")).keeping(step.address() + "/check"),
                        opened.address(""),
                        step.address(),
                        since.stream()
                                .flatMap(a -> opened.file().act(a.number()).stream())
                                .map(timeline::entry)
                                .toList(),
                        carried(step)));
    }

    /// The person has a file already.
    ///
    /// @param file which one, when the visitor may look at it
    static View alreadyOpen(FormStep step, Optional<CaseFileId> file) {
        Opened opened = step.opened();
        return Pages.show(
                HttpStatus.CONFLICT,
                new FailurePage(
                        opened.visit().page(opened.words().text("alreadyOpen.title")),
                        opened.words().text(file.isPresent() ? "alreadyOpen.here" : "alreadyOpen.elsewhere"),
                        file.map(f -> new Link(opened.words().text("alreadyOpen.go"), "/files/" + f))));
    }

    /// The act cannot be done now, and why not.
    static View closed(Opened opened, String task, Refusal refusal) {
        return Pages.show(
                status(List.of(refusal)),
                new ClosedPage(
                        opened.visit().page(task),
                        Identities.of(opened),
                        opened.address(""),
                        opened.reasons().node(refusal)));
    }

    private static View form(
            HttpStatus status,
            FormStep step,
            String add,
            List<FieldError> summary,
            Map<String, String> errors,
            List<ReasonNode> reasons) {
        if (ConsentOnForm.isUnanswered(step)) {
            return ConsentOnForm.choose(status, step);
        }
        Opened opened = step.opened();
        Words words = opened.words();
        String task = task(step);
        List<FormField> fields = new ArrayList<>();
        step.entering().ifPresent(entering -> fields.addAll(entering.fields(words, step.type(), errors)));
        fields.add(day(step, errors));
        fields.addAll(
                new FormFields(opened, step.type(), step.thread(), step.submitted(), errors, add).of(step.content()));
        String help = opened.visit().isInsured() ? CaseFileTexts.helpYou(step.type()) : CaseFileTexts.help(step.type());
        return Pages.show(
                status,
                new FormPage(
                        opened.visit()
                                .page((summary.isEmpty() ? "" : words.text("form.error")) + task)
                                .keeping(step.address()),
                        task,
                        opened.back(),
                        step.address(),
                        words.text(help),
                        ConsentOnForm.box(step),
                        step.type().seals(),
                        summary,
                        reasons,
                        fields,
                        unseen(step),
                        Beforehand.of(opened, step.type()),
                        FactsOnPage.beside(step)));
    }

    /// What is to be done; it says so when it is done for the person.
    static String task(FormStep step) {
        String task = step.opened().acts().todo(step.type());
        return step.entering().isPresent() ? step.opened().words().text("act.entering.task", "task", task) : task;
    }

    /// What the form sends along that nobody fills in.
    private static List<Carried> unseen(FormStep step) {
        List<Carried> unseen = new ArrayList<>();
        unseen.add(new Carried("thread", String.valueOf(step.thread())));
        unseen.add(new Carried("command", step.command().toString()));
        step.entering().ifPresent(_ -> unseen.add(new Carried(Entering.FOR, Entering.PERSON)));
        return unseen;
    }

    /// The material day. The insured person acts today: nothing to fill in.
    private static FormField day(FormStep step, Map<String, String> errors) {
        Words words = step.opened().words();
        String label = CaseFileTexts.happenedOn(step.type());
        Head head = Head.of("happenedOn", words.text(label))
                .hint(CaseFileTexts.hint(label).map(words::text).orElse(""))
                .error(errors.getOrDefault("happenedOn", ""));
        boolean todayOnly = step.opened().visit().isInsured() && !errors.containsKey("happenedOn");
        return todayOnly ? new FormField.Hidden(head, step.happenedOn()) : new FormField.Day(head, step.happenedOn());
    }

    private static List<Definition> answers(FormStep step, ProposedAct act) {
        List<Definition> answers = new ArrayList<>();
        Words words = step.opened().words();
        step.entering().ifPresent(entering -> answers.addAll(entering.answers(words)));
        answers.add(Definition.of(words.text(CaseFileTexts.happenedOn(step.type())), words.value(act.happenedOn())));
        answers.addAll(step.opened().acts().asTyped().content(act.act()));
        return answers;
    }

    /// All that the form sent, to be sent again; the head is the one that the check was made with.
    private static List<Carried> carried(FormStep step) {
        List<Carried> carried = new ArrayList<>();
        carried.add(new Carried("thread", String.valueOf(step.thread())));
        carried.add(new Carried("command", step.command().toString()));
        carried.add(new Carried("head", String.valueOf(step.opened().file().head())));
        carried.add(new Carried("happenedOn", step.happenedOn()));
        step.entering().ifPresent(entering -> carried.addAll(entering.carried()));
        step.submitted().values().forEach((name, values) -> {
            if (name.startsWith(Submitted.PREFIX)) {
                values.forEach(value -> carried.add(new Carried(name, value)));
            }
        });
        return carried;
    }

    private static HttpStatus status(List<Refusal> refusals) {
        return switch (refusals.getFirst().kind()) {
            case CONTENT -> HttpStatus.UNPROCESSABLE_CONTENT;
            case STATE -> HttpStatus.CONFLICT;
            case PERMISSION -> HttpStatus.FORBIDDEN;
        };
    }
}
