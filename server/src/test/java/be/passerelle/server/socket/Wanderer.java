// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// A browser without scripts that goes from server to server, and notes where it came by.
final class Wanderer {

    private static final int MOST_HOPS = 12;
    private static final Pattern CARRIED =
            Pattern.compile("type=\"(?:hidden|date)\"(?: id=\"[^\"]*\")? name=\"([^\"]*)\" value=\"([^\"]*)\"");

    /// As the provider writes it.
    private static final Pattern OF_PROVIDER =
            Pattern.compile("<input name=\"(_csrf)\" type=\"hidden\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final List<URI> way = new ArrayList<>();
    private URI at = URI.create("http://127.0.0.1/");
    private @Nullable HttpResponse<String> last;

    /// Opens a page, and follows wherever it leads.
    Wanderer open(String address) {
        return follow(HttpRequest.newBuilder(at.resolve(address)).header("Accept", "text/html"));
    }

    /// Opens a page, and follows nothing.
    Wanderer openOnly(String address) {
        return call(HttpRequest.newBuilder(at.resolve(address)).header("Accept", "text/html"));
    }

    /// Sends a form with the token of the page that is open, and follows wherever that leads.
    Wanderer send(String address, String... namesAndValues) {
        return follow(form(address, namesAndValues));
    }

    /// Sends it, and follows nothing.
    Wanderer sendOnly(String address, String... namesAndValues) {
        return call(form(address, namesAndValues));
    }

    /// What the page carries unseen goes along, the days that it proposes, and what is filled in.
    private HttpRequest.Builder form(String address, String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher carried = CARRIED.matcher(last == null ? "" : body());
        while (carried.find()) {
            fields.putIfAbsent(HtmlUtils.htmlUnescape(carried.group(1)), HtmlUtils.htmlUnescape(carried.group(2)));
        }
        Matcher provider = OF_PROVIDER.matcher(last == null ? "" : body());
        if (provider.find()) {
            fields.put(provider.group(1), provider.group(2));
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(at.resolve(address))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private Wanderer follow(HttpRequest.Builder request) {
        call(request);
        for (int hop = 0; hop < MOST_HOPS && isElsewhere(); hop++) {
            openOnly(location());
        }
        return this;
    }

    private Wanderer call(HttpRequest.Builder request) {
        try {
            last = client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
            at = last.uri();
            way.add(at);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> answer() {
        return Objects.requireNonNull(last);
    }

    boolean isElsewhere() {
        return answer().statusCode() / 100 == 3;
    }

    /// Where the answer leads.
    String location() {
        return answer().headers().firstValue("Location").orElse("");
    }

    int status() {
        return answer().statusCode();
    }

    String body() {
        return answer().body();
    }

    /// Path and query of the page that is open.
    String address() {
        return at.getPath() + (at.getQuery() == null ? "" : "?" + at.getQuery());
    }

    /// Every address since the beginning, the latest last.
    List<URI> way() {
        return List.copyOf(way);
    }

    /// The names of the cookies that it holds.
    List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName())
                .sorted()
                .toList();
    }

    /// What a cookie says; empty when there is none.
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
