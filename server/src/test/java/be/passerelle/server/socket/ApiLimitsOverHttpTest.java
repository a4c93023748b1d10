// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.Caller;
import be.passerelle.api.Reply;
import be.passerelle.registry.desk.Invented;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Who asks too often waits, and nobody else.
@Tag("long")
class ApiLimitsOverHttpTest {

    private static final String BELGIF = "urn:problem-type:belgif:";
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    @Test
    void anOrganisationThatAsksTooOftenWaits() {
        try (RunningServer server = RunningServer.start(TODAY, "passerelle.api.per-minute.of-organisation=3")) {
            Caller one = server.caller().as(Invented.COORDINATOR);
            for (int i = 0; i < 3; i++) {
                one.get("/workItems").expect(200);
            }
            Reply refused = server.caller()
                    .as(Invented.SECOND_COORDINATOR)
                    .get("/workItems")
                    .expectProblem(429, BELGIF + "tooManyRequests");
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
            server.caller().as(Invented.EXPERT).get("/workItems").expect(200);
        }
    }

    @Test
    void anAddressThatAsksTooOftenWaitsAndMonitorsDoNot() {
        try (RunningServer server = RunningServer.start(
                TODAY, "passerelle.api.per-minute.of-address=5", "passerelle.api.per-minute.refused-tokens=2")) {
            Caller forged = server.caller().with("Authorization", "Bearer nobodys");
            forged.get("/workItems").expect(401);
            forged.get("/workItems").expect(401);
            Reply counted = forged.get("/workItems").expectProblem(429, BELGIF + "tooManyFailedRequests");
            assertThat(Integer.parseInt(counted.header("Retry-After"))).isBetween(1, 30);
            server.caller().as(Invented.COORDINATOR).get("/workItems").expect(200);
            server.caller().get("/refData/organisations").expect(200);
            server.caller().get("/refData/organisations").expectProblem(429, BELGIF + "tooManyRequests");
            for (int i = 0; i < 10; i++) {
                server.caller().get("/health").expect(200);
            }
        }
    }
}
