// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Response;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.api.exchange.Operation.Tag;
import be.passerelle.api.form.Content;
import be.passerelle.api.form.Form;
import be.passerelle.api.form.Given;
import be.passerelle.api.form.Input;
import be.passerelle.api.form.RequestReading;
import be.passerelle.api.openapi.Examples;
import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.api.register.RegisterForms;
import be.passerelle.api.register.RegisterJson;
import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.procedure.RegisterAccess;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.desk.RegisterDesk;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Reading the registers and keeping them: the same access, the same acts and the same four eyes as on pages.
final class RegisterOperations {

    private static final Input<Register> REGISTER =
            Input.naming("registerCode", Form.choice(Register.class).like(Register.DIRECTIVE.code()), "Which register");
    private static final Input<String> KEY = Input.naming(
            "entryKey",
            Form.text(101, "1"),
            "Which entry: the key of the organisation, of the partner of conventions or of the directive; of mandates"
                    + " the key of the person, an at sign and that of the organisation");
    private static final Input<Optional<LocalDate>> ON =
            Input.query("on", Form.day(), "As of that day; of a day before today, as it was known at its end");
    private static final Content<RegisterForms.Command> COMMAND = Content.of(
            "RegisterCommand", "An act to be recorded in a register", RegisterForms.FORM, Examples.registerCommand());
    private static final String ENTRY = "/registers/{registerCode}/entries/{entryKey}";
    private static final String HEAD = "The number of the last act of the entry";

    private final RegisterDesk desk;

    RegisterOperations(RegisterDesk desk) {
        this.desk = desk;
    }

    List<Operation> all() {
        return List.of(listEntries(), readEntry(), listRegisterActs(), recordRegisterAct());
    }

    private Operation listEntries() {
        return Operation.get(
                        "/registers/{registerCode}/entries",
                        "listRegisterEntries",
                        Tag.REGISTERS,
                        Scope.REGISTERS_READ,
                        "List the entries of a register",
                        "The entries that the caller may read, in the order of their keys, as of a day.",
                        this::list)
                .with(REGISTER, ON)
                .giving(Response.of(200, "The entries", "RegisterEntries"));
    }

    private Operation readEntry() {
        return Operation.get(
                        ENTRY,
                        "readRegisterEntry",
                        Tag.REGISTERS,
                        Scope.REGISTERS_READ,
                        "Read an entry of a register",
                        "What it comes to as of a day: what holds when, and what waits for a second person.",
                        this::read)
                .with(REGISTER, KEY, ON)
                .giving(Response.of(200, "The entry", "RegisterEntry").with("ETag", HEAD));
    }

    private Operation listRegisterActs() {
        return Operation.get(
                        ENTRY + "/acts",
                        "listRegisterActs",
                        Tag.REGISTERS,
                        Scope.REGISTERS_READ,
                        "List the acts of an entry",
                        "Its history, in the order of recording, as it was known on a day.",
                        this::acts)
                .with(REGISTER, KEY, ON)
                .giving(Response.of(200, "The acts", "RegisterActs").with("ETag", HEAD));
    }

    private Operation recordRegisterAct() {
        return Operation.post(
                        ENTRY + "/acts",
                        "recordRegisterAct",
                        Tag.REGISTERS,
                        Scope.REGISTERS_WRITE,
                        "Record an act of a register",
                        "Opens an entry or changes it. Directives, conventions and mandates that confirm change by two"
                                + " acts of two people: the second confirms or declines the number of the"
                                + " first. Whatever was recorded in the entry since seenHead is in the way"
                                + " (409 registerMovedOn).",
                        this::record)
                .with(REGISTER, KEY)
                .taking(COMMAND)
                .checking(RegisterOperations::ofItsEntry)
                .giving(
                        Response.of(201, "The act was recorded", "RegisterActs").with("ETag", HEAD),
                        Response.of(200, "The same command recorded it before", "RegisterActs")
                                .with("ETag", HEAD),
                        Response.problem(
                                409,
                                "Not open, or the entry moved on, or the command was used for something else",
                                ProblemType.ACT_NOT_OPEN,
                                ProblemType.REGISTER_MOVED_ON,
                                ProblemType.COMMAND_REUSED));
    }

    private Answer list(Exchange exchange) {
        Register register = exchange.get(REGISTER);
        if (!RegisterAccess.reads(exchange.caller().performer(), register)) {
            throw ApiProblem.of(ProblemType.RESOURCE_NOT_FOUND);
        }
        LocalDate day = day(exchange);
        List<Map<String, Object>> items = desk.list(exchange.caller(), register, known(day)).stream()
                .map(page -> RegisterJson.entry(page, day, exchange).asMap())
                .toList();
        return Answer.ok(JsonObject.of("on", day.toString()).put("items", items).put("total", items.size()));
    }

    private Answer read(Exchange exchange) {
        LocalDate day = day(exchange);
        RegisterBook.Page page = page(exchange, known(day));
        return Answer.ok(RegisterJson.entry(page, day, exchange).put("on", day.toString()))
                .header("ETag", Tags.of(page.head()));
    }

    private Answer acts(Exchange exchange) {
        RegisterBook.Page page = page(exchange, known(day(exchange)));
        Performer reader = exchange.caller().performer();
        return answer(
                Answer.OK,
                page.acts(),
                page.head(),
                page.entry().key(),
                act -> RegisterAccess.readsNumbers(reader, page.entry(), act),
                exchange);
    }

    private Answer record(Exchange exchange) {
        RegisterKey key = key(exchange);
        RegisterForms.Command command = exchange.get(COMMAND);
        ProposedAct act = command.by(exchange.caller().performer());
        return switch (desk.record(exchange.caller(), command.id(), key, command.seenHead(), act)) {
            case Outcome.Recorded(List<RecordedAct> acts) ->
                answer(Answer.CREATED, acts, acts.getLast().number(), key, typed(exchange), exchange);
            case Outcome.AlreadyRecorded(List<RecordedAct> acts) ->
                answer(
                        Answer.OK,
                        acts,
                        head(key, exchange).orElse(acts.getLast().number()),
                        key,
                        typed(exchange),
                        exchange);
            case Outcome.CommandReused _ -> throw ApiProblem.of(ProblemType.COMMAND_REUSED);
            case Outcome.Refused refused -> throw RefusalProblems.problem(refused, _ -> "payload");
            case Outcome.NoAccess _ -> throw ApiProblem.of(ProblemType.RESOURCE_NOT_FOUND);
            case Outcome.MovedOn _, Outcome.OtherConsequences _ ->
                throw ApiProblem.of(ProblemType.REGISTER_MOVED_ON)
                        .with("head", head(key, exchange).orElse(0));
        };
    }

    /// The head of an entry as it is now; empty for who may not read it.
    private Optional<Integer> head(RegisterKey key, Exchange exchange) {
        return desk.open(exchange.caller(), key, Optional.empty()).map(RegisterBook.Page::head);
    }

    private static Predicate<RecordedAct> typed(Exchange exchange) {
        return act -> RegisterAccess.typed(exchange.caller().performer(), act);
    }

    /// @param numbers in which acts the caller reads national numbers
    private static Answer answer(
            int status,
            List<RecordedAct> acts,
            int head,
            RegisterKey key,
            Predicate<RecordedAct> numbers,
            Exchange exchange) {
        List<Map<String, Object>> items = acts.stream()
                .map(a -> RegisterJson.recorded(a, key, numbers.test(a), exchange))
                .toList();
        return Answer.of(status, JsonObject.of("items", items).put("head", head))
                .header("ETag", Tags.of(head));
    }

    private RegisterBook.Page page(Exchange exchange, Optional<Instant> known) {
        return desk.open(exchange.caller(), key(exchange), known)
                .orElseThrow(() -> ApiProblem.of(ProblemType.RESOURCE_NOT_FOUND));
    }

    private static RegisterKey key(Exchange exchange) {
        return new RegisterKey(exchange.get(REGISTER), exchange.get(KEY));
    }

    private static void ofItsEntry(Given given, RequestReading reading) {
        Optional<Register> register = given.right(REGISTER);
        Optional<String> key = given.right(KEY);
        if (register.isPresent() && key.isPresent()) {
            given.right(COMMAND.input())
                    .ifPresent(command -> command.ofEntry(new RegisterKey(register.get(), key.get()), reading));
        }
    }

    private LocalDate day(Exchange exchange) {
        return exchange.get(ON).orElseGet(desk::today);
    }

    /// Of a day before today, what was known at its end.
    private Optional<Instant> known(LocalDate day) {
        return day.isBefore(desk.today())
                ? Optional.of(day.plusDays(1)
                        .atStartOfDay(Registry.BELGIUM)
                        .toInstant()
                        .minusNanos(1))
                : Optional.empty();
    }
}
