// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests for pages that no browser of ours makes, on the server that people use.
class PageRequestsTest {

    private static final RunningServer SERVER = RunningServer.start(LocalDate.of(2026, 2, 2));

    @AfterAll
    static void stopServer() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in", "/theme", "/sign-out", "/files/6f1c2f0e-3a1b-4c57-9d0e-8b1f6d2a7c11/do/x/check"})
    void aFormThatCannotBeReadIsAnsweredWithAPage(String path) throws IOException {
        String answer = answer("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\n_csrf=%zz");
        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .contains("text/html", "<h1>")
                .doesNotContain("Tomcat", "%zz");
    }

    /// The same address, whoever encoded a letter of it; one that leads somewhere in yet another way is malformed.
    @Test
    void anAddressOfTheApiIsReadHoweverItIsWritten() throws IOException {
        String rest = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        for (String path : new String[] {
            "/REST/returnToWork/%76%31/health", "/%52EST/returnToWork/v1/health", "/REST/returnToWork/v1/healt%68"
        }) {
            assertThat(answer("GET " + path + rest))
                    .as(path)
                    .startsWith("HTTP/1.1 200")
                    .contains("\"UP\"");
        }
        for (String path : new String[] {
            "/REST//returnToWork/v1/health", "/REST;x=1/returnToWork/v1/health", "/x/../REST/returnToWork/v1/health"
        }) {
            assertThat(answer("GET " + path + rest)).as(path).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void anAnswerBeginsNoSessionOfTheContainer() throws IOException {
        for (String path : new String[] {"/", "/sign-in", "/nonsense", "/files/x;jsessionid=1", "/work"}) {
            String answer = answer("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
            assertThat(answer).doesNotContain("JSESSIONID", "passerelle-session=", "evil.example");
            assertThat(answer).containsPattern("(?i)content-security-policy: default-src 'self'");
        }
    }

    @Test
    void everyCookieComesBackFromOurPagesAloneAndIsHiddenFromScripts() throws IOException {
        String answer = answer("GET /sign-in?lang=nl HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer.lines().filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie:")))
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("; SameSite=Lax") && cookie.contains("; HttpOnly"));
    }

    /// No other site reads an answer, and nothing is sent back that somebody sent.
    @Test
    void noOtherSiteReadsAnAnswerAndNoRequestIsRepeated() throws IOException {
        String rest = " HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\nX-Secret: canary\r\n"
                + "Access-Control-Request-Method: POST\r\nConnection: close\r\n\r\n";
        for (String path : new String[] {"/sign-in", "/health", "/REST/returnToWork/v1/workItems"}) {
            for (String method : new String[] {"GET", "OPTIONS", "TRACE"}) {
                assertThat(answer(method + " " + path + rest).toLowerCase(Locale.ROOT))
                        .as(method + " " + path)
                        .doesNotContain("access-control-allow", "evil.example", "canary");
            }
            assertThat(answer("TRACE " + path + rest)).startsWith("HTTP/1.1 405");
        }
    }

    /// Where two headers say differently where a request ends, there is one answer and the connection ends: what stands
    /// after it is no second request.
    @Test
    void whatStandsAfterARequestOfTwoLengthsIsNoRequest() throws IOException {
        String hidden = "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        String answer = answer("POST /theme HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Length: " + (5 + hidden.length()) + "\r\n\r\n0\r\n\r\n" + hidden);
        assertThat(answer.split("HTTP/1\\.1 [1-5]", -1)).hasSize(2);
        assertThat(answer).startsWith("HTTP/1.1 4");
    }

    private static String answer(String request) throws IOException {
        try (Socket socket = new Socket("localhost", SERVER.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
