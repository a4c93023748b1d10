// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterActs;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.procedure.Keepers;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.desk.RegisterDesk;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.web.Pages;
import be.passerelle.web.act.Submitted;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.visit.Visit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Keeping a register: the form of an act, the check before it is recorded, the recording, as for files.
@Controller
public class RegisterActScreen {

    private final RegisterDesk desk;
    private final RegisterPages steps;
    private final RegisterCheck checks;
    private final RegisterClosed closed;

    RegisterActScreen(RegisterDesk desk, RegisterPages steps, RegisterCheck checks, RegisterClosed closed) {
        this.desk = desk;
        this.steps = steps;
        this.checks = checks;
        this.closed = closed;
    }

    @GetMapping({"/registers/{register}/do/{code}", "/registers/{register}/{key}/do/{code}"})
    View form(
            Visit visit, @PathVariable String register, @PathVariable Optional<String> key, @PathVariable String code) {
        RegisterStep step = begin(visit, register, key, code);
        return closed.instead(step).orElseGet(() -> steps.form(step, ""));
    }

    /// The form again, as it was filled in: to change an answer, or with a further row.
    @PostMapping({"/registers/{register}/do/{code}", "/registers/{register}/{key}/do/{code}"})
    View change(
            Visit visit,
            @PathVariable String register,
            @PathVariable Optional<String> key,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String add,
            @RequestParam MultiValueMap<String, String> values) {
        return steps.form(step(visit, register, key, code, values), add);
    }

    /// After a change of language, or of the page's address by hand: the form again from its beginning.
    @GetMapping({
        "/registers/{register}/do/{code}/{step:check|record}",
        "/registers/{register}/{key}/do/{code}/{step:check|record}"
    })
    View backToForm(
            Visit visit, @PathVariable String register, @PathVariable Optional<String> key, @PathVariable String code) {
        return Pages.goTo(begin(visit, register, key, code).address());
    }

    @PostMapping({"/registers/{register}/do/{code}/check", "/registers/{register}/{key}/do/{code}/check"})
    View check(
            Visit visit,
            @PathVariable String register,
            @PathVariable Optional<String> key,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> values) {
        RegisterStep step = step(visit, register, key, code, values);
        return switch (step.read()) {
            case RegisterStep.Result.Bad(var problems) -> steps.wrong(step, problems);
            case RegisterStep.Result.Good(var stream, var act) -> {
                Optional<RegisterBook.Page> there = there(step, stream);
                if (there.isPresent()) {
                    yield steps.thereAlready(step, there.get());
                }
                List<Refusal> refusals = desk.check(stream, act);
                yield refusals.isEmpty() ? checks.show(step, stream, act) : refused(step, act, refusals);
            }
        };
    }

    @PostMapping({"/registers/{register}/do/{code}/record", "/registers/{register}/{key}/do/{code}/record"})
    View record(
            Visit visit,
            @PathVariable String register,
            @PathVariable Optional<String> key,
            @PathVariable String code,
            @RequestParam int head,
            @RequestParam MultiValueMap<String, String> values) {
        RegisterStep step = step(visit, register, key, code, values);
        return switch (step.read()) {
            case RegisterStep.Result.Bad(var problems) -> steps.wrong(step, problems);
            case RegisterStep.Result.Good(var stream, var act) ->
                answer(step, stream, act, desk.record(visit.viewer(), step.command(), stream, head, act));
        };
    }

    /// What somebody else answered meanwhile is told instead of the form, which could only be refused again.
    private View refused(RegisterStep step, ProposedAct act, List<Refusal> refusals) {
        return closed.answered(step, act.act()).orElseGet(() -> steps.refused(step, refusals));
    }

    private View answer(RegisterStep step, RegisterKey stream, ProposedAct act, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded _, Outcome.AlreadyRecorded _ ->
                Pages.goTo("/registers/" + stream.register().code() + "/" + stream.key() + "?done="
                        + step.type().code());
            // A form that went back after it was recorded, and was changed: it begins anew.
            case Outcome.CommandReused _ -> Pages.goTo(step.address());
            case Outcome.Refused refused -> refused(step, act, refused.refusals());
            case Outcome.NoAccess _ -> throw new NoSuchFile();
            case Outcome.MovedOn _, Outcome.OtherConsequences _ ->
                there(step, stream)
                        .map(page -> steps.thereAlready(step, page))
                        .or(() -> closed.answered(step, act.act()))
                        .orElseGet(() -> steps.movedOn(step));
        };
    }

    /// The entry that an act was to open and that is there already, for those who read it. That an organisation is
    /// there its own check says: nothing goes on in it.
    private Optional<RegisterBook.Page> there(RegisterStep step, RegisterKey stream) {
        return step.page().isPresent() || stream.register() == Register.ORGANISATION
                ? Optional.empty()
                : desk.open(step.visit().viewer(), stream, Optional.empty());
    }

    private RegisterStep begin(Visit visit, String register, Optional<String> key, String code) {
        Register of = RegisterScreen.register(register);
        return RegisterStep.begin(
                visit, of, page(visit, of, key), type(visit, of, code), desk.at(new RegisterKey(of, key.orElse(""))));
    }

    private RegisterStep step(
            Visit visit, String register, Optional<String> key, String code, MultiValueMap<String, String> values) {
        Register of = RegisterScreen.register(register);
        return RegisterStep.sent(visit, of, page(visit, of, key), type(visit, of, code), new Submitted(values));
    }

    private Optional<RegisterBook.Page> page(Visit visit, Register register, Optional<String> key) {
        return key.map(k -> desk.open(visit.viewer(), new RegisterKey(register, k), Optional.empty())
                .orElseThrow(NoSuchFile::new));
    }

    /// Only those who keep a register see its forms.
    private static ActType<?> type(Visit visit, Register register, String code) {
        return RegisterActs.byCode(code)
                .filter(type -> Register.of(type) == register)
                .filter(type -> Keepers.performs(visit.viewer().role(), type))
                .orElseThrow(NoSuchFile::new);
    }
}
