// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.law.calendar.Day;
import be.passerelle.law.language.Phrase;
import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.Openings;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterDefaults;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActReader;
import be.passerelle.stream.act.ActReading;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.InputProblem;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.web.act.FormDefaults;
import be.passerelle.web.act.Submitted;
import be.passerelle.web.act.TypedContent;
import be.passerelle.web.visit.Visit;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One act of a register on its way: what somebody fills in, for which entry, under which command.
///
/// @param page the entry; empty when the act opens one
/// @param command names the intention from the first form on, so that sending twice records once
/// @param happenedOn the day of the decision as it was typed
/// @param content the content as a tree
record RegisterStep(
        Visit visit,
        Register register,
        Optional<RegisterBook.Page> page,
        ActType<?> type,
        CommandId command,
        String happenedOn,
        Map<String, Object> content,
        Submitted submitted) {

    /// What reading a step gives: the act and the stream it is for, or what is wrong with it.
    sealed interface Result {

        record Good(RegisterKey key, ProposedAct act) implements Result {}

        record Bad(List<InputProblem> problems) implements Result {}
    }

    static RegisterStep begin(
            Visit visit, Register register, Optional<RegisterBook.Page> page, ActType<?> type, AtEntry at) {
        return new RegisterStep(
                visit,
                register,
                page,
                type,
                new CommandId(UUID.randomUUID()),
                at.today().toString(),
                FormDefaults.typed(type.components(), RegisterDefaults.of(type).content(at), visit.language()),
                Submitted.nothing());
    }

    static RegisterStep sent(
            Visit visit, Register register, Optional<RegisterBook.Page> page, ActType<?> type, Submitted submitted) {
        return new RegisterStep(
                visit,
                register,
                page,
                type,
                command(submitted.text("command")),
                submitted.text("happenedOn"),
                submitted.tree(type),
                submitted);
    }

    /// The act, when it can be read.
    Result read() {
        List<InputProblem> problems = new ArrayList<>();
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            problems.add(new InputProblem("happenedOn", InputProblem.Kind.INVALID, Phrase.of("input.day")));
        }
        TypedContent typed = TypedContent.of(type.components(), content, visit.language());
        problems.addAll(typed.problems());
        ActReading<? extends Act> reading = ActReader.read(type, typed.tree());
        if (reading instanceof ActReading.Wrong<? extends Act>(List<InputProblem> wrong)) {
            problems.addAll(wrong);
        }
        if (problems.isEmpty() && day.isPresent() && reading instanceof ActReading.Read<? extends Act> read) {
            ProposedAct act = new ProposedAct(0, day.get(), visit.viewer().performer(), read.act());
            return new Result.Good(key(read.act()), act);
        }
        return new Result.Bad(problems);
    }

    /// The number of the last act that the person sees.
    int head() {
        return page.map(RegisterBook.Page::head).orElse(0);
    }

    /// Where the entry stands; the list before there is one.
    String place() {
        return "/registers/" + register.code()
                + page.map(p -> "/" + p.entry().key().key()).orElse("");
    }

    /// Where the form of this act stands.
    String address() {
        return place() + "/do/" + type.code();
    }

    /// The stream that the act is for; one without a name before it is opened.
    RegisterKey stream() {
        return page.map(p -> p.entry().key()).orElseGet(() -> new RegisterKey(register, ""));
    }

    private RegisterKey key(Act act) {
        return page.map(p -> p.entry().key())
                .or(() -> act instanceof RegisterAct of ? Openings.namedBy(of) : Optional.empty())
                .orElseGet(this::stream);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(happenedOn.strip())).filter(Day::isReckoned);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static CommandId command(String text) {
        try {
            return CommandId.of(text);
        } catch (IllegalArgumentException _) {
            return new CommandId(UUID.randomUUID());
        }
    }
}
