// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import be.passerelle.api.casefile.ActForms;
import be.passerelle.api.form.Schema;
import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.assessment.Category;
import be.passerelle.casefile.assessment.ContactWith;
import be.passerelle.casefile.assessment.OccupationScheme;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.file.Contradiction;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.person.Sex;
import be.passerelle.law.assessment.ContactMoment;
import be.passerelle.law.assessment.GridLevel;
import be.passerelle.law.language.Language;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.Emergency;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// The schemas of case files and of what finds them.
final class CaseFileSchemas {

    private CaseFileSchemas() {}

    static Map<String, Object> all() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        schemas.put("CaseFileHits", hits());
        schemas.put("CaseFile", caseFile());
        schemas.put("Person", person());
        schemas.putAll(ThreadSchemas.all());
        schemas.put("Assessment", assessment());
        schemas.put("Consent", consent());
        schemas.put("Contradiction", contradiction());
        schemas.put("Accesses", accesses());
        schemas.put("AuditEvents", AuditSchemas.events());
        schemas.put("AuditEvent", AuditSchemas.event());
        schemas.put("Period", period());
        return schemas;
    }

    static Map<String, Object> codes(Enum<?>[] constants) {
        return Schema.choice("", Arrays.stream(constants).map(Codes::of).toList());
    }

    /// What every mention of a file has.
    static Schema.Obj reference(String description) {
        return Schema.object(description)
                .must("id", Schema.uuid("Its identifier"))
                .must("href", Schema.uri("Its address"))
                .must("fileNumber", Schema.text(11, "The number that people read out", "7K3M9-2QD4X"));
    }

    private static Map<String, Object> hits() {
        Map<String, Object> hit = reference("A file that was found")
                .must("title", Schema.words("Family name and given name"))
                .may(
                        "birthYear",
                        Schema.whole(1900, "Left out, as what follows, for roles that need not know it", 1985))
                .may("municipality", Schema.words("Where the person lives"))
                .may("fund", Schema.words("The key of the sickness fund"))
                .schema();
        return Schema.object("The files that were found")
                .must("items", Schema.many(hit, ""))
                .must("pageSize", Schema.whole(1, "How many at most", 25))
                .may("truncated", Schema.yesNo("There are more: ask more precisely"))
                .schema();
    }

    private static Map<String, Object> caseFile() {
        Schema.Obj file = reference("A case file, as far as the caller may know it")
                .must("head", Schema.whole(0, "The number of its last act now", 12))
                .must("day", Schema.day("The day it is seen from"))
                .may("knownOn", Schema.day("As it was known at the end of this day"))
                .may("trueOn", Schema.day("As far as it had happened on this day"))
                .must("ground", codes(Ground.values()))
                .may("person", Schema.ref("Person"));
        ThreadSchemas.lists(file);
        return file.may("assessment", Schema.ref("Assessment"))
                .may("consents", Schema.many(Schema.ref("Consent"), "Those in force"))
                .may("returnedToWorkOn", Schema.day("The first day of the latest return to work"))
                .may("contradictions", Schema.many(Schema.ref("Contradiction"), "Those that nobody settled yet"))
                .schema();
    }

    private static Map<String, Object> person() {
        return Schema.object("The insured person")
                .may("nationalNumber", ActSchemas.nationalNumber("Left out for roles that do not work with it"))
                .must("familyName", Schema.words(""))
                .must("givenName", Schema.words(""))
                .may(
                        "birthYear",
                        Schema.whole(
                                1900,
                                "Left out, as what follows but the language, for roles that need not know it",
                                1984))
                .may("birthDate", Schema.day(""))
                .may("sex", codes(Sex.values()))
                .must("language", codes(Language.values()))
                .may("municipality", Schema.words(""))
                .may("fund", Schema.words("The key of the sickness fund"))
                .schema();
    }

    private static Map<String, Object> assessment() {
        Map<String, Object> occupation = Schema.object("An occupation")
                .must("scheme", codes(OccupationScheme.values()))
                .must("code", Schema.words(""))
                .must("label", Schema.words(""))
                .schema();
        return Schema.object("What the person can do")
                .may("workAbility", Schema.ref(ActForms.schemaName(ActType.of(AssessmentAct.WorkAbilityStated.class))))
                .mayBeDays("workAbilityStatedOn")
                .may("category", codes(Category.values()))
                .mayBeDays("categorySetOn")
                .may("gridLevel", codes(GridLevel.values()))
                .mayBeDays("gridLevelSetOn", "questionnaireSentOn", "questionnaireReturnedOn")
                .may("contacts", Schema.many(contact(), "The contacts of the first year that took place"))
                .may("absences", Schema.many(absence(), "The appointments to which the person did not come"))
                .may("referenceOccupations", Schema.many(occupation, ""))
                .schema();
    }

    private static Map<String, Object> contact() {
        return Schema.object("A contact that took place")
                .must("heldOn", Schema.day(""))
                .must("with", codes(ContactWith.values()))
                .may("moment", codes(ContactMoment.values()))
                .schema();
    }

    private static Map<String, Object> absence() {
        return Schema.object("An appointment to which the person did not come")
                .must("on", Schema.day(""))
                .must("with", codes(ContactWith.values()))
                .may("justified", Schema.yesNo("Left out until somebody said whether there was a good reason"))
                .schema();
    }

    private static Map<String, Object> consent() {
        return Schema.object("A consent in force")
                .must("act", Schema.whole(1, "The act that gave it", 8))
                .must("givenOn", Schema.day(""))
                .must("recipient", Schema.words("The key of the organisation"))
                .must("purpose", codes(ConsentPurpose.values()))
                .must("compartments", Schema.many(codes(Compartment.values()), "The parts of the file it opens"))
                .schema();
    }

    private static Map<String, Object> contradiction() {
        return Schema.object("A late report that does not fit a step taken before")
                .must("kind", codes(Contradiction.Kind.values()))
                .must("report", Schema.whole(1, "The act that reports", 20))
                .must("step", Schema.whole(1, "The act that it contradicts", 14))
                .must("settler", codes(Role.values()))
                .schema();
    }

    private static Map<String, Object> accesses() {
        Map<String, Object> finding = Schema.object("What a security officer found of an opening in an emergency")
                .must("openedAt", Schema.instant("When the file was opened"))
                .must("finding", codes(Emergency.Finding.values()))
                .must("foundAt", Schema.instant("When the officer said so"))
                .schema();
        Map<String, Object> line = Schema.object(
                        "What somebody did in one role on a day, or tried to; who it was is not told")
                .must("day", Schema.day("In Belgium"))
                .must("organisation", Schema.words("The key of the organisation"))
                .must("role", codes(Role.values()))
                .must("operation", codes(AccessLog.Operation.values()))
                .must("allowed", Schema.yesNo(""))
                .may("ground", codes(Ground.values()))
                .must("times", Schema.whole(1, "How often", 3))
                .must("first", Schema.instant("When first on that day"))
                .must("last", Schema.instant("When last on that day"))
                .may("findings", Schema.many(finding, "Of openings in an emergency, once they were reviewed"))
                .schema();
        return Schema.object("Some days of the access log of a file")
                .must("self", Schema.uri(""))
                .must("items", Schema.many(line, ""))
                .must("pageSize", Schema.whole(1, "How many days at most", 31))
                .may("next", Schema.uri("The days before, unless these are the first"))
                .schema();
    }

    private static Map<String, Object> period() {
        return Schema.object("A run of days, both ends included")
                .must("startDate", Schema.day(""))
                .may("endDate", Schema.day("Left out when no end is known"))
                .schema();
    }
}
