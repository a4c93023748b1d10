// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Callers who send slowly, or not at all, more of them than a container has threads by default: others do not notice,
/// and they themselves are let go. `bench/run slow` measures how much others notice of a thousand.
@Tag("measure")
class SlowCallersTest {

    private static final int CALLERS = 250;
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final String BODY_OF = " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n";
    private static final String FORM =
            "POST /sign-in" + BODY_OF + "Content-Type: application/x-www-form-urlencoded\r\n\r\na";
    private static final String JSON =
            "POST /REST/returnToWork/v1/caseFiles" + BODY_OF + "Content-Type: application/json\r\n\r\n{";
    private static final String REFUSED = "PUT /health" + BODY_OF + "\r\n{";
    private static final String HEAD = "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nAccept: ";

    private static final RunningServer SERVER = RunningServer.start(
            LocalDate.of(2026, 2, 2), "passerelle.body.patience=3s", "server.tomcat.connection-timeout=1s");

    @AfterAll
    static void stopServer() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {FORM, JSON, REFUSED, HEAD})
    void whoeverSaysNoMoreHoldsUpNobodyAndIsLetGo(String begun) throws Exception {
        List<Socket> callers = new ArrayList<>();
        try {
            for (int i = 0; i < CALLERS; i++) {
                callers.add(calling(begun));
            }
            assertOthersAreAnswered();
            for (Socket caller : callers) {
                assertThat(isLetGo(caller, Duration.ofSeconds(10))).isTrue();
            }
        } finally {
            end(callers);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FORM, JSON, REFUSED, HEAD})
    void whoeverSendsAByteNowAndThenIsLetGo(String begun) throws Exception {
        try (Socket caller = calling(begun)) {
            boolean gone = false;
            for (int i = 0; i < 60 && !gone; i++) {
                gone = isLetGo(caller, Duration.ofMillis(250)) || !sends(caller);
            }
            assertThat(gone).as("let go within a quarter of a minute").isTrue();
        }
    }

    @Test
    void whoeverIsSlowButSendsIsServed() throws IOException, InterruptedException {
        String form = "account=" + "x".repeat(2_000);
        String head = "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                + form.length() + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n";
        try (Socket caller = calling(head)) {
            for (int i = 0; i < form.length(); i += 502) {
                Thread.sleep(500);
                caller.getOutputStream()
                        .write(form.substring(i, Math.min(form.length(), i + 502))
                                .getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403")
                    .contains("</html>");
        }
    }

    private static void assertOthersAreAnswered() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest page = HttpRequest.newBuilder(URI.create("http://localhost:" + SERVER.port() + "/sign-in"))
                    .build();
            for (int i = 0; i < 20; i++) {
                long from = System.nanoTime();
                HttpResponse<String> answer = client.send(page, BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(AT_ONCE);
            }
        }
    }

    private static Socket calling(String begun) throws IOException {
        Socket socket = new Socket("localhost", SERVER.port());
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static boolean sends(Socket caller) {
        try {
            caller.getOutputStream().write('a');
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// Whether the server ends the connection, whatever it says before.
    private static boolean isLetGo(Socket caller, Duration within) throws IOException {
        caller.setSoTimeout((int) within.toMillis());
        try {
            caller.getInputStream().readAllBytes();
            return true;
        } catch (SocketTimeoutException _) {
            return false;
        } catch (IOException _) {
            return true; // cut off while we still sent
        }
    }

    private static void end(List<Socket> callers) throws IOException {
        for (Socket caller : callers) {
            caller.close();
        }
    }
}
