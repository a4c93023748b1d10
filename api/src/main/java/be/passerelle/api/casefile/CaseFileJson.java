// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.casefile;

import static be.passerelle.stream.act.Compartment.CORRECTION;

import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.SeenPerson;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.assessment.Assessment;
import be.passerelle.casefile.assessment.Contacts;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.file.Contradiction;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.ThreadFacts;
import be.passerelle.casefile.outcome.Outcomes;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A case file in JSON: what is true of the person, as far as this reader may know it. A part that they may
/// not read is not there at all.
public final class CaseFileJson {

    private CaseFileJson() {}

    public static JsonObject of(SeenFile file, Exchange exchange) {
        JsonObject json = reference(file.id(), exchange)
                .put("head", file.head())
                .put("day", file.day().toString())
                .put("ground", file.access().ground().map(Codes::of));
        json.put("person", file.person().map(CaseFileJson::person));
        for (Subject<?> subject : FileActs.subjects()) {
            subject.facts().ifPresent(facts -> json.put(facts.list(), threads(file, facts)));
        }
        json.put("assessment", file.state(Assessment.ASSESSMENT).map(CaseFileJson::assessment));
        json.put(
                "consents",
                file.state(Consents.CONSENTS)
                        .map(consents -> consents.inForce().stream()
                                .map(CaseFileJson::consent)
                                .toList()));
        json.put("returnedToWorkOn", file.state(Outcomes.OUTCOMES).flatMap(outcomes -> day(outcomes.returned())));
        if (file.reads(CORRECTION)) {
            json.put(
                    "contradictions",
                    file.contradictions().stream()
                            .map(CaseFileJson::contradiction)
                            .toList());
        }
        return json;
    }

    /// How a file is named wherever it is mentioned.
    public static JsonObject reference(CaseFileId id, Exchange exchange) {
        return JsonObject.of("id", id.toString())
                .put("href", exchange.href("/caseFiles/" + id))
                .put("fileNumber", id.number().written());
    }

    private static <T extends FileThread> Optional<List<Map<String, Object>>> threads(
            SeenFile file, ThreadFacts<T> facts) {
        return file.told(facts).map(ThreadJson::list);
    }

    private static Map<String, Object> person(SeenPerson person) {
        return JsonObject.empty()
                .put("nationalNumber", person.nationalNumber().map(NationalNumber::digits))
                .put("familyName", person.familyName())
                .put("givenName", person.givenName())
                .put("birthYear", person.birthYear())
                .put("birthDate", person.birthDate().map(LocalDate::toString))
                .put("sex", person.sex().map(Codes::of))
                .put("language", Codes.of(person.language()))
                .put("municipality", person.municipality())
                .put("fund", person.fund().map(OrganisationId::key))
                .asMap();
    }

    private static Map<String, Object> assessment(Assessment assessment) {
        JsonObject json = JsonObject.empty()
                .put("workAbility", assessment.workAbility().map(ActWriter::tree))
                .put("workAbilityStatedOn", day(assessment.workAbilityStated()))
                .put("category", assessment.category().map(Codes::of))
                .put("categorySetOn", day(assessment.categorySet()))
                .put("gridLevel", assessment.level().map(Codes::of))
                .put("gridLevelSetOn", day(assessment.levelSet()));
        firstYear(json, assessment.contacts());
        if (!assessment.references().isEmpty()) {
            json.put(
                    "referenceOccupations",
                    assessment.references().stream()
                            .map(o -> JsonObject.of("scheme", Codes.of(o.scheme()))
                                    .put("code", o.code())
                                    .put("label", o.label())
                                    .asMap())
                            .toList());
        }
        return json.asMap();
    }

    /// What happened in the first years of incapacity; nothing of it where nothing did.
    private static void firstYear(JsonObject json, Contacts contacts) {
        if (!contacts.sent().isEmpty()) {
            json.put("questionnaireSentOn", contacts.sent().getLast().day().toString());
        }
        if (!contacts.returned().isEmpty()) {
            json.put(
                    "questionnaireReturnedOn",
                    contacts.returned().getLast().fact().day().toString());
        }
        if (!contacts.held().isEmpty()) {
            json.put(
                    "contacts", contacts.held().stream().map(CaseFileJson::held).toList());
        }
        if (!contacts.absences().isEmpty()) {
            json.put(
                    "absences",
                    contacts.absences().stream().map(CaseFileJson::absence).toList());
        }
    }

    private static Map<String, Object> held(Contacts.Held held) {
        return JsonObject.of("heldOn", held.fact().day().toString())
                .put("with", Codes.of(held.with()))
                .put("moment", held.moment().map(Codes::of))
                .asMap();
    }

    private static Map<String, Object> absence(Contacts.Absence absence) {
        return JsonObject.of("on", absence.fact().day().toString())
                .put("with", Codes.of(absence.with()))
                .put("justified", absence.judged().map(_ -> absence.justified()))
                .asMap();
    }

    private static Map<String, Object> consent(Consents.InForce consent) {
        List<String> compartments =
                consent.consent().compartments().stream().map(Codes::of).toList();
        return JsonObject.of("act", consent.given().act())
                .put("givenOn", consent.given().day().toString())
                .put("recipient", consent.consent().recipient().key())
                .put("purpose", Codes.of(consent.consent().purpose()))
                .put("compartments", compartments)
                .asMap();
    }

    private static Map<String, Object> contradiction(Contradiction contradiction) {
        return JsonObject.of("kind", Codes.of(contradiction.kind()))
                .put("report", contradiction.report().act())
                .put("step", contradiction.step().act())
                .put("settler", Codes.of(contradiction.settler()))
                .asMap();
    }

    private static Optional<String> day(Optional<DatedFact> fact) {
        return fact.map(f -> f.day().toString());
    }
}
