// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.audit;

import be.passerelle.api.answer.JsonObject;
import java.util.List;
import java.util.Map;

/// A code of FHIR with the system that it is of.
record Coding(String system, String code, String display) {

    static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
    static final String PARTICIPATION = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
    static final String ENTITY = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
    static final String OBJECT_ROLE = "http://terminology.hl7.org/CodeSystem/object-role";
    static final String REASON = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

    static Coding of(String system, String code, String display) {
        return new Coding(system, code, display);
    }

    /// A code of our own: the same that the API writes.
    static Coding ours(String what, String code, String display) {
        return new Coding("urn:passerelle:" + what, code, display);
    }

    Map<String, Object> json() {
        return JsonObject.of("system", system)
                .put("code", code)
                .put("display", display)
                .asMap();
    }

    /// The same where FHIR takes several codes of one thing.
    static Map<String, Object> concept(Coding... codings) {
        return JsonObject.of(
                        "coding", List.of(codings).stream().map(Coding::json).toList())
                .asMap();
    }
}
