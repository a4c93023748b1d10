// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.casefile;

import static be.passerelle.stream.act.Compartment.CONSENT;
import static be.passerelle.stream.act.Compartment.CORRECTION;
import static be.passerelle.stream.act.Compartment.IDENTITY;
import static be.passerelle.stream.act.Compartment.OUTCOME;
import static be.passerelle.stream.act.Compartment.WORK_ABILITY;

import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.assessment.Assessment;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Contradiction;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.outcome.Outcomes;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Person;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.registry.desk.Desk.OnDesk;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A case file in JSON: what is true of the person, as far as this reader may know it. A part that they may not read is
/// not there at all.
public final class CaseFileJson {

    private CaseFileJson() {}

    public static JsonObject of(OnDesk desk, Exchange exchange) {
        CaseFile file = desk.file();
        Access access = desk.access();
        JsonObject json = reference(file.id(), exchange)
                .put("head", desk.head())
                .put("day", desk.day().toString())
                .put("ground", access.ground().map(Codes::of));
        if (access.reads(IDENTITY)) {
            json.put("person", file.state(Insured.PERSON).person().map(p -> person(p, access)));
        }
        for (Subject<?> subject : FileActs.subjects()) {
            subject.facts()
                    .filter(access::reads)
                    .ifPresent(facts -> json.put(facts.list(), ThreadJson.list(facts, file, access)));
        }
        if (access.reads(WORK_ABILITY)) {
            json.put("assessment", assessment(file.state(Assessment.ASSESSMENT)));
        }
        if (access.reads(CONSENT)) {
            json.put(
                    "consents",
                    file.state(Consents.CONSENTS).inForce().stream()
                            .map(CaseFileJson::consent)
                            .toList());
        }
        if (access.reads(OUTCOME)) {
            json.put("returnedToWorkOn", day(file.state(Outcomes.OUTCOMES).returned()));
        }
        if (access.reads(CORRECTION)) {
            json.put(
                    "contradictions",
                    file.state(Corrections.CORRECTIONS).contradictions().stream()
                            .filter(c -> sees(c, file, access))
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

    private static Map<String, Object> person(Person person, Access access) {
        JsonObject json = access.readsNationalNumber()
                ? JsonObject.of("nationalNumber", person.nationalNumber().digits())
                : JsonObject.empty();
        return json.put("familyName", person.familyName())
                .put("givenName", person.givenName())
                .put("birthDate", person.birthDate().toString())
                .put("sex", Codes.of(person.sex()))
                .put("language", Codes.of(person.language()))
                .put("municipality", person.municipality())
                .put("fund", person.fund().key())
                .asMap();
    }

    private static Map<String, Object> assessment(Assessment assessment) {
        JsonObject json = JsonObject.empty()
                .put("workAbility", assessment.workAbility().map(ActWriter::tree))
                .put("workAbilityStatedOn", day(assessment.workAbilityStated()))
                .put("category", assessment.category().map(Codes::of));
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

    /// A contradiction tells what both acts say: it is for those who may read both.
    private static boolean sees(Contradiction contradiction, CaseFile file, Access access) {
        return Stream.of(contradiction.report(), contradiction.step())
                .allMatch(fact -> file.act(fact.act()).flatMap(access::seen).isPresent());
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
