// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.api.exchange.Limits;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Handler;
import be.passerelle.api.exchange.Operation.Response;
import be.passerelle.api.exchange.Operation.Tag;
import be.passerelle.api.exchange.PublicAddress;
import be.passerelle.api.form.Form;
import be.passerelle.api.form.Input;
import be.passerelle.api.problem.Issue.In;
import be.passerelle.registry.desk.Health;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What an operation declares it reads, and it reads nothing else.
class DeclarationTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");
    private static final Input<Optional<LocalDate>> ON = Input.query("on", Form.day(), "The day");
    private static final Input<Integer> SIZE = Input.query("size", Form.whole(1, 9, 3), 3, "How many");

    /// For each operation that was done, what it never asked for.
    private final Map<String, Set<Input<?>>> unasked = new LinkedHashMap<>();

    @Test
    void everyDeclaredInputIsReadByItsOperation() {
        InMemoryDesk memory = new InMemoryDesk(LocalDate.of(2026, 2, 2));
        List<Operation> operations = Caller.operations(memory, () -> Health.State.UP).stream()
                .map(this::watched)
                .toList();
        Caller api = Caller.of(operations, () -> Health.State.UP);
        String file = new Walkers(memory.clock(), api).incapable("2026-01-12", "2026-12-31");

        for (Account account : List.of(Invented.PHYSICIAN, Invented.EVE, Invented.SECRETARY)) {
            EveryRequest.about(file)
                    .forEach(r -> api.as(account).call(r.method().name(), r.address(), r.body()));
        }

        assertThat(unasked.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        operations.stream().map(Operation::id).toList());
        unasked.forEach((id, never) -> assertThat(never).as(id).isEmpty());
    }

    @Test
    void findsADeclaredInputThatNobodyReads() {
        assertThat(called(exchange -> ok(exchange.get(SIZE)), "?on=2026-02-02").status())
                .isEqualTo(200);
        assertThat(unasked).hasEntrySatisfying("try", never -> assertThat(never).containsExactly(ON));
    }

    @Test
    void anInputThatIsNotDeclaredCannotBeRead() {
        Input<Optional<LocalDate>> other = Input.query("on", Form.day(), "The same words");
        assertThat(called(exchange -> ok(exchange.get(other).isPresent()), "").status())
                .isEqualTo(500);
    }

    @Test
    void whatIsNotSentIsWhatTheDescriptionSays() {
        assertThat(called(exchange -> ok(exchange.get(SIZE)), "").at("said")).isEqualTo(3);
        assertThat(SIZE.form().schema("")).containsEntry("default", 3).containsEntry("maximum", 9L);
        assertThat(called(exchange -> ok(exchange.get(SIZE)), "?size=10").status())
                .isEqualTo(400);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Caller physician = Caller.of(new InMemoryDesk(LocalDate.of(2026, 2, 2))).as(Invented.PHYSICIAN);
        Map<String, Object> odd = Bodies.with(Bodies.act("incapacity.prolonged", 0, "2026-02-30"), "surprise", 1);
        Reply reply = physician
                .with("If-Match", "4")
                .post("/caseFiles/12/acts?odd=1", Bodies.object("commandId", "x", "seenHead", -1, "acts", List.of(odd)))
                .expectProblem(400, "urn:problem-type:belgif:badRequest");
        assertThat(reply.list("issues").stream().map(i -> i.get("in") + " " + i.get("name")))
                .containsExactlyInAnyOrder(
                        "query odd",
                        "path caseFileId",
                        "header If-Match",
                        "body commandId",
                        "body seenHead",
                        "body acts[0].thread",
                        "body acts[0].happenedOn",
                        "body acts[0].payload.until",
                        "body acts[0].surprise");
        Reply malformed = physician
                .send("/caseFiles/12/acts?odd=1", "{")
                .expectProblem(400, "urn:problem-type:belgif:badRequest");
        assertThat(malformed.list("issues").stream().map(i -> "" + i.get("in")))
                .containsExactlyInAnyOrder("query", "path", "body");
        Reply two = physician.post("/caseFiles/query", Bodies.object("name", "x", "fileNumber", "7"));
        assertThat(two.list("issues").stream().map(i -> "" + i.get("name")))
                .containsExactlyInAnyOrder("fileNumber", "");
    }

    @Test
    void everyAddressDeclaresItsPlaceholders() {
        List<Operation> operations =
                Caller.operations(new InMemoryDesk(LocalDate.of(2026, 2, 2)), () -> Health.State.UP);
        assertThat(operations).isNotEmpty().allSatisfy(operation -> {
            List<String> declared = operation.parameters().stream()
                    .filter(p -> p.in() == In.PATH)
                    .map(Input::name)
                    .toList();
            List<String> placeholders = PLACEHOLDER
                    .matcher(operation.path())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(declared).as(operation.id()).containsExactlyElementsOf(placeholders);
        });
    }

    private Reply called(Handler handler, String query) {
        Operation operation = Operation.open("/try", "try", Tag.PLATFORM, "Try", "Tries.", handler)
                .with(ON, SIZE)
                .giving(Response.of(200, "What was read", "Description"));
        return Line.to(new ApiServlet(
                        List.of(watched(operation)),
                        new Bearers(),
                        Limits.none(),
                        new PublicAddress(Optional.empty()),
                        () -> Health.State.UP))
                .send("GET", ApiServlet.PATH + "/try" + query, Map.of(), Optional.empty());
    }

    private static Answer ok(Object said) {
        return Answer.ok(JsonObject.of("said", said));
    }

    private Operation watched(Operation operation) {
        return operation.handledBy(exchange -> {
            try {
                return operation.handler().handle(exchange);
            } finally {
                unasked.computeIfAbsent(
                                operation.id(), _ -> all(exchange.given().unasked()))
                        .retainAll(new ArrayList<>(exchange.given().unasked()));
            }
        });
    }

    private static Set<Input<?>> all(Set<Input<?>> inputs) {
        Set<Input<?>> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(inputs);
        return all;
    }
}
