// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.audit;

import be.passerelle.api.answer.JsonObject;
import be.passerelle.law.language.Language;
import be.passerelle.registry.desk.AccessEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lines of the access log as a Bundle of FHIR R4.
public final class AuditBundle {

    /// What such a Bundle is.
    public static final String MEDIA_TYPE = "application/fhir+json";

    private AuditBundle() {}

    /// @param server the address of the platform
    /// @param self what was asked for
    /// @param next where it goes on; empty at the end
    public static JsonObject of(
            AccessEvents.Page page, String server, String self, Optional<String> next, Language language) {
        AuditEventJson events = new AuditEventJson(server, language);
        List<Map<String, Object>> links = new ArrayList<>();
        links.add(link("self", self));
        next.map(address -> link("next", address)).ifPresent(links::add);
        JsonObject bundle =
                JsonObject.of("resourceType", "Bundle").put("type", "searchset").put("link", links);
        if (!page.lines().isEmpty()) {
            bundle.put("entry", page.lines().stream().map(events::entry).toList());
        }
        return bundle;
    }

    private static Map<String, Object> link(String relation, String url) {
        return JsonObject.of("relation", relation).put("url", url).asMap();
    }
}
