// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.Caller;
import be.passerelle.registry.access.SecurityEvents.Event;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.local.AppCodes;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who sends what no browser sends, or asks faster than anybody reads, is noted, and the latter
/// held back.
@Tag("long")
class OddRequestsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);
    private static final String PASSWORD = "four words in a row";
    private static final Pattern SECRET = Pattern.compile("<code class=\"pa-secret\">([A-Z2-7 ]{39})</code>");

    @TempDir
    private Path folder;

    @Test
    void manyMalformedRequestsAreNotedOnce() {
        try (RunningServer server = RunningServer.start(TODAY, "passerelle.requests.malformed-per-minute=4")) {
            Caller caller = server.caller().as(Invented.COORDINATOR);
            for (int i = 0; i < 4; i++) {
                caller.get("/workItems?nothing=1").expect(400);
            }
            assertThat(noted(server, Kind.MANY_MALFORMED)).isEmpty();
            for (int i = 0; i < 4; i++) {
                caller.get("/workItems?nothing=1").expect(400);
            }
            assertThat(noted(server, Kind.MANY_MALFORMED))
                    .singleElement()
                    .satisfies(event -> assertThat(event.origin().address()).isNotEmpty());
        }
    }

    @Test
    void thoseThatTheContainerRefusesAreCountedToo() throws IOException {
        try (RunningServer server = RunningServer.start(TODAY, "passerelle.requests.malformed-per-minute=4")) {
            for (int i = 0; i < 6; i++) {
                assertThat(raw(server, "GET /\\{ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                        .startsWith("HTTP/1.1 400");
            }
            assertThat(noted(server, Kind.MANY_MALFORMED))
                    .singleElement()
                    .satisfies(event -> assertThat(event.origin().address()).isNotEmpty());
        }
    }

    @Test
    void whoAsksForPagesFasterThanAnybodyReadsIsToldToWait() {
        try (RunningServer server = RunningServer.installation(
                Settings.in(folder, "local.organisations = fund\n"), "passerelle.pages.per-minute.of-person=8")) {
            Mandates.give(server, "reader", "fund", Role.RETURN_TO_WORK_COORDINATOR);
            Wanderer browser = new Wanderer();
            String at = "http://127.0.0.1:" + server.port();
            String code = server.localDoor().invite(new PersonId("reader"));
            browser.open(at + "/sign-in/local/new");
            browser.send("/sign-in/local/new", "key", "reader", "code", code, "password", PASSWORD, "again", PASSWORD);
            Matcher secret = SECRET.matcher(browser.body());
            assertThat(secret.find()).isTrue();
            String app = secret.group(1).replace(" ", "");
            browser.open(at + "/sign-in");
            browser.send(
                    "/sign-in/local", "key", "reader", "password", PASSWORD, "code", AppCodes.now(app), "to", "/work");
            assertThat(browser.status()).isEqualTo(200);
            for (int i = 0; i < 7; i++) {
                assertThat(browser.open("/work").status()).isEqualTo(200);
            }
            assertThat(browser.open("/work").status()).isEqualTo(429);
            assertThat(browser.body()).contains("Vous demandez trop de pages");
            assertThat(browser.open("/work").status()).isEqualTo(429);
            assertThat(noted(server, Kind.LIMIT_REACHED))
                    .singleElement()
                    .satisfies(event -> assertThat(event.person()).contains(new PersonId("reader")));
        }
    }

    private static List<Event> noted(RunningServer server, Kind kind) {
        return server.securityEvents().latest(200).stream()
                .filter(event -> event.kind() == kind)
                .toList();
    }

    private static String raw(RunningServer server, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
