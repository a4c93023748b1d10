// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Response;
import be.passerelle.api.exchange.Operation.Tag;
import be.passerelle.api.openapi.OpenApi;
import be.passerelle.registry.desk.Health;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// Whether the platform is well, and what its API can do.
final class PlatformOperations {

    private final Health health;
    private final AtomicReference<Map<String, Object>> description = new AtomicReference<>(Map.of());

    PlatformOperations(Health health) {
        this.health = health;
    }

    /// The given operations and those of the platform, which describe them all.
    List<Operation> with(List<Operation> others) {
        List<Operation> all = new ArrayList<>(others);
        all.add(checkHealth());
        all.add(readDescription(all));
        return List.copyOf(all);
    }

    private Operation checkHealth() {
        return Operation.open(
                        "/health",
                        "checkHealth",
                        Tag.PLATFORM,
                        "Check the health of the platform",
                        "UP or DEGRADED with 200, or DOWN with 503; no detail.",
                        _ -> checked())
                .giving(
                        Response.of(200, "The platform works", "HealthStatus"),
                        Response.of(503, "The platform does not work", "HealthStatus"));
    }

    private Answer checked() {
        Health.State state = Health.asked(health);
        int status = state == Health.State.DOWN ? Answer.SERVICE_UNAVAILABLE : Answer.OK;
        return Answer.of(status, JsonObject.of("status", state.name()));
    }

    private Operation readDescription(List<Operation> all) {
        return Operation.open(
                        "/doc/openapi.json",
                        "readDescription",
                        Tag.PLATFORM,
                        "Read this description",
                        "The OpenAPI document of the API, made from the declarations it runs on.",
                        _ -> new Answer(Answer.OK, described(all), Map.of()))
                .giving(Response.of(200, "This document", "Description"));
    }

    /// It says the same to everybody, so it is made once.
    private Map<String, Object> described(List<Operation> all) {
        return description.updateAndGet(known -> known.isEmpty() ? OpenApi.document(all) : known);
    }
}
