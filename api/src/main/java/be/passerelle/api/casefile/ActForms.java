// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.casefile;

import be.passerelle.api.form.Form;
import be.passerelle.api.form.Given;
import be.passerelle.api.form.Input;
import be.passerelle.api.form.Place;
import be.passerelle.api.form.Schema;
import be.passerelle.api.problem.Issue.Type;
import be.passerelle.casefile.access.AccessTable;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.law.language.Phrase;
import be.passerelle.registers.Registers;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActReader;
import be.passerelle.stream.act.ActReading;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.InputProblem;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How acts are sent. What their payload holds follows from their own declaration.
public final class ActForms {

    /// How many acts one command may record.
    public static final int MAX_ACTS = 20;

    public static final Input<CommandId> COMMAND_ID = Input.member(
            "commandId", Form.uuid().as(CommandId::new), "Names the intention: sent again, nothing is recorded again");

    /// The name of the schema of what is said of an act that is entered for the person.
    public static final String SCHEMA_OF_ENTRY = "EntryForPerson";

    private static final int LONGEST_CODE = 80;
    private static final Input<ActType<?>> TYPE = type(FileActs::byCode, "api.input.actType");
    private static final Input<LocalDate> HAPPENED_ON = Input.member("happenedOn", Form.day(), "The material day");
    private static final Input<Integer> THREAD = Input.optional(
            "thread",
            Form.whole(0, ActNumber.MAX, 3),
            0,
            "The thread it belongs to: the number of the act that opened it; 0 when it opens one or has none");
    private static final Input<Map<?, ?>> PAYLOAD = payload();
    private static final Input<Channel> CHANNEL =
            Input.member("channel", Form.choice(Channel.class), "How the person did it; each act takes some ways only");
    private static final Input<String> REFERENCE = Input.member(
            "reference",
            Form.text(Proof.LONGEST_REFERENCE, "scan 2026-0417"),
            "Where the scan or the note is kept; it names nobody");
    private static final Input<Optional<LocalDate>> DATED =
            Input.optional("dated", Form.day(), "The day that the document bears; paper always bears one");
    private static final Form<Given> ENTRY = Form.object(CHANNEL, REFERENCE, DATED);
    private static final Input<Optional<Entry>> ENTERED = Input.optional(
            "entered",
            ENTRY.then(ActForms::entry).described(_ -> Schema.ref(SCHEMA_OF_ENTRY)),
            "That the person did it on paper, by telephone or at the counter, and the coordinator of their fund enters"
                    + " it: the person is the one who performs it");

    /// The acts of a command, of whatever type: each is described by a schema of its own.
    public static final Input<List<Proposal>> ACTS = Input.member(
            "acts",
            Form.many(
                    Form.object(TYPE, THREAD, HAPPENED_ON, PAYLOAD, ENTERED)
                            .then(ActForms::proposal)
                            .described(_ -> Schema.ref("ProposedAct")),
                    1,
                    MAX_ACTS),
            "In the order in which they are recorded");

    private ActForms() {}

    /// An act that somebody wants to record.
    public record Proposal(int thread, LocalDate happenedOn, Act act, Optional<Entry> entered) {

        /// As the viewer proposes it in a file: by themselves, or by the person for whom they enter it.
        public ProposedAct by(Viewer viewer, CaseFileId file, Registers registers) {
            Performer by = entered.map(entry -> viewer.entering(file, registers, entry.channel(), entry.proof()))
                    .orElseGet(viewer::performer);
            return new ProposedAct(thread, happenedOn, by, act);
        }
    }

    /// How the person did what is entered for them, and what shows it.
    public record Entry(Channel channel, Proof proof) {}

    /// What is said of an act that is entered for the person.
    public static Map<String, Object> entrySchema() {
        return ENTRY.schema("How the person did what is entered for them, and what shows it");
    }

    private static Optional<Entry> entry(Given given, Place at) {
        Optional<String> reference = given.right(REFERENCE);
        if (reference.filter(text -> !Proof.isReference(text)).isPresent()) {
            return at.member(REFERENCE.name())
                    .wrong(reference.get().isBlank() ? "input.missing" : "input.controlCharacters");
        }
        return given.right(CHANNEL)
                .flatMap(channel -> reference.flatMap(text ->
                        given.right(DATED).map(dated -> new Entry(channel, new Proof(text, dated)))));
    }

    /// The type of an act, by its code.
    ///
    /// @param unknown what to do about a code that no type has
    public static Input<ActType<?>> type(Function<String, Optional<ActType<?>>> byCode, String unknown) {
        Form<ActType<?>> form = Form.text(LONGEST_CODE, "trajectory.contactAsked")
                .then((code, at) -> {
                    Optional<ActType<?>> type = byCode.apply(code);
                    return type.isPresent() ? type : at.wrong(Type.REFERENCED_RESOURCE_NOT_FOUND, Phrase.of(unknown));
                });
        return Input.member("type", form, "The code of its type");
    }

    /// The payload of an act whose type stands beside it. An act without components needs none.
    public static Input<Map<?, ?>> payload() {
        return Input.optional("payload", Form.tree(), Map.of(), "What it holds, as its type declares it");
    }

    /// The payload of one type of act.
    public static <A extends Act> Form<A> payload(ActType<A> type) {
        return new Form<>(
                _ -> Schema.ref(schemaName(type)),
                (given, at) -> given instanceof Map<?, ?> tree ? read(type, tree, at) : at.wrong("api.input.object"));
    }

    /// The act that a payload gives.
    public static <A extends Act> Optional<A> read(ActType<A> type, Map<?, ?> payload, Place at) {
        return switch (ActReader.read(type, payload)) {
            case ActReading.Read<A>(A act) -> Optional.of(act);
            case ActReading.Wrong<A>(List<InputProblem> problems) -> {
                problems.forEach(p -> at.member(p.path()).wrong(sort(p), p.detail()));
                yield Optional.empty();
            }
        };
    }

    /// The name of the schema of a payload: `trajectory.contactAsked` is `TrajectoryContactAsked`.
    public static String schemaName(ActType<?> type) {
        return Arrays.stream(type.code().split("\\.", -1))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }

    /// The members beside the payload of an act of one type.
    public static Schema.Obj described(ActType<?> type, Schema.Obj schema) {
        schema.must(TYPE.name(), Schema.choice("", List.of(type.code()))).with(List.of(HAPPENED_ON));
        if (AccessTable.isEntered(type)) {
            schema.with(List.of(ENTERED));
        }
        if (ActJson.isInThread(type)) {
            return schema.must(THREAD.name(), Schema.whole(1, ActNumber.MAX, THREAD.about(), 3));
        }
        return schema.with(List.of(THREAD));
    }

    private static Optional<Proposal> proposal(Given given, Place at) {
        Optional<ActType<?>> type = given.right(TYPE);
        Optional<Integer> thread = given.right(THREAD);
        if (thread.filter(t -> t == 0).isPresent()
                && type.filter(ActJson::isInThread).isPresent()) {
            at.member(THREAD.name()).wrong("api.input.thread");
        }
        Optional<Map<?, ?>> payload = given.right(PAYLOAD);
        Optional<? extends Act> act = type.flatMap(t -> payload.flatMap(p -> read(t, p, at.member(PAYLOAD.name()))));
        Optional<Optional<Entry>> entered = given.right(ENTERED);
        return act.flatMap(a -> thread.flatMap(t ->
                entered.flatMap(e -> given.right(HAPPENED_ON).map(day -> new Proposal(t, day, a, e)))));
    }

    private static Type sort(InputProblem problem) {
        return switch (problem.kind()) {
            case UNKNOWN -> Type.UNKNOWN_INPUT;
            case MISSING -> Type.SCHEMA_VIOLATION;
            case INVALID ->
                problem.detail().key().equals("input.nationalNumber") ? Type.INVALID_INPUT : Type.SCHEMA_VIOLATION;
        };
    }
}
