// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.audit;

import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.DiscriminatorType;
import org.hl7.fhir.r4.model.ElementDefinition.SlicingRules;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.Type;

/// What the profiles of IHE BALP 1.1.3 demand (https://profiles.ihe.net/ITI/BALP/1.1.3/), written down again
/// for the validator: their package is in no registry that the build reaches.
final class BalpProfiles {

    private static final String BASE = "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.";
    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
    private static final String ENTITY = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
    private static final String OBJECT_ROLE = "http://terminology.hl7.org/CodeSystem/object-role";
    private static final String PARTICIPATION = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
    private static final String SOURCE = "110153";
    private static final String DESTINATION = "110152";

    private BalpProfiles() {}

    static List<StructureDefinition> all() {
        return List.of(
                rest("PatientRead", "read", "R", DESTINATION, SOURCE, "IRCP", false),
                rest("PatientQuery", "search", "E", SOURCE, DESTINATION, "IRCP", true),
                rest("PatientUpdate", "update", "U", SOURCE, DESTINATION, "AUT", false),
                disclosure());
    }

    private static StructureDefinition rest(
            String name, String interaction, String action, String client, String server, String user, boolean query) {
        StructureDefinition profile = begin(name);
        pattern(profile, "type", coding("http://terminology.hl7.org/CodeSystem/audit-event-type", "rest"));
        slicing(profile, "subtype", DiscriminatorType.VALUE, "$this");
        slice(profile, "subtype", "any", 1).setPattern(coding("http://hl7.org/fhir/restful-interaction", interaction));
        pattern(profile, "action", new CodeType(action));
        pattern(profile, "outcome", new CodeType("0"));
        slicing(profile, "agent", DiscriminatorType.PATTERN, "type").setMin(2);
        agent(profile, "client", new Coding(DICOM, client, null), 1);
        inSlice(profile, "agent", "client", "media").setMax("0");
        inSlice(profile, "agent", "client", "network").setMin(1);
        agent(profile, "server", new Coding(DICOM, server, null), 1);
        inSlice(profile, "agent", "server", "media").setMax("0");
        inSlice(profile, "agent", "server", "network").setMin(1);
        agent(profile, "user", new Coding(PARTICIPATION, user, null), 0);
        inSlice(profile, "agent", "user", "media").setMax("0");
        inSlice(profile, "agent", "user", "network").setMax("0");
        slicing(profile, "entity", DiscriminatorType.PATTERN, "type").setMin(2);
        patient(profile);
        slice(profile, "entity", "other", 1).setMax("1");
        ElementDefinition what = inSlice(profile, "entity", "other", "what");
        inSlice(profile, "entity", "other", "type").setMin(1).setPattern(coding(ENTITY, "2"));
        inSlice(profile, "entity", "other", "role").setPattern(coding(OBJECT_ROLE, query ? "24" : "4"));
        if (query) {
            what.setMax("0");
            inSlice(profile, "entity", "other", "query").setMin(1);
        } else {
            what.setMin(1);
        }
        return profile;
    }

    private static StructureDefinition disclosure() {
        StructureDefinition profile = begin("PrivacyDisclosure.Source");
        pattern(profile, "type", coding(DICOM, "110106"));
        slicing(profile, "subtype", DiscriminatorType.VALUE, "$this");
        slice(profile, "subtype", "disclosure", 1)
                .setPattern(coding("http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle", "disclose"));
        pattern(profile, "action", new CodeType("R"));
        element(profile, "AuditEvent.outcome").setMin(1);
        slicing(profile, "agent", DiscriminatorType.PATTERN, "type").setMin(2);
        agent(profile, "source", new Coding(DICOM, SOURCE, null), 1)
                .addConstraint()
                .setKey("val-audit-source")
                .setSeverity(ElementDefinition.ConstraintSeverity.ERROR)
                .setHuman("The Audit Source is this agent too.")
                .setExpression("$this.who = %resource.source.observer");
        inSlice(profile, "agent", "source", "network").setMin(1);
        agent(profile, "recipient", new Coding(DICOM, DESTINATION, null), 1);
        inSlice(profile, "agent", "recipient", "network").setMin(1);
        slicing(profile, "entity", DiscriminatorType.PATTERN, "type").setMin(2);
        patient(profile);
        return profile;
    }

    private static void patient(StructureDefinition profile) {
        slice(profile, "entity", "patient", 1).setMax("1");
        inSlice(profile, "entity", "patient", "what").setMin(1);
        inSlice(profile, "entity", "patient", "type").setMin(1).setPattern(coding(ENTITY, "1"));
        inSlice(profile, "entity", "patient", "role").setMin(1).setPattern(coding(OBJECT_ROLE, "1"));
    }

    private static ElementDefinition agent(StructureDefinition profile, String name, Coding type, int min) {
        ElementDefinition agent = slice(profile, "agent", name, min).setMax("1");
        inSlice(profile, "agent", name, "type").setMin(1).setPattern(new CodeableConcept(type));
        inSlice(profile, "agent", name, "who").setMin(1);
        return agent;
    }

    private static StructureDefinition begin(String name) {
        StructureDefinition profile = new StructureDefinition();
        profile.setId("IHE.BasicAudit." + name);
        profile.setUrl(BASE + name)
                .setName(name.replace(".", ""))
                .setStatus(PublicationStatus.ACTIVE)
                .setFhirVersion(org.hl7.fhir.r4.model.Enumerations.FHIRVersion._4_0_1)
                .setKind(StructureDefinitionKind.RESOURCE)
                .setAbstract(false)
                .setType("AuditEvent")
                .setBaseDefinition("http://hl7.org/fhir/StructureDefinition/AuditEvent")
                .setDerivation(TypeDerivationRule.CONSTRAINT);
        element(profile, "AuditEvent");
        return profile;
    }

    private static ElementDefinition element(StructureDefinition profile, String path) {
        ElementDefinition element = profile.getDifferential().addElement();
        element.setId(path);
        return element.setPath(path);
    }

    private static void pattern(StructureDefinition profile, String name, Type value) {
        element(profile, "AuditEvent." + name).setMin(1).setPattern(value);
    }

    private static ElementDefinition slicing(
            StructureDefinition profile, String name, DiscriminatorType type, String path) {
        ElementDefinition element = element(profile, "AuditEvent." + name).setMin(1);
        element.getSlicing()
                .setRules(SlicingRules.OPEN)
                .addDiscriminator()
                .setType(type)
                .setPath(path);
        return element;
    }

    private static ElementDefinition slice(StructureDefinition profile, String name, String slice, int min) {
        ElementDefinition element = profile.getDifferential().addElement();
        element.setId("AuditEvent." + name + ":" + slice);
        return element.setPath("AuditEvent." + name).setSliceName(slice).setMin(min);
    }

    private static ElementDefinition inSlice(StructureDefinition profile, String name, String slice, String inner) {
        ElementDefinition element = profile.getDifferential().addElement();
        element.setId("AuditEvent." + name + ":" + slice + "." + inner);
        return element.setPath("AuditEvent." + name + "." + inner);
    }

    private static Coding coding(String system, String code) {
        return new Coding(system, code, null);
    }
}
