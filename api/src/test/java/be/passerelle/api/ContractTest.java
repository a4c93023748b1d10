// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.api.exchange.Json;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.openapi.OpenApi;
import be.passerelle.registry.desk.Health;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The check of answers against the description finds what it is for.
class ContractTest {

    private final InMemoryDesk memory = new InMemoryDesk(LocalDate.of(2026, 2, 2));
    private final List<Operation> operations = ReturnToWorkApi.operations(
            memory.desk(),
            memory.erasureDesk(),
            memory.registerDesk(),
            memory.work(),
            memory.events(),
            memory.activity(),
            Invented.ACCOUNTS,
            () -> Health.State.UP);
    private final Contract contract = Contract.of(operations);

    @Test
    void acceptsWhatIsDescribed() {
        check("{\"items\":[],\"pageSize\":25}", "{\"name\":\"a\"}");
    }

    @Test
    void findsAnAnswerThatIsNotDescribed() {
        assertThatThrownBy(() -> check("{\"items\":[],\"pageSize\":25,\"odd\":1}", "{\"name\":\"a\"}"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check("{\"items\":[]}", "{\"name\":\"a\"}")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check("{\"items\":[{}],\"pageSize\":25}", "{\"name\":\"a\"}"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void findsARequestThatIsAcceptedButNotDescribed() {
        assertThatThrownBy(() -> check("{\"items\":[],\"pageSize\":25}", "{\"odd\":\"a\"}"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAnInstantWithoutSeconds() {
        assertThat(odd("/caseFiles/6f1c2f0e-3a1b-4c57-9d0e-8b1f6d2a7c11/accesses", """
                {"items":[{"first":"2026-02-02T10:15:00+01:00"}]}"""))
                .isEmpty();
        assertThat(odd("/caseFiles/6f1c2f0e-3a1b-4c57-9d0e-8b1f6d2a7c11/accesses", """
                {"items":[{"first":"2026-02-02T10:15+01:00"}]}"""))
                .hasSize(1);
    }

    @Test
    void findsAHeaderAndAMediaTypeThatNobodyDescribed() {
        Described described = new Described(OpenApi.document(operations));
        Map<String, List<String>> headers =
                Map.of("Content-Type", List.of("application/json;charset=UTF-8"), "X-Odd", List.of("1"));
        Reply reply = new Reply(200, headers, "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(described.odd("GET", ApiServlet.PATH + "/health", reply)).hasSize(2);
    }

    private List<String> odd(String path, String answer) {
        Reply reply = new Reply(
                200, Map.of("Content-Type", List.of("application/json")), answer.getBytes(StandardCharsets.UTF_8));
        return new Described(OpenApi.document(operations)).odd("GET", ApiServlet.PATH + path, reply);
    }

    @Test
    void theExampleOfEveryBodyIsAsDescribed() {
        List<Operation> withBody =
                operations.stream().filter(o -> o.body().isPresent()).toList();
        assertThat(withBody).hasSize(12);
        for (Operation operation : withBody) {
            Object example = operation.body().orElseThrow().example();
            String path = ApiServlet.PATH + ExampleAnswers.address(operation);
            contract.checkRequest(path, new String(Json.write(object(example)), StandardCharsets.UTF_8));
        }
    }

    private static Map<String, Object> object(Object example) {
        Map<String, Object> object = Bodies.object();
        ((Map<?, ?>) example).forEach((name, value) -> object.put(name.toString(), value));
        return object;
    }

    private void check(String answer, String body) {
        Reply reply = new Reply(
                200, Map.of("Content-Type", List.of("application/json")), answer.getBytes(StandardCharsets.UTF_8));
        contract.check(
                "POST",
                ApiServlet.PATH + "/caseFiles/query",
                null,
                Map.of("Content-Type", "application/json"),
                Optional.of(body),
                reply);
    }
}
