// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import be.passerelle.api.form.Schema;
import java.util.List;
import java.util.Map;

/// The schemas of what is handed on of the access log. FHIR R4 and the profiles that an event names say more of
/// it: what
/// stands here is what is used of them.
final class AuditSchemas {

    private AuditSchemas() {}

    /// A Bundle of events.
    static Map<String, Object> events() {
        Map<String, Object> link = Schema.object("")
                .must("relation", Schema.choice("", List.of("self", "next")))
                .must("url", Schema.uri(""))
                .schema();
        Map<String, Object> entry = Schema.object("")
                .must("fullUrl", Schema.words("A name for the event, the same in every answer"))
                .must("resource", Schema.ref("AuditEvent"))
                .schema();
        return Schema.object("A Bundle of FHIR R4 with events of the access log, in their order")
                .must("resourceType", Schema.choice("", List.of("Bundle")))
                .must("type", Schema.choice("", List.of("searchset")))
                .must("link", Schema.many(link, "Where it came from, and where it goes on"))
                .may("entry", Schema.many(entry, "Left out when there is none"))
                .schema();
    }

    /// An event.
    static Map<String, Object> event() {
        return Schema.object("An AuditEvent of FHIR R4, after IHE BALP 1.1: a line of the access log")
                .must("resourceType", Schema.choice("", List.of("AuditEvent")))
                .may(
                        "meta",
                        Schema.object("Left out where no profile fits, as for what was refused")
                                .must("profile", Schema.many(Schema.uri(""), ""))
                                .schema())
                .must("type", coding("What sort of event"))
                .must("subtype", Schema.many(coding(""), "What was done, after FHIR and as the access log has it"))
                .must("action", Schema.choice("Read, update or execute", List.of("R", "U", "E")))
                .must("recorded", Schema.instant("When"))
                .must("outcome", Schema.choice("0 where it was allowed, 4 where it was refused", List.of("0", "4")))
                .may("outcomeDesc", Schema.words("Why it was refused"))
                .may("purposeOfEvent", Schema.many(concept(""), "On which ground; left out for lists"))
                .must("agent", Schema.many(agent(), "The client, the platform, who looked, and for which organisation"))
                .must(
                        "source",
                        Schema.object("The platform")
                                .must("site", Schema.words("Its address"))
                                .must("observer", reference())
                                .must("type", Schema.many(coding(""), ""))
                                .schema())
                .must("entity", Schema.many(entity(), "The person, by the identifier of the file, and what was opened"))
                .schema();
    }

    private static Map<String, Object> agent() {
        Map<String, Object> network = Schema.object("")
                .may("address", Schema.uri(""))
                .may("type", Schema.words(""))
                .may("extension", Schema.many(extension(), "That an address of a browser is not kept"))
                .schema();
        return Schema.object("")
                .must("type", concept("How they took part"))
                .may("role", Schema.many(concept(""), "The role of who looked"))
                .must("who", reference())
                .must("requestor", Schema.yesNo("Whether it is who looked"))
                .may("network", network)
                .may("purposeOfUse", Schema.many(concept(""), "On which ground"))
                .schema();
    }

    private static Map<String, Object> entity() {
        return Schema.object("")
                .may("what", reference())
                .must("type", coding(""))
                .must("role", coding(""))
                .may(
                        "_query",
                        Schema.object("That what was searched for is not kept")
                                .must("extension", Schema.many(extension(), ""))
                                .schema())
                .schema();
    }

    private static Map<String, Object> reference() {
        Map<String, Object> identifier = Schema.object("")
                .must("system", Schema.words("What sort of identifier"))
                .must("value", Schema.words(""))
                .schema();
        return Schema.object("Somebody or something, by an identifier: a person by a pseudonym")
                .must("type", Schema.words("Of which type of FHIR"))
                .must("identifier", identifier)
                .may("display", Schema.words(""))
                .schema();
    }

    private static Map<String, Object> concept(String description) {
        return Schema.object(description)
                .must("coding", Schema.many(coding(""), ""))
                .schema();
    }

    private static Map<String, Object> coding(String description) {
        return Schema.object(description)
                .must("system", Schema.words("Of which system"))
                .must("code", Schema.words(""))
                .must("display", Schema.words("In words"))
                .schema();
    }

    private static Map<String, Object> extension() {
        return Schema.object("")
                .must("url", Schema.uri(""))
                .must("valueCode", Schema.words(""))
                .schema();
    }
}
