// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.api.exchange.Json;
import be.passerelle.registry.access.Pseudonyms;
import be.passerelle.registry.access.SecurityEvents.By;
import be.passerelle.registry.access.SecurityEvents.Event;
import be.passerelle.stream.act.Codes;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What happened at the doors, told to the log as well, one line of JSON each: whoever collects the
/// lines of the server has them elsewhere, where the owner of the database cannot change them.
/// People stand in them by the pseudonyms that the export of who looked has.
final class SecurityLines {

    private static final Logger LOG = LoggerFactory.getLogger("be.passerelle.security");

    private final Pseudonyms pseudonyms;

    SecurityLines(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    void tell(Event event) {
        LOG.info("security event {}", line(event));
    }

    String line(Event event) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("at", event.at().toString());
        told.put("kind", Codes.of(event.kind()));
        told.put("alert", event.kind().isAlert());
        event.person().ifPresent(person -> told.put("person", pseudonyms.of(person)));
        told.put("address", event.origin().address());
        event.origin().trace().ifPresent(trace -> told.put("trace", trace));
        event.origin().client().ifPresent(client -> told.put("client", client));
        event.by().map(By::means).ifPresent(means -> told.put("means", means));
        event.by().map(By::level).ifPresent(level -> told.put("level", level));
        told.put("place", event.place());
        return new String(Json.write(told), StandardCharsets.UTF_8);
    }
}
