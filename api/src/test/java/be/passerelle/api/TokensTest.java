// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.exchange.Operation;
import be.passerelle.registry.desk.Health;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which tokens are taken, and what is said of those that are not.
class TokensTest {

    private static final String BELGIF = "urn:problem-type:belgif:";
    private static final String OURS = "urn:problem-type:passerelle:returnToWork:";

    private final InMemoryDesk memory = new InMemoryDesk(LocalDate.of(2026, 2, 2));
    private final Caller api = Caller.of(memory);

    @Test
    void tokens() {
        api.with("Authorization", "Bearer nobody").get("/workItems").expectProblem(401, BELGIF + "invalidAccessToken");
        api.with("Authorization", "Basic abc").get("/workItems").expectProblem(401, BELGIF + "noAccessToken");
        api.with("Authorization", "bearer " + Invented.EXPERT.token())
                .get("/workItems")
                .expect(200);
    }

    /// Whoever left is told so, and whom to ask; nobody goes looking for a token that was mistyped.
    @Test
    void aMandateThatEndedIsNoForeignToken() {
        Caller left = api.with("Authorization", "Bearer " + Invented.TOKEN_OF_WHO_LEFT);
        Reply reply = left.get("/workItems").expectProblem(401, OURS + "mandateEnded");
        assertThat(reply.string("lastDay")).isEqualTo("2026-01-31");
        assertThat(reply.string("detail")).contains("31", "keeps the mandates");
        assertThat(reply.header("WWW-Authenticate")).contains("invalid_token");
        for (String language : List.of("fr", "nl", "de")) {
            assertThat(left.with("Accept-Language", language)
                            .get("/workItems")
                            .expect(401)
                            .string("detail"))
                    .contains("2026")
                    .doesNotContain("ended");
        }
    }

    /// A monitor is not told of a database that fails that its token is wrong.
    @Test
    void whatNeedsNoTokenDoesNotLookAtOne() {
        List<Operation> open = Caller.operations(memory, () -> Health.State.UP).stream()
                .filter(o -> o.scope().isEmpty())
                .toList();
        assertThat(open).hasSizeGreaterThan(5);
        for (Operation operation : open) {
            for (String token : List.of("nobody", Invented.TOKEN_OF_WHO_LEFT, "not one token")) {
                Caller caller = api.with("Authorization", "Bearer " + token);
                String address = ExampleAnswers.address(operation);
                Reply reply = operation
                        .body()
                        .map(body -> caller.post(address, body.example()))
                        .orElseGet(() -> caller.get(address));
                reply.expect(200);
            }
        }
    }
}
