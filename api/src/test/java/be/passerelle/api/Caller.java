// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.api.exchange.Json;
import be.passerelle.api.exchange.Limits;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.PublicAddress;
import be.passerelle.registry.desk.Health;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Calls the API as another system would, and holds every answer against the OpenAPI document.
public final class Caller {

    public static final String BASE = "http://localhost" + ApiServlet.PATH;

    private final Line line;
    private final Contract contract;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Caller(Line line, Contract contract) {
        this.line = line;
        this.contract = contract;
    }

    public static Caller of(InMemoryDesk memory, Health health) {
        return of(operations(memory, health), health);
    }

    /// Calls to given operations.
    static Caller of(List<Operation> operations, Health health) {
        ApiServlet servlet =
                new ApiServlet(operations, new Bearers(), Limits.none(), new PublicAddress(Optional.empty()), health);
        return over(Line.to(servlet), Contract.of(operations));
    }

    /// The operations of a desk in memory.
    static List<Operation> operations(InMemoryDesk memory, Health health) {
        return ReturnToWorkApi.operations(
                memory.desk(),
                memory.erasureDesk(),
                memory.registerDesk(),
                memory.work(),
                memory.events(),
                memory.activity(),
                Invented.ACCOUNTS,
                health);
    }

    public static Caller of(InMemoryDesk memory) {
        return of(memory, () -> Health.State.UP);
    }

    public static Caller over(Line line, Contract contract) {
        return new Caller(line, contract);
    }

    /// The same calls with somebody's token.
    public Caller as(Account account) {
        return with("Authorization", "Bearer " + account.token());
    }

    /// The same calls with a further header.
    public Caller with(String name, String value) {
        Caller other = new Caller(line, contract);
        other.headers.putAll(headers);
        other.headers.put(name, value);
        return other;
    }

    public Reply get(String path) {
        return call("GET", path, Optional.empty());
    }

    public Reply post(String path, Map<String, ?> body) {
        return send(path, new String(Json.write(new LinkedHashMap<>(body)), StandardCharsets.UTF_8));
    }

    /// Sends a body as it is.
    public Reply send(String path, String body) {
        return call("POST", path, Optional.of(body));
    }

    /// @param path below the address of the API, or a whole address that it gave
    public Reply call(String method, String path, Optional<String> body) {
        String address = path.startsWith("http")
                ? path.substring(path.indexOf('/', "https://".length()))
                : ApiServlet.PATH + path;
        if (body.isPresent()) {
            headers.putIfAbsent("Content-Type", "application/json");
        }
        Reply reply = line.send(method, address, headers, body);
        int question = address.indexOf('?');
        contract.check(
                method,
                question < 0 ? address : address.substring(0, question),
                question < 0 ? null : address.substring(question + 1),
                headers,
                body,
                reply);
        return reply;
    }
}
