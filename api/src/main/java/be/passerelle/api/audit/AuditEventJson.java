// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.audit;

import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.answer.Instants;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.casefile.file.Ground;
import be.passerelle.law.language.Language;
import be.passerelle.registry.access.AccessLog.Noted;
import be.passerelle.stream.act.Codes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A line of the access log as an AuditEvent. It names the file by its identifier and the person who looked by
/// a pseudonym: no number and no name of anybody is in it. What a search asked for was never kept, and no
/// address of a browser: where FHIR wants them, it says that they are not told.
///
/// @param server the address of the platform
record AuditEventJson(String server, Language language) {

    private static final String PROFILES = "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.";
    private static final Coding SOURCE = Coding.of(Coding.DICOM, "110153", "Source Role ID");
    private static final Coding DESTINATION = Coding.of(Coding.DICOM, "110152", "Destination Role ID");
    private static final Coding ORGANISATION = Coding.of(
            "https://profiles.ihe.net/ITI/BALP/CodeSystem/UserAgentTypes", "UserOrganization", "User Organization");

    /// An entry of a Bundle.
    Map<String, Object> entry(Noted line) {
        UUID name = UUID.nameUUIDFromBytes(
                ("passerelle access " + line.file() + " " + line.number()).getBytes(StandardCharsets.UTF_8));
        return JsonObject.of("fullUrl", "urn:uuid:" + name)
                .put("resource", event(line))
                .asMap();
    }

    private Map<String, Object> event(Noted line) {
        AuditProfile profile = AuditProfile.of(line);
        List<Coding> subtypes = new ArrayList<>(profile.subtypes());
        subtypes.add(Coding.ours("access-operation", Codes.of(line.operation()), Codes.of(line.operation())));
        JsonObject event = JsonObject.of("resourceType", "AuditEvent");
        event.put(
                "meta",
                profile.name()
                        .map(name -> JsonObject.of("profile", List.of(PROFILES + name))
                                .asMap()));
        event.put("type", profile.type().json())
                .put("subtype", subtypes.stream().map(Coding::json).toList())
                .put("action", profile.action())
                .put("recorded", Instants.written(line.at()))
                .put("outcome", AuditProfile.succeeded(line) ? "0" : "4");
        if (!AuditProfile.succeeded(line)) {
            event.put("outcomeDesc", line.allowed() ? "nothing was recorded" : "no ground");
        }
        List<Map<String, Object>> why = why(line.ground());
        if (!why.isEmpty()) {
            event.put("purposeOfEvent", why);
        }
        return event.put("agent", agents(line, profile, why))
                .put(
                        "source",
                        JsonObject.of("site", server)
                                .put("observer", platform())
                                .put(
                                        "type",
                                        List.of(Coding.of(
                                                        "http://terminology.hl7.org/CodeSystem/security-source-type",
                                                        "4",
                                                        "Application Server")
                                                .json()))
                                .asMap())
                .put("entity", entities(line, profile))
                .asMap();
    }

    private List<Map<String, Object>> agents(Noted line, AuditProfile profile, List<Map<String, Object>> why) {
        Map<String, Object> client = JsonObject.of("type", Coding.concept(profile.asksServer() ? SOURCE : DESTINATION))
                .put(
                        "who",
                        identified("Device", "client-of", line.organisation().key()))
                .put("requestor", false)
                .put("network", notTold("unknown"))
                .asMap();
        Map<String, Object> platform = JsonObject.of(
                        "type", Coding.concept(profile.asksServer() ? DESTINATION : SOURCE))
                .put("who", platform())
                .put("requestor", false)
                .put(
                        "network",
                        JsonObject.of("address", server).put("type", "5").asMap())
                .asMap();
        Coding role =
                Coding.ours("role", Codes.of(line.role()), ApiTexts.texts().value(line.role(), language));
        JsonObject user = JsonObject.of("type", Coding.concept(profile.user()))
                .put("role", List.of(Coding.concept(role)))
                .put("who", identified("Practitioner", "pseudonym", line.pseudonym()))
                .put("requestor", true);
        if (!why.isEmpty()) {
            user.put("purposeOfUse", why);
        }
        Map<String, Object> organisation = JsonObject.of("type", Coding.concept(ORGANISATION))
                .put(
                        "who",
                        identified(
                                "Organization",
                                "organisation",
                                line.organisation().key()))
                .put("requestor", false)
                .asMap();
        return List.of(client, platform, user.asMap(), organisation);
    }

    private List<Map<String, Object>> entities(Noted line, AuditProfile profile) {
        Map<String, Object> patient = JsonObject.of(
                        "what", identified("Patient", "case-file", line.file().toString()))
                .put("type", Coding.of(Coding.ENTITY, "1", "Person").json())
                .put("role", Coding.of(Coding.OBJECT_ROLE, "1", "Patient").json())
                .asMap();
        JsonObject other = JsonObject.empty();
        boolean isQuery = profile.subtypes().getFirst().code().equals("search");
        if (!isQuery) {
            other.put("what", identified("Basic", "case-file", line.file().toString()));
        }
        other.put("type", Coding.of(Coding.ENTITY, "2", "System Object").json())
                .put(
                        "role",
                        isQuery
                                ? Coding.of(Coding.OBJECT_ROLE, "24", "Query").json()
                                : Coding.of(Coding.OBJECT_ROLE, "4", "Domain Resource")
                                        .json());
        if (isQuery) {
            other.put("_query", notTold("masked"));
        }
        return List.of(patient, other.asMap());
    }

    private Map<String, Object> platform() {
        return JsonObject.of("type", "Device")
                .put("identifier", identifier("platform", server))
                .put("display", "Passerelle")
                .asMap();
    }

    private static Map<String, Object> identified(String type, String what, String value) {
        return JsonObject.of("type", type)
                .put("identifier", identifier(what, value))
                .asMap();
    }

    private static Map<String, Object> identifier(String what, String value) {
        return JsonObject.of("system", "urn:passerelle:" + what)
                .put("value", value)
                .asMap();
    }

    /// Something that FHIR wants and that is not there, with why.
    private static Map<String, Object> notTold(String why) {
        return JsonObject.of(
                        "extension",
                        List.of(JsonObject.of("url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason")
                                .put("valueCode", why)
                                .asMap()))
                .asMap();
    }

    /// Why it was allowed: nearest code of HL7, and our own, which says it exactly.
    private List<Map<String, Object>> why(Optional<Ground> ground) {
        return ground.map(g -> List.of(Coding.concept(
                        purpose(g),
                        Coding.ours("ground", Codes.of(g), ApiTexts.texts().value(g, language)))))
                .orElse(List.of());
    }

    private static Coding purpose(Ground ground) {
        return switch (ground) {
            case OWN_FILE, REPRESENTS, REPRESENTS_TO_LOOK -> Coding.of(Coding.REASON, "PATRQT", "patient requested");
            case MEMBER_OF_FUND, OPENS_FILE, REQUEST_BEFORE_INSTITUTE, RETURN_TO_WORK_FUND, INVALIDITY ->
                Coding.of(Coding.REASON, "COVERAGE", "coverage under policy or program");
            case SHARED_BY_PERSON -> Coding.of(Coding.REASON, "TREAT", "treatment");
            case REFERRED_WITH_CONSENT, TRAINEE, EMPLOYS_PERSON, PREVENTION_AT_WORK ->
                Coding.of(Coding.REASON, "CAREMGT", "care management");
            case EMERGENCY -> Coding.of(Coding.REASON, "BTG", "break the glass");
            case WORKED_IN_ERASED_FILE -> Coding.of(Coding.REASON, "RECORDMGT", "records management");
        };
    }
}
