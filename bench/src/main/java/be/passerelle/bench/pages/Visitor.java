// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody with a browser, signed in.
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int OK = 200;

    private final Demonstration server;
    private final HttpClient browser;

    private Visitor(Demonstration server) {
        this.server = server;
        this.browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /// Signs in as the account with that key.
    static Visitor of(Demonstration server, String account) {
        Visitor visitor = new Visitor(server);
        String form = "_csrf=" + written(visitor.token("/sign-in")) + "&account=" + written(account);
        visitor.send(HttpRequest.newBuilder(server.address("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        return visitor;
    }

    /// How long a page takes, in nanoseconds, from the request to the last byte.
    long nanoseconds(String path) {
        long from = System.nanoTime();
        body(path);
        return System.nanoTime() - from;
    }

    /// How long what comes of a form takes, from the request to the last byte.
    ///
    /// @param token of the form, which holds as long as the session
    long nanosecondsOfSending(String path, String token, String name, String value) {
        String form = "_csrf=" + written(token) + "&" + name + "=" + written(value);
        HttpRequest request = HttpRequest.newBuilder(server.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        long from = System.nanoTime();
        send(request);
        return System.nanoTime() - from;
    }

    /// The token of the form of a page.
    String token(String path) {
        Matcher token = TOKEN.matcher(body(path));
        if (!token.find()) {
            throw new IllegalStateException("the page " + path + " has no form");
        }
        return token.group(1);
    }

    String body(String path) {
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(server.address(path)).build());
        if (!response.uri().equals(server.address(path))) {
            throw new IllegalStateException(
                    "sent elsewhere: to " + response.uri().getPath());
        }
        return response.body();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response = browser.send(request, BodyHandlers.ofString());
            if (response.statusCode() != OK) {
                throw new IllegalStateException("status " + response.statusCode() + " at "
                        + request.uri().getPath());
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException("the server does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a page came", e);
        }
    }

    private static String written(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
