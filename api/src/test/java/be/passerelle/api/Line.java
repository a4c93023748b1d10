// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.exchange.ApiServlet;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// How a request reaches the API, and its answer the caller.
@FunctionalInterface
public interface Line {

    /// @param address path and query
    Reply send(String method, String address, Map<String, String> headers, Optional<String> body);

    /// Straight to the servlet and what stands before it, without a server.
    static Line to(ApiServlet servlet) {
        return (method, address, headers, body) -> {
            int question = address.indexOf('?');
            MockHttpServletRequest request =
                    new MockHttpServletRequest(method, question < 0 ? address : address.substring(0, question));
            if (question >= 0) {
                request.setQueryString(address.substring(question + 1));
            }
            headers.forEach(request::addHeader);
            body.ifPresent(b -> request.setContent(b.getBytes(StandardCharsets.UTF_8)));
            MockHttpServletResponse response = new MockHttpServletResponse();
            try {
                servlet.service(request, response);
            } catch (IOException | ServletException e) {
                throw new IllegalStateException(e);
            }
            Map<String, List<String>> sent = new LinkedHashMap<>();
            response.getHeaderNames().forEach(n -> sent.put(n, new ArrayList<>(response.getHeaders(n))));
            return new Reply(response.getStatus(), sent, response.getContentAsByteArray());
        };
    }

    /// Over a socket.
    static Line to(int port) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return (method, address, headers, body) -> {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                    .method(method, body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
            headers.forEach(request::header);
            try {
                HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
                Map<String, List<String>> sent = new LinkedHashMap<>();
                response.headers().map().forEach((name, values) -> sent.put(canonical(name), values));
                return new Reply(response.statusCode(), sent, response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        };
    }

    /// `content-type` as `Content-Type`: HTTP does not care, tests do.
    private static String canonical(String name) {
        StringBuilder canonical = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || name.charAt(i - 1) == '-') {
                canonical.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return canonical.toString();
    }
}
