// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Method;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.registry.desk.Health;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every operation has its scope, and a token without it opens none.
class ScopesTest {

    private static final String BELGIF = "urn:problem-type:belgif:";

    /// What anybody may ask: what is here and how it is called, and nothing of anybody.
    private static final Set<String> OPEN = Set.of(
            "calculateDeadlines",
            "calculateBenefit",
            "calculateTraining",
            "calculateRelapse",
            "calculateCodex",
            "calculatePublic",
            "calculateGuidance",
            "checkHealth",
            "readDescription",
            "listActTypes",
            "readActType",
            "listOrganisations",
            "listConsentPurposes",
            "listProblemTypes",
            "readProblemType");

    private final InMemoryDesk memory = new InMemoryDesk(LocalDate.of(2026, 2, 2));
    private final List<Operation> operations = Caller.operations(memory, () -> Health.State.UP);
    private final Caller api = Caller.of(memory);

    @Test
    void noOperationLacksAScopeButThoseThatAreOpen() {
        assertThat(operations)
                .filteredOn(operation -> operation.scope().isEmpty())
                .extracting(Operation::id)
                .containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void everyScopeButOneOpensAnOperation() {
        Set<Scope> needed = operations.stream()
                .flatMap(operation -> operation.scope().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
        assertThat(EnumSet.complementOf(EnumSet.copyOf(needed))).containsExactly(Scope.ON_BEHALF_OF);
    }

    @Test
    void aScopeThatReadsRecordsNothing() {
        Set<String> recording = Set.of("openCaseFile", "recordActs", "recordRegisterAct");
        assertThat(operations).filteredOn(o -> o.scope().isPresent()).allSatisfy(operation -> {
            Scope scope = operation.scope().orElseThrow();
            assertThat(scope == Scope.CASE_FILES_WRITE || scope == Scope.REGISTERS_WRITE)
                    .as(operation.id())
                    .isEqualTo(recording.contains(operation.id()));
        });
    }

    @Test
    void aTokenWithAllScopesButTheOneThatIsNeededOpensNothing() {
        String token = Invented.COORDINATOR.token();
        for (Operation operation : operations) {
            if (operation.scope().isEmpty()) {
                continue;
            }
            Scope scope = operation.scope().get();
            Reply refused = call(api.with("Authorization", "Bearer " + Bearers.allBut(token, scope)), operation)
                    .expectProblem(403, BELGIF + "missingScope");
            assertThat(refused.at("requiredScopes")).isEqualTo(List.of(scope.written()));
            assertThat(refused.string("detail")).contains(scope.written());
            assertThat(refused.header("WWW-Authenticate"))
                    .contains("insufficient_scope", "scope=\"" + scope.written() + "\"");
            assertThat(call(api.with("Authorization", "Bearer " + token), operation)
                            .json()
                            .get("type"))
                    .as(operation.id() + " with all scopes")
                    .isNotEqualTo(BELGIF + "missingScope");
        }
    }

    /// Whoever may not do it at all is not told first who there is.
    @Test
    void theScopeIsAskedForBeforeThePerson() {
        for (String caller : List.of(Bearers.FOR_NOBODY, Bearers.MAY_NAME_NOBODY, Invented.TOKEN_OF_WHO_LEFT)) {
            api.with("Authorization", "Bearer " + Bearers.allBut(caller, Scope.WORK_READ))
                    .get("/workItems")
                    .expectProblem(403, BELGIF + "missingScope");
        }
    }

    @Test
    void whoNamesSomebodyNeedsToBeAllowedTo() {
        Reply refused = api.with("Authorization", "Bearer " + Bearers.MAY_NAME_NOBODY)
                .get("/workItems")
                .expectProblem(403, BELGIF + "missingScope");
        assertThat(refused.at("requiredScopes")).isEqualTo(List.of(Scope.ON_BEHALF_OF.written()));
        api.with("Authorization", "Bearer " + Bearers.FOR_NOBODY)
                .get("/workItems")
                .expectProblem(403, "urn:problem-type:passerelle:returnToWork:noMandate");
    }

    @Test
    void aTokenWhoseTimeIsOverIsNoForeignOne() {
        Reply expired = api.with("Authorization", "Bearer " + Bearers.EXPIRED)
                .get("/workItems")
                .expectProblem(401, BELGIF + "expiredAccessToken");
        assertThat(expired.header("WWW-Authenticate")).contains("invalid_token");
    }

    private static Reply call(Caller caller, Operation operation) {
        String address = ExampleAnswers.address(operation);
        return operation.method() == Method.GET ? caller.get(address) : caller.post(address, Map.of());
    }
}
