// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.desk.Invented;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Two servers on one database, behind an address that they do not have themselves.
class SeveralProcessesTest {

    private static final String PUBLIC = "http://passerelle.example";
    private static final RunningServer ONE =
            RunningServer.start(LocalDate.of(2026, 2, 2), "passerelle.public-address=" + PUBLIC);
    private static final RunningServer OTHER = ONE.beside("passerelle.public-address=" + PUBLIC);

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    @AfterAll
    static void stop() {
        OTHER.close();
        ONE.close();
    }

    @Test
    void whoSignsInToOneIsSignedInToBothUntilTheySignOut() throws Exception {
        String page = get(ONE, "/sign-in").body();
        HttpResponse<String> signedIn = post(
                ONE,
                "/sign-in",
                page,
                "account",
                Invented.PHYSICIAN.viewer().person().key());
        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(signedIn.headers().firstValue("Location")).contains("/");

        HttpResponse<String> work = get(OTHER, "/work");
        assertThat(work.statusCode()).isEqualTo(200);
        assertThat(work.body()).contains(Invented.PHYSICIAN.name());
        assertThat(post(OTHER, "/sign-out", work.body()).statusCode()).isEqualTo(303);

        for (RunningServer each : new RunningServer[] {ONE, OTHER}) {
            assertThat(get(each, "/work").headers().firstValue("Location")).contains("/sign-in");
        }
    }

    @Test
    void linksOfTheApiBeginWithThePublicAddressWhateverTheCallerSays() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(ONE, "/REST/returnToWork/v1/workItems"))
                .header("Authorization", "Bearer nobody")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "host=evil.example")
                .build();
        HttpResponse<String> refused = browser.send(request, BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("\"href\":\"" + PUBLIC + "/REST/").doesNotContain("evil.example");
    }

    private HttpResponse<String> get(RunningServer server, String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(server, path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(RunningServer server, String path, String page, String... field)
            throws IOException, InterruptedException {
        String token = page.replaceFirst("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        String form = "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)
                + (field.length == 2 ? "&" + field[0] + "=" + URLEncoder.encode(field[1], StandardCharsets.UTF_8) : "");
        return browser.send(
                HttpRequest.newBuilder(address(server, path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static URI address(RunningServer server, String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }
}
