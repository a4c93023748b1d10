// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.act.Turn;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.entry.RegisterDefaults;
import be.passerelle.registry.desk.RegisterDesk;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.InputProblem;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.web.Pages;
import be.passerelle.web.act.FormFields;
import be.passerelle.web.act.FormPage;
import be.passerelle.web.act.InputWords;
import be.passerelle.web.act.Submitted;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.FormField.Head;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.ReasonNode;
import be.passerelle.web.words.ActWords;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// The pages of keeping a register: the form, what stands in the way of it.
@Component
class RegisterPages {

    private final RegisterDesk desk;

    RegisterPages(RegisterDesk desk) {
        this.desk = desk;
    }

    /// The form, filled with what holds or as it was filled in.
    View form(RegisterStep step, String add) {
        return form(HttpStatus.OK, step, add, List.of(), Map.of());
    }

    /// The form with what is wrong in what was given.
    View wrong(RegisterStep step, List<InputProblem> problems) {
        InputWords words = new InputWords(step.visit().words(), step.type(), "register.decidedOn");
        Map<String, String> errors = new LinkedHashMap<>();
        problems.forEach(problem -> errors.putIfAbsent(problem.path(), words.said(problem)));
        List<FieldError> summary = problems.stream().map(words::line).toList();
        return form(HttpStatus.UNPROCESSABLE_CONTENT, step, "", summary, errors);
    }

    /// The form with the refusals that stand against the act.
    View refused(RegisterStep step, List<Refusal> refusals) {
        Words words = step.visit().words();
        List<FieldError> summary = new ArrayList<>();
        Map<String, String> errors = new LinkedHashMap<>();
        for (Refusal refusal : refusals) {
            String text = words.phrase(refusal.detail());
            refusal.field().ifPresent(f -> errors.putIfAbsent(f, text));
            summary.add(new FieldError(refusal.field().map(RegisterPages::field).orElse(""), text));
        }
        return form(status(refusals.getFirst()), step, "", summary, errors);
    }

    /// Somebody recorded an act in the entry while the form was open.
    View movedOn(RegisterStep step) {
        String text = step.page()
                .map(page -> page.acts().getLast())
                .map(last -> step.visit()
                        .text(
                                "register.movedOn",
                                "act",
                                step.visit().words().done(ActType.of(last.act())),
                                "day",
                                last.recordedOn(),
                                "who",
                                new HistoryWords(reading(step)).who(last)))
                .orElseGet(() -> step.visit().text("register.movedOn.somewhere"));
        return form(HttpStatus.CONFLICT, step, "", List.of(new FieldError("", text)), Map.of());
    }

    /// The entry that the act was to open is there already. What is known in it goes before what was typed:
    /// nobody is given another name by somebody who mistook their key.
    View thereAlready(RegisterStep step, RegisterBook.Page there) {
        Words words = step.visit().words();
        RegisterWords reading = reading(step);
        RegisterKey key = there.entry().key();
        String address = "/registers/" + key.register().code() + "/" + key.key();
        Map<String, Object> known = RegisterDefaults.of(step.type()).content(desk.at(key));
        List<Carried> carried = carried(step).stream()
                .map(each -> known(known, each.name())
                        .map(value -> new Carried(each.name(), value))
                        .orElse(each))
                .toList();
        boolean offered = desk.offered(step.visit().viewer(), there).contains(step.type());
        String name = reading.title(there.entry());
        return Pages.show(
                HttpStatus.CONFLICT,
                new ThereAlreadyPage(
                        step.visit()
                                .page(words.text("register.there", "name", name))
                                .keeping(step.address() + "/check"),
                        back(step, reading(step)),
                        words.text(
                                key.register() == Register.MANDATE ? "register.there.person" : "register.there.entry",
                                "name",
                                name),
                        reading.details(there),
                        new Link(name, address),
                        step.address(),
                        offered ? Optional.of(address + "/do/" + step.type().code()) : Optional.empty(),
                        carried));
    }

    /// What an entry says of its name, when a field asks for that.
    private static Optional<String> known(Map<String, Object> known, String field) {
        return Set.of("givenName", "familyName").stream()
                .filter(name -> field.equals(Submitted.field(name)))
                .flatMap(name -> Optional.ofNullable(known.get(name)).stream())
                .map(Object::toString)
                .findFirst();
    }

    private View form(
            HttpStatus status, RegisterStep step, String add, List<FieldError> summary, Map<String, String> errors) {
        Words words = step.visit().words();
        String task = ActWords.ofNoStream(words).todo(step.type());
        var registers = desk.on(desk.today());
        RegisterOnForm entry = new RegisterOnForm(
                words(step, reading(step)),
                desk.at(step.stream()),
                step.type(),
                step.visit().viewer().performer());
        List<FormField> fields = new ArrayList<>();
        Head head =
                Head.of("happenedOn", words.text("register.decidedOn")).error(errors.getOrDefault("happenedOn", ""));
        fields.add(new FormField.Day(head, step.happenedOn()));
        fields.addAll(new FormFields(words, registers, desk.today(), entry, step.type(), step.submitted(), errors, add)
                .of(step.content()));
        return Pages.show(
                status,
                new FormPage(
                        step.visit()
                                .page((summary.isEmpty() ? "" : words.text("form.error")) + task)
                                .keeping(step.address()),
                        task,
                        back(step, reading(step)),
                        step.address(),
                        words.text(CaseFileTexts.help(step.type())) + effect(step),
                        Optional.empty(),
                        false,
                        summary,
                        List.<ReasonNode>of(),
                        fields,
                        List.of(new Carried("command", step.command().toString())),
                        Optional.empty()));
    }

    /// How acts read in the entry of a step.
    static ActWords words(RegisterStep step, RegisterWords reading) {
        Words words = reading.words();
        return step.page().map(page -> HistoryWords.acts(words, page)).orElseGet(() -> ActWords.ofNoStream(words));
    }

    /// Back to the entry, or to the list before there is one.
    static Link back(RegisterStep step, RegisterWords reading) {
        String label = step.page()
                .map(p -> reading.title(p.entry()))
                .orElseGet(() -> reading.words().capital(reading.words().value(step.register())));
        return new Link(label, step.place());
    }

    private RegisterWords reading(RegisterStep step) {
        return new RegisterWords(step.visit().words(), desk.on(desk.today()), desk.today());
    }

    /// What a confirmation brings about, in days; nothing for other acts.
    private String effect(RegisterStep step) {
        return Turn.confirms(step.type())
                ? step.page()
                        .flatMap(page -> new ProposalWords(reading(step)).waiting(page, false))
                        .map(compared -> " " + compared.effect())
                        .orElse("")
                : "";
    }

    static List<Carried> carried(RegisterStep step) {
        List<Carried> carried = new ArrayList<>();
        carried.add(new Carried("command", step.command().toString()));
        carried.add(new Carried("head", String.valueOf(step.head())));
        carried.add(new Carried("happenedOn", step.happenedOn()));
        step.submitted().values().forEach((name, values) -> {
            if (name.startsWith(Submitted.PREFIX)) {
                values.forEach(value -> carried.add(new Carried(name, value)));
            }
        });
        return carried;
    }

    private static String field(String path) {
        return path.equals("happenedOn") ? "field-happenedOn" : "field-" + Submitted.field(path);
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal.kind()) {
            case CONTENT -> HttpStatus.UNPROCESSABLE_CONTENT;
            case STATE -> HttpStatus.CONFLICT;
            case PERMISSION -> HttpStatus.FORBIDDEN;
        };
    }
}
