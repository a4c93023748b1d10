// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.casefile.ActForms;
import be.passerelle.api.form.Schema;
import be.passerelle.api.register.RegisterForms;
import be.passerelle.api.register.RegisterJson;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.law.language.Language;
import be.passerelle.registers.act.Register;
import be.passerelle.registers.book.RegisterActs;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.organisation.Region;
import be.passerelle.registers.setting.Setting;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The schemas of the registers. Acts and terms follow from the declarations of the acts.
final class RegisterSchemas {

    private static final String NUMBER = "The number of the act that it comes from";

    private RegisterSchemas() {}

    static Map<String, Object> all() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        schemas.put(
                "RegisterEntries",
                Schema.object("The entries of a register that the caller may read")
                        .must("on", Schema.day("The day they are shown for"))
                        .must("items", Schema.many(Schema.ref("RegisterEntry"), ""))
                        .must("total", Schema.whole(0, "", 1))
                        .schema());
        entries(schemas);
        schemas.put("RegisteredOrganisation", organisation());
        schemas.put("ConventionTerms", ActSchemas.component(ActType.of(ConventionAct.Proposed.class), "terms"));
        schemas.put("DirectiveTerms", ActSchemas.component(ActType.of(DirectiveAct.Proposed.class), "terms"));
        for (Register register : List.of(Register.CONVENTION, Register.DIRECTIVE)) {
            schemas.put(kind(register, "Version"), version(register));
            schemas.put(kind(register, "Proposal"), proposal(register));
        }
        schemas.put(kind(Register.MANDATE, "Proposal"), proposedMandate());
        schemas.put("Mandate", mandate());
        schemas.put("Absence", absence());
        schemas.put("SettingValue", setting());
        schemas.put(
                "RegisterActs",
                Schema.object("Acts of an entry, in the order of recording")
                        .must("items", Schema.many(Schema.ref("RecordedRegisterAct"), ""))
                        .must("head", Schema.whole(0, "The number of the last act of the entry", 2))
                        .schema());
        schemas.put(
                "RecordedRegisterAct",
                Schema.oneOf("An act as it stands in a register", RegisterForms.schemas("Recorded")));
        for (ActType<?> type : RegisterActs.all()) {
            schemas.put(ActForms.schemaName(type), ActSchemas.payload(type, true));
            schemas.put("Proposed" + ActForms.schemaName(type), proposed(type));
            schemas.put("Recorded" + ActForms.schemaName(type), recorded(type));
        }
        return schemas;
    }

    private static Map<String, Object> proposed(ActType<?> type) {
        return RegisterForms.described(type, Schema.object(title(type) + ", as it is proposed"))
                .must("payload", Schema.ref(ActForms.schemaName(type)))
                .like(Examples.registerCommand(type))
                .schema();
    }

    private static Map<String, Object> recorded(ActType<?> type) {
        boolean numbers = !RegisterJson.numbers(type).isEmpty();
        Schema.Obj schema = Schema.object(title(type) + ", as it was recorded")
                .must("number", Schema.whole(1, "Its place in the entry", 2))
                .must("type", Schema.choice("", List.of(type.code())))
                .must("version", Schema.whole(1, "The version of its payload", 1))
                .must("title", Schema.words("What was done, in the language that was asked for"))
                .must("entry", Schema.uri("The entry"))
                .must("happenedOn", Schema.day("The day of the decision"))
                .must("recordedAt", Schema.instant("When it was recorded"))
                .must("by", Schema.ref("Performer"))
                .must("payload", numbers ? ActSchemas.payload(type, false) : Schema.ref(ActForms.schemaName(type)));
        return numbers
                ? schema.may(
                                "withheld",
                                Schema.many(
                                        Schema.words(""),
                                        "The components that this reader may not see: national numbers are for whoever"
                                                + " keeps the entry, and whoever recorded the act"))
                        .schema()
                : schema.schema();
    }

    /// The entries of each register are of a kind of their own, told apart by the code of the register.
    private static void entries(Map<String, Object> schemas) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Register register : Register.values()) {
            kinds.put(register.code(), kind(register, "Entry"));
            schemas.put(kind(register, "Entry"), entry(register));
        }
        schemas.put("RegisterEntry", Schema.oneOf("One entry of a register", "register", kinds));
    }

    private static String kind(Register register, String suffix) {
        return register.code().substring(0, 1).toUpperCase(Locale.ROOT)
                + register.code().substring(1)
                + suffix;
    }

    private static Map<String, Object> entry(Register register) {
        Schema.Obj entry = Schema.object("One entry of the register " + register.code())
                .must("register", Schema.choice("", List.of(register.code())))
                .must("key", key(register))
                .must("href", Schema.uri("Its address"))
                .must("head", Schema.whole(1, "The number of its last act", 2))
                .may("on", Schema.day("The day it is shown for"));
        Schema.Obj whole = switch (register) {
            case ORGANISATION -> entry.must("organisation", Schema.ref("RegisteredOrganisation"));
            case CONVENTION, DIRECTIVE ->
                waiting(entry, register)
                        .must(
                                "versions",
                                Schema.many(Schema.ref(kind(register, "Version")), "What holds, one after the other"));
            case MANDATE ->
                waiting(entry, register)
                        .must("person", Schema.words("The key of the person whose mandates they are"))
                        .must("organisationKey", Schema.words("The key of the organisation that keeps these mandates"))
                        .must("mandates", Schema.many(Schema.ref("Mandate"), ""))
                        .must("absences", Schema.many(Schema.ref("Absence"), ""));
            case SETTING ->
                entry.must("settings", Schema.many(Schema.ref("SettingValue"), "Every value, with its first day"));
        };
        return whole.schema();
    }

    private static Map<String, Object> key(Register register) {
        return switch (register) {
            case ORGANISATION -> Schema.text(101, "The key of the organisation", "forem");
            case CONVENTION -> Schema.text(101, "The key of the partner", "forem");
            case DIRECTIVE -> Schema.text(101, "The key of the directive", "1");
            case MANDATE -> Schema.text(101, "The keys of person and organisation", "lea.exemple@" + Examples.FUND);
            case SETTING -> Schema.text(101, "The key of the organisation whose settings they are", "nihdi");
        };
    }

    private static Schema.Obj waiting(Schema.Obj entry, Register register) {
        return entry.must(
                "waiting", Schema.many(Schema.ref(kind(register, "Proposal")), "What waits for a second person"));
    }

    private static Map<String, Object> organisation() {
        Schema.Obj names = Schema.object("Its name in each language");
        Arrays.stream(Language.values()).forEach(l -> names.must(l.code(), Schema.words("")));
        return Schema.object("An organisation on the day")
                .must("kind", CaseFileSchemas.codes(OrganisationKind.values()))
                .must("name", names.schema())
                .may("enterpriseNumber", Schema.words("Its number in the Crossroads Bank for Enterprises"))
                .may("insurerCode", Schema.words("For a sickness fund"))
                .must("regions", Schema.many(CaseFileSchemas.codes(Region.values()), ""))
                .must("period", Schema.ref("Period"))
                .schema();
    }

    private static Map<String, Object> version(Register register) {
        return Schema.object("What two people made hold in a period")
                .must("number", Schema.whole(1, NUMBER, 1))
                .must("period", Schema.ref("Period"))
                .must("terms", Schema.ref(kind(register, "Terms")))
                .must("proposedBy", Schema.words("The key of who proposed it"))
                .must("confirmedBy", Schema.words("The key of the second person"))
                .schema();
    }

    private static Map<String, Object> proposal(Register register) {
        return proposed("A new version, or the end of one, that waits for a second person")
                .may("period", Schema.ref("Period"))
                .may("replaces", Schema.whole(1, "The version that ends the day before", 1))
                .may("terms", Schema.ref(kind(register, "Terms")))
                .schema();
    }

    private static Map<String, Object> proposedMandate() {
        return proposed("A mandate, the end of one, or another national number, that waits for a second person")
                .may("mandate", Schema.ref("Mandate"))
                .may("correctsNumber", Schema.yesNo("Whether the person would have another national number"))
                .may(
                        "nationalNumber",
                        ActSchemas.nationalNumber("That number; left out for whoever does not keep the entry"))
                .schema();
    }

    private static Schema.Obj proposed(String description) {
        return Schema.object(description)
                .must("number", Schema.whole(1, "Confirm or decline this number", 3))
                .must("proposedBy", Schema.words("The key of who proposed it, and cannot confirm it"))
                .may("ends", Schema.whole(1, "The version or mandate that would end", 1))
                .mayBeDays("lastDay");
    }

    private static Map<String, Object> mandate() {
        return Schema.object("A role that a person has for an organisation")
                .must("number", Schema.whole(1, NUMBER, 1))
                .must("name", Schema.words(""))
                .must("organisation", Schema.words("The key of the organisation"))
                .must("role", CaseFileSchemas.codes(Role.values()))
                .must("teams", Schema.many(Schema.words(""), ""))
                .must("languages", Schema.many(CaseFileSchemas.codes(Language.values()), ""))
                .must("period", Schema.ref("Period"))
                .schema();
    }

    private static Map<String, Object> absence() {
        return Schema.object("Days on which somebody is away and a deputy sees their work")
                .must("number", Schema.whole(1, NUMBER, 2))
                .must("mandate", Schema.whole(1, "The mandate it is about", 1))
                .must("deputy", Schema.words("The key of the deputy"))
                .must("period", Schema.ref("Period"))
                .schema();
    }

    private static Map<String, Object> setting() {
        return Schema.object("The value of a setting from a day")
                .must("number", Schema.whole(1, NUMBER, 1))
                .must("setting", CaseFileSchemas.codes(Setting.values()))
                .must("value", Schema.whole(1, "", 14))
                .must("from", Schema.day("Its first day"))
                .must("source", Schema.words("Where it was decided"))
                .schema();
    }

    private static String title(ActType<?> type) {
        return ApiTexts.word(CaseFileTexts.act(type), Language.EN);
    }
}
