// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.register;

import be.passerelle.api.casefile.ActForms;
import be.passerelle.api.form.Form;
import be.passerelle.api.form.Given;
import be.passerelle.api.form.Input;
import be.passerelle.api.form.Place;
import be.passerelle.api.form.RequestReading;
import be.passerelle.api.form.Schema;
import be.passerelle.api.problem.Issue.In;
import be.passerelle.api.problem.Issue.Type;
import be.passerelle.law.language.Phrase;
import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.Openings;
import be.passerelle.registers.book.RegisterActs;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.Component;
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

        /// Notes what names another register or entry than the address.
        public void ofEntry(RegisterKey entry, RequestReading reading) {
            Place at = reading.at(In.BODY, "");
            if (Register.of(ActType.of(act)) != entry.register()) {
                at.member(TYPE.name()).wrong(Type.REFERENCED_RESOURCE_NOT_FOUND, Phrase.of(NOT_OF_REGISTER));
            } else if (act instanceof RegisterAct named) {
                others(named, entry)
                        .forEach(field -> at.member(PAYLOAD.name())
                                .member(field)
                                .wrong(Type.INVALID_INPUT, Phrase.of("api.input.otherEntry")));
            }
        }
    }

    /// The components of an act that name another entry than the address.
    private static List<String> others(RegisterAct act, RegisterKey entry) {
        if (Openings.namedBy(act).filter(key -> !key.equals(entry)).isEmpty()) {
            return List.of();
        }
        Map<String, Object> payload = ActWriter.tree(act);
        List<String> naming = naming(act);
        List<String> others = naming.stream()
                .filter(name -> !isPart("" + payload.get(name), entry.key()))
                .toList();
        return others.isEmpty() ? naming : others;
    }

    /// The components that name the entry. No form fills in that of an organisation, so none is marked there.
    private static List<String> naming(RegisterAct act) {
        return act instanceof OrganisationAct.Registered
                ? List.of("key")
                : ActType.of(act).components().stream()
                        .filter(Component::namesStream)
                        .map(Component::name)
                        .toList();
    }

    /// Whether a value stands in the key of an entry, alone or on one side of the at sign.
    private static boolean isPart(String value, String key) {
        return key.equals(value) || key.startsWith(value + "@") || key.endsWith("@" + value);
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
