// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.register;

import be.passerelle.api.casefile.ActForms;
import be.passerelle.api.form.Form;
import be.passerelle.api.form.Given;
import be.passerelle.api.form.Input;
import be.passerelle.api.form.Place;
import be.passerelle.api.form.Reading;
import be.passerelle.api.form.Schema;
import be.passerelle.api.problem.Issue.In;
import be.passerelle.api.problem.Issue.Type;
import be.passerelle.law.language.Phrase;
import be.passerelle.registers.book.RegisterActs;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CommandId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How an act of a register is sent. What its payload holds follows from its own declaration.
public final class RegisterForms {

    private static final String NOT_OF_REGISTER = "api.input.registerAct";
    private static final Input<ActType<?>> TYPE = ActForms.type(RegisterActs::byCode, NOT_OF_REGISTER);
    private static final Input<Integer> SEEN_HEAD = Input.member(
            "seenHead", Form.whole(0, ActNumber.MAX, 2), "The head of the entry when it was read; 0 to open one");
    private static final Input<LocalDate> HAPPENED_ON =
            Input.member("happenedOn", Form.day(), "The day of the decision");
    private static final Input<Map<?, ?>> PAYLOAD = ActForms.payload();

    /// An act of a register: each is described by a schema of its own.
    public static final Form<Command> FORM = Form.object(TYPE, ActForms.COMMAND_ID, SEEN_HEAD, HAPPENED_ON, PAYLOAD)
            .then(RegisterForms::command)
            .described(about -> Schema.oneOf(about, schemas("Proposed")));

    private RegisterForms() {}

    /// An act that somebody wants to record in a register.
    public record Command(CommandId id, int seenHead, LocalDate happenedOn, Act act) {

        public ProposedAct by(Performer performer) {
            return new ProposedAct(0, happenedOn, performer, act);
        }
    }

    /// The name of a schema for each type of act of the registers.
    public static Map<String, String> schemas(String prefix) {
        Map<String, String> names = new LinkedHashMap<>();
        RegisterActs.all().forEach(type -> names.put(type.code(), prefix + ActForms.schemaName(type)));
        return names;
    }

    /// The members beside the payload of an act of one type.
    public static Schema.Obj described(ActType<?> type, Schema.Obj schema) {
        return schema.must(TYPE.name(), Schema.choice("", List.of(type.code())))
                .with(List.of(ActForms.COMMAND_ID, SEEN_HEAD, HAPPENED_ON));
    }

    /// Notes that the type of the act is one of another register than the address.
    public static void notOfRegister(Reading reading) {
        reading.at(In.BODY, TYPE.name()).wrong(Type.REFERENCED_RESOURCE_NOT_FOUND, Phrase.of(NOT_OF_REGISTER));
    }

    private static Optional<Command> command(Given given, Place at) {
        Optional<CommandId> id = given.right(ActForms.COMMAND_ID);
        Optional<Integer> seen = given.right(SEEN_HEAD);
        Optional<LocalDate> day = given.right(HAPPENED_ON);
        Optional<Map<?, ?>> payload = given.right(PAYLOAD);
        Optional<? extends Act> act =
                given.right(TYPE).flatMap(t -> payload.flatMap(p -> ActForms.read(t, p, at.member(PAYLOAD.name()))));
        return id.isEmpty() || seen.isEmpty() || day.isEmpty() || act.isEmpty()
                ? Optional.empty()
                : Optional.of(new Command(id.get(), seen.get(), day.get(), act.get()));
    }
}
