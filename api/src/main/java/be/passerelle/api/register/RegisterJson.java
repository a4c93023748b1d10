// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.register;

import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.answer.Instants;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.casefile.EntitlementJson;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.law.language.Language;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.EntryOf;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.mandate.Absence;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.NumberCorrection;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.registers.procedure.RegisterAccess;
import be.passerelle.registers.setting.SettingEntry;
import be.passerelle.registers.version.Proposal;
import be.passerelle.registers.version.Version;
import be.passerelle.registers.version.Versions;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Shape;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Entries of the registers in JSON. Terms and payloads follow from the declarations of their acts.
public final class RegisterJson {

    private RegisterJson() {}

    /// What every mention of an entry has.
    public static JsonObject reference(RegisterKey key, Exchange exchange) {
        return JsonObject.of("register", key.register().code())
                .put("key", key.key())
                .put("href", href(key, exchange));
    }

    public static String href(RegisterKey key, Exchange exchange) {
        return exchange.href("/registers/" + key.register().code() + "/entries/" + key.key());
    }

    /// An entry with all that it comes to.
    ///
    /// @param day the day that names and numbers of organisations are shown for
    public static JsonObject entry(RegisterBook.Page page, LocalDate day, Exchange exchange) {
        boolean numbers = RegisterAccess.readsNumbers(exchange.caller().performer(), page.entry());
        JsonObject json = reference(page.entry().key(), exchange).put("head", page.head());
        return switch (EntryOf.register(page.entry())) {
            case EntryOf.Organisation(var organisation) -> json.put("organisation", organisation(organisation.on(day)));
            case EntryOf.Convention(var conventions) -> versions(conventions.versions(), page, json);
            case EntryOf.Directive(var directive) -> versions(directive.versions(), page, json);
            case EntryOf.Mandate(var mandates) ->
                json.put("person", mandates.person().key())
                        .put("organisationKey", mandates.organisation().key())
                        .put(
                                "mandates",
                                mandates.mandates().stream()
                                        .map(RegisterJson::mandate)
                                        .toList())
                        .put(
                                "absences",
                                mandates.absences().stream()
                                        .map(RegisterJson::absence)
                                        .toList())
                        .put(
                                "waiting",
                                Stream.concat(
                                                mandates.proposals().stream().map(RegisterJson::proposedMandate),
                                                mandates.correction().stream()
                                                        .map(correction -> corrected(correction, numbers)))
                                        .toList());
            case EntryOf.Setting(var settings) ->
                json.put(
                        "settings",
                        settings.values().stream().map(RegisterJson::setting).toList());
        };
    }

    /// An act of an entry.
    ///
    /// @param numbers whether the caller reads national numbers in it
    public static Map<String, Object> recorded(RecordedAct act, RegisterKey key, boolean numbers, Exchange exchange) {
        ActType<?> type = ActType.of(act.act());
        Map<String, Object> by = JsonObject.of("role", Codes.of(act.by().role()))
                .put("organisation", act.by().organisation().key())
                .put("person", act.by().person().key())
                .asMap();
        Map<String, Object> payload = ActWriter.tree(act.act());
        List<String> withheld = numbers ? List.of() : numbers(type);
        withheld.forEach(payload::remove);
        return JsonObject.of("number", act.number())
                .put("type", type.code())
                .put("version", type.version())
                .put("title", ApiTexts.word(CaseFileTexts.done(type), exchange.language()))
                .put("entry", href(key, exchange))
                .put("happenedOn", act.happenedOn().toString())
                .put("recordedAt", Instants.written(act.recordedAt()))
                .put("by", by)
                .put("payload", payload)
                .put("withheld", Optional.of(withheld).filter(names -> !names.isEmpty()))
                .asMap();
    }

    /// The components of an act that are national numbers: for who keeps the entry, and whoever
    /// typed them.
    public static List<String> numbers(ActType<?> type) {
        return type.components().stream()
                .filter(component -> component.shape() instanceof Shape.NationalNumberShape)
                .map(Component::name)
                .toList();
    }

    private static Map<String, Object> organisation(Organisation organisation) {
        JsonObject names = JsonObject.empty();
        for (Language language : Language.values()) {
            names.put(language.code(), organisation.name(language));
        }
        return JsonObject.of("kind", Codes.of(organisation.kind()))
                .put("name", names.asMap())
                .put("enterpriseNumber", organisation.enterpriseNumber().map(Object::toString))
                .put("insurerCode", organisation.insurerCode())
                .put(
                        "regions",
                        organisation.regions().stream().sorted().map(Codes::of).toList())
                .put("period", EntitlementJson.period(organisation.period()))
                .asMap();
    }

    private static <T> JsonObject versions(Versions<T> versions, RegisterBook.Page page, JsonObject json) {
        return json.put(
                        "versions",
                        versions.versions().stream().map(v -> version(v, page)).toList())
                .put(
                        "waiting",
                        versions.waiting().stream().map(p -> proposal(p, page)).toList());
    }

    private static Map<String, Object> version(Version<?> version, RegisterBook.Page page) {
        return JsonObject.of("number", version.number())
                .put("period", EntitlementJson.period(version.period()))
                .put("terms", terms(version.number(), page))
                .put("proposedBy", version.proposedBy().key())
                .put("confirmedBy", version.confirmedBy().key())
                .asMap();
    }

    private static Map<String, Object> proposal(Proposal<?> proposal, RegisterBook.Page page) {
        JsonObject json = JsonObject.of("number", proposal.number())
                .put("proposedBy", proposal.by().key());
        return switch (proposal) {
            case Proposal.Start<?> start ->
                json.put("period", EntitlementJson.period(start.period()))
                        .put("replaces", start.replaces())
                        .put("terms", terms(start.number(), page))
                        .asMap();
            case Proposal.End<?> end -> ends(end, json);
        };
    }

    /// The terms as the act that proposed them has them.
    private static Optional<Object> terms(int number, RegisterBook.Page page) {
        return page.acts().stream()
                .filter(a -> a.number() == number)
                .findFirst()
                .flatMap(a -> Optional.ofNullable(ActWriter.tree(a.act()).get("terms")));
    }

    private static Map<String, Object> mandate(Mandate mandate) {
        return JsonObject.of("number", mandate.number())
                .put("name", mandate.name())
                .put("organisation", mandate.organisation().key())
                .put("role", Codes.of(mandate.role()))
                .put("teams", mandate.teams())
                .put("languages", mandate.languages().stream().map(Codes::of).toList())
                .put("period", EntitlementJson.period(mandate.period()))
                .asMap();
    }

    private static Map<String, Object> proposedMandate(Proposal<Mandate> proposal) {
        JsonObject json = JsonObject.of("number", proposal.number())
                .put("proposedBy", proposal.by().key());
        return switch (proposal) {
            case Proposal.Start<Mandate> start ->
                json.put("mandate", mandate(start.terms())).asMap();
            case Proposal.End<Mandate> end -> ends(end, json);
        };
    }

    private static Map<String, Object> corrected(NumberCorrection correction, boolean numbers) {
        return JsonObject.of("number", correction.number())
                .put("proposedBy", correction.by().key())
                .put("correctsNumber", true)
                .put(
                        "nationalNumber",
                        Optional.of(correction.nationalNumber())
                                .filter(_ -> numbers)
                                .map(NationalNumber::digits))
                .asMap();
    }

    private static Map<String, Object> ends(Proposal.End<?> end, JsonObject json) {
        return json.put("ends", end.version())
                .put("lastDay", end.lastDay().toString())
                .asMap();
    }

    private static Map<String, Object> absence(Absence absence) {
        return JsonObject.of("number", absence.number())
                .put("mandate", absence.mandate())
                .put("deputy", absence.deputy().key())
                .put("period", EntitlementJson.period(absence.period()))
                .asMap();
    }

    private static Map<String, Object> setting(SettingEntry.Value value) {
        return JsonObject.of("number", value.number())
                .put("setting", Codes.of(value.setting()))
                .put("value", value.value())
                .put("from", value.from().toString())
                .put("source", value.source())
                .asMap();
    }
}
