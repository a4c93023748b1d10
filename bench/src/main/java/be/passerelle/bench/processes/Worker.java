// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.processes;

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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An advisory physician with a browser, who signs in once and records act after act, each at the other
/// process than the one before. When an answer does not come, the same form is sent to the other
/// process.
final class Worker {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern DONE = Pattern.compile("/files/([0-9a-f-]{36})/done/([0-9a-f-]{36})");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SEE_OTHER = 303;
    private static final int SERVER_FAILS = 500;

    private final List<Integer> ports;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(PATIENCE)
            .build();
    private final List<String> acknowledged = new ArrayList<>();
    private final AtomicInteger lostSignIns;
    private String token = "";
    private int turn;
    private int repeated;

    /// @param ports where the processes are reached
    /// @param lostSignIns counts answers that would have the physician sign in again
    Worker(List<Integer> ports, int first, AtomicInteger lostSignIns) {
        this.ports = ports;
        this.turn = first;
        this.lostSignIns = lostSignIns;
    }

    void signIn(String account) {
        token = tokenOf(answer(HttpRequest.newBuilder(), "/sign-in").body());
        HttpResponse<String> signedIn = post("/sign-in", List.of("account", account));
        if (signedIn.statusCode() != SEE_OTHER || !location(signedIn).equals("/")) {
            throw new IllegalStateException("signing in was answered with " + signedIn.statusCode());
        }
        // Signing in gives the browser a new token.
        token = tokenOf(answer(HttpRequest.newBuilder(), "/search").body());
    }

    /// The commands that were acknowledged, in the order of recording.
    List<String> acknowledged() {
        return acknowledged;
    }

    /// How often a form was sent again because no answer came.
    int repeated() {
        return repeated;
    }

    /// Opens a file.
    ///
    /// @return the file
    String open(List<String> fields) {
        return record(UUID.randomUUID().toString(), "person.registered", 0, fields);
    }

    /// Records an act in a file that has so many acts.
    ///
    /// @return the file
    String record(String file, String code, int head, List<String> fields) {
        String command = UUID.randomUUID().toString();
        List<String> form = new ArrayList<>(List.of("command", command, "thread", "0", "head", String.valueOf(head)));
        form.addAll(fields);
        HttpResponse<String> answer = post("/files/" + file + "/do/" + code + "/record", form);
        Matcher done = DONE.matcher(location(answer));
        if (answer.statusCode() != SEE_OTHER
                || !done.matches()
                || !done.group(2).equals(command)) {
            if (location(answer).equals("/sign-in") || answer.statusCode() == 403) {
                lostSignIns.incrementAndGet();
            }
            throw new IllegalStateException(code + " was answered with " + answer.statusCode() + " " + location(answer)
                    + answer.body().replaceAll("(?s).*<main|</main.*|<[^>]*>|\\s+", " "));
        }
        acknowledged.add(command);
        return done.group(1);
    }

    private HttpResponse<String> post(String path, List<String> namesAndValues) {
        StringBuilder form = new StringBuilder("_csrf=" + written(token));
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            form.append('&').append(written(namesAndValues.get(i)));
            form.append('=').append(written(namesAndValues.get(i + 1)));
        }
        return answer(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.toString())),
                path);
    }

    /// The answer of one of the processes, whichever gives one.
    private HttpResponse<String> answer(HttpRequest.Builder request, String path) {
        while (true) {
            int port = ports.get(turn++ % ports.size());
            try {
                HttpResponse<String> answer = browser.send(
                        request.uri(URI.create("http://localhost:" + port + path))
                                .timeout(PATIENCE)
                                .build(),
                        BodyHandlers.ofString());
                if (answer.statusCode() < SERVER_FAILS) {
                    return answer;
                }
                repeated++;
                Thread.sleep(50);
            } catch (IOException e) {
                repeated++;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while an answer was awaited", e);
            }
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String tokenOf(String page) {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("the page has no form");
        }
        return found.group(1);
    }

    private static String written(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
