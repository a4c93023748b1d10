// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static be.passerelle.stream.act.Compartment.CONSENT;
import static be.passerelle.stream.act.Compartment.CORRECTION;
import static be.passerelle.stream.act.Compartment.IDENTITY;
import static be.passerelle.stream.act.Compartment.INCAPACITY;
import static be.passerelle.stream.act.Compartment.OUTCOME;
import static be.passerelle.stream.act.Compartment.PROGRAMME;
import static be.passerelle.stream.act.Compartment.TRAJECTORY;
import static be.passerelle.stream.act.Compartment.WORK_ABILITY;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.assessment.Assessment;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.correction.Contradiction;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.registry.desk.Desk.OnDesk;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A case file in JSON: what is true of the person, as far as this reader may know it. A part that they may not read is
/// not there at all.
final class CaseFileJson {

    private CaseFileJson() {}

    static JsonObject of(OnDesk desk, Exchange exchange) {
        CaseFile file = desk.file();
        Access access = desk.access();
        JsonObject json = reference(file.id(), exchange)
                .put("head", desk.head())
                .put("day", desk.day().toString())
                .put("ground", access.ground().map(Codes::of));
        if (access.reads(IDENTITY)) {
            json.put("person", file.person().map(p -> person(p, access)));
        }
        if (access.reads(INCAPACITY)) {
            json.put(
                    "incapacities",
                    file.incapacities().stream().map(CaseFileJson::incapacity).toList());
        }
        if (access.reads(WORK_ABILITY)) {
            json.put("assessment", assessment(file.assessment()));
        }
        if (access.reads(TRAJECTORY)) {
            json.put(
                    "trajectories",
                    file.trajectories().stream().map(CaseFileJson::trajectory).toList());
        }
        if (access.readsProject()) {
            json.put(
                    "programmes",
                    file.programmes().stream().map(p -> programme(p, access)).toList());
        }
        if (access.reads(CONSENT)) {
            json.put(
                    "consents",
                    file.consents().inForce().stream()
                            .map(CaseFileJson::consent)
                            .toList());
        }
        if (access.reads(OUTCOME)) {
            json.put("returnedToWorkOn", day(file.outcomes().returned()));
        }
        if (access.reads(CORRECTION)) {
            json.put(
                    "contradictions",
                    file.corrections().contradictions().stream()
                            .filter(c -> sees(c, file, access))
                            .map(CaseFileJson::contradiction)
                            .toList());
        }
        return json;
    }

    /// How a file is named wherever it is mentioned.
    static JsonObject reference(CaseFileId id, Exchange exchange) {
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

    private static Map<String, Object> incapacity(Incapacity incapacity) {
        return JsonObject.of("thread", incapacity.thread())
                .put("open", incapacity.isOpen())
                .put("period", EntitlementJson.period(incapacity.period()))
                .put("scheme", Codes.of(incapacity.scheme()))
                .put("cause", Codes.of(incapacity.cause()))
                .put("statutoryCivilServant", incapacity.statutoryCivilServant())
                .put("employer", incapacity.employer())
                .put("invalidSince", day(incapacity.invalidity()))
                .put("endedOn", day(incapacity.ended()))
                .put("endCause", incapacity.endCause().map(Codes::of))
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

    private static Map<String, Object> trajectory(Trajectory trajectory) {
        return JsonObject.of("thread", trajectory.thread())
                .put("open", trajectory.isOpen())
                .put("route", Codes.of(trajectory.route()))
                .put("openedOn", trajectory.opened().day().toString())
                .put("healthAllowsOn", day(trajectory.healthAllows()))
                .put("firstContactOn", day(trajectory.contactHeld()))
                .put("signedByInsuredOn", day(trajectory.signedByInsured()))
                .put("signedByCoordinatorOn", day(trajectory.signedByCoordinator()))
                .put("signedByPhysicianOn", day(trajectory.signedByPhysician()))
                .put("engagementCompleteOn", day(trajectory.engagementComplete()))
                .put("planDrawnUpOn", day(trajectory.planDrawnUp()))
                .put("followUpOn", trajectory.followUpOn().map(LocalDate::toString))
                .put("partner", trajectory.partner().map(OrganisationId::key))
                .put("referredOn", day(trajectory.referred()))
                .put("intakeHeldOn", day(trajectory.intakeHeld()))
                .put("endedOn", day(trajectory.ended()))
                .asMap();
    }

    /// The project for all who read it; how it was asked for and decided for those who read the programme.
    private static Map<String, Object> programme(Programme programme, Access access) {
        JsonObject json = JsonObject.of("thread", programme.thread())
                .put("open", programme.isOpen())
                .put("project", ActWriter.tree(programme.project()))
                .put("granted", programme.isGranted())
                .put("startedOn", day(programme.started()))
                .put("endedOn", day(programme.trainingEnded()))
                .put("result", programme.result().map(Codes::of));
        if (access.reads(PROGRAMME)) {
            json.put("proposedOn", programme.opened().day().toString())
                    .put("compatibleOn", day(programme.compatible()))
                    .put("requestedOn", day(programme.requested()))
                    .put("completeOn", day(programme.complete()))
                    .put("socialOpinion", programme.socialOpinion().map(Codes::of))
                    .put("medicalOpinion", programme.medicalOpinion().map(Codes::of))
                    .put("decidedOn", day(programme.decided()))
                    .put("ruling", programme.ruling().map(Codes::of))
                    .put("revoked", programme.isRevoked())
                    .put("notifiedOn", day(programme.notified()))
                    .put("evaluatedAfterTrainingOn", day(programme.evaluatedAfter()))
                    .put("evaluatedAtSixMonthsOn", day(programme.evaluatedAtSixMonths()))
                    .put("reEvaluatedOn", day(programme.reEvaluated()))
                    .put("givenUpOn", day(programme.givenUp()));
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
