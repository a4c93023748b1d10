// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.api;

import be.passerelle.server.desk.Desk;
import be.passerelle.server.desk.InMemoryDesk;
import be.passerelle.server.desk.Invented;
import be.passerelle.server.desk.Worklists;
import be.passerelle.server.identity.Account;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Calls the API as another system would, and holds every answer against the OpenAPI document.
final class Caller {

    static final String BASE = "http://localhost" + ApiServlet.PATH;

    private final ApiServlet servlet;
    private final Contract contract;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Caller(ApiServlet servlet, Contract contract, Optional<Account> account) {
        this.servlet = servlet;
        this.contract = contract;
        account.ifPresent(a -> headers.put("Authorization", "Bearer " + a.token()));
    }

    static Caller of(InMemoryDesk memory, Health health) {
        return of(memory.desk(), memory.worklists(), health);
    }

    static Caller of(Desk desk, Worklists worklists, Health health) {
        List<Operation> operations = ReturnToWorkApi.operations(desk, worklists, Invented.ACCOUNTS, health);
        ApiServlet servlet = new ApiServlet(operations, new BearerTokens(Invented.ACCOUNTS), health);
        return new Caller(servlet, Contract.of(operations), Optional.empty());
    }

    static Caller of(InMemoryDesk memory) {
        return of(memory, () -> true);
    }

    /// The same API with somebody's token.
    Caller as(Account account) {
        return new Caller(servlet, contract, Optional.of(account));
    }

    /// The same calls with a further header.
    Caller with(String name, String value) {
        Caller other = new Caller(servlet, contract, Optional.empty());
        other.headers.putAll(headers);
        other.headers.put(name, value);
        return other;
    }

    Reply get(String path) {
        return call("GET", path, Optional.empty());
    }

    Reply post(String path, Map<String, ?> body) {
        return send(path, new String(Json.write(new LinkedHashMap<>(body)), java.nio.charset.StandardCharsets.UTF_8));
    }

    /// Sends a body as it is.
    Reply send(String path, String body) {
        headers.putIfAbsent("Content-Type", "application/json");
        return call("POST", path, Optional.of(body));
    }

    Reply call(String method, String path, Optional<String> body) {
        String address = path.startsWith("http") ? path.substring("http://localhost".length()) : ApiServlet.PATH + path;
        int question = address.indexOf('?');
        String uri = question < 0 ? address : address.substring(0, question);
        MockHttpServletRequest request = new MockHttpServletRequest(method, uri);
        if (question >= 0) {
            request.setQueryString(address.substring(question + 1));
        }
        headers.forEach(request::addHeader);
        body.ifPresent(b -> request.setContent(b.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            servlet.service(request, response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, List<String>> sent = new LinkedHashMap<>();
        response.getHeaderNames().forEach(n -> sent.put(n, new ArrayList<>(response.getHeaders(n))));
        Reply reply = new Reply(response.getStatus(), sent, response.getContentAsByteArray());
        contract.check(method, uri, request.getQueryString(), headers, body, reply);
        return reply;
    }
}
