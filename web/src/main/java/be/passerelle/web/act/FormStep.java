// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.access.SeenPerson;
import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActReader;
import be.passerelle.stream.act.ActReading;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.InputProblem;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.web.casefile.Opened;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One step on its way: the act somebody fills in, for which file and thread, under which command.
///
/// @param type what is done
/// @param thread the thread it belongs to, 0 for none
/// @param command names the intention from the first form on, so that sending twice records once
/// @param happenedOn the material day as it was typed
/// @param content the content as a tree
/// @param entering how the person did it, when it is entered for them
record FormStep(
        Opened opened,
        ActType<?> type,
        int thread,
        CommandId command,
        String happenedOn,
        Map<String, Object> content,
        Submitted submitted,
        Optional<Entering> entering) {

    /// What reading a step gives: the act, or what is wrong with it.
    sealed interface Result {

        record Good(ProposedAct act) implements Result {}

        record Bad(List<InputProblem> problems) implements Result {}
    }

    /// A step that begins: a new command, and what the file knows already.
    ///
    /// @param forPerson whether it is entered for the person: what they read, they read in their language
    static FormStep begin(Opened opened, ActType<?> type, int thread, boolean forPerson) {
        Language language = opened.file()
                .person()
                .filter(_ -> forPerson)
                .map(SeenPerson::language)
                .orElse(opened.words().language());
        return new FormStep(
                opened,
                type,
                thread,
                new CommandId(UUID.randomUUID()),
                FormDefaults.happenedOn(opened, type, thread),
                FormDefaults.content(opened, type, thread, language),
                Submitted.nothing(),
                forPerson ? Optional.of(Entering.begin()) : Optional.empty());
    }

    /// The same, with an answer given before.
    FormStep with(String component, String value) {
        Map<String, Object> more = new LinkedHashMap<>(content);
        more.put(component, value);
        return new FormStep(opened, type, thread, command, happenedOn, more, submitted, entering);
    }

    /// The same, about an act that was chosen before; what is no choice of its form is chosen there anew.
    FormStep about(String act) {
        return act.isEmpty()
                ? this
                : type.references().stream()
                        .filter(reference -> !reference.isOfSeveral())
                        .findFirst()
                        .map(reference -> with(reference.field(), act))
                        .orElse(this);
    }

    /// A step as a form sent it.
    static FormStep sent(Opened opened, ActType<?> type, Submitted submitted) {
        return new FormStep(
                opened,
                type,
                whole(submitted.text("thread")),
                command(submitted.text("command")),
                submitted.text("happenedOn"),
                submitted.tree(type),
                submitted,
                Entering.sent(submitted));
    }

    /// The step as its check shows it: with what nobody is asked and follows from what was answered.
    FormStep asShown() {
        Map<String, Object> following = FileDefaults.of(type).following(content);
        if (following.isEmpty()) {
            return this;
        }
        Submitted with = submitted.with(following);
        return new FormStep(opened, type, thread, command, happenedOn, with.tree(type), with, entering);
    }

    /// The act, when it can be read.
    Result read() {
        List<InputProblem> problems = new ArrayList<>();
        Optional<Performer> by = entering.isPresent()
                ? entering.get().performer(opened, type, problems)
                : Optional.of(opened.file().access().viewer().performer());
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            problems.add(new InputProblem(
                    "happenedOn",
                    happenedOn.isBlank() ? InputProblem.Kind.MISSING : InputProblem.Kind.INVALID,
                    Phrase.of(happenedOn.isBlank() ? "input.missing" : "input.day")));
        }
        TypedContent typed =
                TypedContent.of(type.components(), content, opened.words().language());
        problems.addAll(typed.problems());
        ActReading<? extends Act> reading = ActReader.read(type, typed.tree());
        if (reading instanceof ActReading.Wrong<? extends Act>(List<InputProblem> wrong)) {
            problems.addAll(wrong);
        }
        if (problems.isEmpty()
                && by.isPresent()
                && day.isPresent()
                && reading instanceof ActReading.Read<? extends Act> read) {
            return new Result.Good(new ProposedAct(thread, day.get(), by.get(), read.act()));
        }
        return new Result.Bad(problems);
    }

    /// Where the form begins anew.
    String beginning() {
        return address() + (entering.isPresent() ? "?" + Entering.FOR + "=" + Entering.PERSON : "");
    }

    /// Where the form of this act stands.
    String address() {
        return opened.address("/do/" + type.code());
    }

    /// The id of the field that a refusal is about; empty when it is about the whole.
    static String fieldOf(Refusal refusal) {
        return refusal.field()
                .map(f -> f.equals("happenedOn")
                        ? "field-happenedOn"
                        : "field-" + (f.equals(Entering.PROOF) ? Entering.REFERENCE : Submitted.field(f)))
                .orElse("");
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(happenedOn.strip())).filter(Day::isReckoned);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static int whole(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static CommandId command(String text) {
        try {
            return CommandId.of(text);
        } catch (IllegalArgumentException _) {
            return new CommandId(UUID.randomUUID());
        }
    }
}
