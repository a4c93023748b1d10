// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static be.passerelle.registry.desk.Invented.PHYSICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What people and other systems get while the database is not there, and that all goes on when it is again.
@Tag("kill")
class LostDatabaseTest {

    private static final Duration QUICKLY = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LIST = "/REST/returnToWork/v1/workItems";
    private static final RunningServer SERVER = RunningServer.start(LocalDate.of(2026, 2, 2));

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    static void stopServer() {
        SERVER.close();
    }

    @Test
    void anEmbeddedDatabaseThatWasKilledIsStartedAgain() throws Exception {
        for (int time = 1; time <= 3; time++) {
            ProcessHandle killed = SERVER.database();
            assertThat(killed.destroyForcibly()).isTrue();
            killed.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

            awaitWell(SERVER);
            assertThat(SERVER.database().pid()).isNotEqualTo(killed.pid());
        }
    }

    @Test
    void withoutAnExternalDatabaseEverybodyIsToldAtOnceAndNothingHasToBeStartedAgain() throws Exception {
        try (Relay relay = new Relay(SERVER.databasePort());
                RunningServer server = SERVER.besideAt(relay.url())) {
            awaitWell(server);

            relay.takeAway();
            for (String path : List.of("/sign-in", LIST, "/work")) {
                HttpResponse<String> answer = quickly(server, path);
                assertThat(answer.statusCode()).as(path).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).as(path).contains("10");
                assertThat(answer.headers().firstValue("Cache-Control"))
                        .as(path)
                        .contains("no-store");
            }
            assertThat(quickly(server, "/sign-in?lang=fr").body())
                    .contains("<html lang=\"fr\"", "Passerelle est momentanément indisponible", "Réessayer");
            assertThat(quickly(server, LIST).body()).contains("urn:problem-type:belgif:serviceUnavailable");
            Thread.sleep(Duration.ofSeconds(1));
            HttpResponse<String> health = quickly(server, "/health");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).isEqualTo("{\"status\":\"DOWN\"}");

            relay.bringBack();
            awaitWell(server);
        }
    }

    /// Waits until pages, API and health answer, each quickly and with nothing but 200 or 503.
    private void awaitWell(RunningServer server) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean well = false;
        while (!well && System.nanoTime() < end) {
            well = true;
            for (String path : List.of("/sign-in", LIST, "/health")) {
                int status = quickly(server, path).statusCode();
                assertThat(status).as(path).isIn(200, 503);
                well &= status == 200;
            }
        }
        assertThat(well).as("all answer again").isTrue();
    }

    private HttpResponse<String> quickly(RunningServer server, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .header("Authorization", "Bearer " + PHYSICIAN.token())
                .header("Accept-Language", "en")
                .header("Cookie", "passerelle-session=of-somebody")
                .build();
        long from = System.nanoTime();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(Duration.ofNanos(System.nanoTime() - from)).as(path).isLessThan(QUICKLY);
        return answer;
    }
}
