// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static be.passerelle.registry.desk.Invented.EVE;
import static be.passerelle.registry.desk.Invented.PHYSICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.exchange.Json;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Method;
import be.passerelle.api.form.Input;
import be.passerelle.api.openapi.ActSchemas;
import be.passerelle.api.openapi.Examples;
import be.passerelle.api.problem.Issue.In;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is sealed stays among physicians, whatever is asked for, by whoever has a token.
class SecrecyTest {

    private static final String SEALED = "The sealed canary sings.";

    private final Walkers walk = Walkers.inMemory("2026-02-02");

    @Test
    void sealedGroundsReachPhysiciansAlone() {
        String file = requestedTraining();
        List<Request> requests = requests(file);
        Set<Account> readers = new LinkedHashSet<>();
        Set<Account> knowing = new LinkedHashSet<>();
        for (Account account : Invented.ACCOUNTS.all()) {
            for (Request request : requests) {
                Reply reply = walk.as(account).call(request.method().name(), request.address(), request.body());
                if (request.address().equals(file) && reply.status() == 200) {
                    readers.add(account);
                }
                if (reply.text().contains(SEALED)) {
                    knowing.add(account);
                }
            }
        }
        assertThat(readers).hasSizeGreaterThan(9).contains(EVE, Invented.COUNSELLOR, Invented.EXPERT);
        assertThat(readers).doesNotContain(Invented.OF_OTHER_FUND, Invented.OF_OTHER_PARTNER, Invented.OTHER_INSURED);
        assertThat(knowing)
                .containsExactlyInAnyOrder(PHYSICIAN, Invented.SECOND_PHYSICIAN, Invented.INSPECTOR)
                .allMatch(a -> a.viewer().role().isPhysician());
    }

    private record Request(Method method, String address, Optional<String> body) {}

    /// Everything that can be asked about a file, by every operation that there is.
    private List<Request> requests(String file) {
        InMemoryDesk none = new InMemoryDesk(LocalDate.parse("2026-02-02"));
        List<Operation> operations = ReturnToWorkApi.operations(
                none.desk(),
                none.registerDesk(),
                none.worklists(),
                none.events(),
                none.activity(),
                Invented.ACCOUNTS,
                () -> true);
        List<Request> requests = new ArrayList<>();
        requests.add(new Request(Method.GET, file, Optional.empty()));
        for (Operation operation : operations) {
            int before = requests.size();
            switch (operation.method()) {
                case GET ->
                    addresses(operation, file).forEach(a -> requests.add(new Request(Method.GET, a, Optional.empty())));
                case POST -> {
                    String address = addresses(operation, file).getFirst();
                    bodies(operation.id())
                            .forEach(b -> requests.add(new Request(Method.POST, address, Optional.of(text(b)))));
                }
            }
            assertThat(requests).as(operation.id()).hasSizeGreaterThan(before);
        }
        return requests;
    }

    private static List<String> addresses(Operation operation, String file) {
        List<String> addresses = new ArrayList<>();
        String id = file.substring(file.lastIndexOf('/') + 1);
        for (int act = 1; act < (operation.path().contains("{actNumber}") ? 20 : 2); act++) {
            addresses.add(operation
                    .path()
                    .replace("{caseFileId}", id)
                    .replace("{actNumber}", "" + act)
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

    private static List<Map<String, Object>> bodies(String operation) {
        return switch (operation) {
            case "openCaseFile" -> List.of(Bodies.opening("2026-03-02"));
            case "queryCaseFiles" ->
                List.of(
                        Bodies.object("name", "lejeune"),
                        Bodies.object("nationalNumber", Invented.NUMBER_OF_EVE.digits()));
            case "recordRegisterAct" -> List.of(Examples.registerCommand());
            case "recordActs" -> acts().map(a -> Bodies.command(1, a)).toList();
            case "previewActs" ->
                acts().map(a -> Bodies.object("acts", List.of(a))).toList();
            default -> List.of();
        };
    }

    /// The example of every act.
    private static Stream<Map<?, ?>> acts() {
        return FileActs.all().stream().map(ActSchemas::example);
    }

    private static String text(Map<String, Object> body) {
        return new String(Json.write(body), StandardCharsets.UTF_8);
    }

    private String requestedTraining() {
        String file = walk.incapable("2026-01-12", "2026-12-31");
        walk.record(PHYSICIAN, file, "assessment.medicalGroundsRecorded", 0, "grounds", SEALED);
        int trajectory = walk.record(EVE, walk.own(), "trajectory.contactAsked", 0);
        walk.record(PHYSICIAN, file, "trajectory.healthAllows", trajectory);
        walk.on("2026-02-10");
        walk.engage(trajectory);
        walk.refer(trajectory);
        walk.on("2026-03-02");
        walk.ask("2026-04-07", "2026-06-30", "1250.00");
        return file;
    }
}
