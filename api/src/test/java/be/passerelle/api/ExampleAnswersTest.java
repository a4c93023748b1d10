// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.casefile.ActForms;
import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.api.exchange.Json;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Response;
import be.passerelle.api.openapi.Answers;
import be.passerelle.api.openapi.OpenApi;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.registry.desk.Health;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.ActType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The examples of the description: every answer, every problem and every act has one that is as described.
/// `scripts/examples` takes answers and problems anew.
class ExampleAnswersTest {

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

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
    void everyAnswerAndEveryProblemCanBeTaken() throws IOException {
        Map<String, Object> taken = new ExampleAnswers().take();
        Set<String> wanted = new TreeSet<>();
        operations.forEach(o ->
                o.responses().stream().filter(r -> !r.isProblem()).forEach(r -> wanted.add(o.id() + "." + r.status())));
        for (ProblemType type : ProblemType.values()) {
            wanted.add("problem." + type.code());
        }
        assertThat(taken.keySet()).containsExactlyInAnyOrderElementsOf(wanted);
        if (Boolean.getBoolean("passerelle.updateExamples")) {
            Path folder = Path.of(System.getProperty("passerelle.root"), "api/src/main/resources/examples");
            for (Map.Entry<String, Object> each : taken.entrySet()) {
                Files.writeString(
                        folder.resolve(each.getKey() + ".json"), PRETTY.writeValueAsString(each.getValue()) + "\n");
            }
        }
    }

    @Test
    void everyAnswerHasAnExampleThatIsAsDescribed() {
        assertThat(operations).hasSizeGreaterThan(15);
        for (Operation operation : operations) {
            for (Response response : operation.responses()) {
                if (!response.isProblem()) {
                    check(operation, response.status(), operation.id() + "." + response.status());
                }
            }
        }
    }

    @Test
    void everyProblemHasAnExampleThatIsAsDescribed() {
        Operation query = operation("queryCaseFiles");
        for (ProblemType type : ProblemType.values()) {
            Map<?, ?> example = Answers.of("problem." + type.code()).orElseThrow();
            // What others did meanwhile is told by the one problem that it causes.
            boolean movedOn = type == ProblemType.FILE_MOVED_ON;
            check(query, (movedOn ? type : ProblemType.BAD_REQUEST).status(), "problem." + type.code());
            assertThat(example.get("type")).isEqualTo(type.urn());
            assertThat(example.get("status")).isEqualTo(type.status());
        }
    }

    @Test
    void everyActHasExamplesThatAreAsDescribed() {
        Map<String, Object> document = OpenApi.document(operations);
        Object commands = member(
                document,
                "paths",
                "/caseFiles/{caseFileId}/acts",
                "post",
                "requestBody",
                "content",
                "application/json");
        Object schemas = member(document, "components", "schemas");
        assertThat(FileActs.all()).isNotEmpty();
        for (ActType<?> type : FileActs.all()) {
            Object command = member(commands, "examples", type.code(), "value");
            contract.checkRequest(ApiServlet.PATH + ExampleAnswers.address(operation("recordActs")), text(command));
            Object recorded = member(schemas, "Recorded" + ActForms.schemaName(type), "example");
            check(operation("readAct"), 200, Json.object(text(recorded).getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static Object member(Object object, String... path) {
        Object member = object;
        for (String name : path) {
            Object next = ((Map<?, ?>) member).get(name);
            assertThat(next).as(name).isNotNull();
            member = next == null ? Map.of() : next;
        }
        return member;
    }

    private static String text(Object json) {
        return new String(PRETTY.writeValueAsBytes(json), StandardCharsets.UTF_8);
    }

    private void check(Operation operation, int status, String name) {
        Optional<Map<?, ?>> example = Answers.of(name);
        assertThat(example).as("%s: run scripts/examples", name).isPresent();
        check(operation, status, example.orElseThrow());
    }

    private void check(Operation operation, int status, Map<?, ?> example) {
        String mediaType = operation.responses().stream()
                .filter(response -> response.status() == status && !response.isProblem())
                .map(Operation.Response::mediaType)
                .findFirst()
                .orElse("application/problem+json");
        contract.check(
                operation.method().name(),
                ApiServlet.PATH + ExampleAnswers.address(operation),
                null,
                Map.of("Authorization", "Bearer x", "Content-Type", "application/json"),
                operation.body().map(b -> text(b.example())),
                new Reply(status, Map.of("Content-Type", List.of(mediaType)), PRETTY.writeValueAsBytes(example)));
    }

    private Operation operation(String id) {
        return operations.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
    }
}
