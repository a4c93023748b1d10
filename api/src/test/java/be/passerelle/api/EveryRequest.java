// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.exchange.Json;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Method;
import be.passerelle.api.form.Content;
import be.passerelle.api.form.Input;
import be.passerelle.api.openapi.ActSchemas;
import be.passerelle.api.openapi.Examples;
import be.passerelle.api.problem.Issue.In;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.registry.desk.Health;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/// Everything that can be asked about a file, by every operation that there is.
public final class EveryRequest {

    private EveryRequest() {}

    /// One request.
    public record Request(Method method, String address, Optional<String> body) {}

    public static List<Request> about(String file) {
        return about(file, IntUnaryOperator.identity());
    }

    /// The same for somebody to whom acts are told by other numbers.
    public static List<Request> about(String file, IntUnaryOperator told) {
        List<Operation> operations =
                Caller.operations(new InMemoryDesk(LocalDate.parse("2026-02-02")), () -> Health.State.UP);
        List<Request> requests = new ArrayList<>();
        requests.add(new Request(Method.GET, file, Optional.empty()));
        for (Operation operation : operations) {
            int before = requests.size();
            switch (operation.method()) {
                case GET ->
                    addresses(operation, file, told)
                            .forEach(a -> requests.add(new Request(Method.GET, a, Optional.empty())));
                case POST -> {
                    String address = addresses(operation, file, told).getFirst();
                    bodies(operation)
                            .forEach(b -> requests.add(new Request(Method.POST, address, Optional.of(text(b)))));
                }
            }
            assertThat(requests).as(operation.id()).hasSizeGreaterThan(before);
        }
        return requests;
    }

    private static List<String> addresses(Operation operation, String file, IntUnaryOperator told) {
        List<String> addresses = new ArrayList<>();
        String id = file.substring(file.lastIndexOf('/') + 1);
        for (int act = 1; act < (operation.path().contains("{actNumber}") ? 20 : 2); act++) {
            addresses.add(operation
                    .path()
                    .replace("{caseFileId}", id)
                    .replace("{actNumber}", "" + told.applyAsInt(act))
                    .replace("{actTypeCode}", "assessment.medicalGroundsRecorded")
                    .replace("{registerCode}", "directive")
                    .replace("{entryKey}", "1")
                    .replace("{problemTypeCode}", "actNotOpen"));
        }
        for (Input<?> parameter : operation.parameters()) {
            if (parameter.in() == In.QUERY) {
                addresses.add(addresses.getFirst() + "?" + parameter.name() + "=" + parameter.example());
            }
        }
        return addresses;
    }

    private static List<Map<String, Object>> bodies(Operation operation) {
        return switch (operation.id()) {
            case "openCaseFile" -> List.of(Bodies.opening("2026-03-02"));
            case "queryCaseFiles" ->
                List.of(
                        Bodies.object("name", "lejeune"),
                        Bodies.object("nationalNumber", Invented.NUMBER_OF_EVE.digits()),
                        Bodies.object("fileNumber", "7K3M9-2QD4X"));
            case "recordRegisterAct" -> List.of(Examples.registerCommand());
            case "recordActs" -> acts().map(a -> Bodies.command(1, a)).toList();
            case "previewActs" ->
                acts().map(a -> Bodies.object("acts", List.of(a))).toList();
            default -> operation.body().map(Content::example).stream().toList();
        };
    }

    /// The example of every act.
    private static Stream<Map<?, ?>> acts() {
        return FileActs.all().stream().map(ActSchemas::example);
    }

    private static String text(Map<String, Object> body) {
        return new String(Json.write(body), StandardCharsets.UTF_8);
    }
}
