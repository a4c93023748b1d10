// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.api.exchange.Json;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.openapi.OpenApi;
import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The OpenAPI document as a contract: answers must be what it says, and what is accepted must be what it describes.
public final class Contract {

    /// Reading the document takes a second, and it is the same for every desk.
    private static final Map<String, Contract> KNOWN = new ConcurrentHashMap<>();

    private static final int CREATED = 201;

    private final Excerpts excerpts;
    private final Described described;

    private Contract(Excerpts excerpts, Described described) {
        this.excerpts = excerpts;
        this.described = described;
    }

    public static Contract of(List<Operation> operations) {
        Map<String, Object> open = OpenApi.document(operations);
        Map<String, Object> closed = Closed.objects(open);
        String document = new String(Json.write(closed), StandardCharsets.UTF_8);
        return KNOWN.computeIfAbsent(document, _ -> new Contract(new Excerpts(closed), new Described(open)));
    }

    public void check(
            String method,
            String path,
            @Nullable String query,
            Map<String, String> headers,
            Optional<String> body,
            Reply reply) {
        if (!path.startsWith(ApiServlet.PATH)
                || reply.status() == 404
                || reply.status() == 405
                || method.equals("HEAD")) {
            return;
        }
        SimpleResponse.Builder response =
                SimpleResponse.Builder.status(reply.status()).withBody(reply.text());
        reply.headers().forEach((name, values) -> response.withHeader(name, values));
        OpenApiInteractionValidator validator = excerpts.of(method, path, reply.status());
        report(validator.validateResponse(path, Request.Method.valueOf(method), response.build()), path, reply);
        List<String> odd = described.odd(method, path, reply);
        if (!odd.isEmpty()) {
            throw new AssertionError(method + " " + path + " gives " + reply.status() + ": " + odd);
        }
        if (reply.status() < 300) {
            SimpleRequest.Builder request = new SimpleRequest.Builder(method, path);
            headers.forEach(request::withHeader);
            body.ifPresent(request::withBody);
            if (query != null) {
                for (String pair : query.split("&", -1)) {
                    int equals = pair.indexOf('=');
                    request.withQueryParam(
                            pair.substring(0, equals),
                            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
                }
            }
            report(validator.validateRequest(request.build()), path, reply);
        }
    }

    /// Whether a body is one that the description accepts.
    public void checkRequest(String path, String body) {
        SimpleRequest request = SimpleRequest.Builder.post(path)
                .withContentType("application/json")
                .withBody(body)
                .build();
        ValidationReport report = excerpts.of("POST", path, CREATED).validateRequest(request);
        if (report.hasErrors()) {
            throw new AssertionError(path + " does not take " + body + ": " + report.getMessages());
        }
    }

    private static void report(ValidationReport report, String path, Reply reply) {
        if (report.hasErrors()) {
            throw new AssertionError(path + " is not as described: " + report.getMessages() + "\n" + reply.text());
        }
    }
}
