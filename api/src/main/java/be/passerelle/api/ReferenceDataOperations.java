// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.answer.ReasonJson;
import be.passerelle.api.casefile.ActForms;
import be.passerelle.api.casefile.ActJson;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Response;
import be.passerelle.api.exchange.Operation.Tag;
import be.passerelle.api.form.Form;
import be.passerelle.api.form.Input;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.language.Language;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.registry.desk.Desk;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.procedure.Row;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Lists that do not change with any file: types of act, organisations, types of problem.
final class ReferenceDataOperations {

    private static final Input<ActType<?>> TYPE =
            Input.naming("actTypeCode", named(80, "trajectory.contactAsked", FileActs::byCode), "Its code");
    private static final Input<ProblemType> PROBLEM =
            Input.naming("problemTypeCode", named(60, "actNotOpen", ProblemType::byCode), "The last part of its URN");
    private static final Input<Optional<OrganisationKind>> KIND = Input.query(
            "kind",
            Form.choice(OrganisationKind.class).like(Codes.of(OrganisationKind.EMPLOYMENT_PARTNER)),
            "Only those of a kind");

    private final Desk desk;

    ReferenceDataOperations(Desk desk) {
        this.desk = desk;
    }

    List<Operation> all() {
        return List.of(
                listActTypes(),
                readActType(),
                listOrganisations(),
                listConsentPurposes(),
                listProblemTypes(),
                readProblemType());
    }

    private static <T> Form<T> named(int max, String example, Function<String, Optional<T>> byCode) {
        return Form.text(max, example).then((code, _) -> byCode.apply(code));
    }

    private Operation listActTypes() {
        return Operation.open(
                        "/refData/actTypes",
                        "listActTypes",
                        Tag.REFERENCE_DATA,
                        "List the types of act",
                        "Every type of act that a file may hold.",
                        this::actTypes)
                .giving(Response.of(200, "The types", "ActTypes"));
    }

    private Operation readActType() {
        return Operation.open(
                        "/refData/actTypes/{actTypeCode}",
                        "readActType",
                        Tag.REFERENCE_DATA,
                        "Read a type of act",
                        "What it is, what it holds, and the rows of the procedure table: who performs it, under which"
                                + " conditions and articles.",
                        this::actType)
                .with(TYPE)
                .giving(Response.of(200, "The type", "ActType"));
    }

    private Operation listOrganisations() {
        return Operation.open(
                        "/refData/organisations",
                        "listOrganisations",
                        Tag.REFERENCE_DATA,
                        "List the organisations",
                        "The organisations that take part, with the identifiers that acts name them by.",
                        this::organisations)
                .with(KIND)
                .giving(Response.of(200, "The organisations", "Organisations"));
    }

    private Operation listConsentPurposes() {
        return Operation.open(
                        "/refData/consentPurposes",
                        "listConsentPurposes",
                        Tag.REFERENCE_DATA,
                        "List the purposes of consents",
                        "What a consent may be for, with the text that somebody says yes to, in the language that is"
                                + " asked for, its version, whom it may name and which parts of the file it may open.",
                        ReferenceDataOperations::consentPurposes)
                .giving(Response.of(200, "The purposes", "ConsentPurposes"));
    }

    private Operation listProblemTypes() {
        return Operation.open(
                        "/refData/problemTypes",
                        "listProblemTypes",
                        Tag.REFERENCE_DATA,
                        "List the types of problem",
                        "Every type of problem that this API answers with.",
                        this::problemTypes)
                .giving(Response.of(200, "The types", "ProblemTypes"));
    }

    private Operation readProblemType() {
        return Operation.open(
                        "/refData/problemTypes/{problemTypeCode}",
                        "readProblemType",
                        Tag.REFERENCE_DATA,
                        "Read a type of problem",
                        "What it means and what to do.",
                        this::problemType)
                .with(PROBLEM)
                .giving(Response.of(200, "The type", "ProblemType"));
    }

    private Answer actTypes(Exchange exchange) {
        List<Map<String, Object>> items =
                FileActs.all().stream().map(t -> brief(t, exchange).asMap()).toList();
        return Answer.ok(JsonObject.of("items", items).put("total", items.size()));
    }

    private static JsonObject brief(ActType<?> type, Exchange exchange) {
        return JsonObject.of("code", type.code())
                .put("href", exchange.href("/refData/actTypes/" + type.code()))
                .put("title", ActJson.title(type, exchange.language()))
                .put("subject", type.subject())
                .put("kind", Codes.of(type.kind()))
                .put("version", type.version());
    }

    private Answer actType(Exchange exchange) {
        ActType<?> type = exchange.get(TYPE);
        List<Map<String, Object>> rows = Procedure.rows().stream()
                .filter(r -> r.type().equals(type))
                .map(r -> row(r, exchange.language()))
                .toList();
        return Answer.ok(brief(type, exchange)
                .put("description", ApiTexts.word(CaseFileTexts.help(type), exchange.language()))
                .put("compartment", Codes.of(type.compartment()))
                .put(
                        "payloadSchema",
                        exchange.href("/doc/openapi.json#/components/schemas/" + ActForms.schemaName(type)))
                .put("rows", rows));
    }

    private static Map<String, Object> row(Row<?, ?> row, Language language) {
        List<Map<String, Object>> conditions = row.conditions().stream()
                .map(c -> JsonObject.of("code", c.code())
                        .put("title", ApiTexts.word("condition." + c.code(), language))
                        .put("citation", ReasonJson.citation(c.citation(), language))
                        .asMap())
                .toList();
        return JsonObject.of("role", Codes.of(row.by()))
                .put("thread", row.kind().code())
                .put("opens", row.opens())
                .put("citation", ReasonJson.citation(row.citation(), language))
                .put("conditions", conditions)
                .asMap();
    }

    private Answer organisations(Exchange exchange) {
        Optional<OrganisationKind> kind = exchange.get(KIND);
        List<Map<String, Object>> items = desk.registers().organisations().values().stream()
                .filter(o -> kind.isEmpty() || o.kind() == kind.get())
                .sorted(Comparator.comparing(Organisation::id))
                .map(o -> JsonObject.of("id", o.id().key())
                        .put("kind", Codes.of(o.kind()))
                        .put("name", name(o))
                        .asMap())
                .toList();
        return Answer.ok(JsonObject.of("items", items).put("total", items.size()));
    }

    private static Map<String, Object> name(Organisation organisation) {
        JsonObject names = JsonObject.empty();
        for (Language language : Language.values()) {
            names.put(language.code(), organisation.name(language));
        }
        return names.asMap();
    }

    private static Answer consentPurposes(Exchange exchange) {
        List<Map<String, Object>> items = Arrays.stream(ConsentPurpose.values())
                .map(purpose -> consentPurpose(purpose, exchange.language()))
                .toList();
        return Answer.ok(JsonObject.of("items", items).put("total", items.size()));
    }

    private static Map<String, Object> consentPurpose(ConsentPurpose purpose, Language language) {
        String text = "consent.text." + Codes.of(purpose);
        return JsonObject.of("code", Codes.of(purpose))
                .put("title", ApiTexts.texts().value(purpose, language))
                .put("textVersion", purpose.textVersion())
                .put("text", ApiTexts.word(text, language))
                .put("free", ApiTexts.word(text + ".free", language))
                .put("recipients", Codes.of(purpose.recipient()))
                .put(
                        "compartments",
                        purpose.parts().stream().sorted().map(Codes::of).toList())
                .asMap();
    }

    private Answer problemTypes(Exchange exchange) {
        List<Map<String, Object>> items = Arrays.stream(ProblemType.values())
                .map(t -> problemType(t, exchange).asMap())
                .toList();
        return Answer.ok(JsonObject.of("items", items).put("total", items.size()));
    }

    private Answer problemType(Exchange exchange) {
        return Answer.ok(problemType(exchange.get(PROBLEM), exchange));
    }

    private static JsonObject problemType(ProblemType type, Exchange exchange) {
        return JsonObject.of("code", type.code())
                .put("href", exchange.href("/refData/problemTypes/" + type.code()))
                .put("type", type.urn())
                .put("status", type.status())
                .put("title", type.title())
                .put("description", ApiTexts.word("api.problem." + type.code() + ".about", exchange.language()));
    }
}
